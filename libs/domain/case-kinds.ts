/** Kinds of case, with the number that stands in `case_file.kind`. A number is never given twice. */
export const caseKinds = {
  complaint: 1,
  clue: 2,
  inspection: 3,
  pledge: 4,
  recommendation: 5,
  workSuggestion: 6,
  tender: 7,
  suggestionNotice: 10,
} as const;

/** A kind of case; also the name of its workflow. */
export type CaseKindName = keyof typeof caseKinds;

/** Every kind, for loops. */
export const caseKindNames = Object.keys(caseKinds) as readonly CaseKindName[];
