/** The patterns of VS Code know no backslash. A class takes all marks but `]` and `}`, and `?` stands for those. */
const ESCAPED: Readonly<Record<string, string>> = { '[': '[[]', '{': '[{]', '*': '[*]', '?': '[?]' };

/** A pattern for the name of one file: `[`, `{`, `*` and `?` in it stand for themselves. */
export const patternForName = (name: string): string => name.replace(/[[\]{}*?]/g, (mark) => ESCAPED[mark] ?? '?');
