/** Secrecy as rows keep it: 0 PUBLIC, 1 INTERNAL, 2 WORK_SECRET; state-secret labels have no number here. */
export const secrecyLevels = ['PUBLIC', 'INTERNAL', 'WORK_SECRET'] as const;

/** A label of secrecy. */
export type Secrecy = (typeof secrecyLevels)[number];

/** The row's number of a label. */
export const secrecyLevel = (secrecy: Secrecy): number => secrecyLevels.indexOf(secrecy);
