import type { Schema } from '../../api/client.js';
import { useTexts } from '../../app/i18n.js';
import { CodeText } from '../../shared/code-text.js';
import { minuteOf } from '../../shared/dates.js';
import { pledgeTexts } from './texts.js';

type View = Schema<'PledgeView'>;

/** Who has signed what text, and when. */
export function SignaturesPart({ pledge: { signatures } }: { pledge: View }) {
  const t = useTexts(pledgeTexts);
  if (signatures.length === 0) return <p className="page-note">{t('unsigned')}</p>;
  return (
    <ul className="plain-list">
      {signatures.map(({ side, person, signedAt, textHash }) => (
        <li key={`${side} ${signedAt}`}>
          <b>
            <bdi>{person.name}</bdi>
          </b>{' '}
          {side === 'SUPERIOR' ? t('superior') : t('responsible')} · {t('signedAt', { at: minuteOf(signedAt) })}
          <small>
            <code>{textHash}</code>
          </small>
        </li>
      ))}
    </ul>
  );
}

/** What was reported for each task at the end of the year. */
export function ReportPart({ pledge: { report, tasks } }: { pledge: View }) {
  const t = useTexts(pledgeTexts);
  const lines = report ?? [];
  if (lines.length === 0) return <p className="page-note">{t('noReport')}</p>;
  return (
    <ol className="terms">
      {lines.map(({ task, done, evidence }) => (
        <li key={task}>
          <b>
            <bdi>{tasks.find(({ number }) => number === task)?.text}</bdi>
          </b>
          <small>
            <bdi>{done}</bdi>
          </small>
          <small>
            {t('evidence')}：<bdi>{evidence}</bdi>
          </small>
        </li>
      ))}
    </ol>
  );
}

/** Measures against the team or a person. */
export function MeasuresPart({ pledge: { measures } }: { pledge: View }) {
  const t = useTexts(pledgeTexts);
  if (measures.length === 0) return <p className="page-note">{t('noMeasures')}</p>;
  return (
    <ul className="plain-list">
      {measures.map(({ measure, basis }) => (
        <li key={`${measure} ${basis}`}>
          <b>
            <CodeText vocabulary="accountabilityMeasure" code={measure} />
          </b>
          <small>
            <bdi>{basis}</bdi>
          </small>
        </li>
      ))}
    </ul>
  );
}
