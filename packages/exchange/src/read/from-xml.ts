import type { PlanDocument } from '@workplan/core';
import { createPlan, type NewPlan, type WriteOptions } from '@workplan/core/write';
import { type Element, OfficeError, parseXml } from '@workplan/office/xml';
import { fromAkn } from './from-akn.js';
import { fromStratml } from './from-stratml.js';
import type { HolderData, PlanData, SectionData } from './plan-data.js';
import { createTaker, type LeftOut, type Taker } from './taker.js';

/** A plan that was read from a format of others. */
export interface TakenOver {
  readonly kind: 'stratml' | 'akn';
  /** The plan, as a document that can be checked, edited and printed; its text is the plan file. */
  readonly document: PlanDocument;
  /** What the file says and the plan does not, in the order of the file: a person decides about it. */
  readonly left: readonly LeftOut[];
}

/**
 * Why there is no plan: the file is of another kind, is not well-formed, is larger than any document, is built in a way
 * that no program writes (document types, nesting without end), or has no title.
 */
export interface NotTaken {
  readonly fault: 'other-kind' | 'damaged' | 'too-large' | 'hostile' | 'no-title';
}

/** How a plan is written, and of which place it is. */
export interface ReadOptions extends WriteOptions {
  /** The place of the plan (地区), which these formats do not say. */
  readonly jurisdiction?: string;
}

const READERS: Readonly<
  Record<string, { readonly kind: TakenOver['kind']; readonly read: (root: Element, taker: Taker) => PlanData }>
> = {
  PerformancePlanOrReport: { kind: 'stratml', read: fromStratml },
  StrategicPlan: { kind: 'stratml', read: fromStratml },
  akomaNtoso: { kind: 'akn', read: fromAkn },
};

/**
 * A plan from StratML (parts 1 and 2) or Akoma Ntoso 3.0. What `toStratml` and `toAkn` write is read back; of files of others
 * what means the same. Whatever has no place in a plan, or could be read in more than one way, is in `left`.
 *
 * @param text the file; see `decodeText` for bytes
 * @throws TypeError for anything but a text
 */
export function fromXml(text: string, { jurisdiction, ...options }: ReadOptions = {}): TakenOver | NotTaken {
  if (typeof text !== 'string') throw new TypeError('The file is no text.');
  let root: Element;
  try {
    root = parseXml(text, 'xml');
  } catch (error) {
    if (error instanceof OfficeError && isFault(error.fault)) return { fault: error.fault };
    throw error;
  }
  const reader = Object.hasOwn(READERS, root.name) ? READERS[root.name] : undefined;
  if (reader === undefined) return { fault: 'other-kind' };
  const taker = createTaker();
  const data = reader.read(root, taker);
  if (data.title === '') return { fault: 'no-title' };
  const plan = planOf(data, jurisdiction);
  return { kind: reader.kind, document: createPlan(plan, options), left: taker.left(root) };
}

const isFault = (fault: string): fault is 'damaged' | 'too-large' | 'hostile' =>
  fault === 'damaged' || fault === 'too-large' || fault === 'hostile';

const planOf = (
  { attachments, title, sections, tasks, ...plan }: PlanData,
  jurisdiction: string | undefined,
): NewPlan => ({
  title,
  ...(jurisdiction !== undefined && { jurisdiction }),
  ...plan,
  ...held({ sections, tasks }),
  ...(attachments !== undefined && { attachments: attachments.map(sectionData) }),
});

/** Without the lists that stayed empty. */
const held = ({ sections, tasks }: HolderData) => ({
  ...(sections.length > 0 && { sections: sections.map(sectionData) }),
  ...(tasks.length > 0 && { tasks }),
});

type SectionOfPlan = NonNullable<NewPlan['sections']>[number];

const sectionData = ({ sections, tasks, ...section }: SectionData): SectionOfPlan => ({
  ...section,
  ...held({ sections, tasks }),
});
