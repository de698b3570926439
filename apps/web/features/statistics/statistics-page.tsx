import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { answerOf, api } from '../../api/client.js';
import { useTexts, useWord } from '../../app/i18n.js';
import { minuteOf } from '../../shared/dates.js';
import { DayPicker } from '../../shared/day-picker.js';
import { EmptyPlace } from '../../shared/empty.js';
import { Loaded } from '../../shared/loaded.js';
import { Page } from '../../shared/page.js';
import { sharedTexts } from '../../shared/texts.js';
import { useAddress } from '../../shared/use-address.js';
import { FigureCard } from './figure-card.js';
import { LedgerPart, LettersPart } from './ledger.js';
import { statisticsTexts } from './texts.js';

/** S13: a programme's figures as of an instant, each with the way to the rows that it counts. */
export default function StatisticsPage() {
  const t = useTexts(statisticsTexts);
  const shared = useTexts(sharedTexts);
  const word = useWord();
  const [asked, ask] = useAddress();
  const programmes = useQuery({
    queryKey: ['/api/v1/programmes'],
    queryFn: () => answerOf(api.GET('/api/v1/programmes', { params: { query: { limit: 100 } } })),
  });
  const options = (programmes.data?.items ?? []).map(({ code, name }) => ({ value: code, label: word(name) }));
  const code = asked('programme') ?? options[0]?.value;
  const asOf = asked('asOf');
  return (
    <Page
      title={t('title')}
      note={t('note')}
      extra={
        <div className="asked">
          <Select
            aria-label={shared('programme')}
            options={options}
            value={code ?? null}
            popupMatchSelectWidth={false}
            onChange={(programme: string) => ask({ programme })}
          />
          <DayPicker label={t('asOf')} isInstant value={asOf} onChange={(instant) => ask({ asOf: instant })} />
        </div>
      }
    >
      <Loaded query={programmes}>
        {() =>
          code ? (
            <Figures code={code} asOf={asOf} />
          ) : (
            <EmptyPlace title={t('noProgramme')} todo={t('noProgrammeTodo')} />
          )
        }
      </Loaded>
    </Page>
  );
}

function Figures({ code, asOf }: { code: string; asOf: string | null }) {
  const t = useTexts(sharedTexts);
  const query = useQuery({
    queryKey: ['/api/v1/statistics', code, asOf],
    queryFn: () =>
      answerOf(
        api.GET('/api/v1/statistics/programmes/{code}', { params: { path: { code }, query: asOf ? { asOf } : {} } }),
      ),
  });
  return (
    <Loaded query={query}>
      {({ figures, ledger, letters, asOf: at }) => (
        <>
          <p className="page-note">{t('asOf', { instant: minuteOf(at) })}</p>
          <ul className="figures">
            {figures.map((figure) => (
              <FigureCard key={figure.id} figure={figure} />
            ))}
          </ul>
          <LedgerPart ledger={ledger} />
          <LettersPart letters={letters} />
        </>
      )}
    </Loaded>
  );
}
