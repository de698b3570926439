import type { NewAllegation } from '../../../casework/allegation.contract.js';
import type { SearchedKind } from '../../../casework/search/case-search.sql.js';
import type { SearchedText } from '../../../casework/search/index-row.js';
import type { ListComplaints } from '../complaint.contract.js';
import { complaintList } from '../complaint.list.js';

/** Complaints as the search sees them. */
export const searchedComplaint: SearchedKind<ListComplaints> = {
  ...complaintList,
  text: 'd.content',
  facets: {
    state: 'SELECT c.state AS value, NULL::text AS label FROM c',
    light: `SELECT CASE WHEN c.due_on = DATE '9999-12-31' THEN NULL WHEN c.is_paused THEN 'GREY' WHEN day.today > c.due_on THEN 'RED'
      WHEN day.today >= c.warn_on THEN 'YELLOW' ELSE 'GREEN' END AS value, NULL::text AS label FROM c, day`,
    channel: 'SELECT d.channel AS value, NULL::text AS label FROM c JOIN complaint d ON d.case_key = c.key',
    organization: 'SELECT o.code AS value, o.name AS label FROM c JOIN organization o ON o.key = c.org_key',
    programme: 'SELECT g.code AS value, g.name_zh AS label FROM c JOIN programme g ON g.key = c.programme_key',
    issueType: `SELECT a.issue_type AS value, NULL::text AS label FROM c
      CROSS JOIN LATERAL (SELECT DISTINCT issue_type FROM allegation WHERE case_key = c.key) a`,
  },
};

/** What of a complaint is indexed. */
export function searchedText(complaint: {
  readonly title: string;
  readonly content: string;
  readonly channel: string;
  readonly allegations: readonly {
    readonly accusedName?: string | null | undefined;
    readonly issueType: string;
    readonly matter: string;
  }[];
}): SearchedText {
  const { title, content, channel, allegations } = complaint;
  return {
    title,
    body: [content, ...allegations.map(({ matter }) => matter)].join('\n'),
    names: allegations.flatMap(({ accusedName }) => accusedName ?? []),
    codes: [`c:${channel}`, ...allegations.map(({ issueType }) => `q:${issueType}`)],
  };
}

/** Allegations with the names of whom they accuse by id. */
export const named = (allegations: readonly NewAllegation[], names: readonly (string | null)[]) =>
  allegations.map((each, at) => ({ ...each, accusedName: each.accusedName ?? names[at] ?? null }));
