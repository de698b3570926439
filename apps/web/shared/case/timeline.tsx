import { useTexts } from '../../app/i18n.js';
import { dayOf, minuteOf } from '../dates.js';
import { sharedTexts } from '../texts.js';
import { useActionWord, useStateWord } from '../words.js';
import type { CaseEvent } from './case-types.js';
import { Changes } from './changes.js';
import { useWorkCalendar, workingDaysBetween } from './work-days.js';

/** The history of a case, the latest first: who, what, from where to where, with which opinion, after how long. */
export function Timeline({ kind, history }: { kind: string; history: readonly CaseEvent[] }) {
  const calendar = useWorkCalendar(history.map(({ at }) => dayOf(at)));
  const t = useTexts(sharedTexts);
  const steps = history.map((event, index) => {
    const before = history[index - 1];
    if (!before || !calendar) return { event, after: '' };
    const count = workingDaysBetween(calendar, dayOf(before.at), dayOf(event.at));
    return { event, after: count === 0 ? t('sameDay') : t('elapsed', { count }) };
  });
  return (
    <ol className="timeline">
      {steps.reverse().map(({ event, after }) => (
        <Step key={`${event.version} ${event.action} ${event.at}`} kind={kind} event={event} after={after} />
      ))}
    </ol>
  );
}

function Step({ kind, event, after }: { kind: string; event: CaseEvent; after: string }) {
  const t = useTexts(sharedTexts);
  const actionWord = useActionWord();
  const stateWord = useStateWord();
  const { action, from, to, actor, onBehalfOf, opinion, changes, at } = event;
  return (
    <li className="step">
      <div className="step-head">
        <b>{actionWord(kind, action)}</b>
        {from !== to && (
          <span className="step-way">
            {from !== 'NONE' && <>{stateWord(kind, from)} → </>}
            {stateWord(kind, to)}
          </span>
        )}
      </div>
      <div className="step-who">
        <bdi>{actor.name}</bdi>
        {onBehalfOf && <span>（{t('onBehalfOf', { name: onBehalfOf.name })}）</span>}
        <time dateTime={at}>{minuteOf(at)}</time>
        {after && <span className="step-after">{after}</span>}
      </div>
      {opinion && (
        <blockquote className="step-opinion">
          <bdi>{opinion}</bdi>
        </blockquote>
      )}
      {changes && <Changes changes={changes} />}
    </li>
  );
}
