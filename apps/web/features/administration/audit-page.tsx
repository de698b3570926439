import { permissions } from '../../../../libs/domain/permissions.js';
import type { Label } from '../../../../libs/kernel/workflow.js';
import type { Schema } from '../../api/client.js';
import { useTexts, useWord } from '../../app/i18n.js';
import { minuteOf } from '../../shared/dates.js';
import type { Column } from '../../shared/list/case-table.js';
import type { Filter } from '../../shared/list/filters.js';
import { useKindWord } from '../../shared/words.js';
import { RegisterPage } from './register-page.js';
import { administrationTexts } from './texts.js';

type Item = Schema<'AuditEventView'>;

const deeds: Readonly<Record<string, Label>> = permissions;
const outcomes = {
  DONE: { zh: '已办', en: 'Done' },
  READ: { zh: '查阅', en: 'Read' },
  DENIED: { zh: '被拒', en: 'Denied' },
  FAILED: { zh: '失败', en: 'Failed' },
} as const satisfies Readonly<Record<Item['outcome'], Label>>;

const filters: readonly Filter[] = [
  { name: 'action', label: { zh: '动作', en: 'Action' }, codes: deeds },
  { name: 'from', label: { zh: '自', en: 'From' }, kind: 'instant' },
  { name: 'to', label: { zh: '至', en: 'To' }, kind: 'instant' },
];

const columns: readonly Column<Item>[] = [
  { key: 'at', title: { zh: '时间', en: 'When' }, width: 148, render: ({ at }) => <time>{minuteOf(at)}</time> },
  { key: 'actor', title: { zh: '谁', en: 'Who' }, width: 140, render: (item) => <Actor item={item} /> },
  { key: 'action', title: { zh: '动作', en: 'Action' }, width: 220, render: (item) => <Deed item={item} /> },
  { key: 'outcome', title: { zh: '结果', en: 'Outcome' }, width: 88, render: (item) => <Outcome item={item} /> },
  { key: 'subject', title: { zh: '对象', en: 'On what' }, width: 140, render: (item) => <Subject item={item} /> },
  {
    key: 'reason',
    title: { zh: '理由', en: 'Reason' },
    render: ({ reason, problem }) => <bdi>{reason ?? problem}</bdi>,
  },
  { key: 'changed', title: { zh: '改动的项', en: 'Fields changed' }, render: ({ changed }) => changed.join('、') },
  {
    key: 'traceId',
    title: { zh: '追踪号', en: 'Trace' },
    width: 220,
    isHidden: true,
    render: ({ traceId }) => <code>{traceId}</code>,
  },
];

/** S14: the audit, for the auditor: deeds and names of fields, never what stands in a case. */
export default function AuditPage() {
  const t = useTexts(administrationTexts);
  return (
    <RegisterPage<Item>
      title={t('audit')}
      note={t('auditNote')}
      name="audit"
      path="/api/v1/audit/events"
      filters={filters}
      linked={['actorId', 'subjectId']}
      columns={columns}
      rowKey={({ at, traceId, action, subjectId }) => [at, traceId, action, subjectId].join(' ')}
    />
  );
}

function Actor({ item: { actor, onBehalfOf } }: { item: Item }) {
  const t = useTexts(administrationTexts);
  return (
    <>
      <bdi>{actor?.personName ?? t('system')}</bdi>
      {onBehalfOf && <small>（{onBehalfOf.personName}）</small>}
    </>
  );
}

function Deed({ item: { action } }: { item: Item }) {
  const word = useWord();
  return <>{word(deeds[action]) || action}</>;
}

function Outcome({ item: { outcome } }: { item: Item }) {
  const word = useWord();
  return (
    <span className={outcome === 'DENIED' || outcome === 'FAILED' ? 'refused' : ''}>{word(outcomes[outcome])}</span>
  );
}

function Subject({ item: { subjectKind } }: { item: Item }) {
  const kind = useKindWord();
  return <>{kind(subjectKind)}</>;
}
