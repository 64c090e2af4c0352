import type { Reader } from '../texts/reader.js';
import { textOf } from '../texts/say.js';
import { cells } from '../text/cells.js';
import { lineHead } from '../text/line-window.js';
import type { CoverageReport } from './report.js';
import { pathAtStart } from '../text/visible.js';

/** How much of its official text a plan represents: the share, then each passage that is left. */
export function coverageLines(path: string, coverage: CoverageReport, terminal: Reader): string[] {
  if ('problem' in coverage) return [`  ${pathAtStart(path)}  ${terminal.say(`coverage-${coverage.problem}`)}`];
  const { share, uncovered } = coverage;
  const percent = terminal.paint(share < 1 ? 'yellow' : 'green', percentOf(share));
  return [
    `  ${pathAtStart(path)}  ${percent}`,
    ...uncovered.map(({ line, endLine, words }) => passageLine(line, endLine, words, terminal, '    ')),
  ];
}

/** Rounded down, so that 100% means all of it. */
const percentOf = (share: number): string => `${(Math.floor(share * 1000) / 10).toFixed(1)}%`;

/** «L3–L5  the first words…», on one line of the terminal. */
export function passageLine(from: number, to: number, text: string, terminal: Reader, margin: string): string {
  const where = terminal.pick(textOf(from === to ? 'at-line' : 'at-lines', { from, to }));
  const words = text.trim().split(/[\r\n]/, 1)[0] ?? '';
  return `${margin}${where}  ${lineHead(words, Math.max(20, terminal.width - cells(where) - margin.length - 2))}`;
}
