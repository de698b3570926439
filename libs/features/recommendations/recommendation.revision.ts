import type { Deed, Effect } from '../../casework/case-kind.js';
import { invalid } from '../../domain/problems.js';
import type { LegalDay } from '../../kernel/legal-day.js';
import type { RecommendationBody } from './recommendation.contract.js';
import type { RecommendationFacts } from './recommendation.queries.js';
import { AMEND, SEAL_REVISION } from './recommendation.statements.js';

/** An action on a letter. */
export type LetterDeed = Deed<RecommendationFacts, RecommendationBody>;

/** The text of the next revision, beside the signed one; what is said once more replaces what was said before. */
export function revise({ tx, facts, body }: LetterDeed): Effect {
  const { opinion: _, ...text } = body;
  const changed = Object.keys(text);
  if (changed.length === 0) throw invalid('', 'nothing-to-change', '没有修改内容 / nothing is given');
  const { source, matters, causes, items, replyDueOn } = text;
  const values = [source, matters, causes, items, replyDueOn].map((value) => value ?? null);
  return {
    changes: { fields: changed, revision: facts.revision + 1 },
    before: [[AMEND, [facts.key, facts.revision + 1, tx.actor.userKey, ...values]]],
  };
}

/** Puts the revised text under the same number; what stood there is kept by the database. It is served anew. */
export function signRevision({ tx, facts }: LetterDeed, today: LegalDay): Effect {
  return {
    assignees: [facts.draftedBy],
    changes: { revision: facts.revision + 1 },
    before: [[SEAL_REVISION, [facts.key, tx.actor.userKey, today]]],
  };
}
