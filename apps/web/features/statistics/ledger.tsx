import { lazy, Suspense, useMemo } from 'react';
import type { Schema } from '../../api/client.js';
import { useTexts } from '../../app/i18n.js';
import { CodeText } from '../../shared/code-text.js';
import { statisticsTexts } from './texts.js';

const LedgerChart = lazy(() => import('./ledger-chart.js'));

const outcomes = [
  'inProcess',
  'notAccepted',
  'substantiated',
  'partlySubstantiated',
  'unfounded',
  'unverifiable',
] as const;

/** What became of the complaints: a chart and its table twin. */
export function LedgerPart({ ledger }: { ledger: Schema<'Ledger'> }) {
  const t = useTexts(statisticsTexts);
  const { receipts, duplicates, received } = ledger;
  const bars = useMemo(() => outcomes.map((each) => ({ word: t(each), count: ledger[each] })), [ledger, t]);
  return (
    <section className="sheet">
      <h2>{t('ledger')}</h2>
      <p className="page-note">{t('ledgerNote', { receipts, duplicates, received })}</p>
      <div className="chart-and-table">
        <Suspense fallback={<div className="chart" />}>
          <LedgerChart bars={bars} label={t('ledger')} />
        </Suspense>
        <table className="plain-table" aria-label={t('ledger')}>
          <thead>
            <tr>
              <th scope="col">{t('outcome')}</th>
              <th scope="col" className="is-number">
                {t('count')}
              </th>
            </tr>
          </thead>
          <tbody>
            {bars.map(({ word, count }) => (
              <tr key={word}>
                <th scope="row">{word}</th>
                <td className="is-number">{count}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

/** Letters, their items and work suggestions, each counted by itself. */
export function LettersPart({ letters }: { letters: Schema<'LetterLedger'> }) {
  const t = useTexts(statisticsTexts);
  const { letters: count, items, suggestions, kinds } = letters;
  return (
    <section className="sheet">
      <h2>{t('letters')}</h2>
      <p className="page-note">{t('lettersNote', { letters: count, items, suggestions })}</p>
      <ul className="kinds">
        {kinds.map((each) => (
          <li key={each.kind}>
            <CodeText vocabulary="recommendationKind" code={each.kind} /> <b>{each.letters}</b> / {each.items}
          </li>
        ))}
      </ul>
    </section>
  );
}
