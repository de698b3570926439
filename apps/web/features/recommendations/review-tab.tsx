import { useTexts } from '../../app/i18n.js';
import { CodeText } from '../../shared/code-text.js';
import { minuteOf } from '../../shared/dates.js';
import { letterTexts } from './texts.js';
import type { LetterReviewer } from './types.js';

/** The reviewers in their order, and what each decided. */
export function ReviewTab({ reviewers }: { reviewers: readonly LetterReviewer[] }) {
  const t = useTexts(letterTexts);
  return (
    <ul className="rows">
      {reviewers.map(({ round, ordinal, reviewer, decision, opinion, decidedAt }) => (
        <li key={`${round} ${ordinal}`}>
          <div className="row-main">
            <b>
              {ordinal}. <bdi>{reviewer.name}</bdi> <small>{t('round', { round })}</small>
            </b>
            {opinion && <bdi className="row-text">{opinion}</bdi>}
            {decidedAt && <small>{minuteOf(decidedAt)}</small>}
          </div>
          <span className="state">
            {decision ? <CodeText vocabulary="reviewDecision" code={decision} /> : t('waits')}
          </span>
        </li>
      ))}
    </ul>
  );
}
