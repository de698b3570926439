import type { Signed, TestApp } from '../../support/app.js';
import type { ExpectedMatrix } from './expected.js';

/** A case that stands in a state, for one test cell. */
export interface ArrangedCase {
  readonly id: string;
  readonly version: number;
  readonly allegationId: string;
}

/** What a matrix is tried on: the page, the routes of a kind, the people by column, and how cases come into a state. */
export interface Matrix {
  readonly app: TestApp;
  readonly expected: ExpectedMatrix;
  readonly actions: readonly string[];
  /** Path of the kind: `complaints`. */
  readonly path: string;
  readonly signed: ReadonlyMap<string, Signed>;
  /** A body that the action takes, so that only rights and states decide. */
  readonly bodyOf: (action: string, made: ArrangedCase) => object;
  /** A new case in a state, where it matters one on which `action` is what comes next. */
  readonly arrange: (state: string, action?: string) => Promise<ArrangedCase>;
  /** Why an action of the page is held back on a case that was arranged for no action at all. */
  readonly heldBack?: (state: string, action: string) => string | undefined;
}

/** What the page says of one cell: `to STATE`, `403`, `404`, `409`, or `guard <name>`. */
export function cell({ expected }: Matrix, column: string, state: string, action: string): string {
  const sight = expected.sees.get(column)?.get(state);
  if (sight !== 'see') return sight === '404' ? '404 not-found' : '403 permission-missing';
  const row = expected.open.find((each) => each.state === state && each.action === action);
  if (!row) return '409 transition-not-open';
  if (row.may.includes(column)) return `to ${row.to}`;
  const guard = row.guard.get(column);
  return guard === undefined ? '403 permission-missing' : `guard ${guard}`;
}

/** What the application answers, in the same words. */
export async function attempt(matrix: Matrix, column: string, made: ArrangedCase, action: string): Promise<string> {
  const path = `/api/v1/${matrix.path}/${made.id}/actions/${action}`;
  const { status, body } = await (matrix.signed.get(column) as Signed).post(path, matrix.bodyOf(action, made), {
    'if-match': `"${made.version}"`,
  });
  if (status === 200) {
    const [row] = await matrix.app.sql<{ state: string }>('SELECT state FROM case_file WHERE id = $1', [made.id]);
    return `to ${row?.state}`;
  }
  const guarded = body.code === 'separation-of-duty' || body.code === 'guard-not-satisfied';
  return guarded ? `guard ${body.errors.map((each: { code: string }) => each.code).join()}` : `${status} ${body.code}`;
}

/** The `actions` of a case as its reader is told them, in the words of `cell`. */
async function told({ path, signed }: Matrix, column: string, made: ArrangedCase): Promise<Record<string, string>> {
  const { status, body } = await (signed.get(column) as Signed).get(`/api/v1/${path}/${made.id}`);
  if (status !== 200) return { read: `${status} ${body.code}` };
  const listed = body.actions as { action: string; blockedBy: string[] }[];
  return Object.fromEntries(
    listed.map(({ action, blockedBy }) => [action, blockedBy.length === 0 ? 'free' : `guard ${blockedBy.join()}`]),
  );
}

function tellable(matrix: Matrix, column: string, state: string): Record<string, string> {
  const sight = cell(matrix, column, state, 'no such action');
  if (!sight.startsWith('409')) return { read: sight };
  const cells = matrix.actions.map((action) => [action, cell(matrix, column, state, action)] as const);
  return Object.fromEntries(
    cells
      .filter(([, said]) => /^(to|guard) /.test(said))
      .map(([action, said]) => {
        const held = said.startsWith('to ') ? matrix.heldBack?.(state, action) : undefined;
        return [action, held ? `guard ${held}` : said.replace(/^to .*/, 'free')];
      }),
  );
}

/** Where the application and the page differ for one role in one state. */
export async function deviations(matrix: Matrix, column: string, state: string): Promise<string[]> {
  const wrong: string[] = [];
  const shared = await matrix.arrange(state);
  const [saw, should] = [await told(matrix, column, shared), tellable(matrix, column, state)];
  if (JSON.stringify(Object.entries(saw).sort()) !== JSON.stringify(Object.entries(should).sort()))
    wrong.push(`${column} is told ${JSON.stringify(saw)}, expected ${JSON.stringify(should)}`);
  for (const action of matrix.actions) {
    const said = cell(matrix, column, state, action);
    // What is refused leaves the case as it is, so that refusals can share one.
    const made = said.startsWith('to ') ? await matrix.arrange(state, action) : shared;
    const done = await attempt(matrix, column, made, action);
    if (done !== said) wrong.push(`${column} ${action}: ${done}, expected ${said}`);
  }
  return wrong;
}
