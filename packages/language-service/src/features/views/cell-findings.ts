import type { Finding, Range } from '@workplan/core';
import { ROLES } from '@workplan/core/schema';
import { rangeAt, type OpenPlan } from '../../open-plan.js';
import type { CellFinding, TableColumn } from '../../protocol.js';
import { textEdit } from '../edits/workspace-edit.js';

/** The columns of the table, by the keys that they show. */
export const COLUMNS: readonly TableColumn[] = ['number', 'text', ...ROLES, 'deadline'];

/** Where a cell is written, in the offsets of its part. */
export interface CellPlace extends Range {
  readonly column: TableColumn;
}

/** So many fixes are offered in a cell. */
const MOST_FIXES = 4;

/**
 * The findings of a row with the cell that each is in: the one that it begins in, else the one of the number, which stands
 * for the whole row. Looking them up takes time that grows with their own count, not with that of the plan.
 */
export function cellFindings(
  plan: OpenPlan,
): (span: Range, cells: readonly CellPlace[], shift: number) => readonly CellFinding[] {
  const findings = [...plan.findings].sort((a, b) => a.range.start - b.range.start);
  return (span, cells, shift) => {
    const found: CellFinding[] = [];
    for (let at = firstFrom(findings, span.start); at < findings.length; at += 1) {
      const finding = findings[at];
      if (finding === undefined || finding.range.start >= span.end) break;
      const start = finding.range.start - shift;
      const cell = cells.find((one) => one.start <= start && start <= one.end);
      found.push(cellFinding(plan, finding, cell?.column ?? 'number'));
    }
    return found;
  };
}

const cellFinding = (
  plan: OpenPlan,
  { message, severity, range, fixes }: Finding,
  column: TableColumn,
): CellFinding => ({
  column,
  severity,
  message: message[plan.language],
  range: rangeAt(plan, range),
  fixes: fixes
    .slice(0, MOST_FIXES)
    .map(({ title, edits }) => ({ title: title[plan.language], edits: edits.map((edit) => textEdit(plan, edit)) })),
});

/** The first finding that does not begin before an offset. */
function firstFrom(findings: readonly Finding[], offset: number): number {
  let low = 0;
  let high = findings.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((findings[middle]?.range.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
