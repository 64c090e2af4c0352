/**
 * Characters that nobody sees, or that move what stands beside them, as the inside of a class for a regular expression
 * with the flag `u`: soft hyphen, fillers, zero width, marks and overrides of direction (Unicode UAX 9), line and
 * paragraph separators, invisible operators, annotation marks, tags. The rule `invisible-character` and all that is
 * printed share it. The joiner U+200D is left out, because emoji need it, and so are variation selectors.
 */
export const INVISIBLE_CHARACTERS =
  '\\u0085\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180e\\u200b\\u200c\\u200e\\u200f\\u2028-\\u202e' +
  '\\u2060-\\u206f\\u2800\\u3164\\ufeff\\uffa0\\ufff9-\\ufffb\\u{e0000}-\\u{e007f}';
