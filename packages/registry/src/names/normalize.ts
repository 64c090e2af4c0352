// Forms of one mark that a name may be typed with; they never tell two bodies apart.
const EQUAL_MARKS: ReadonlyMap<string, string> = new Map([
  ...[...'“”„‟＂「」'].map((mark) => [mark, '"'] as const),
  ...[...'‘’‚‛＇『』'].map((mark) => [mark, "'"] as const),
  ...[...'（﹙'].map((mark) => [mark, '('] as const),
  ...[...'）﹚'].map((mark) => [mark, ')'] as const),
]);

const ANY_MARK = new RegExp(`[${[...EQUAL_MARKS.keys()].join('')}]`, 'gu');

/** Names of nothing but common characters, which are most: they are their own keys. */
const PLAIN = /^[\u4e00-\u9fff]*$/;

/**
 * The key under which a name is looked up: composed (NFC), trimmed, and with curved and straight
 * quotation marks and full-width and half-width brackets made equal. Nothing else is folded.
 */
export function nameKey(name: string): string {
  return PLAIN.test(name)
    ? name
    : name
        .normalize('NFC')
        .trim()
        .replace(ANY_MARK, (mark) => EQUAL_MARKS.get(mark) ?? mark);
}
