import type { Label } from '../kernel/workflow.js';

/** Work that is done behind the scenes for somebody: a code with its words. */
export const jobKinds = {
  complaintImport: { zh: '导入表格', en: 'Import of a spreadsheet' },
  complaintExport: { zh: '导出表格', en: 'Export to a spreadsheet' },
  letterPrint: { zh: '批量打印监督建议书', en: 'Letters printed together' },
} as const satisfies Readonly<Record<string, Label>>;

/** A kind of job. */
export type JobKind = keyof typeof jobKinds;
