import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App, Button, Popconfirm, Tag } from 'antd';
import type { Schema } from '../../api/client.js';
import { send } from '../../api/client.js';
import { asProblem } from '../../api/problem.js';
import { useTexts } from '../../app/i18n.js';
import { useMay } from '../../app/session.js';
import { CodeText } from '../../shared/code-text.js';
import { DeedButton } from '../../shared/form/deed-button.js';
import type { Column } from '../../shared/list/case-table.js';
import type { Filter } from '../../shared/list/filters.js';
import { RegisterPage } from './register-page.js';
import { Roles } from './role-words.js';
import { administrationTexts } from './texts.js';

type Item = Schema<'UserView'>;

const filters: readonly Filter[] = [
  {
    name: 'disabled',
    label: { zh: '状态', en: 'State' },
    codes: { false: { zh: '使用中', en: 'In use' }, true: { zh: '已停用', en: 'Disabled' } },
  },
];

const columns: readonly Column<Item>[] = [
  { key: 'username', title: { zh: '用户名', en: 'User name' }, width: 180, render: (item) => <Username item={item} /> },
  {
    key: 'person',
    title: { zh: '人员', en: 'Person' },
    width: 140,
    render: ({ personName }) => <bdi>{personName}</bdi>,
  },
  { key: 'roles', title: { zh: '角色', en: 'Roles' }, render: ({ roles }) => <Roles roles={roles} /> },
  {
    key: 'organization',
    title: { zh: '单位', en: 'Unit' },
    width: 200,
    render: ({ organizationName }) => <bdi>{organizationName}</bdi>,
  },
  {
    key: 'clearance',
    title: { zh: '涉密级别', en: 'Clearance' },
    width: 112,
    render: ({ clearance }) => <CodeText vocabulary="secrecy" code={clearance} />,
  },
  { key: 'switch', title: { zh: '停用', en: 'Disable' }, width: 96, render: (item) => <Switch item={item} /> },
];

/** Accounts; what they may do stands under grants. */
export default function UserPage() {
  const t = useTexts(administrationTexts);
  const may = useMay();
  const { modal } = App.useApp();
  const show = ({ initialPassword, username }: Schema<'CreatedUser'>) => {
    if (initialPassword)
      modal.info({ title: t('initialPassword'), content: <code>{`${username} ${initialPassword}`}</code> });
  };
  const add = may('user.write') && (
    <DeedButton<Schema<'CreatedUser'>>
      label={t('newUser')}
      to="/api/v1/users"
      body="users"
      own={{ password: () => null }}
      look={{ type: 'primary' }}
      onDone={show}
    />
  );
  return (
    <RegisterPage<Item>
      title={t('users')}
      name="users"
      path="/api/v1/users"
      filters={filters}
      linked={['personId', 'organizationId']}
      columns={columns}
      extra={add}
    />
  );
}

function Username({ item: { username, disabled } }: { item: Item }) {
  const t = useTexts(administrationTexts);
  return (
    <>
      {username} {disabled && <Tag>{t('isDisabled')}</Tag>}
    </>
  );
}

function Switch({ item: { id, version, disabled } }: { item: Item }) {
  const t = useTexts(administrationTexts);
  const may = useMay();
  const { message } = App.useApp();
  const queries = useQueryClient();
  const change = useMutation({
    mutationFn: () => send(`/api/v1/users/${id}`, { body: { disabled: !disabled }, target: { id, version } }, 'PATCH'),
    onSuccess: () => queries.invalidateQueries(),
    onError: (error) => void message.error(asProblem(error).body.title),
  });
  if (!may('user.write')) return null;
  if (disabled)
    return (
      <Button size="small" loading={change.isPending} onClick={() => change.mutate()}>
        {t('enable')}
      </Button>
    );
  return (
    <Popconfirm title={t('disable')} description={t('disableWhy')} onConfirm={() => change.mutate()}>
      <Button size="small" danger loading={change.isPending}>
        {t('disable')}
      </Button>
    </Popconfirm>
  );
}
