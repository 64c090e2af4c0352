import type { Term } from '@workplan/lint';
import type { Range } from '@workplan/plan/text';
import type { CompiledTerms, Pattern } from './terms.js';

/** A place where a word list is not kept. */
export interface FoundTerm extends Range {
  readonly term: Term;
  /** The very word, rather than a pattern around other words. */
  readonly isWord: boolean;
}

/**
 * Where a text goes against a word list, in the order of the text. Names of documents in 《》 and what lies inside a right
 * word are left alone. Every character is looked at a few times, however long the text is.
 */
export function findTerms(text: string, span: Range, { literals, patterns }: CompiledTerms): FoundTerm[] {
  const titles = titlesIn(text, span);
  const found: FoundTerm[] = [];
  let rightUntil = span.start;
  let at = span.start;
  let next = 0;
  while (at < span.end) {
    const title = titles[next];
    if (title !== undefined && at >= title.start) {
      at = title.end;
      next += 1;
      continue;
    }
    const fitting = (literals.get(text.charCodeAt(at)) ?? []).filter(
      (literal) => at + literal.text.length <= span.end && text.startsWith(literal.text, at),
    );
    for (const { text: word, term } of fitting)
      if (term === undefined) rightUntil = Math.max(rightUntil, at + word.length);
    const wrong = fitting.find(({ text: word, term }) => term !== undefined && at + word.length > rightUntil);
    if (wrong?.term === undefined) at += 1;
    else {
      found.push({ start: at, end: at + wrong.text.length, term: wrong.term, isWord: true });
      at += wrong.text.length;
    }
  }
  if (patterns.length === 0) return found;
  for (const sentence of sentencesIn(text, span))
    for (const pattern of patterns)
      found.push(...matchesOf(pattern, text, sentence).filter(({ start }) => !isInSome(start, titles)));
  return found.sort((a, b) => a.start - b.start);
}

/** From 《 to 》, both included. One that is not closed is no title. */
function titlesIn(text: string, { start, end }: Range): Range[] {
  const titles: Range[] = [];
  for (let at = text.indexOf('《', start); at !== -1 && at < end;) {
    const close = text.indexOf('》', at);
    if (close === -1 || close >= end) return titles;
    titles.push({ start: at, end: close + 1 });
    at = text.indexOf('《', close);
  }
  return titles;
}

function sentencesIn(text: string, { start, end }: Range): Range[] {
  const sentences: Range[] = [];
  let from = start;
  for (let at = start; at <= end; at += 1) {
    if (at < end && !'。；！？\n\r'.includes(text.charAt(at))) continue;
    if (at > from) sentences.push({ start: from, end: at });
    from = at + 1;
  }
  return sentences;
}

/** Each match is the first that is possible, and the next one begins behind it. */
function matchesOf({ pieces, term }: Pattern, text: string, { start, end }: Range): FoundTerm[] {
  const sentence = text.slice(start, end);
  const found: FoundTerm[] = [];
  for (let from = 0; ;) {
    let first = -1;
    for (const piece of pieces) {
      const at = sentence.indexOf(piece, from);
      if (at === -1) return found;
      if (first === -1) first = at;
      from = at + piece.length;
    }
    found.push({ start: start + first, end: start + from, term, isWord: false });
  }
}

function isInSome(at: number, ranges: readonly Range[]): boolean {
  let [low, high] = [0, ranges.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle]?.end ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return (ranges[low]?.start ?? Infinity) <= at;
}
