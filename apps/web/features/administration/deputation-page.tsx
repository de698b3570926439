import type { Schema } from '../../api/client.js';
import { useTexts } from '../../app/i18n.js';
import { useMay } from '../../app/session.js';
import { DeedButton } from '../../shared/form/deed-button.js';
import type { Column } from '../../shared/list/case-table.js';
import { RegisterPage } from './register-page.js';
import { administrationTexts } from './texts.js';

type Item = Schema<'DeputationView'>;

const columns: readonly Column<Item>[] = [
  {
    key: 'absent',
    title: { zh: '离岗人员', en: 'Absent' },
    width: 140,
    render: ({ absent }) => <bdi>{absent.personName}</bdi>,
  },
  {
    key: 'acting',
    title: { zh: '代行人员', en: 'Acting' },
    width: 140,
    render: ({ acting }) => <bdi>{acting.personName}</bdi>,
  },
  {
    key: 'valid',
    title: { zh: '期间', en: 'Period' },
    width: 200,
    render: ({ validFrom, validTo }) => `${validFrom} — ${validTo}`,
  },
  { key: 'reason', title: { zh: '理由', en: 'Reason' }, render: ({ reason }) => <bdi>{reason}</bdi> },
  {
    key: 'approvedBy',
    title: { zh: '批准人', en: 'Approved by' },
    width: 120,
    render: ({ approvedBy }) => <bdi>{approvedBy.personName}</bdi>,
  },
  { key: 'revoke', title: { zh: '收回', en: 'Revoke' }, width: 112, render: (item) => <Revoke item={item} /> },
];

/** Who acts for an absent colleague, and until when. */
export default function DeputationPage() {
  const t = useTexts(administrationTexts);
  const may = useMay();
  const add = may('deputation.approve') && (
    <DeedButton label={t('newDeputation')} to="/api/v1/deputations" body="deputations" look={{ type: 'primary' }} />
  );
  return (
    <RegisterPage<Item>
      title={t('deputations')}
      note={t('deputationsNote')}
      name="deputations"
      path="/api/v1/deputations"
      filters={[]}
      linked={['userId']}
      columns={columns}
      extra={add}
    />
  );
}

function Revoke({ item: { id, revokedAt } }: { item: Item }) {
  const t = useTexts(administrationTexts);
  const may = useMay();
  if (revokedAt) return <span className="state state-closed">{t('REVOKED')}</span>;
  if (!may('deputation.approve')) return null;
  return (
    <DeedButton
      label={t('revoke')}
      to={`/api/v1/deputations/${id}/actions/revoke`}
      body="deputations/actions/revoke"
      look={{ size: 'small' }}
    />
  );
}
