import type { Plan, Section } from '@workplan/core';
import { attachmentTexts, citationWords, sectionTexts } from './details/values.js';
import { wordSpans, type WordSpan } from './words.js';

/** A value above the tasks, by the path of its English keys: `title`, `document.number`, `sections`. */
export interface HeadChange {
  readonly field: HeadField;
  /** Absent where the value was added. */
  readonly from?: string;
  /** Absent where it was removed. */
  readonly to?: string;
  /** How the words changed, where both are there. */
  readonly words?: readonly WordSpan[];
}

/** What is compared of a plan besides its tasks. */
export type HeadField = keyof typeof FIELDS;

const headings = (sections: readonly Section[] | undefined, level = 0): string[] =>
  (sections ?? []).flatMap((section) => [
    `${'　'.repeat(level)}${section.title}`,
    ...headings(section.sections, level + 1),
  ]);

const lines = (value: string | readonly string[] | undefined): string | undefined =>
  value === undefined || typeof value === 'string' ? value : value.join('\n') || undefined;

/** What is compared, in the order of a document. */
const FIELDS = {
  title: (plan: Plan) => plan.title,
  jurisdiction: (plan: Plan) => plan.jurisdiction,
  period: (plan: Plan) => plan.period?.text,
  'document.title': (plan: Plan) => plan.document?.title,
  'document.number': (plan: Plan) => plan.document?.number,
  'document.issuer': (plan: Plan) => plan.document?.issuer,
  'document.issued': (plan: Plan) => plan.document?.issued,
  'document.addressees': (plan: Plan) => plan.document?.addressees,
  'document.body': (plan: Plan) => plan.document?.body,
  'document.signature': (plan: Plan) => lines(plan.document?.signature),
  'document.note': (plan: Plan) => lines(plan.document?.note),
  'document.imprint': (plan: Plan) => lines(plan.document?.imprint),
  preamble: (plan: Plan) => plan.preamble,
  basis: (plan: Plan) => lines(plan.basis?.map(citationWords)),
  sections: (plan: Plan) => headings(plan.sections).join('\n') || undefined,
  sectionTexts,
  closing: (plan: Plan) => plan.closing,
  attachments: (plan: Plan) => plan.attachments?.map(({ title }) => title).join('\n') || undefined,
  attachmentTexts,
  citations: (plan: Plan) => lines(plan.citations?.map(citationWords)),
  note: (plan: Plan) => plan.note,
} satisfies Record<string, (plan: Plan) => string | undefined>;

const isField = (name: string): name is HeadField => Object.hasOwn(FIELDS, name);
const NAMES = Object.keys(FIELDS).filter(isField);

/** What stands above and around the tasks, compared value by value. */
export const compareHead = (old: Plan, now: Plan): HeadChange[] =>
  NAMES.flatMap((field): HeadChange[] => {
    const [from, to] = [FIELDS[field](old), FIELDS[field](now)];
    if (from === to) return [];
    return [
      {
        field,
        ...(from !== undefined && { from }),
        ...(to !== undefined && { to }),
        ...(from !== undefined && to !== undefined && { words: wordSpans(from, to) }),
      },
    ];
  });
