import { LINE_BREAK } from '../text/line-index.js';

/** A plain scalar over several lines: breaks become spaces, empty lines become breaks (YAML 1.2, 7.3.3). Comments between them are left out. */
export function unfoldPlain(raw: string): string {
  const lines = raw.split(LINE_BREAK).map((line) => line.replace(/^[ \t]+|(?<![ \t])[ \t]+$/g, ''));
  let value = lines[0] ?? '';
  let empty = 0;
  for (const line of lines.slice(1)) {
    if (line === '') {
      empty += 1;
      continue;
    }
    if (line.startsWith('#')) continue;
    value += '\n'.repeat(empty) || ' ';
    value += line;
    empty = 0;
  }
  return value;
}
