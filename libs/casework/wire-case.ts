import type { Produced } from '../platform/http/replay.js';
import type { Actor } from '../platform/identity/actor.js';
import { allowedActions } from './allowed-actions.js';
import type { CaseSpine } from './case-file.js';
import type { CaseKind } from './case-kind.js';

/** A case ready for the wire: status, version for the ETag, JSON text. */
export interface WireCase {
  readonly status: number;
  readonly id: string;
  readonly version: number;
  readonly text: string;
}

/** A case that Postgres has put into JSON, with the actions that this actor has now. */
export function wireCase<Facts extends CaseSpine, Body>(
  kind: CaseKind<Facts, Body>,
  actor: Actor,
  { status, body, facts }: { readonly status: number; readonly body: string; readonly facts: Facts },
): WireCase {
  const actions = JSON.stringify(allowedActions(kind, actor, facts));
  return { status, id: facts.id, version: facts.version, text: `${body.slice(0, -1)},"actions":${actions}}` };
}

/** The answer's text with its facts beside it, as the idempotency register keeps it. */
export function answerText({ body, facts }: { readonly body: string; readonly facts: object }): string {
  return `{"body":${body},"facts":${JSON.stringify(facts)}}`;
}

/** What is left to say of a case that went out of its actor's sight with the action. */
export function goneText(facts: CaseSpine): string {
  return JSON.stringify({ id: facts.id, version: facts.version + 1, gone: true });
}

/** A kept answer as it goes over the wire. */
export function wireAnswer<Facts extends CaseSpine, Body>(
  kind: CaseKind<Facts, Body>,
  actor: Actor,
  { status, answer, source }: Produced,
): WireCase {
  if (source) return wireCase(kind, actor, { status, ...(source as { body: string; facts: Facts }) });
  const kept = JSON.parse(answer) as { body?: object; facts?: Facts; id?: string; version?: number };
  if (!kept.body || !kept.facts) return { status, id: kept.id ?? '', version: kept.version ?? 0, text: answer };
  // Postgres writes JSON with blanks, JSON.stringify without: a replay is told again byte for byte.
  const body = answer.slice('{"body":'.length, answer.lastIndexOf(',"facts":'));
  return wireCase(kind, actor, { status, body, facts: kept.facts });
}
