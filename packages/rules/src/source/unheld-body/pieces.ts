import { VERBS_BEHIND_NAMES, WORDS_BEFORE_NAMES } from '@workplan/rules-content';
import type { Range } from '@workplan/plan/text';
import { bare } from '../support/printed-words.js';

/** Between names of an attribution, and between the cells of a table. */
const PIECE = /[^、，,；;。：:（）()〔〕【】[\]\s|│┃║→｜/／\u200b*_#>“”"]+/g;
/** A label that a line cuts (牵头部／门), or that only goes on (其他责任单位); the mark of an open list (等相关区直部门). */
const LABEL =
  /^等|^(?:其[他它余]|主要|具体|共同)?(?:牵头|主办|承办|责任|配合|协办|协同|落实|参加)(?:部门?|单位?|[处科]室?|机构?)$/;

/**
 * The parts of a printed text that may be names, without the words for what they do; offsets are UTF-16 in the text. What
 * stands in a value of the plan is none, also where a line breaks it.
 *
 * @param values the values of the plan, without spaces and marks
 */
export function piecesOf(printed: string, values: readonly string[]): Range[] {
  const free = withoutValues(printed, values).replaceAll(/<br\s*\/?>/gi, (mark) => ' '.repeat(mark.length));
  return [...free.matchAll(PIECE)].flatMap(({ index, 0: piece }) => {
    const start = index + (WORDS_BEFORE_NAMES.exec(piece)?.[0].length ?? 0);
    const end = index + piece.length - (VERBS_BEHIND_NAMES.exec(piece)?.[0].length ?? 0);
    return end > start && !LABEL.test(piece) ? [{ start, end }] : [];
  });
}

/** The text with spaces in the place of the values. */
function withoutValues(printed: string, values: readonly string[]): string {
  const places: number[] = [];
  let words = '';
  for (let at = 0; at < printed.length; at += 1) {
    const character = bare(printed.charAt(at));
    if (character === '') continue;
    places.push(at);
    words += character;
  }
  const out = [...printed.split('')];
  for (const value of values)
    for (let at = value === '' ? -1 : words.indexOf(value); at !== -1; at = words.indexOf(value, at + value.length))
      for (let next = at; next < at + value.length; next += 1) out[places[next] ?? 0] = ' ';
  return out.join('');
}
