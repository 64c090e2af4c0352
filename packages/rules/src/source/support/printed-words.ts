import type { BoundObject, BoundScalar } from '@workplan/plan/model';
import { OPEN_LIST_MARK, type Role, ROLES } from '@workplan/plan/schema';

/*
 * What 原样 prints, against the fields beside it. 原样 has the marks, breaks and spaces of the official text, and those of
 * Markdown and tables, which no field has.
 */

/** Entities, line breaks of cells, spaces, and marks of Markdown, of tables and of the lists in the text of a page. */
const NO_WORDS = /<br\s*\/?>|&[a-z0-9#]{2,8};|[\s\u200b-\u200d\u2060\ufeff*_#>|│┃║\\"“”-]/gi;
/** Where other words may stand inside those of a field: page numbers, and cells that go on in the next line. */
const INTERRUPTED = /[│┃║]|^[ \t\u3000]{0,40}[-—–] ?\d{1,4} ?[-—–]|第.{1,4}页/m;

/** A printed text as the words that fields are looked for in. */
export interface PrintedWords {
  readonly words: string;
  readonly isInterrupted: boolean;
}

export const printedWords = (printed: string): PrintedWords => ({
  words: bare(printed),
  isInterrupted: INTERRUPTED.test(printed),
});

export const bare = (text: string): string => text.replaceAll(NO_WORDS, '');

/** Whether a text prints the words of a value. */
export function prints({ words, isInterrupted }: PrintedWords, value: string): boolean {
  const wanted = bare(value);
  return words.includes(wanted) || (isInterrupted && isScattered(wanted, words));
}

/** Whether all characters of `wanted` stand in `words` in their order. */
function isScattered(wanted: string, words: string): boolean {
  let next = 0;
  for (const character of words) if (character === wanted.charAt(next)) next += 1;
  return next >= wanted.length;
}

const TASK_KEYS = ['number', 'title', 'text', 'category', 'scope', 'deadline', 'leader', 'person', 'contact', ...ROLES];
const CLAUSE_KEYS = ['text', 'deadline', ...ROLES];

const scalarsOf = (object: BoundObject, keys: readonly string[]): BoundScalar[] =>
  keys.flatMap((key) =>
    (object.fields.get(key)?.values ?? []).filter((value): value is BoundScalar => value.kind === 'scalar'),
  );

/** The values of a task and its clauses that its 原样 prints, without the marks of open lists. */
export const printedValues = (task: BoundObject): BoundScalar[] =>
  [...scalarsOf(task, TASK_KEYS), ...clausesOf(task).flatMap((clause) => scalarsOf(clause, CLAUSE_KEYS))].filter(
    ({ node: { value } }) => value !== OPEN_LIST_MARK && value.trim() !== '',
  );

/** The names in some roles of a task or clause, without the marks of open lists. */
export const namesIn = (carrier: BoundObject, roles: readonly Role[]): BoundScalar[] =>
  scalarsOf(carrier, roles).filter(({ node: { value } }) => value !== OPEN_LIST_MARK && value.trim() !== '');

/** The names in the roles of a task and of its clauses. */
export const namesHeld = (task: BoundObject): string[] =>
  [task, ...clausesOf(task)].flatMap((part) => scalarsOf(part, ROLES).map(({ node }) => node.value));

export const clausesOf = (task: BoundObject): BoundObject[] =>
  (task.fields.get('clauses')?.values ?? []).filter((value): value is BoundObject => value.kind === 'object');
