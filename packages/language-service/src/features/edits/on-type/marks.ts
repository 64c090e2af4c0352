import { readText } from '../../context/lines.js';
import { isNamesKey, isPlanKey } from './keys.js';

/** What to write instead of a mark between what stands before and behind it on its line; undefined where it is right. */
type Mark = (before: string, behind: string) => string | undefined;

/** The key before a place on its line, and what stands between its colon and the place. */
function read(before: string): { readonly key?: string; readonly value?: string } {
  const { key } = readText(before);
  return key !== undefined && before.charAt(key.colon) === ':' ? { key: key.name, value: before.slice(key.value) } : {};
}

const blankBehind = (behind: string): string => (/^\s/.test(behind) ? '' : ' ');

/** Behind a key of the format. */
const colon: Mark = (before, behind) => {
  const { key } = readText(`${before}:`);
  return key?.colon === before.length && isPlanKey(key.name) ? `:${blankBehind(behind)}` : undefined;
};

/** In a list in brackets, between names: outside of quotes and of brackets of a name, 各县（市、区）政府, and before the list ends. */
const comma: Mark = (before, behind) => (isInList(before) && !isInName(before) ? `,${blankBehind(behind)}` : undefined);

const lastOf = (text: string, ...marks: readonly string[]): number =>
  Math.max(...marks.map((mark) => text.lastIndexOf(mark)));
const isInName = (before: string): boolean => lastOf(before, '（', '(') > lastOf(before, '）', ')');

function isInList(before: string): boolean {
  const { key = '', value = '' } = read(before);
  if (!isNamesKey(key) || !value.startsWith('[')) return false;
  // A quotation that does not close reaches to the end: it is not looked for again from every mark in it.
  const outside = value.replace(/"(?:[^"\\]|\\(?:[^]|$))*("|$)|'[^']*('|$)/g, (quoted, double, single) =>
    (double ?? single) === '' ? quoted : '',
  );
  return !/["'\]]/.test(outside);
}

/** As the first thing behind the key of a list. */
const opening: Mark = (before) => {
  const { key = '', value } = read(before);
  return isNamesKey(key) && value === '' ? '[' : undefined;
};

const closing: Mark = (before) => (isInList(before) ? ']' : undefined);

/** At the beginning of a line. */
const atStart =
  (text: string): Mark =>
  (before) =>
    /^[ \t]*$/.test(before) ? text : undefined;

const dash: Mark = (before, behind) => (/^[ \t]*(?:-[ \t]+)*$/.test(before) ? `-${blankBehind(behind)}` : undefined);

/** Quotes “ ” are left: they belong to titles and texts (“单一窗口”建设). */
export const MARKS: ReadonlyMap<string, Mark> = new Map([
  ['：', colon],
  ['，', comma],
  ['、', comma],
  ['【', opening],
  ['［', opening],
  ['】', closing],
  ['］', closing],
  ['－', dash],
  ['＃', atStart('#')],
  ['\u3000', atStart('  ')],
]);
