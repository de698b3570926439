import { randomUUID } from 'node:crypto';
import type { TestApp } from '../../support/app.js';

/** One step of a way into a state; `by` and `assignees` are columns of the page. */
export interface PaperStep {
  readonly action: string;
  readonly to: string;
  readonly by: string;
  readonly assignees?: readonly string[];
}

/** A kind of paper under the matrix. */
export interface PaperKind {
  readonly kind: 'recommendation' | 'workSuggestion';
  readonly path: string;
  readonly page: string;
  readonly initial: string;
  readonly closed: readonly string[];
  readonly drafter: string;
  readonly ways: Readonly<Record<string, readonly PaperStep[]>>;
  /** A way into a state past hands that the usual one does not pass. */
  readonly detours: Readonly<Record<string, readonly PaperStep[]>>;
}

const OFFICER = 'SUPERVISION_OFFICER';
const HEAD = 'SUPERVISION_HEAD';
const LIAISON = 'UNIT_LIAISON';
/** A principal who stands in no column, so that those of the columns have done nothing yet. */
const OTHER = '=principal';
const step = (action: string, to: string, by: string, assignees?: readonly string[]): PaperStep => ({
  action,
  to,
  by,
  ...(assignees ? { assignees } : {}),
});

const edited = [step('edit', 'DRAFT', OFFICER)];
const review = [...edited, step('submit', 'REVIEW', OFFICER, [OFFICER, HEAD])];
const signed = [...review, step('sign', 'SIGNED', OTHER, [OFFICER])];
const served = [...signed, step('serve', 'SERVED', 'REGISTRY', [OFFICER, LIAISON])];
const objected = [...served, step('object', 'OBJECTED', LIAISON)];
const revising = [...objected, step('orderRevision', 'REVISING', OTHER), step('revise', 'REVISING', OFFICER)];
const urged = [...served, step('urge', 'OVERDUE_URGED', 'DEPUTY')];
const replied = [...served, step('reply', 'REPLIED', LIAISON)];
const verifying = [...replied, step('verify', 'VERIFYING', HEAD)];
const revised = [
  ...revising,
  step('signRevision', 'SIGNED', OTHER),
  step('serve', 'SERVED', 'REGISTRY'),
  step('reply', 'REPLIED', LIAISON),
];

const given = [step('give', 'GIVEN', OFFICER)];
const responded = [...given, step('respond', 'RESPONDED', OFFICER)];
const verified = [...responded, step('verify', 'VERIFIED', HEAD)];

/** Letters and work suggestions, with the usual way of each into every state. */
export const paperKinds: readonly PaperKind[] = [
  {
    kind: 'recommendation',
    path: 'recommendations',
    page: 'recommendation',
    initial: 'DRAFT',
    closed: ['CLOSED', 'WITHDRAWN', 'VOID'],
    drafter: OFFICER,
    ways: {
      DRAFT: edited,
      REVIEW: review,
      SIGNED: signed,
      SERVED: served,
      OBJECTED: objected,
      OBJECTION_DECIDED: [...objected, step('decideObjection', 'OBJECTION_DECIDED', OTHER)],
      REVISING: revising,
      OVERDUE_URGED: urged,
      REFUSED: [...urged, step('refuse', 'REFUSED', OTHER)],
      REPLIED: replied,
      VERIFYING: verifying,
      RETURNED: [...verifying, step('returnReply', 'RETURNED', HEAD)],
      CLOSED: [...verifying, step('close', 'CLOSED', HEAD)],
      WITHDRAWN: [...served, step('withdraw', 'WITHDRAWN', OTHER)],
      VOID: [...signed, step('annul', 'VOID', OTHER)],
    },
    detours: { REPLIED: revised, VERIFYING: [...revised, step('verify', 'VERIFYING', HEAD)] },
  },
  {
    kind: 'workSuggestion',
    path: 'work-suggestions',
    page: 'work-suggestion',
    initial: 'DRAFT',
    closed: ['CLOSED'],
    drafter: OFFICER,
    ways: {
      DRAFT: [],
      GIVEN: given,
      RESPONDED: responded,
      VERIFIED: verified,
      NOT_ADOPTED: [...responded, step('recordNotAdopted', 'NOT_ADOPTED', HEAD)],
      CLOSED: [...verified, step('close', 'CLOSED', HEAD)],
    },
    detours: {},
  },
];

/** The account that stands for a column of the page. */
export const accountOf = (column: string): string =>
  column.startsWith('=') ? column.slice(1) : `p.${column.toLowerCase().replace('@', '.').replaceAll('_', '-')}`;

/** A paper that stands in a state, for one test cell. */
export interface ArrangedPaper {
  readonly id: string;
  readonly version: number;
}

