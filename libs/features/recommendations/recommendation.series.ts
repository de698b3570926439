import type { DeadlineKey } from '../../domain/deadlines.js';

/** What an organ's code is followed by in the agency code of a series, where nothing else has been laid down. */
const WORDS: Readonly<Record<string, string>> = {
  SUPERVISION_PROPOSAL: '监建',
  DISCIPLINE_PROPOSAL: '纪建',
  SUPERVISORY_PROPOSAL: '察建',
  JOINT_PROPOSAL: '纪监建',
};
const RESTRICTED = '_RESTRICTED';

/** The series of a letter: its kind, and for restricted matters one beside it, so that no gap tells of them. */
export const seriesOf = (kind: string, secrecy: string): string =>
  secrecy === 'WORK_SECRET' ? `${kind}${RESTRICTED}` : kind;

/** The agency code (机关代字) of a series that has none laid down: from the organ's own code. */
export function agencyCodeOf(organCode: string, series: string): string {
  const isRestricted = series.endsWith(RESTRICTED);
  const kind = isRestricted ? series.slice(0, -RESTRICTED.length) : series;
  return `${organCode}${WORDS[kind] ?? kind}${isRestricted ? '密' : ''}`;
}

/** Which law's thirty days run from that day of service: the 1997 law until the supervision law, practice since. */
export const letterReplyRule = (servedOn: string): DeadlineKey =>
  servedOn < '2018-03-20' ? 'LETTER_REPLY_ERA_2008' : 'LETTER_REPLY_CURRENT';
