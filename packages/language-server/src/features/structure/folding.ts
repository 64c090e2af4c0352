import type { PlanDocument, Range, SyntaxNode } from '@workplan/core';
import { FoldingRangeKind, type FoldingRange } from 'vscode-languageserver';
import type { OpenPlan } from '../../open-plan.js';

/** What can be folded: values and list items of more than one line, and comments in a row. */
export function foldingRanges({ document }: OpenPlan): FoldingRange[] {
  const byLine = new Map<number, FoldingRange>();
  const inText = new Set<number>();
  const fold = (range: Range): void => {
    const [startLine, endLine] = linesOf(document, range);
    // The outermost of several that start on one line is the one to fold there.
    if (endLine > startLine && !byLine.has(startLine)) byLine.set(startLine, { startLine, endLine });
  };
  const visit = (node: SyntaxNode | null): void => {
    if (node === null) return;
    if (node.kind === 'scalar') {
      const [first, last] = linesOf(document, node);
      for (let line = first + 1; line <= last; line += 1) inText.add(line);
      return;
    }
    for (const part of node.kind === 'map' ? node.entries : node.items) {
      fold(part);
      visit(part.value);
    }
  };
  visit(document.syntax.root);
  return [...byLine.values(), ...comments(document, inText)].sort((a, b) => a.startLine - b.startLine);
}

/** First and last line from 0, blanks at the end left out. */
function linesOf({ text, lines }: PlanDocument, { start, end }: Range): [number, number] {
  let last = end;
  while (last > start + 1 && /\s/.test(text.charAt(last - 1))) last -= 1;
  return [lines.position(start).line - 1, lines.position(Math.max(start, last - 1)).line - 1];
}

const COMMENT = /^[ \t]*#/gm;

function comments({ text, lines }: PlanDocument, inText: ReadonlySet<number>): FoldingRange[] {
  const found: FoldingRange[] = [];
  for (const { index } of text.matchAll(COMMENT)) {
    const line = lines.position(index).line - 1;
    if (inText.has(line)) continue;
    const before = found[found.length - 1];
    if (before?.endLine === line - 1) before.endLine = line;
    else found.push({ startLine: line, endLine: line, kind: FoldingRangeKind.Comment });
  }
  return found.filter(({ startLine, endLine }) => endLine > startLine);
}
