import type { Deed, Effect } from '../../casework/case-kind.js';
import { invalid, Problem } from '../../domain/problems.js';
import type { LegalDay } from '../../kernel/legal-day.js';
import type { InspectionBody } from './inspection.contract.js';
import type { FindingFacts, InspectionFacts, ItemFacts } from './inspection.queries.js';

/** A deed on an inspection. */
export type InspectionDeed = Deed<InspectionFacts, InspectionBody & { opinion?: string }>;
/** Works out what an action changes. */
export type MakeEffect = (deed: InspectionDeed) => Effect | Promise<Effect>;

/** What effects need beside the deed: the legal day, new ids. */
export interface EffectTools {
  readonly today: () => LegalDay;
  readonly newId: () => string;
}

/** The day given, or today; neither in the future nor before what it follows. Throws validation-failed. */
export function dayOf(given: string | undefined, today: string, after: string | null, pointer: string): string {
  const day = given ?? today;
  if (day > today) throw invalid(pointer, 'in-the-future', '不得晚于今日 / not later than today');
  if (after !== null && day < after)
    throw invalid(pointer, 'out-of-order', `不得早于上一步（${after}） / not before the step before (${after})`);
  return day;
}

/** A finding that stands. Throws validation-failed for one that is not of this inspection, or stands no more. */
export function standingFinding(
  { findings }: InspectionFacts,
  id: string | undefined,
  pointer = '/findingId',
): FindingFacts {
  const found = findings.find((finding) => finding.id === id?.toLowerCase());
  if (!found) throw invalid(pointer, 'unknown-finding', '没有此问题 / no such finding');
  if (found.standing !== 'STANDING')
    throw invalid(pointer, 'stands-no-more', '已撤下或者已移交 / dropped or handed over');
  return found;
}

/** An item of rectification in one of these states. Throws validation-failed, guard-not-satisfied. */
export function itemIn(
  { items, findings }: InspectionFacts,
  id: string | undefined,
  states: readonly ItemFacts['state'][],
): ItemFacts {
  const item = items.find((each) => each.id === id?.toLowerCase());
  const finding = findings.find(({ key }) => key === item?.findingKey);
  if (!item || finding?.standing !== 'STANDING') throw invalid('/itemId', 'unknown-item', '没有此事项 / no such item');
  if (states.includes(item.state)) return item;
  const detail = `事项状态为 ${item.state} / the item is ${item.state}, not ${states.join(' or ')}`;
  throw new Problem('guard-not-satisfied', { errors: [{ pointer: '/itemId', code: 'item-not-open-to-this', detail }] });
}
