import type { LegalDay } from '../../kernel/legal-day.js';

/** A row of a form: what is asked, and what stands there. Two short ones that follow each other share a line. */
export interface FormRow {
  readonly label: string;
  /** Lines are separated by line breaks; empty is left for a pen. */
  readonly text: string;
  readonly isShort?: true;
  /** Lines that are left free at least, for what is written by hand. */
  readonly room?: number;
}

/** A form (表) on A4: title, who keeps it, rows in a frame. */
export interface Form {
  readonly title: string;
  readonly organ: string;
  readonly number: string;
  readonly rows: readonly FormRow[];
  readonly madeOn: LegalDay;
}

/** Rows that stand beside each other: one, or two short ones. */
export function bandsOf(rows: readonly FormRow[]): readonly (readonly FormRow[])[] {
  const bands: FormRow[][] = [];
  for (const row of rows) {
    const last = bands.at(-1);
    if (row.isShort && last?.length === 1 && last[0]?.isShort) last.push(row);
    else bands.push([row]);
  }
  return bands;
}
