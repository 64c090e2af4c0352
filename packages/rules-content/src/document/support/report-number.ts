import type { MessageData } from '@workplan/plan';
import { type BoundScalar, documentNumberOf, isOtherNumber, type ReadDocumentNumber } from '@workplan/plan/model';
import type { PlanView } from '@workplan/plan/parts';
import type { Range, TextEdit } from '@workplan/plan/text';
import { FIRST_YEAR } from './plan-numbers.js';
import { placeInText, valuePlace } from '@workplan/lint';
import { listed } from './spelling.js';

/** What is wrong with one document number. */
export interface NumberTypo {
  readonly message: 'form' | 'year' | 'yearOpen' | 'unreadable';
  readonly range: Range;
  readonly data: MessageData;
  readonly edits?: readonly TextEdit[];
}

const NO_SLIPS: readonly NumberTypo[] = [];

const isPossibleYear = ({ number: { year } }: ReadDocumentNumber, latest: number | undefined): boolean =>
  year >= FIRST_YEAR && (latest === undefined || year <= latest);

/** Checks a value that should be a document number. */
export function slipsOfValue(
  document: PlanView,
  scalar: BoundScalar,
  latest: number | undefined,
): readonly NumberTypo[] {
  const { value } = scalar.node;
  const text = value.trim();
  const read = documentNumberOf(text);
  if (read !== undefined && read.typos.length === 0 && isPossibleYear(read, latest)) return NO_SLIPS;
  if (text === '' || isOtherNumber(text)) return NO_SLIPS;
  const range = valuePlace(document, scalar);
  if (read === undefined) return [{ message: 'unreadable', range, data: { text } }];
  const year = yearSlip(document, scalar, read, value.indexOf(text), latest);
  return [...formSlip(read, text, range, range, read.canonical), ...year];
}

/** The finding on the form of a number, with the edit that puts it right. */
export function formSlip(
  read: ReadDocumentNumber,
  text: string,
  range: Range,
  edited: Range | undefined,
  replacement: string,
): NumberTypo[] {
  if (read.typos.length === 0) return [];
  const data = { text, canonical: read.canonical, problems: listed(read.typos) };
  return [
    {
      message: 'form',
      range,
      data,
      ...(edited === undefined ? {} : { edits: [{ start: edited.start, end: edited.end, text: replacement }] }),
    },
  ];
}

/** The finding on a year that no number of this plan can bear. `shift` is where the read text starts in the value. */
export function yearSlip(
  document: PlanView,
  scalar: BoundScalar,
  read: ReadDocumentNumber,
  shift: number,
  latest: number | undefined,
): NumberTypo[] {
  if (isPossibleYear(read, latest)) return [];
  const { year } = read.number;
  const start = shift + read.yearStart;
  const range = placeInText(document, scalar.node, start, start + 4);
  const data = { year, first: FIRST_YEAR };
  return [
    latest === undefined ? { message: 'yearOpen', range, data } : { message: 'year', range, data: { ...data, latest } },
  ];
}
