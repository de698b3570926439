import { Popover } from 'antd';
import { deadlineRules } from '../../../../libs/domain/deadlines.js';
import type { Derivation } from '../../../../libs/kernel/deadline.js';
import type { Schema } from '../../api/client.js';
import { useTexts, useWord } from '../../app/i18n.js';
import { LightTag } from '../light-tag.js';
import { sharedTexts } from '../texts.js';
import { MonthSpan } from './month-span.js';

/** One clock of a case, with how its date came about. */
export interface Clock {
  readonly id: string;
  readonly rule: string;
  readonly startedOn: string;
  readonly dueOn: string;
  readonly provisional: boolean;
  readonly derivation: unknown;
  readonly endedAt: string | null;
  readonly light: Schema<'Light'> | null;
}

/** The clocks of a case that still run; each explains itself on a press. */
export function Clocks({ clocks }: { clocks: readonly Clock[] }) {
  return (
    <div className="clocks">
      {clocks
        .filter(({ endedAt }) => endedAt === null)
        .map((clock) => (
          <ExplainedLight key={clock.id} clock={clock} />
        ))}
    </div>
  );
}

function ExplainedLight({ clock }: { clock: Clock }) {
  const t = useTexts(sharedTexts);
  return (
    <Popover trigger="click" placement="bottomLeft" title={t('lightWhy')} content={<Explanation clock={clock} />}>
      <button type="button" className="clock" title={t('lightWhy')}>
        <RuleName rule={clock.rule} />
        <LightTag light={clock.light} dueOn={clock.dueOn} />
      </button>
    </Popover>
  );
}

function RuleName({ rule }: { rule: string }) {
  const word = useWord();
  return <span>{word(deadlineRules.find(({ key }) => key === rule)) || rule}</span>;
}

function Explanation({ clock }: { clock: Clock }) {
  const t = useTexts(sharedTexts);
  const { startedOn, dueOn, provisional, rule } = clock;
  const { skipped = [], pauses = [], extensions = [], moreSkipped = 0, ...term } = clock.derivation as Derivation;
  const source = deadlineRules.find(
    ({ key, validFrom, validTo }) => key === rule && validFrom <= startedOn && (!validTo || startedOn <= validTo),
  )?.source;
  const said = useTerm();
  return (
    <div className="why">
      <dl>
        <Row
          label={t('rule')}
          value={
            <>
              <RuleName rule={rule} />
              {source && <small>{source}</small>}
            </>
          }
        />
        <Row label={t('start')} value={startedOn} />
        <Row label={t('term')} value={said(term)} />
        {skipped.length > 0 && <Row label="" value={t('skippedDays', { count: skipped.length + moreSkipped })} />}
        {pauses.map(({ from, to }) => (
          <Row key={from} label={t('pauses')} value={to ? t('closedPause', { from, to }) : t('openPause', { from })} />
        ))}
        {extensions.map((extension, index) => (
          <Row key={index.toString()} label={t('extended')} value={said(extension)} />
        ))}
        <Row label={t('dueOn')} value={<b>{dueOn}</b>} />
      </dl>
      {provisional && <p className="why-provisional">{t('provisional')}</p>}
      <MonthSpan from={startedOn} to={dueOn} pauses={pauses} counting={term.counting} />
    </div>
  );
}

function useTerm() {
  const t = useTexts(sharedTexts);
  return ({ amount, unit, counting }: Pick<Derivation, 'amount' | 'unit' | 'counting'>) =>
    t(unit === 'MONTH' ? 'months' : counting === 'WORKING_DAY' ? 'workingDays' : 'days', { count: amount });
}

function Row({ label, value }: { label: string; value: React.ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{value}</dd>
    </div>
  );
}
