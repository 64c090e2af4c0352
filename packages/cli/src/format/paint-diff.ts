import type { Paint, Style } from '../io/terminal.js';
import { unifiedDiff } from './diff.js';
import { visible } from './visible.js';

const STYLES: readonly (readonly [string, Style])[] = [
  ['---', 'bold'],
  ['+++', 'bold'],
  ['@@', 'cyan'],
  ['-', 'red'],
  ['+', 'green'],
];

/** A diff for the eye: coloured, and with hidden characters written out where a terminal shows it. */
export function paintDiff(path: string, before: string, after: string, paint: Paint, onTerminal: boolean): string {
  const diff = unifiedDiff(path, before, after);
  return diff
    .split('\n')
    .map((line) => {
      const style = STYLES.find(([start]) => line.startsWith(start))?.[1];
      const shown = onTerminal ? visible(line) : line;
      return style === undefined ? shown : paint(style, shown);
    })
    .join('\n');
}
