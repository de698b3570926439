import { appraisalRow } from '../../casework/appraisals.js';
import type { Deed, Effect } from '../../casework/case-kind.js';
import { invalid } from '../../domain/problems.js';
import type { SuggestionNoticeAction } from '../../domain/workflows/suggestion-notice.js';
import { type LegalDay, yearOf } from '../../kernel/legal-day.js';
import type { SuggestionNoticeBody } from './suggestion-notice.contract.js';
import * as sql from './suggestion-notice.queries.js';
import type { SuggestionNoticeSources } from './suggestion-notice.sources.js';

type NoticeDeed = Deed<sql.NoticeFacts, SuggestionNoticeBody>;
type MakeEffect = (deed: NoticeDeed) => Effect | Promise<Effect>;

/** Series of the numbers of notices. */
const SERIES = 'JY';
const nothing: MakeEffect = () => ({});

/** What each action changes beside state, history and clock; exhaustive by type. */
export function suggestionNoticeEffects(
  sources: SuggestionNoticeSources,
  today: () => LegalDay,
  newId: () => string,
): Readonly<Record<SuggestionNoticeAction, MakeEffect>> {
  return {
    sort: (deed) => sort(deed, sources),
    setAside: nothing,
    issue: (deed) => issue(deed, sources, today()),
    receive: ({ facts, body }) => ({ before: [[sql.RECEIVE, [facts.key, body.receivedBy]]] }),
    handle: nothing,
    reply: ({ facts, body }) => ({ before: [[sql.REPLY, [facts.key, body.result]]] }),
    returnReply: nothing,
    informSource: (deed) => inform(deed, today()),
    referToAppraisal: async ({ tx, facts, body }) => {
      const { year = 0, organizationId = '', note = '' } = body;
      const appraisal = { year, organizationId, note, personName: facts.personName ?? '' };
      return { before: [await appraisalRow(tx, appraisal, { id: newId(), caseKey: facts.key, pointer: '' })] };
    },
    archive: nothing,
  };
}

async function sort({ tx, facts, body }: NoticeDeed, sources: SuggestionNoticeSources): Promise<Effect> {
  const { title, noticeText, recipientId, recipientName, personName } = body;
  await sources.refuseNaming(tx, facts, { noticeText, title: title ?? facts.title });
  const known = recipientId === undefined ? undefined : await tx.one(sql.RECIPIENT, [recipientId]);
  if (recipientId !== undefined && !known)
    throw invalid('/recipientId', 'unknown-organization', '没有此机构 / no such organisation');
  const name = recipientName ?? known?.name;
  if (name === undefined)
    throw invalid('/recipientId', 'recipient-missing', '须写明单位 / name the unit or give its organisation');
  return {
    ...(title === undefined ? {} : { title }),
    before: [[sql.SORT, [facts.key, noticeText, name, known?.key ?? null, personName ?? null]]],
  };
}

/** From now on the liaisons of the unit see it; the number is taken and the words stay as they are. */
async function issue({ tx, facts }: NoticeDeed, sources: SuggestionNoticeSources, today: LegalDay): Promise<Effect> {
  await sources.refuseNaming(tx, facts, { noticeText: facts.noticeText ?? '', title: facts.title });
  const liaisons = await tx.run(sql.LIAISONS, [facts.recipientKey, today, facts.key]);
  return {
    assignees: [...new Set([...facts.assignees, ...liaisons.map(({ key }) => key)])],
    numberFrom: { series: SERIES, year: yearOf(today) },
    before: [[sql.ISSUE, [facts.key, today]]],
  };
}

function inform({ facts, body }: NoticeDeed, today: LegalDay): Effect {
  const informedOn = body.informedOn ?? today;
  if (informedOn > today) throw invalid('/informedOn', 'in-the-future', '不得晚于今日 / not later than today');
  if (facts.issuedOn !== null && informedOn < facts.issuedOn)
    throw invalid('/informedOn', 'before-the-notice', '不得早于转送日期 / not before the notice');
  return { before: [[sql.INFORM, [facts.key, informedOn, body.means]]] };
}
