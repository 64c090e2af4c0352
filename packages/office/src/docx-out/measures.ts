/**
 * The layout of GB/T 9704-2012 in numbers. Lengths are twips (1/20 point) unless a name says otherwise.
 */
const PER_MM = 1440 / 25.4;
export const mm = (length: number): number => Math.round(length * PER_MM);

/** Page and margins (5.2, 7.2): A4, 156 × 225 mm for the text. */
export const PAGE = {
  width: mm(210),
  height: mm(297),
  top: mm(37),
  left: mm(28),
  right: mm(26),
  bottom: mm(35),
  /** Width of the text. */
  text: mm(210) - mm(28) - mm(26),
} as const;

/** 22 lines on a page (5.2.3): with 29 points (580) LibreOffice and Word set 21. */
export const LINE = 579;

/** Sizes of characters in half points, by their Chinese names. */
export const SIZE = { 二号: 44, 三号: 32, 四号: 28, 小四: 24, 五号: 21 } as const;

/**
 * 28 characters of 16 points are 158 mm, the text is 156 mm wide (5.2.3): each one is set a quarter point closer.
 */
export const CONDENSED = -5;
/** Width of one character of the text. */
export const CHARACTER = 320 + CONDENSED;

/** The head of a formal document (7.2). */
export const HEAD = {
  /** From the top of the text to the top of the name of the agency: 35 mm. */
  above: mm(35),
  /** From the document number to the red line, in points: 4 mm. */
  aboveRule: 11,
  /** Width of the red line, in eighths of a point. */
  rule: 12,
  red: 'FF0000',
  /** Largest and smallest size of the name, in half points: it stays on one line. */
  largest: 124,
  smallest: 44,
} as const;

/** The imprint (7.4): lines of 0.35 and 0.25 mm in eighths of a point. */
export const IMPRINT = { outer: 8, inner: 6, line: 480 } as const;

/** The page number (7.5): 7 mm below the text, measured to the middle of its dashes. */
export const PAGE_NUMBER = { fromBottom: mm(25.1), line: 400, side: 280 } as const;
