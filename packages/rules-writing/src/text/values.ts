import type { PlanView } from '@workplan/plan/parts';
import type { Scalar, SyntaxNode } from '@workplan/plan/syntax';
import type { Range } from '@workplan/plan/text';

/** A run of characters found inside a value. */
export interface FoundRun extends Range {
  readonly text: string;
  readonly scalar: Scalar;
}

/**
 * Runs of characters that match, anywhere in the values of the file, whatever their kind. Keys,
 * comments and indentation are left to the rules about the notation.
 *
 * @param pattern one of the odd characters (`text/odd-characters.ts`)
 */
export function runsInValues(document: PlanView, pattern: RegExp): FoundRun[] {
  const { text } = document;
  if (!document.syntax.isOdd || text.search(pattern) === -1) return [];
  const runs = [...text.matchAll(new RegExp(`(?:${pattern.source})+`, `g${pattern.flags}`))].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
  }));
  const found: FoundRun[] = [];
  let next = 0;
  for (const scalar of scalarValues(document.syntax.root)) {
    while (next < runs.length && (runs[next]?.start ?? 0) < scalar.start) next += 1;
    for (let run = runs[next]; run !== undefined && run.start < scalar.end; run = runs[next]) {
      found.push({ ...run, scalar });
      next += 1;
    }
  }
  return found;
}

/** The scalars that stand as values, in the order of the file. */
function* scalarValues(node: SyntaxNode | null): Generator<Scalar> {
  if (node === null) return;
  if (node.kind === 'scalar') yield node;
  else if (node.kind === 'map') for (const entry of node.entries) yield* scalarValues(entry.value);
  else for (const item of node.items) if (!item.isPart) yield* scalarValues(item.value);
}

/** A run in a comment, which belongs to no value. */
export type RunInComment = Omit<FoundRun, 'scalar'>;

/** Runs of characters that match, in the comments of the file. */
export function runsInComments(document: PlanView, pattern: RegExp): RunInComment[] {
  const { text } = document;
  if (!document.syntax.isOdd || text.search(pattern) === -1) return [];
  const values = [...scalarValues(document.syntax.root)];
  const commentOf = commentsIn(document);
  let next = 0;
  return [...text.matchAll(new RegExp(`(?:${pattern.source})+`, `g${pattern.flags}`))].flatMap((match) => {
    const start = match.index;
    while ((values[next]?.end ?? Infinity) <= start) next += 1;
    if ((values[next]?.start ?? Infinity) <= start) return [];
    return commentOf(start) < start ? [{ start, end: start + match[0].length, text: match[0] }] : [];
  });
}

/** Where the comment begins in the line of an offset. Asked in ascending order, each line is looked at once. */
function commentsIn({ text, lines }: PlanView): (offset: number) => number {
  let [end, comment] = [-1, Infinity];
  return (offset) => {
    if (offset < end) return comment;
    const { line, column } = lines.position(offset);
    const start = offset - column + 1;
    end = lines.lineEnd(line);
    const mark = text.slice(start, end).search(/(?:^|[ \t])#/);
    comment = mark === -1 ? Infinity : start + mark;
    return comment;
  };
}
