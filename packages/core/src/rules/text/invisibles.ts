/** Characters that nobody sees: zero width, no-break blanks, soft hyphen, direction marks, odd line breaks. */
export const INVISIBLES = /[\u00a0\u00ad\u180e\u200b-\u200f\u2028-\u202e\u202f\u2060-\u2064\u2066-\u2069\ufeff]/;

const NAMES: Readonly<Record<string, readonly [string, string]>> = {
  '\u00a0': ['不换行空格', 'no-break space'],
  '\u202f': ['窄不换行空格', 'narrow no-break space'],
  '\u00ad': ['软连字符', 'soft hyphen'],
  '\u200b': ['零宽空格', 'zero width space'],
  '\u200c': ['零宽不连字', 'zero width non-joiner'],
  '\u200d': ['零宽连字', 'zero width joiner'],
  '\u2028': ['行分隔符', 'line separator'],
  '\u2029': ['段分隔符', 'paragraph separator'],
  '\u2060': ['零宽连接符', 'word joiner'],
  '\ufeff': ['字节顺序标记', 'byte order mark'],
};

/** What a character is called, in both languages. */
export function nameOfInvisible(character: string): { readonly zh: string; readonly en: string } {
  const [zh, en] = NAMES[character] ?? ['控制文字方向等的隐形字符', 'invisible formatting character'];
  const code = `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
  return { zh: `${zh}（${code}）`, en: `${en} (${code})` };
}

/** No-break blanks stand for a blank; all others for nothing. */
export const isNoBreakBlank = (character: string): boolean => character === '\u00a0' || character === '\u202f';
