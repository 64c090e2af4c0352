import type { PlanDocument, Range, SyntaxNode } from '@workplan/core';
import type { SelectionRange } from 'vscode-languageserver';
import { rangeAt, type OpenPlan } from '../../open-plan.js';
import { contentOf } from '../navigation/bound.js';

/** For each offset the values around it, from the words of a text out to the whole file. */
export const selectionRanges = (plan: OpenPlan, offsets: readonly number[]): SelectionRange[] =>
  offsets.map((offset) => selectionRange(plan, offset));

function selectionRange(plan: OpenPlan, offset: number): SelectionRange {
  let selection: SelectionRange = { range: rangeAt(plan, { start: 0, end: plan.document.length }) };
  let outer: Range | undefined;
  for (const range of rangesAround(plan.document, offset)) {
    if (outer !== undefined && outer.start === range.start && outer.end === range.end) continue;
    selection = { range: rangeAt(plan, range), parent: selection };
    outer = range;
  }
  return selection;
}

/** An entry of a map, or an item of a list. */
interface Part extends Range {
  readonly key?: Range;
  readonly value: SyntaxNode | null;
}

/** From the outermost value inwards. */
function rangesAround({ parts: { spine } }: PlanDocument, offset: number): Range[] {
  const ranges: Range[] = [];
  const holds = ({ start, end }: Range): boolean => start <= offset && offset <= end;
  let node: SyntaxNode | null = spine.syntax.root;
  while (node !== null && holds(node)) {
    ranges.push(node);
    if (node.kind === 'scalar') {
      const content = contentOf(node);
      if (holds(content)) ranges.push(content);
      break;
    }
    const parts: readonly Part[] = node.kind === 'map' ? node.entries : node.items;
    const part = parts.filter(holds).at(-1);
    if (part === undefined) break;
    ranges.push(part);
    if (part.key !== undefined && holds(part.key)) {
      ranges.push(part.key);
      break;
    }
    node = part.value;
  }
  return ranges;
}
