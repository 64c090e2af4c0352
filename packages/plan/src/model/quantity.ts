import { rememberTexts } from '../text/remember-texts.js';

/** How a printed figure bounds the true value: 余 多 超过 突破 以上 from below, 不超过 from above, 近 just below, 约 both ways. */
export type Bound = 'exact' | 'at-least' | 'at-most' | 'nearly' | 'about';

/** A quantity as printed, read: 200余万 is 2,000,000 at least. */
export interface Quantity {
  readonly value: number;
  readonly bound: Bound;
  /** What follows the figure: 项, 家, 万 is part of the value. */
  readonly unit: string;
  readonly percent: boolean;
  /** Half a step of the last printed digit: what rounding may hide (81% → 0.5 points). */
  readonly tolerance: number;
}

const FACTORS: Readonly<Record<string, number>> = {
  十: 10,
  百: 100,
  千: 1e3,
  万: 1e4,
  亿: 1e8,
  万亿: 1e12,
  十万: 1e5,
  百万: 1e6,
  千万: 1e7,
};
const PATTERN =
  /^(约|近|超过|超|突破|达到|达|不少于|至少|不低于|不超过|最多)?\s*(\d+(?:,\d{3})*(?:\.\d+)?)(余|多)?((?:百|千|十)?(?:万亿|亿|万)|千|百)?(?:(?<!\d)(\d+(?:\.\d+)?)(千|百|万)?)?(余|多)?\s*(?:([%％‰])\s*)?([\u4e00-\u9fffA-Za-z]*?)(以上|以下|左右)?$/;

const BOUNDS: Readonly<Record<string, Bound>> = {
  约: 'about',
  左右: 'about',
  近: 'nearly',
  不超过: 'at-most',
  最多: 'at-most',
  以下: 'at-most',
  超过: 'at-least',
  超: 'at-least',
  突破: 'at-least',
  不少于: 'at-least',
  至少: 'at-least',
  不低于: 'at-least',
  余: 'at-least',
  多: 'at-least',
  以上: 'at-least',
};

/** Reads a printed figure; undefined when the text is not one. */
export function readQuantity(printed: string | number): Quantity | undefined {
  const match = PATTERN.exec(String(printed).trim());
  if (match === null) return undefined;
  const [
    ,
    prefix = '',
    digits = '',
    more1 = '',
    factor = '',
    extra,
    extraFactor = '',
    more2 = '',
    percent,
    unit = '',
    suffix = '',
  ] = match;
  const step = FACTORS[factor] ?? 1;
  const number = Number(digits.replaceAll(',', ''));
  // 1万7千: the second part counts in its own step.
  const rest = extra === undefined ? 0 : Number(extra) * (FACTORS[extraFactor] ?? 1);
  const decimals = digits.split('.')[1]?.length ?? 0;
  const bound =
    [suffix, more1, more2, prefix].map((word) => BOUNDS[word]).find((found) => found !== undefined) ?? 'exact';
  return {
    value: number * step + rest,
    bound,
    unit,
    percent: percent !== undefined,
    tolerance: (step * 10 ** -decimals) / 2,
  };
}

/** {@link readQuantity}, remembered. */
export const quantityOf = rememberTexts((printed: string) => readQuantity(printed));

/** A quantity found in a text. Offsets are UTF-16 in the text, `end` excluded. */
export interface FoundQuantity extends Quantity {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A figure with its bounds before and behind it, and the measure word that follows. Years, dates and numbers of documents are none. */
const IN_TEXT =
  /(?:约|近|超过|超|突破|达到|达|不少于|至少|不低于|不超过|最多)?(?<![\d.〔L]|\d,(?=\d{3}(?!\d)))\d+(?:,\d{3})*(?:\.\d+)?(?:余|多)?(?:(?:百|千|十)?(?:万亿|亿|万)|千|百)?(?:(?<!\d)\d+(?:千|百|万))?(?:余|多)?(?:[%％‰]|(?:人次|平方米|公里|项|个|家|件|条|人|户|次|台|套|处|所|座|亩|吨|元|类|种|批|期|篇|名|册|辆|套|TB|GB))(?:以上|以下|左右)?/g;

/** The quantities that a text names: 829项, 100%, 200余万个, 约1172万人. */
export function findQuantities(text: string): FoundQuantity[] {
  return [...text.matchAll(IN_TEXT)].flatMap((match) => {
    const read = readQuantity(match[0]);
    return read === undefined
      ? []
      : [{ ...read, text: match[0], start: match.index, end: match.index + match[0].length }];
  });
}
