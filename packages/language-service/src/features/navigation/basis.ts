import { findDocumentNumbers, readDocumentNumber, scalarOf, type BoundObject, type Range } from '@workplan/core';
import type { OpenPlan } from '../../open-plan.js';
import { objectsOf } from './bound.js';

/** The entry of the basis (依据) that a title or a number names. */
export function basisEntry(
  { document }: OpenPlan,
  { title, number }: { readonly title?: string | undefined; readonly number?: string | undefined },
): BoundObject | undefined {
  const wantedTitle = title === undefined ? undefined : titleKey(title);
  const wantedNumber = number === undefined ? undefined : numberKey(number);
  return objectsOf(document.parts.bound.root, 'basis').find((entry) => {
    const ownTitle = scalarOf(entry, 'title')?.node.value;
    const ownNumber = scalarOf(entry, 'number')?.node.value;
    return (
      (wantedTitle !== undefined && ownTitle !== undefined && titleKey(ownTitle) === wantedTitle) ||
      (wantedNumber !== undefined && ownNumber !== undefined && numberKey(ownNumber) === wantedNumber)
    );
  });
}

const TITLE = /《((?:[^《》]|《[^《》]*》)+)》/g;

/** The title in 《》 or the document number that stands in a text at an offset. */
export function citedAt(
  text: string,
  offset: number,
): { readonly title?: string; readonly number?: string } | undefined {
  const around = ({ start, end }: Range): boolean => start <= offset && offset <= end;
  for (const match of text.matchAll(TITLE)) {
    if (around({ start: match.index, end: match.index + match[0].length })) return { title: match[1] ?? '' };
  }
  const number = findDocumentNumbers(text).find(around);
  return number === undefined ? undefined : { number: number.canonical };
}

const titleKey = (title: string): string => title.replace(/[《》〈〉<>\s]/g, '');
const numberKey = (number: string): string => readDocumentNumber(number.trim())?.canonical ?? number.trim();
