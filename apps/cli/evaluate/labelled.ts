import { readSheet } from '../../../libs/platform/workbook/read-sheet.js';
import type { Cell } from '../../../libs/platform/workbook/sheet.js';
import { SheetRefused } from '../../../libs/platform/workbook/sheet.js';
import { type Given, needed, optional, Refusal } from '../command.js';

/** One labelled text. `topic` says which texts tell of one matter, `label` what kind it is. */
export interface Labelled {
  readonly id: string;
  readonly title: string;
  readonly body: string;
  readonly topic: string;
  readonly label: string;
  /** Place in the order of time, 0 for the oldest. */
  readonly rank: number;
}

const COLUMNS = ['id', 'title', 'body', 'at', 'topic', 'label'] as const;
type Column = (typeof COLUMNS)[number];

const MOST_ROWS = 200_000;
const LONGEST_TITLE = 200;
const LONGEST_BODY = 20_000;

/** Options of every evaluation: the file, and which of its columns is which. */
export const labelledOptions = {
  file: { type: 'string' },
  limit: { type: 'string' },
  ...Object.fromEntries(COLUMNS.map((column) => [column, { type: 'string' as const }])),
} as const;

/** What stands behind the command's name. */
export const labelledUsage = `--file FILE.csv|xlsx [--limit N] ${COLUMNS.map((column) => `[--${column} COLUMN]`).join(' ')}`;

/** Reads a labelled file; `wanted` are the columns without which it makes no sense. Throws Refusal. */
export async function readLabelled(given: Given, wanted: readonly Column[]): Promise<Labelled[]> {
  const rows: { line: number; texts: Record<Column, string> }[] = [];
  let places: Record<Column, number> | undefined;
  try {
    for await (const { line, cells } of readSheet(needed(given, 'file'))) {
      if (!places) places = placesOf(given, cells.map(textOf), wanted);
      else rows.push({ line, texts: picked(cells, places) });
      if (rows.length > MOST_ROWS) throw new Refusal(`More than ${MOST_ROWS} rows: give a smaller file.`);
    }
  } catch (error) {
    if (error instanceof SheetRefused) throw new Refusal(`The file cannot be read: ${error.reason}.`);
    if ((error as { code?: string }).code === 'ENOENT') throw new Refusal('There is no such file.');
    throw error;
  }
  return inOrderOfTime(rows.filter(({ texts }) => texts.body.trim() !== ''));
}

/** At most so many questions are asked, spread evenly; all where nothing is said. */
export function sampleOf<Item>(items: readonly Item[], given: Given): readonly Item[] {
  const limit = Number(optional(given, 'limit') ?? items.length);
  if (!Number.isInteger(limit) || limit < 1) throw new Refusal('--limit takes a whole number from 1 on');
  const step = Math.max(1, items.length / limit);
  return Array.from({ length: Math.min(limit, items.length) }, (_, at) => items[Math.floor(at * step)] as Item);
}

function placesOf(given: Given, header: readonly string[], wanted: readonly Column[]): Record<Column, number> {
  const places = Object.fromEntries(
    COLUMNS.map((column) => {
      const name = (optional(given, column) ?? column).trim().toLowerCase();
      return [
        column,
        header.findIndex(
          (text) =>
            text
              .trim()
              .toLowerCase()
              .replace(/^\uFEFF/, '') === name,
        ),
      ];
    }),
  ) as Record<Column, number>;
  const missing = wanted.filter((column) => places[column] < 0);
  if (missing.length === 0) return places;
  throw new Refusal(
    `The first row has no column ${missing.join(', ')}; it has: ${header.join(', ')}. Say which is which, as --${missing[0]} NAME.`,
  );
}

function picked(cells: readonly Cell[], places: Record<Column, number>): Record<Column, string> {
  return Object.fromEntries(COLUMNS.map((column) => [column, textOf(cells[places[column]] ?? null)])) as Record<
    Column,
    string
  >;
}

function textOf(cell: Cell): string {
  if (cell instanceof Date) return cell.toISOString();
  return cell === null ? '' : String(cell);
}

/** By `at` where it is a time, else in the order of the file; equal times in the order of the file. */
function inOrderOfTime(rows: readonly { line: number; texts: Record<Column, string> }[]): Labelled[] {
  const timed = rows.map(({ line, texts }) => ({ line, texts, at: timeOf(texts.at) }));
  const sorted = [...timed].sort((a, b) => a.at - b.at || a.line - b.line);
  return sorted.map(({ line, texts }, rank) => ({
    id: texts.id || String(line),
    title: texts.title.trim().slice(0, LONGEST_TITLE),
    body: texts.body.slice(0, LONGEST_BODY),
    topic: texts.topic.trim(),
    label: texts.label.trim(),
    rank,
  }));
}

function timeOf(text: string): number {
  if (/^\d{5}(\.\d+)?$/.test(text)) return (Number(text) - 25_569) * 86_400_000;
  const at = Date.parse(
    text
      .trim()
      .replace(/[年月/.]/g, '-')
      .replace(/日/, ''),
  );
  return Number.isNaN(at) ? 0 : at;
}
