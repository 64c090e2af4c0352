import type { Paint, Style } from '../texts/reader.js';
import { unifiedDiff } from './diff.js';
import { inline, lines } from './visible.js';

const STYLES: readonly (readonly [string, Style])[] = [
  ['---', 'bold'],
  ['+++', 'bold'],
  ['@@', 'cyan'],
  ['-', 'red'],
  ['+', 'green'],
];

/** A diff for the eye: coloured, with hidden characters written out, and no order to a CI service in it, in pipes too. */
export function paintDiff(path: string, before: string, after: string, paint: Paint): string {
  const diff = unifiedDiff(inline(path), before, after);
  return diff
    .split('\n')
    .map((line) => {
      const style = STYLES.find(([start]) => line.startsWith(start))?.[1];
      const shown = lines(line);
      return style === undefined ? shown : paint(style, shown);
    })
    .join('\n');
}
