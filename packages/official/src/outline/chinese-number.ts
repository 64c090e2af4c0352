const DIGITS = '零一二三四五六七八九';

/** 十二 → 12, 二十 → 20, 一百零三 → 103; undefined when the text is no number below a thousand. */
export function readChineseNumber(text: string): number | undefined {
  if (!/^[零〇一二两三四五六七八九十百]{1,7}$/.test(text)) return undefined;
  let total = 0;
  let digit = -1;
  for (const character of text.replaceAll('〇', '零').replaceAll('两', '二')) {
    const factor = character === '百' ? 100 : character === '十' ? 10 : 0;
    if (factor === 0) {
      if (digit > 0) return undefined;
      digit = DIGITS.indexOf(character);
      continue;
    }
    // 十二 leaves the one before 十 out.
    total += (digit > 0 ? digit : factor === 10 && total === 0 ? 1 : 0) * factor;
    digit = -1;
  }
  return total + Math.max(digit, 0);
}

/** 12 → 十二, 21 → 二十一, 103 → 一百零三, as headings are numbered. */
export function writeChineseNumber(value: number): string {
  if (value < 10) return DIGITS.charAt(value);
  const hundreds = Math.floor(value / 100);
  const tens = Math.floor((value % 100) / 10);
  const ones = value % 10;
  const head = hundreds > 0 ? `${DIGITS.charAt(hundreds)}百` : '';
  const middle =
    tens > 0 ? `${tens === 1 && hundreds === 0 ? '' : DIGITS.charAt(tens)}十` : hundreds > 0 && ones > 0 ? '零' : '';
  return head + middle + (ones > 0 ? DIGITS.charAt(ones) : '');
}
