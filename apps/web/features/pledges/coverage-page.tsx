import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { answerOf, api } from '../../api/client.js';
import { useTexts } from '../../app/i18n.js';
import { today } from '../../shared/dates.js';
import { DayPicker } from '../../shared/day-picker.js';
import { EmptyPlace } from '../../shared/empty.js';
import { Loaded } from '../../shared/loaded.js';
import { Page } from '../../shared/page.js';
import { useAddress } from '../../shared/use-address.js';
import { CoverageGrid } from './coverage-grid.js';
import { CoverageRows } from './coverage-rows.js';
import { pledgeTexts } from './texts.js';

/** S10: which of those who owe a pledge have a valid one on a day, level by level, down to the unit. */
export default function CoveragePage() {
  const t = useTexts(pledgeTexts);
  const [asked, ask] = useAddress();
  const campaigns = useQuery({
    queryKey: ['/api/v1/pledges/campaigns'],
    queryFn: () => answerOf(api.GET('/api/v1/pledges/campaigns', { params: { query: { limit: 100 } } })),
  });
  const options = (campaigns.data?.items ?? []).map(({ code, name }) => ({ value: code, label: name }));
  const campaign = asked('campaign') ?? options[0]?.value;
  const at = asked('at') ?? today();
  return (
    <Page
      title={t('coverage')}
      note={t('coverageNote')}
      extra={
        <div className="asked">
          <Select
            aria-label={t('campaign')}
            options={options}
            value={campaign ?? null}
            popupMatchSelectWidth={false}
            onChange={(code: string) => ask({ campaign: code, level: undefined, standing: undefined })}
          />
          <DayPicker label={t('at')} value={at} onChange={(day) => ask({ at: day })} />
        </div>
      }
    >
      <Loaded query={campaigns}>
        {() =>
          campaign ? (
            <>
              <CoverageGrid campaign={campaign} at={at} />
              <CoverageRows campaign={campaign} at={at} />
            </>
          ) : (
            <EmptyPlace title={t('noCampaign')} todo={t('noCampaignTodo')} />
          )
        }
      </Loaded>
    </Page>
  );
}
