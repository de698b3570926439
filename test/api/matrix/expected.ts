import { readFileSync } from 'node:fs';

/** A state in which an action is open, where it leads, and who may. */
export interface OpenAction {
  readonly state: string;
  readonly action: string;
  readonly to: string;
  readonly may: readonly string[];
  /** Who has the right but is held back, and by which guard. */
  readonly guard: ReadonlyMap<string, string>;
}

/** The committed page as data. */
export interface ExpectedMatrix {
  readonly sees: ReadonlyMap<string, ReadonlyMap<string, string>>;
  readonly open: readonly OpenAction[];
  readonly apart: readonly {
    readonly state: string;
    readonly action: string;
    readonly after: string;
    readonly by: string;
  }[];
  /** A last table that only some pages have, as rows of cells. */
  readonly more: readonly (readonly string[])[];
}

/** Reads the tables of `<kind>.expected.md`. */
export function readExpected(kind = 'complaint'): ExpectedMatrix {
  const page = readFileSync(`test/api/matrix/${kind}.expected.md`, 'utf8');
  const [seen = [], open = [], apart = [], more = []] = page.split(/^## /m).slice(1).map(tableIn);
  const states = (seen[0] ?? []).slice(1);
  return {
    sees: new Map(
      seen.slice(1).map(([role = '', ...cells]) => [role, new Map(states.map((state, n) => [state, cells[n] ?? '']))]),
    ),
    open: open.slice(1).map(([state = '', action = '', to = '', may = '', guard = '']) => ({
      state,
      action: action.split(' ', 1)[0] ?? '',
      to,
      may: listed(may),
      guard: new Map(listed(guard).map((each) => each.split(': ', 2) as [string, string])),
    })),
    apart: apart
      .slice(1)
      .flatMap(([state = '', action = '', after = '', by = '']) =>
        listed(after).map((each) => ({ state, action, after: each, by })),
      ),
    more: more.slice(1),
  };
}

function tableIn(section: string): string[][] {
  const rows = section.split('\n').filter((line) => line.startsWith('|') && !/^\| -/.test(line));
  return rows.map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

const listed = (cell: string) =>
  cell
    .split(',')
    .map((each) => each.trim())
    .filter((each) => each !== '');

/** The role of a column, without the place where it works. */
export const roleOfColumn = (column: string) => column.split('@', 1)[0] ?? column;
