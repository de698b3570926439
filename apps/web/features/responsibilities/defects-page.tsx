import { useQuery } from '@tanstack/react-query';
import { Tabs } from 'antd';
import { read, type Schema } from '../../api/client.js';
import { useTexts } from '../../app/i18n.js';
import { today } from '../../shared/dates.js';
import { DayPicker } from '../../shared/day-picker.js';
import { Loaded } from '../../shared/loaded.js';
import { Page } from '../../shared/page.js';
import { useAddress } from '../../shared/use-address.js';
import { Defects } from './defects.js';
import { responsibilityTexts } from './texts.js';

const reports = ['gaps', 'conflicts', 'overload'] as const;

/** Where nobody answers, where somebody stands on two sides, and who answers for too much, on a date. */
export default function DefectsPage() {
  const t = useTexts(responsibilityTexts);
  const [asked, ask] = useAddress();
  const at = asked('at') ?? today();
  return (
    <Page
      title={t('defects')}
      note={t('defectsNote')}
      extra={<DayPicker label={t('at')} value={at} onChange={(day) => ask({ at: day })} />}
    >
      <Tabs
        activeKey={asked('report') ?? 'gaps'}
        onChange={(report) => ask({ report })}
        destroyOnHidden
        items={reports.map((report) => ({
          key: report,
          label: t(report),
          children: <Report report={report} at={at} />,
        }))}
      />
    </Page>
  );
}

function Report({ report, at }: { report: (typeof reports)[number]; at: string }) {
  const query = useQuery({
    queryKey: ['/api/v1/responsibilities', report, at],
    queryFn: () => read<Schema<'DefectList'>>(`/api/v1/responsibilities/${report}`, { at }),
  });
  return (
    <Loaded query={query}>
      {({ items }) => (
        <section className="sheet">
          <Defects defects={items} />
        </section>
      )}
    </Loaded>
  );
}
