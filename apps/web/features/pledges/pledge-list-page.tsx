import type { Schema } from '../../api/client.js';
import { useTexts } from '../../app/i18n.js';
import { useMay } from '../../app/session.js';
import { DeedButton } from '../../shared/form/deed-button.js';
import { CaseTable } from '../../shared/list/case-table.js';
import { Filters } from '../../shared/list/filters.js';
import { useList } from '../../shared/list/use-list.js';
import { Page } from '../../shared/page.js';
import { pledgeColumns, pledgeFilters } from './pledge-columns.js';
import { pledgeTexts } from './texts.js';

type Item = Schema<'PledgeListItem'>;

/** Pledges in scope, and one's own. */
export default function PledgeListPage() {
  const t = useTexts(pledgeTexts);
  const may = useMay();
  const linked = ['sort', 'campaign', 'parentId', 'responsiblePersonId', 'programme', 'organizationId', 'asOf'];
  const list = useList<Item>({
    path: '/api/v1/pledges',
    filters: [...pledgeFilters.map(({ name }) => name), ...linked],
  });
  const draft = may('pledge.draft') && (
    <DeedButton label={t('draft')} to="/api/v1/pledges" body="pledges" look={{ type: 'primary' }} />
  );
  return (
    <Page title={t('title')} extra={draft}>
      <Filters list={list} filters={pledgeFilters} />
      <CaseTable<Item>
        name="pledges"
        list={list}
        columns={pledgeColumns}
        to={({ id }) => `/pledges/${id}`}
        empty={{ title: t('empty'), todo: t('emptyTodo') }}
      />
    </Page>
  );
}
