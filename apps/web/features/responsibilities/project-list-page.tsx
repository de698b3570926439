import { Link } from 'react-router';
import { vocabularies } from '../../../../libs/domain/vocabularies.js';
import type { Schema } from '../../api/client.js';
import { useTexts } from '../../app/i18n.js';
import { CodeText } from '../../shared/code-text.js';
import { CaseTable, type Column } from '../../shared/list/case-table.js';
import { type Filter, Filters } from '../../shared/list/filters.js';
import { useList } from '../../shared/list/use-list.js';
import { Page } from '../../shared/page.js';
import { responsibilityTexts } from './texts.js';

type Item = Schema<'ProjectView'>;

const filters: readonly Filter[] = [
  { name: 'stage', label: { zh: '阶段', en: 'Stage' }, codes: vocabularies.projectStage },
];

const columns: readonly Column<Item>[] = [
  { key: 'number', title: { zh: '编号', en: 'Number' }, width: 160, render: ({ number }) => number },
  {
    key: 'name',
    title: { zh: '名称', en: 'Name' },
    render: ({ id, name }) => (
      <Link className="matter" to={`/projects/${id}`}>
        <bdi>{name}</bdi>
      </Link>
    ),
  },
  {
    key: 'stage',
    title: { zh: '阶段', en: 'Stage' },
    width: 160,
    render: ({ stage }) => <CodeText vocabulary="projectStage" code={stage} />,
  },
  {
    key: 'owner',
    title: { zh: '业主单位', en: 'Owner' },
    width: 220,
    render: ({ ownerOrganizationName }) => <bdi>{ownerOrganizationName}</bdi>,
  },
  { key: 'startsOn', title: { zh: '开始', en: 'Began' }, width: 112, render: ({ startsOn }) => startsOn },
];

/** The register of projects; each leads to those who answer for it. */
export default function ProjectListPage() {
  const t = useTexts(responsibilityTexts);
  const list = useList<Item>({ path: '/api/v1/projects', filters: ['stage', 'programme', 'ownerOrganizationId'] });
  return (
    <Page title={t('projects')}>
      <Filters list={list} filters={filters} />
      <CaseTable<Item>
        name="projects"
        list={list}
        columns={columns}
        to={({ id }) => `/projects/${id}`}
        empty={{ title: t('projectsEmpty'), todo: t('projectsEmptyTodo') }}
      />
    </Page>
  );
}
