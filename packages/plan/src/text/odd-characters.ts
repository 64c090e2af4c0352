/**
 * Any character that some check of single characters may object to: control characters, surrogates, those
 * nobody sees, radicals and compatibility forms. A text without one need not be searched for each of them.
 */
const ODD =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u0085\u00a0\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200f\u2028-\u202f\u2060-\u206f\u2800\u2e80-\u2fd5\u3164\ud800-\udfff\uf900-\ufaff\ufeff\uffa0\ufff9-\ufffb\ufffd]/;

/** Chinese characters, ASCII, and the marks of both: what nearly all texts are made of. None of them is odd. */
const isUsual = (code: number): boolean =>
  (code >= 0x4e00 && code < 0xa000) ||
  (code >= 0x20 && code < 0x7f) ||
  code === 0x0a ||
  (code > 0x3000 && code < 0x3018) ||
  (code > 0xff00 && code < 0xff5f) ||
  (code >= 0x2010 && code < 0x2028);

export function hasOddCharacters(text: string): boolean {
  let at = 0;
  // Comparing numbers costs a third of asking the expression, which is left with what may be odd.
  while (at < text.length && isUsual(text.charCodeAt(at))) at += 1;
  return at < text.length && ODD.test(at === 0 ? text : text.slice(at));
}
