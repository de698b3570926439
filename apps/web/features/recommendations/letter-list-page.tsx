import { EditOutlined } from '@ant-design/icons';
import { Link } from 'react-router';
import { vocabularies } from '../../../../libs/domain/vocabularies.js';
import { recommendationWorkflow } from '../../../../libs/domain/workflows/recommendation.js';
import { useTexts } from '../../app/i18n.js';
import { useMay } from '../../app/session.js';
import { CodeText } from '../../shared/code-text.js';
import { LightTag } from '../../shared/light-tag.js';
import { caseFilters } from '../../shared/list/case-filters.js';
import { CaseTable, type Column } from '../../shared/list/case-table.js';
import { type Filter, Filters } from '../../shared/list/filters.js';
import { useList } from '../../shared/list/use-list.js';
import { Page } from '../../shared/page.js';
import { StateTag } from '../../shared/state-tag.js';
import { sharedTexts } from '../../shared/texts.js';
import { letterTexts } from './texts.js';
import type { LetterItem } from './types.js';

const filters: readonly Filter[] = [
  ...caseFilters(recommendationWorkflow),
  { name: 'kind', label: { zh: '文种', en: 'Kind' }, codes: vocabularies.recommendationKind },
];

/** S8: letters, those whose answer is due first. */
export default function LetterListPage() {
  const t = useTexts(letterTexts);
  const may = useMay();
  const linked = ['programme', 'asOf', 'organizationId', 'recipientId', 'sort'];
  const list = useList<LetterItem>({
    path: '/api/v1/recommendations',
    filters: [...filters.map(({ name }) => name), ...linked],
  });
  const draft = may('recommendation.draft') && (
    <Link className="button-link" to="/recommendations/new">
      <EditOutlined /> {t('draft')}
    </Link>
  );
  const todo = draft ? t('emptyTodo') : t('emptyUnitTodo');
  return (
    <Page title={t('title')} extra={draft}>
      <Filters list={list} filters={filters} />
      <CaseTable<LetterItem>
        name="letters"
        list={list}
        columns={columns}
        to={({ id }) => `/recommendations/${id}`}
        empty={{ title: t('empty'), todo, action: draft }}
      />
    </Page>
  );
}

const columns: readonly Column<LetterItem>[] = [
  {
    key: 'light',
    title: { zh: '期限', en: 'Deadline' },
    width: 172,
    render: ({ light, dueOn }) => <LightTag light={light} dueOn={dueOn} />,
  },
  { key: 'title', title: { zh: '标题', en: 'Title' }, render: (item) => <Title item={item} /> },
  {
    key: 'kind',
    title: { zh: '文种', en: 'Kind' },
    width: 130,
    render: ({ kind }) => <CodeText vocabulary="recommendationKind" code={kind} />,
  },
  {
    key: 'state',
    title: { zh: '状态', en: 'State' },
    width: 124,
    render: ({ state }) => <StateTag kind="recommendation" state={state} />,
  },
  {
    key: 'recipients',
    title: { zh: '主送', en: 'To' },
    width: 200,
    render: ({ recipients }) => <bdi>{recipients.map(({ name }) => name).join('、')}</bdi>,
  },
  { key: 'servedOn', title: { zh: '送达', en: 'Served' }, width: 108, render: ({ servedOn }) => servedOn },
  {
    key: 'signedOn',
    title: { zh: '签发', en: 'Signed' },
    width: 108,
    isHidden: true,
    render: ({ signedOn }) => signedOn,
  },
];

function Title({ item: { id, title, number } }: { item: LetterItem }) {
  const t = useTexts(sharedTexts);
  return (
    <Link className="matter" to={`/recommendations/${id}`}>
      <bdi>{title}</bdi>
      <small>{number ?? t('noNumber')}</small>
    </Link>
  );
}
