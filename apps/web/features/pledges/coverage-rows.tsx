import { useState } from 'react';
import { Link } from 'react-router';
import type { Schema } from '../../api/client.js';
import { useTexts } from '../../app/i18n.js';
import { useMay } from '../../app/session.js';
import { CodeText } from '../../shared/code-text.js';
import { CaseTable, type Column } from '../../shared/list/case-table.js';
import { useList } from '../../shared/list/use-list.js';
import { StateTag } from '../../shared/state-tag.js';
import { pledgeTexts } from './texts.js';
import { UrgeBar } from './urge-bar.js';

type Row = Schema<'CoverageRow'>;

const columns: readonly Column<Row>[] = [
  {
    key: 'unit',
    title: { zh: '单位', en: 'Unit' },
    render: ({ organizationName, pledgeId }) =>
      pledgeId ? (
        <Link className="matter" to={`/pledges/${pledgeId}`}>
          <bdi>{organizationName}</bdi>
        </Link>
      ) : (
        <bdi>{organizationName}</bdi>
      ),
  },
  {
    key: 'level',
    title: { zh: '层级', en: 'Level' },
    width: 100,
    render: ({ level }) => <CodeText vocabulary="pledgeLevel" code={level} />,
  },
  {
    key: 'state',
    title: { zh: '状态', en: 'State' },
    width: 140,
    render: ({ state }) => state && <StateTag kind="pledge" state={state} />,
  },
  { key: 'person', title: { zh: '责任人', en: 'Person' }, width: 140, render: ({ person }) => <bdi>{person}</bdi> },
  { key: 'validTo', title: { zh: '有效至', en: 'Valid until' }, width: 120, render: ({ validTo }) => validTo },
];

const keyOf = ({ level, organizationId, projectId }: Row) => [level, organizationId, projectId].join(' ');

/** The units behind a number of the grid, each with the way to its pledge; several can be urged at once. */
export function CoverageRows({ campaign, at }: { campaign: string; at: string }) {
  const t = useTexts(pledgeTexts);
  const may = useMay();
  const [selected, select] = useState<readonly string[]>([]);
  const list = useList<Row>({
    path: '/api/v1/pledges/coverage/rows',
    filters: ['level', 'standing'],
    fixed: { campaign, at },
  });
  const ids = list.items.filter((row) => selected.includes(keyOf(row))).flatMap(({ pledgeId }) => pledgeId ?? []);
  return (
    <>
      <CaseTable<Row>
        name="coverage"
        list={list}
        columns={columns}
        rowKey={keyOf}
        empty={{ title: t('noCampaign'), todo: t('noCampaignTodo') }}
        {...(may('pledge.appraise') ? { selection: { keys: selected, onChange: select } } : {})}
      />
      <UrgeBar ids={ids} onDone={() => select([])} />
    </>
  );
}
