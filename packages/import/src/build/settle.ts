import { EVERY_ELEMENT, mayDiffer, segmentsOf } from '@workplan/official/render';
import { isPiece, placeOf, printedLines, type SourceLine } from '@workplan/official/text';
import { itemAt } from '@workplan/plan/text';
import type { WrittenPlan, WrittenSection } from '@workplan/plan/write';
import type { Claims } from '../tasks/claims.js';
import { anchorOf, joinedRows, printedText } from './anchors.js';
import { settleOrder } from './settle-order.js';

/** Parts that are plain values with an anchor beside them. */
const VALUES: Readonly<Record<string, readonly string[]>> = {
  preamble: ['preamble', 'preambleSource'],
  closing: ['closing', 'closingSource'],
  text: ['text', 'textSource'],
};

/** A text that is laid out otherwise than the rest leaves the plan and is kept as a passage. */
function giveBack(node: object, part: string, claims: Claims): void {
  claims.release(node, part);
  const section = node as WrittenSection;
  // What follows a heading on its own line stays with it.
  const runIn = part === 'text' && section.runIn !== undefined ? section.text?.split('\n')[0] : undefined;
  for (const key of VALUES[part] ?? []) delete (node as Record<string, unknown>)[key];
  if (runIn !== undefined) section.text = runIn;
}

/**
 * Compares what every part would print with the lines it stands for. A task or heading that prints
 * otherwise keeps its lines as `verbatim`; any other part gives them back, to be kept as a passage.
 */
export function settle(plan: WrittenPlan, claims: Claims, lines: readonly SourceLine[]): void {
  const printed = new Set<string>();
  // Every element is looked at; which of them are printed by themselves, and where, is settled last.
  const document = (plan.document ??= {});
  document.order = [...EVERY_ELEMENT];
  const segments = segmentsOf(plan);
  delete document.order;
  for (const { node, part, lines: derived } of segments) {
    const stands = claims.linesOf(node, part);
    const rows = joinedRows(stands);
    const same = rows.length === derived.length && rows.every((row, index) => row === derived[index]);
    // Elements have no anchor that could say that they share a line with what follows.
    if (node === plan.document && stands.some(isPiece)) claims.release(node, part);
    else if (same) {
      if (node === plan.document) printed.add(part);
    } else if (node === plan.document) {
      if (stands.length > 0 && mayDiffer(part)) {
        (plan.document.printed ??= {})[part] = printedText(stands);
        printed.add(part);
      } else claims.release(node, part);
    } else if (VALUES[part] !== undefined) giveBack(node, part, claims);
    else if (stands.length > 0) {
      Object.assign(node, { verbatim: printedText(stands) });
      // A title on lines of its own is a part of what the anchor names.
      if (part === 'label') Object.assign(node, { source: anchorOf(stands) });
    }
  }
  settleOrder(plan, claims, printed);
  settleGaps(plan, claims, lines);
  const passages = claims.unclaimed(lines);
  if (passages.length > 0) plan.passages = passages;
}

/**
 * A blank line between any two lines that the plan stands for is its style. A document with other gaps keeps its blank
 * lines as passages.
 */
function settleGaps(plan: WrittenPlan, claims: Claims, lines: readonly SourceLine[]): void {
  const own = lines.flatMap((line, index) => (claims.has(line) ? [index] : []));
  const gaps: SourceLine[] = [];
  for (const [at, index] of own.entries()) {
    const next = own[at + 1];
    const line = itemAt(lines, index);
    if (printedLines(line).length > 1) return;
    if (next === index + 1 && placeOf(line).line !== placeOf(itemAt(lines, next)).line) return;
    const between = lines[index + 1];
    if (next === index + 2 && between?.text === '') gaps.push(between);
  }
  if (gaps.length === 0) return;
  plan.style = { ...plan.style, blankLines: true };
  claims.claim(gaps, gaps, 'gaps');
}
