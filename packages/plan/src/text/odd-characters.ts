/**
 * Any character that some check of single characters may object to: control characters, surrogates, those
 * nobody sees, radicals and compatibility forms. A text without one need not be searched for each of them.
 */
const ODD =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u0085\u00a0\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200f\u2028-\u202f\u2060-\u206f\u2800\u2e80-\u2fd5\u3164\ud800-\udfff\uf900-\ufaff\ufeff\uffa0\ufff9-\ufffb\ufffd]/;

export const hasOddCharacters = (text: string): boolean => ODD.test(text);
