import { readdirSync, readFileSync } from 'node:fs';
import { CURSOR, openMarked, type MarkedPlan } from './plan.js';

/**
 * Tables of marked places, one text file each in `fixtures/completion`: a title with options below it, a plan with
 * `▷` where the rows go, and the rows. A row is what is written there, `⏎` for a line break that keeps the indent of
 * the `▷`, and behind `→` the labels that must come first; `—` where nothing may be offered. Options: `crlf`, line
 * breaks of Windows and none at the end of the file; `source`, with the official text below it.
 */
export interface Row {
  readonly title: string;
  /** As the table has it. */
  readonly written: string;
  /** The whole plan with its cursor mark. */
  readonly marked: string;
  readonly expected: readonly string[];
  readonly source: string | undefined;
}

const FOLDER = new URL('../fixtures/completion/', import.meta.url);
const SLOT = /^([ ]*)▷$/m;

export const readMatrix = (): Row[] =>
  readdirSync(FOLDER)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .flatMap((name) => readTable(name, readFileSync(new URL(name, FOLDER), 'utf8')));

export const openRow = ({ marked, source }: Row): MarkedPlan =>
  openMarked(marked, source === undefined ? {} : { source });

function readTable(name: string, text: string): Row[] {
  const [head = '', plan = '', table = ''] = text.split(/^---\n/m);
  const [title = '', option = '', ...rest] = head.trimEnd().split('\n');
  const indent = SLOT.exec(plan)?.[1];
  if (indent === undefined) throw new Error(`${name} has no ▷`);
  return table
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('// '))
    .map((line) => {
      const [left = '', right] = line.split(/ +→ /);
      if (right === undefined || left.split(CURSOR).length !== 2) throw new Error(`${name}: a row is wrong: ${line}`);
      const whole = plan.replace(SLOT, () =>
        left
          .split('⏎')
          .map((part) => indent + part)
          .join('\n'),
      );
      return {
        title: `${name.replace('.txt', '')}: ${title}`,
        written: left,
        marked: option === 'crlf' ? whole.trimEnd().replaceAll('\n', '\r\n') : whole,
        expected: right === '—' ? [] : right.split(' | '),
        source: option === 'source' ? `${rest.join('\n')}\n` : undefined,
      };
    });
}
