import { writeXlsx } from 'hucre/xlsx';

/** A table that fits into memory. Text is text: a cell that begins with `=` is no formula. */
export interface SmallTable {
  readonly name: string;
  readonly columns: readonly { readonly header: string; readonly width: number }[];
  readonly rows: readonly (readonly (string | number | null)[])[];
}

/** An XLSX file of one sheet: headers in the first row, which stays in sight. */
export async function smallWorkbook({ name, columns, rows }: SmallTable): Promise<Buffer> {
  const bytes = await writeXlsx({
    sheets: [
      {
        name,
        columns: columns.map(({ width }) => ({ width })),
        rows: [columns.map(({ header }) => header), ...rows.map((row) => [...row])],
        freezePane: { rows: 1 },
      },
    ],
  });
  return Buffer.from(bytes);
}