/** Teaches the owner's connection to walk a paper through its history, step by step, past every trigger. */
export async function prepareArranging(app: TestApp): Promise<void> {
  await app.sql(`CREATE FUNCTION pg_temp.arrange(p_id uuid, p jsonb) RETURNS int LANGUAGE plpgsql AS $$
    DECLARE k bigint; s jsonb; n int := 1; old text := p->>'initial'; unit int; organ int; drafter int;
    BEGIN
      SELECT key INTO organ FROM organization WHERE code = 'BJ';
      SELECT key INTO unit FROM organization WHERE code = 'BJ-JD1';
      SELECT key INTO drafter FROM app_user WHERE username = p->>'drafter';
      INSERT INTO case_file (id, kind, state, organ_key, org_key, secrecy, assignees, title, received_at, created_by)
        VALUES (p_id, (p->>'kind')::int, old, organ, unit, 1, ARRAY[drafter], '矩阵用例', now(), drafter) RETURNING key INTO k;
      IF p->>'workflow' = 'recommendation' THEN
        INSERT INTO recommendation (case_key, kind, drafted_by, recipient_names, recipient_keys, source, matters, causes, items, reply_due_on)
          SELECT k, 'SUPERVISION_PROPOSAL', drafter, '{某单位}', ARRAY[key], '来源', '问题', '原因', '{建议}', DATE '2030-01-01' FROM organization WHERE code = 'BJ-JW';
      ELSE
        INSERT INTO work_suggestion (case_key, form, content, given_to) VALUES (k, 'ORAL', '内容', '某单位');
      END IF;
      INSERT INTO case_event (case_key, version, workflow, action, from_state, to_state, actor_key, org_key)
        VALUES (k, 1, p->>'workflow', 'file', 'NONE', old, drafter, unit);
      FOR s IN SELECT * FROM jsonb_array_elements(p->'steps') LOOP
        n := n + 1;
        IF s->>'action' = 'submit' THEN
          INSERT INTO recommendation_reviewer (case_key, round, ordinal, user_key, decision, decided_by, decided_at)
            SELECT k, 1, 1, key, CASE WHEN (p->>'fulfilled')::boolean THEN 'APPROVED' END, CASE WHEN (p->>'fulfilled')::boolean THEN key END,
              CASE WHEN (p->>'fulfilled')::boolean THEN now() END FROM app_user WHERE username = p->>'reviewer';
        END IF;
        UPDATE case_file SET state = s->>'to', version = n, is_open = NOT p->'closed' ? (s->>'to'), due_on = DATE '2026-01-05', warn_on = DATE '2026-01-05',
          assignees = CASE WHEN s ? 'assignees' THEN ARRAY(SELECT u.key FROM app_user u WHERE s->'assignees' ? u.username) ELSE assignees END WHERE key = k;
        INSERT INTO case_event (case_key, version, workflow, action, from_state, to_state, actor_key, org_key)
          SELECT k, n, p->>'workflow', s->>'action', old, s->>'to', key, unit FROM app_user WHERE username = s->>'by';
        IF s->>'action' = 'sign' THEN
          UPDATE recommendation SET organ_key = organ, series = 'MATRIX', series_year = 2026, serial = k, signed_on = DATE '2026-01-01', text_hash = repeat('0', 64),
            signed_by = (SELECT key FROM app_user WHERE username = 'principal') WHERE case_key = k;
        ELSIF s->>'action' = 'serve' THEN
          UPDATE recommendation SET served_on = DATE '2026-01-02', service_method = 'POST', received_by = '某人' WHERE case_key = k AND served_on IS NULL;
        ELSIF s->>'action' = 'revise' AND (p->>'fulfilled')::boolean THEN
          INSERT INTO recommendation_amendment (case_key, revision, matters, revised_by) VALUES (k, 1, '改后', drafter);
        END IF;
        old := s->>'to';
      END LOOP;
      RETURN n;
    END $$`);
}

/** Brings a new paper into its state along `steps`; `isFulfilled` where it has what §4 of its page asks. */
export async function arrange(
  app: TestApp,
  { kind, initial, closed, drafter }: PaperKind,
  steps: readonly PaperStep[],
  isFulfilled: boolean,
): Promise<ArrangedPaper> {
  const id = randomUUID();
  const [row] = await app.sql<{ version: number }>('SELECT pg_temp.arrange($1, $2) AS version', [
    id,
    JSON.stringify({
      kind: { recommendation: 5, workSuggestion: 6 }[kind],
      workflow: kind,
      initial,
      closed,
      drafter: accountOf(drafter),
      reviewer: accountOf(HEAD),
      fulfilled: isFulfilled,
      steps: steps.map(({ by, assignees, ...each }) => ({
        ...each,
        by: accountOf(by),
        ...(assignees ? { assignees: assignees.map(accountOf) } : {}),
      })),
    }),
  ]);
  return { id, version: row?.version ?? 0 };
}
