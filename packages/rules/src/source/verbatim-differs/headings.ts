import { type BoundObject, type BoundParts, type BoundScalar, objectOf, scalarOf } from '@workplan/plan/model';

/** A value beside which the plan has what is printed for it. */
export interface PrintedValue {
  readonly value: BoundScalar;
  readonly printed: string;
}

/** Titles with the lines that print them, and elements of the document whose print is not the usual one. */
export function headings({ root, objects }: Pick<BoundParts, 'root' | 'objects'>): PrintedValue[] {
  const document = root === undefined ? undefined : objectOf(root, 'document');
  const elements = document === undefined ? undefined : objectOf(document, 'printed');
  return [
    ...(objects.get('section') ?? []).flatMap((section) =>
      pair(scalarOf(section, 'title'), scalarOf(section, 'verbatim')?.node.value),
    ),
    ...pair(document && scalarOf(document, 'title'), document && linesOf(document, 'titleLines')),
    ...pair(root && scalarOf(root, 'title'), document && linesOf(document, 'planTitleLines')),
    ...['number', 'addressees'].flatMap((key) =>
      pair(document && scalarOf(document, key), elements && scalarOf(elements, key)?.node.value),
    ),
  ];
}

const pair = (value: BoundScalar | undefined, printed: string | undefined): PrintedValue[] =>
  value === undefined || printed === undefined ? [] : [{ value, printed }];

function linesOf(object: BoundObject, key: string): string | undefined {
  const lines = (object.fields.get(key)?.values ?? []).flatMap((value) =>
    value.kind === 'scalar' ? [value.node.value] : [],
  );
  return lines.length === 0 ? undefined : lines.join('');
}
