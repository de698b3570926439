import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Alert, Select } from 'antd';
import { answerOf, api, type Schema } from '../../api/client.js';
import { useTexts } from '../../app/i18n.js';
import { useMay } from '../../app/session.js';
import { today } from '../../shared/dates.js';
import { DeedButton } from '../../shared/form/deed-button.js';
import { Loaded } from '../../shared/loaded.js';
import { Page } from '../../shared/page.js';
import { useAddress } from '../../shared/use-address.js';
import { Proposals } from './proposals.js';
import { administrationTexts } from './texts.js';

/** A year of the work calendar: the days that differ from the week. */
export default function CalendarPage() {
  const t = useTexts(administrationTexts);
  const may = useMay();
  const [asked, ask] = useAddress();
  const year = Number(asked('year') ?? today().slice(0, 4));
  const query = useQuery({
    queryKey: ['/api/v1/rules/calendar', year],
    queryFn: () => answerOf(api.GET('/api/v1/rules/calendar', { params: { query: { year } } })),
    placeholderData: keepPreviousData,
  });
  const years = [...new Set([...(query.data?.coveredYears ?? []), year, year + 1])].sort();
  return (
    <Page
      title={t('calendar')}
      note={t('calendarNote')}
      extra={
        <div className="asked">
          <Select
            aria-label={t('year')}
            value={year}
            options={years.map((value) => ({ value, label: value }))}
            onChange={(next) => ask({ year: String(next) })}
          />
          {may('rule.propose') && (
            <DeedButton
              label={t('proposeYear')}
              to="/api/v1/rules/calendar"
              body="rules/calendar"
              initial={{ year: year + 1 }}
            />
          )}
        </div>
      }
    >
      <Proposals kind="CALENDAR_YEAR" />
      <Loaded query={query}>{(found) => <Year found={found} />}</Loaded>
    </Page>
  );
}

function Year({ found: { days, provisional, source } }: { found: Schema<'CalendarYearView'> }) {
  const t = useTexts(administrationTexts);
  return (
    <section className="sheet">
      {provisional && <Alert type="warning" showIcon title={t('calendarProvisional')} />}
      {source && <p className="page-note">{source}</p>}
      <ul className="calendar-days">
        {days.map(({ date, kind, name }) => (
          <li key={date} className={kind === 'HOLIDAY' ? 'day-off' : 'day-on'}>
            <b>{t(kind === 'HOLIDAY' ? 'holiday' : 'working')}</b> <time>{date}</time> <bdi>{name}</bdi>
          </li>
        ))}
      </ul>
    </section>
  );
}
