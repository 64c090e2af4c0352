import { fill, type Language, type MessageData } from '@workplan/core';
import type { Opinion } from '../review/index.js';
import type { TaskPlace } from '../compare-plans.js';
import type { Unmarked } from '../review/unmarked.js';
import { OPINION_WORDS } from './opinion-words.js';

/** The words of the table of opinions (意见采纳情况表) in one language. */
export type SayOpinion = (text: keyof typeof OPINION_WORDS, data?: MessageData) => string;

/** Says such words. */
export const sayOpinion =
  (language: Language): SayOpinion =>
  (text, data = {}) =>
    fill(OPINION_WORDS[text], data)[language];

/** So many characters say where words are put in. */
const SHOWN = 10;
/** So many name a task without a number. */
const NAME = 16;

/** The task that an opinion is about, as the table names it; empty for words of no task, or of two that fit. */
export function opinionItem({ task, isBehind }: Opinion, language: Language): string {
  const say = sayOpinion(language);
  if (task === undefined) return '';
  const { number, text } = task;
  return number === ''
    ? say('unnumbered', { text: text.slice(0, NAME) })
    : say(isBehind ? 'behind' : 'task', { number });
}

/** What an opinion asks for: 将“年底前”修改为“9月底前”, or the words of the remark. */
export function opinionWords({ change, comment }: Opinion, language: Language): string {
  const say = sayOpinion(language);
  if (change === undefined) return comment ?? '';
  const { removed, added, before, after } = change;
  if (removed !== '' && added !== '') return say('exchange', { removed, added });
  if (added === '') return say('remove', { removed });
  if (before !== '') return say('insert', { before: before.slice(-SHOWN), added });
  return say(after === '' ? 'add' : 'insertFirst', { added });
}

/** The headings of the table: number, body, item, original words, opinion, adopted, reason. */
export const opinionColumns = (language: Language): string[] =>
  (['number', 'body', 'item', 'original', 'opinion', 'adopted', 'reason'] as const).map((key) =>
    sayOpinion(language)(key),
  );

/** One row of the table. What was not taken in is left to be filled in by hand. */
export const opinionCells = (opinion: Opinion, adopted: ReadonlySet<number>, language: Language): string[] => [
  String(opinion.number),
  opinion.body ?? '',
  opinionItem(opinion, language),
  opinion.original,
  opinionWords(opinion, language),
  adopted.has(opinion.number) ? sayOpinion(language)('yes') : '',
  '',
];

/**
 * The table in Markdown, with how many opinions came from how many files.
 *
 * @param escape makes plain words of words that Markdown would read as marks
 */
export function opinionMarkdown(
  opinions: readonly Opinion[],
  adopted: ReadonlySet<number>,
  title: string,
  language: Language,
  escape: (words: string) => string,
): string {
  const say = sayOpinion(language);
  const row = (cells: readonly string[]): string => `| ${cells.map(escape).join(' | ')} |`;
  const columns = opinionColumns(language);
  const table =
    opinions.length === 0
      ? []
      : [
          [
            row(columns),
            `|${' --- |'.repeat(columns.length)}`,
            ...opinions.map((opinion) => row(opinionCells(opinion, adopted, language))),
          ].join('\n'),
        ];
  const files = new Set(opinions.map(({ file }) => file)).size;
  return `${[`# ${escape(say('title', { title }))}`, ...table, say('figures', { count: opinions.length, files })].join('\n\n')}\n`;
}

/** Says what a returned draft has without marks, a line each: it is in no table, and a person has to look at it. */
export function unmarkedWords(
  file: string,
  { isWithoutMarks, changed, absent, opinions }: Unmarked,
  language: Language,
): string[] {
  const say = sayOpinion(language);
  const numbers = (tasks: readonly TaskPlace[]): string =>
    tasks.map(({ number, text }) => number || text.slice(0, NAME)).join(language === 'zh' ? '、' : ', ');
  return [
    ...(isWithoutMarks ? [say('noMarks', { file })] : []),
    ...(changed.length > 0 ? [say('changed', { file, numbers: numbers(changed) })] : []),
    ...(absent.length > 0 ? [say('absent', { file, numbers: numbers(absent) })] : []),
    ...opinions.map((words) => say('plain', { file, words })),
  ];
}
