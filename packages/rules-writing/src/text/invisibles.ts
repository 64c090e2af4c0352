import { INVISIBLE_CHARACTERS } from '@workplan/plan/text';

/** Characters that nobody sees; in values no-break spaces are among them. */
export const INVISIBLES = new RegExp(`[\\u00a0\\u202f\\u200d${INVISIBLE_CHARACTERS}]`, 'u');
/** The same in comments, where a no-break space does no harm. */
export const INVISIBLES_IN_COMMENTS = new RegExp(`[\\u200d${INVISIBLE_CHARACTERS}]`, 'u');

/** The common ones; others are named by their code alone. */
const NAMES: Readonly<Record<string, readonly [string, string]>> = {
  '\u00a0': ['不换行空格', 'no-break space'],
  '\u00ad': ['软连字符', 'soft hyphen'],
  '\u200b': ['零宽空格', 'zero width space'],
  '\u200c': ['零宽不连字', 'zero width non-joiner'],
  '\u200d': ['零宽连字', 'zero width joiner'],
  '\ufeff': ['字节顺序标记', 'byte order mark'],
};

/** What a character is called, in both languages. */
export function nameOfInvisible(character: string): { readonly zh: string; readonly en: string } {
  const [zh, en] = NAMES[character] ?? ['隐形字符', 'invisible character'];
  const code = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  return { zh: `${zh}（${code}）`, en: `${en} (${code})` };
}

/** No-break spaces stand for a space; all others for nothing. */
export const isNoBreakBlank = (character: string): boolean => character === '\u00a0' || character === '\u202f';
