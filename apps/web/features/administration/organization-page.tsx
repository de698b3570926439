import { vocabularies } from '../../../../libs/domain/vocabularies.js';
import type { Schema } from '../../api/client.js';
import { useTexts } from '../../app/i18n.js';
import { useMay } from '../../app/session.js';
import { CodeText } from '../../shared/code-text.js';
import { DeedButton } from '../../shared/form/deed-button.js';
import type { Column } from '../../shared/list/case-table.js';
import type { Filter } from '../../shared/list/filters.js';
import { RegisterPage } from './register-page.js';
import { administrationTexts } from './texts.js';

type Item = Schema<'OrganizationView'>;

const filters: readonly Filter[] = [
  { name: 'type', label: { zh: '类型', en: 'Type' }, codes: vocabularies.organizationType },
  { name: 'parentCode', label: { zh: '上级代码', en: 'Code of what is above' }, kind: 'number' },
];

const columns: readonly Column<Item>[] = [
  { key: 'code', title: { zh: '代码', en: 'Code' }, width: 140, render: ({ code }) => code },
  {
    key: 'name',
    title: { zh: '名称', en: 'Name' },
    render: ({ name, level }) => <bdi style={{ paddingInlineStart: (level - 1) * 16 }}>{name}</bdi>,
  },
  {
    key: 'type',
    title: { zh: '类型', en: 'Type' },
    width: 180,
    render: ({ type }) => <CodeText vocabulary="organizationType" code={type} />,
  },
  { key: 'parent', title: { zh: '上级', en: 'Above it' }, width: 140, render: ({ parentCode }) => parentCode },
  {
    key: 'valid',
    title: { zh: '存续', en: 'Exists' },
    width: 200,
    render: ({ validFrom, validTo }) => `${validFrom} — ${validTo ?? ''}`,
  },
];

/** The tree of organisations. */
export default function OrganizationPage() {
  const t = useTexts(administrationTexts);
  const may = useMay();
  const add = may('organization.write') && (
    <DeedButton
      label={t('newOrganization')}
      to="/api/v1/organizations"
      body="organizations"
      look={{ type: 'primary' }}
    />
  );
  return (
    <RegisterPage<Item>
      title={t('organizations')}
      name="organizations"
      path="/api/v1/organizations"
      filters={filters}
      linked={['parentId']}
      columns={columns}
      extra={add}
    />
  );
}
