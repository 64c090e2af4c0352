import { type BoundObject, type BoundScalar, scalarOf } from '@workplan/plan/model';
import type { PlanView } from '@workplan/plan/parts';
import { contentRange, type Scalar } from '@workplan/plan/syntax';
import type { Range } from '@workplan/plan/text';

/** A stretch of a value, in the text of the file. */
export interface PlaceInText extends Range {
  /** False when the value is written so that its characters have no place of their own (escapes, folded lines). */
  readonly exact: boolean;
}

/** The range without what follows its first line. */
export function firstLine(document: PlanView, { start, end }: Range): Range {
  for (let from = start; from < end; from += STEP) {
    const at = document.slice(from, Math.min(from + STEP, end)).search(/[\r\n]/);
    if (at !== -1) return { start, end: from + at };
  }
  return { start, end };
}

/** Lines are mostly shorter. */
const STEP = 512;

/** The characters of a value, cut at the end of its first line. */
export const valuePlace = (document: PlanView, scalar: Pick<BoundScalar, 'node'>): Range =>
  firstLine(document, contentRange(scalar.node));

/** The named value of an object, else the first line of the object itself. */
export function objectPlace(document: PlanView, object: BoundObject, key: string): Range {
  const scalar = scalarOf(object, key);
  return scalar === undefined ? firstLine(document, object.map) : valuePlace(document, scalar);
}

/** Where the characters `start` to `end` of a value stand in the file. */
export function placeInText(document: PlanView, node: Scalar, start: number, end: number): PlaceInText {
  const content = contentRange(node);
  const raw = document.slice(content.start, content.end);
  if (raw === node.value) return { start: content.start + start, end: content.start + end, exact: true };
  const at = sameOccurrence(raw, node.value, node.value.slice(start, end), start);
  if (at === undefined) return { ...firstLine(document, content), exact: false };
  return { start: content.start + at, end: content.start + at + end - start, exact: true };
}

/** Finds a word of the value in its raw spelling: the n-th there is the n-th here. */
function sameOccurrence(raw: string, value: string, word: string, start: number): number | undefined {
  if (word === '') return undefined;
  let at = raw.indexOf(word);
  for (let seen = value.indexOf(word); seen !== -1 && seen < start; seen = value.indexOf(word, seen + 1)) {
    if (at === -1) return undefined;
    at = raw.indexOf(word, at + 1);
  }
  return at === -1 ? undefined : at;
}
