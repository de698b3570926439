import { Link } from 'react-router';
import { vocabularies } from '../../../../libs/domain/vocabularies.js';
import type { Schema } from '../../api/client.js';
import { useTexts } from '../../app/i18n.js';
import { CodeText } from '../../shared/code-text.js';
import { CaseTable, type Column } from '../../shared/list/case-table.js';
import { type Filter, Filters } from '../../shared/list/filters.js';
import { useList } from '../../shared/list/use-list.js';
import { Page } from '../../shared/page.js';
import { pledgeTexts } from './texts.js';

type Item = Schema<'HolderItem'>;

const filters: readonly Filter[] = [
  { name: 'at', label: { zh: '日期', en: 'On' }, kind: 'day' },
  { name: 'rank', label: { zh: '职级', en: 'Rank' }, codes: vocabularies.rank },
];

const columns: readonly Column<Item>[] = [
  {
    key: 'name',
    title: { zh: '责任人', en: 'Person' },
    width: 140,
    render: ({ name, pledgeId }) => (
      <Link to={`/pledges/${pledgeId}`}>
        <bdi>{name}</bdi>
      </Link>
    ),
  },
  {
    key: 'rank',
    title: { zh: '职级', en: 'Rank' },
    width: 120,
    render: ({ rank }) => <CodeText vocabulary="rank" code={rank} />,
  },
  {
    key: 'unit',
    title: { zh: '单位', en: 'Unit' },
    render: ({ organizationName }) => <bdi>{organizationName}</bdi>,
  },
  { key: 'number', title: { zh: '责任书', en: 'Pledge' }, width: 200, render: ({ number }) => number },
  { key: 'period', title: { zh: '期间', en: 'Period' }, width: 200, render: ({ from, to }) => `${from} — ${to}` },
];

/** Who stood as first-responsible under a pledge on a day: what F03 and F04 count. */
export default function HoldersPage() {
  const t = useTexts(pledgeTexts);
  const list = useList<Item>({ path: '/api/v1/pledges/holders', filters: ['at', 'rank', 'programme', 'asOf'] });
  return (
    <Page title={t('holders')}>
      <Filters list={list} filters={filters} />
      <CaseTable<Item>
        name="holders"
        list={list}
        columns={columns}
        rowKey={({ personId }) => personId}
        empty={{ title: t('holdersNone'), todo: t('holdersNoneTodo') }}
      />
    </Page>
  );
}
