/** Measures of GB/T 9704-2012 in millimetres and points; where the standard is silent the comment says what is usual. */

/** Points of a length in millimetres. */
export const pt = (mm: number): number => (mm * 72) / 25.4;

export const PAGE = { width: 210, height: 297 } as const;

/** The type area (版心): 156 × 225 mm, 37 mm from the top and 28 mm from the left. */
export const AREA = { left: 28, top: 37, width: 156, height: 225 } as const;

/** 22 lines of 28 characters fill the type area. */
export const GRID = { lines: 22, characters: 28 } as const;

/** Height of a line and width of a character, in millimetres. */
export const LINE = AREA.height / GRID.lines;
export const CHARACTER = AREA.width / GRID.characters;

/** Sizes of type in points: 二号, 三号, 四号. */
export const TYPE = { title: 22, body: 16, small: 14 } as const;

/** Document format (文件): mark 35 mm below the top of the type area, red line 4 mm below the number. */
export const DOCUMENT = {
  markTop: AREA.top + 35,
  blankBelowMark: 2,
  lineBelowNumber: 4,
  lineWidth: AREA.width,
} as const;

/**
 * Letter format (信函): mark 30 mm from the edge of the paper; red double lines of 170 mm 4 mm below the mark and 20 mm
 * above the bottom edge; the number 7/8 of a character of the body below the first of them.
 */
export const LETTER = {
  markTop: 30,
  lineBelowMark: 4,
  lineFromBottom: 20,
  lineWidth: 170,
  numberBelowLine: 7 / 8,
} as const;

/** Strength of lines in millimetres: imprint (版记) outer and inner by the standard; red ones as is usual. */
export const STROKE = { imprintOuter: 0.35, imprintInner: 0.25, red: 0.7, redThin: 0.25 } as const;

/** The page number's dash stands 7 mm below the type area. */
export const NUMBER_BELOW_AREA = 7;

/** Red of the mark and its lines. */
export const RED = '#e60000';
