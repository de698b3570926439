import { FileAddOutlined } from '@ant-design/icons';
import { useState } from 'react';
import { Link } from 'react-router';
import { vocabularies } from '../../../../libs/domain/vocabularies.js';
import { complaintWorkflow } from '../../../../libs/domain/workflows/complaint.js';
import type { Schema } from '../../api/client.js';
import { useTexts } from '../../app/i18n.js';
import { useMay } from '../../app/session.js';
import { BatchBar } from '../../shared/list/batch-bar.js';
import { caseFilters } from '../../shared/list/case-filters.js';
import { CaseTable } from '../../shared/list/case-table.js';
import { type Filter, Filters } from '../../shared/list/filters.js';
import { useList } from '../../shared/list/use-list.js';
import { Page } from '../../shared/page.js';
import { complaintColumns } from './complaint-columns.js';
import { complaintTexts } from './texts.js';

type Item = Schema<'ComplaintListItem'>;

const filters: readonly Filter[] = [
  ...caseFilters(complaintWorkflow),
  { name: 'channel', label: { zh: '渠道', en: 'Channel' }, codes: vocabularies.channel },
  { name: 'conclusion', label: { zh: '结论', en: 'Conclusion' }, codes: vocabularies.conclusion, many: true },
];
/** What a figure's own link may ask besides. */
const linked = [
  'programme',
  'kind',
  'measure',
  'accusedOrganizationId',
  'organizationId',
  'asOf',
  'assignee',
  'externalNo',
];

/** The register of complaints: filters in the address, chosen columns, several at once. */
export default function ComplaintListPage() {
  const t = useTexts(complaintTexts);
  const may = useMay();
  const [selected, select] = useState<readonly string[]>([]);
  const list = useList<Item>({
    path: '/api/v1/complaints',
    filters: [...filters.map(({ name }) => name), 'sort', ...linked],
  });
  const fileNew = may('complaint.file') && (
    <Link className="button-link" to="/complaints/new">
      <FileAddOutlined /> {t('fileNew')}
    </Link>
  );
  return (
    <Page title={t('listTitle')} extra={fileNew}>
      <Filters list={list} filters={filters} />
      <CaseTable<Item>
        name="complaints"
        list={list}
        columns={complaintColumns}
        to={({ id }) => `/complaints/${id}`}
        empty={{ title: t('empty'), todo: t('emptyTodo'), action: fileNew }}
        selection={{ keys: selected, onChange: select }}
      />
      <BatchBar
        kind="complaint"
        items={list.items.filter(({ id }) => selected.includes(id))}
        onDone={() => select([])}
      />
    </Page>
  );
}
