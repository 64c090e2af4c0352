import type { Range, SyntaxNode } from '@workplan/core';
import { FoldingRangeKind, type FoldingRange } from 'vscode-languageserver';
import type { OpenPlan } from '../../open-plan.js';
import { perTaskTogether } from '../per-task.js';

/** Some lines, from 0. */
interface Lines {
  readonly first: number;
  readonly last: number;
}

/** What can be folded in a text: values and items, and comments in a row, those of one line too. */
interface Folds {
  readonly values: readonly Lines[];
  readonly comments: readonly Lines[];
}

/** What can be folded: values and list items of more than one line, and comments in a row. */
export function foldingRanges({ document }: OpenPlan): FoldingRange[] {
  const { spine, tasks, places } = document.parts;
  const lineOf = (offset: number): number => places.position(offset).line - 1;
  const found = foldsIn(
    spine.syntax.root,
    (range) => linesOf(range, (at) => document.slice(at, at + 1), lineOf),
    commentLines(spine.text, (offset) => lineOf(places.fromSpine(offset))),
  );
  const values = [...found.values];
  const comments = [...found.comments];
  for (const [index, part] of tasks.entries()) {
    const folds = foldsOfTask(part);
    const shift = places.taskLine(index);
    for (const lines of folds.values) values.push(shifted(lines, shift));
    for (const lines of folds.comments) comments.push(shifted(lines, shift));
  }
  const folds = values.map(({ first, last }): FoldingRange => ({ startLine: first, endLine: last }));
  for (const { first, last } of joined(comments))
    if (last > first) folds.push({ startLine: first, endLine: last, kind: FoldingRangeKind.Comment });
  return folds.sort((a, b) => a.startLine - b.startLine);
}

const shifted = ({ first, last }: Lines, by: number): Lines => ({ first: first + by, last: last + by });

const foldsOfTask = perTaskTogether(({ text, item, lines }): Folds => {
  const lineOf = (offset: number): number => lines.position(offset).line - 1;
  return foldsIn([item], (range) => linesOf(range, (at) => text.charAt(at), lineOf), commentLines(text, lineOf));
});

/** An entry of a map, or an item of a list. */
interface Part extends Range {
  readonly value: SyntaxNode | null;
}

/**
 * What can be folded in a tree, or in some items. Tasks that are parts of their own are left out of their lists.
 *
 * @param comments the lines that look like comments; those in texts are none
 */
function foldsIn(
  of: SyntaxNode | null | readonly Part[],
  linesOfRange: (range: Range) => Lines,
  comments: readonly number[],
): Folds {
  const byLine = new Map<number, Lines>();
  const inText = new Set<number>();
  const visit = (node: SyntaxNode | null): void => {
    if (node?.kind === 'map') fold(node.entries);
    else if (node?.kind === 'seq') fold(node.items.filter(({ isPart }) => !isPart));
    else if (node !== null) {
      const { first, last } = linesOfRange(node);
      for (let line = first + 1; line <= last; line += 1) inText.add(line);
    }
  };
  const fold = (parts: readonly Part[]): void => {
    for (const part of parts) {
      const lines = linesOfRange(part);
      // The outermost of several that start on one line is the one to fold there.
      if (lines.last > lines.first && !byLine.has(lines.first)) byLine.set(lines.first, lines);
      visit(part.value);
    }
  };
  if (of === null || 'kind' in of) visit(of);
  else fold(of);
  return {
    values: [...byLine.values()],
    comments: joined(comments.filter((line) => !inText.has(line)).map((line) => ({ first: line, last: line }))),
  };
}

/** First and last line, spaces at the end left out. */
function linesOf({ start, end }: Range, charAt: (offset: number) => string, lineOf: (offset: number) => number): Lines {
  let last = end;
  while (last > start + 1 && /\s/.test(charAt(last - 1))) last -= 1;
  return { first: lineOf(start), last: lineOf(Math.max(start, last - 1)) };
}

const COMMENT = /^[ \t]*#/gm;

const commentLines = (text: string, lineOf: (offset: number) => number): number[] =>
  text.includes('#') ? [...text.matchAll(COMMENT)].map(({ index }) => lineOf(index)) : [];

/** Stretches of lines with those that follow one another made one. */
function joined(stretches: readonly Lines[]): Lines[] {
  const found: Lines[] = [];
  for (const { first, last } of [...stretches].sort((a, b) => a.first - b.first)) {
    const before = found[found.length - 1];
    if (before !== undefined && before.last === first - 1) found[found.length - 1] = { first: before.first, last };
    else found.push({ first, last });
  }
  return found;
}
