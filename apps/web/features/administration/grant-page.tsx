import { Form, Select } from 'antd';
import { roles } from '../../../../libs/domain/roles.js';
import type { Schema } from '../../api/client.js';
import { useTexts, useWord } from '../../app/i18n.js';
import { useMay } from '../../app/session.js';
import { DeedButton } from '../../shared/form/deed-button.js';
import { useFieldWord } from '../../shared/form/field-words.js';
import type { Column } from '../../shared/list/case-table.js';
import type { Filter } from '../../shared/list/filters.js';
import { RegisterPage } from './register-page.js';
import { Roles } from './role-words.js';
import { administrationTexts } from './texts.js';

type Item = Schema<'GrantView'>;

const { PROPOSED, APPROVED, REVOKED } = administrationTexts.keys;
const filters: readonly Filter[] = [
  { name: 'status', label: { zh: '状态', en: 'State' }, codes: { PROPOSED, APPROVED, REVOKED } },
  { name: 'role', label: { zh: '角色', en: 'Role' }, codes: roles },
];

const columns: readonly Column<Item>[] = [
  { key: 'user', title: { zh: '账号', en: 'Account' }, width: 140, render: ({ user }) => <bdi>{user.personName}</bdi> },
  { key: 'role', title: { zh: '角色', en: 'Role' }, width: 180, render: ({ role }) => <Roles roles={[role]} /> },
  {
    key: 'organization',
    title: { zh: '范围', en: 'Scope' },
    width: 200,
    render: ({ organizationName }) => <bdi>{organizationName}</bdi>,
  },
  { key: 'status', title: { zh: '状态', en: 'State' }, width: 96, render: (item) => <Status item={item} /> },
  {
    key: 'valid',
    title: { zh: '期间', en: 'Period' },
    width: 200,
    render: ({ validFrom, validTo }) => `${validFrom} — ${validTo ?? ''}`,
  },
  { key: 'reason', title: { zh: '理由', en: 'Reason' }, render: ({ reason }) => <bdi>{reason}</bdi> },
  {
    key: 'proposedBy',
    title: { zh: '提出人', en: 'Proposed by' },
    width: 120,
    render: ({ proposedBy }) => <bdi>{proposedBy.personName}</bdi>,
  },
  {
    key: 'approvedBy',
    title: { zh: '批准人', en: 'Approved by' },
    width: 120,
    render: ({ approvedBy }) => <bdi>{approvedBy?.personName}</bdi>,
  },
  { key: 'decide', title: { zh: '办理', en: 'Decide' }, width: 160, render: (item) => <Decide item={item} /> },
];

/** Grants: proposed by one, approved by another, revoked at once. */
export default function GrantPage() {
  const t = useTexts(administrationTexts);
  const may = useMay();
  const propose = may('grant.propose') && (
    <DeedButton
      label={t('propose')}
      to="/api/v1/grants"
      body="grants"
      own={{ role: () => <RoleField key="role" /> }}
      look={{ type: 'primary' }}
    />
  );
  return (
    <RegisterPage<Item>
      title={t('grants')}
      note={t('grantsNote')}
      name="grants"
      path="/api/v1/grants"
      filters={filters}
      linked={['userId', 'organizationId']}
      columns={columns}
      extra={propose}
    />
  );
}

function RoleField() {
  const word = useWord();
  const fieldWord = useFieldWord();
  const options = Object.entries(roles).map(([value, label]) => ({ value, label: word(label) }));
  return (
    <Form.Item name="role" label={fieldWord('role')} rules={[{ required: true }]}>
      <Select options={options} showSearch={{ optionFilterProp: 'label' }} />
    </Form.Item>
  );
}

function Status({ item: { status } }: { item: Item }) {
  const t = useTexts(administrationTexts);
  return <span className={status === 'PROPOSED' ? 'state' : 'state state-closed'}>{t(status)}</span>;
}

function Decide({ item: { id, version, status } }: { item: Item }) {
  const t = useTexts(administrationTexts);
  const may = useMay();
  const target = { id, version };
  return (
    <span className="asked">
      {status === 'PROPOSED' && may('grant.approve') && (
        <DeedButton
          label={t('approve')}
          to={`/api/v1/grants/${id}/actions/approve`}
          body="grants/actions/approve"
          target={target}
          look={{ size: 'small', type: 'primary' }}
        />
      )}
      {status !== 'REVOKED' && may('grant.propose') && (
        <DeedButton
          label={t('revoke')}
          to={`/api/v1/grants/${id}/actions/revoke`}
          body="grants/actions/revoke"
          target={target}
          look={{ size: 'small' }}
        />
      )}
    </span>
  );
}
