import type { Dialect } from '../schema/vocabulary.js';
import type { BoundParts } from './bound.js';
import { documentNumberOf } from './document-number.js';
import { issueDate, objectOf, planPeriod, planYear, scalarOf } from './plan-date.js';

/** What the whole plan says that its single parts are read by. */
export interface Head {
  readonly dialect: Dialect;
  /** The jurisdiction (地区). */
  readonly place: string | undefined;
  /** The date on which names are checked, `YYYY-MM-DD`: that of issue, else the first day of the period. */
  readonly date: string | undefined;
  /** The date of issue (成文日期), if it is one. */
  readonly issued: string | undefined;
  /** First and last day of the period (期间). */
  readonly from: string | undefined;
  readonly to: string | undefined;
  /** The year that 6月底 and 年底 in this plan belong to. */
  readonly year: number | undefined;
  /** Whether the plan names its official text (原文), so that its words are those of a document. */
  readonly isTied: boolean;
  /** The last year a document number of this plan can bear. */
  readonly lastYear: number | undefined;
  /** Agency codes of the numbers that the plan gives as values outside its tasks. */
  readonly codes: readonly string[];
  /** How many attachments the plan has. */
  readonly attachments: number;
  /** How lists that are open are printed (未列全), where the plan says so: 等国务院相关部门. */
  readonly openMark: string | undefined;
}

/** What the checks of all parts need to know of the head of a plan. */
export function headOf(bound: BoundParts, dialect: Dialect): Head {
  const issued = issueDate(bound);
  const { from, to } = planPeriod(bound);
  return {
    dialect,
    issued,
    from,
    to,
    place: scalarOf(bound.root, 'jurisdiction')?.node.value,
    date: issued ?? from,
    year: planYear(bound),
    isTied: bound.objects.has('source'),
    lastYear: lastYear(issued, from, to),
    codes: agencyCodes(bound),
    attachments: bound.objects.get('attachment')?.length ?? 0,
    openMark: scalarOf(objectOf(bound.root, 'style'), 'openMark')?.node.value,
  };
}

/** One after the plan was issued, or after its period begins. */
function lastYear(issued: string | undefined, from: string | undefined, to: string | undefined): number | undefined {
  const years = [issued, issued === undefined ? to : from]
    .filter((date) => date !== undefined)
    .map((date) => Number(date.slice(0, 4)));
  return years.length === 0 ? undefined : Math.max(...years) + 1;
}

/** The agency codes of the numbers that stand as values. */
export function agencyCodes({ scalars }: BoundParts): string[] {
  const codes = new Set<string>();
  for (const kind of ['documentNumber', 'citationNumber'] as const) {
    for (const { node } of scalars.get(kind) ?? []) {
      const read = documentNumberOf(node.value.trim());
      if (read !== undefined) codes.add(read.number.agency);
    }
  }
  return [...codes];
}
