import type { Opinion } from '@workplan/compare';
import { fill, type Language, type MessageData } from '@workplan/core';
import { inline } from '../text/visible.js';
import type { Reader } from '../texts/reader.js';
import type { FileTable } from '../tables/file-table.js';
import { TEXTS } from './texts.js';

type Say = (text: keyof typeof TEXTS, data?: MessageData) => string;

const sayIn =
  (language: Language): Say =>
  (text, data = {}) =>
    fill(TEXTS[text], data)[language];

/** So many characters say where words are put in. */
const SHOWN = 10;
/** So many name a task without a number. */
const NAME = 16;

/** The table of opinions (意见采纳情况表). What was not taken in is left to be filled in by hand. */
export function opinionTable(
  opinions: readonly Opinion[],
  adopted: ReadonlySet<number>,
  title: string,
  language: Language,
): FileTable {
  const say = sayIn(language);
  return {
    title: say('title', { title }),
    sheet: say('sheet'),
    columns: [
      [say('number'), 6],
      [say('body'), 16],
      [say('item'), 12],
      [say('original'), 40],
      [say('opinion'), 40],
      [say('adopted'), 12],
      [say('reason'), 24],
    ],
    rows: opinions.map((opinion) => [
      String(opinion.number),
      opinion.body ?? '',
      itemOf(opinion, say),
      opinion.original,
      wordsOf(opinion, say),
      adopted.has(opinion.number) ? say('yes') : '',
      '',
    ]),
  };
}

function itemOf({ task, isBehind }: Opinion, say: Say): string {
  if (task === undefined) return '';
  const { number, text } = task;
  return number === ''
    ? say('unnumbered', { text: text.slice(0, NAME) })
    : say(isBehind ? 'behind' : 'task', { number });
}

function wordsOf({ change, comment }: Opinion, say: Say): string {
  if (change === undefined) return comment ?? '';
  const { removed, added, before, after } = change;
  if (removed !== '' && added !== '') return say('exchange', { removed, added });
  if (added === '') return say('remove', { removed });
  if (before !== '') return say('insert', { before: before.slice(-SHOWN), added });
  return say(after === '' ? 'add' : 'insertFirst', { added });
}

/** For people at a terminal. */
export function prettyOpinions(opinions: readonly Opinion[], adopted: ReadonlySet<number>, terminal: Reader): string {
  const { language, paint } = terminal;
  const say = sayIn(language);
  const blocks = opinions.map((opinion) =>
    [
      `${paint('bold', String(opinion.number))} ${paint('cyan', inline(opinion.body ?? say('none')))} ${inline(itemOf(opinion, say) || say('none'))}${adopted.has(opinion.number) ? ` ${paint('green', say('yes'))}` : ''}`,
      ...(opinion.original === '' ? [] : [`  ${paint('dim', inline(opinion.original))}`]),
      `  ${inline(wordsOf(opinion, say))}`,
    ].join('\n'),
  );
  const files = new Set(opinions.map(({ file }) => file)).size;
  return `${[...blocks, say('figures', { count: opinions.length, files })].join('\n\n')}\n`;
}
