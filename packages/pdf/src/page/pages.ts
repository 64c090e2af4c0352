import { OfficeError } from '@workplan/office/reader';
import { isDictionary, Name, Reference, type Dictionary, type PdfObject } from '../syntax/objects.js';
import type { PdfFile } from '../syntax/pdf-file.js';

/** A page, with what it takes over from the groups that it is in. */
export interface Page {
  readonly dictionary: Dictionary;
  readonly resources: Dictionary;
  /** Left, bottom, right and top of what is seen, in points. */
  readonly box: readonly [number, number, number, number];
  /** Clockwise, in degrees: 0, 90, 180 or 270. */
  readonly turn: number;
}

const MOST_PAGES = 5_000;
const INHERITED = ['Resources', 'MediaBox', 'CropBox', 'Rotate'] as const;
const A4 = [0, 0, 595, 842] as const;

/** The pages in their order (ISO 32000-1, 7.7.3). */
export function readPages(file: PdfFile): Page[] {
  const pages: Page[] = [];
  const seen = new Set<number>();
  const visit = (value: PdfObject | undefined, above: Dictionary): void => {
    if (value instanceof Reference) {
      if (seen.has(value.number)) throw new OfficeError('hostile', 'a page in itself');
      seen.add(value.number);
    }
    const node = file.resolve(value);
    if (!isDictionary(node)) throw new OfficeError('damaged', 'page');
    const own = withInherited(node, above);
    const kids = file.array(node.get('Kids'));
    const type = file.resolve(node.get('Type'));
    if (kids === undefined || (type instanceof Name && type.text === 'Page')) pages.push(pageOf(own, file));
    else for (const kid of kids) visit(kid, own);
    if (pages.length > MOST_PAGES) throw new OfficeError('too-large', 'pages');
  };
  visit(file.root.get('Pages'), new Map());
  return pages;
}

const withInherited = (node: Dictionary, above: Dictionary): Dictionary =>
  new Map([...INHERITED.flatMap((key) => (above.has(key) ? [[key, above.get(key) ?? null] as const] : [])), ...node]);

function pageOf(dictionary: Dictionary, file: PdfFile): Page {
  const turn = file.number(dictionary.get('Rotate')) ?? 0;
  return {
    dictionary,
    resources: file.dictionary(dictionary.get('Resources')) ?? new Map(),
    box: boxOf(dictionary.get('CropBox'), file) ?? boxOf(dictionary.get('MediaBox'), file) ?? A4,
    turn: (((Math.round(turn / 90) * 90) % 360) + 360) % 360,
  };
}

function boxOf(value: PdfObject | undefined, file: PdfFile): Page['box'] | undefined {
  const numbers = file.array(value)?.map((item) => file.number(item));
  const [x = Number.NaN, y = Number.NaN, right = Number.NaN, top = Number.NaN] = numbers ?? [];
  const box = [Math.min(x, right), Math.min(y, top), Math.max(x, right), Math.max(y, top)] as const;
  return box.every(Number.isFinite) && box[2] > box[0] && box[3] > box[1] ? box : undefined;
}

/** The content of a page, its parts one behind the other. A part that is missing makes the file a damaged one. */
export function contentOf({ dictionary }: Page, file: PdfFile): Uint8Array[] {
  const contents = dictionary.get('Contents');
  if (contents === undefined || contents === null) return [];
  const list = file.array(contents) ?? [contents];
  return list.map((part) => {
    const bytes = file.content(part);
    if (bytes === undefined) throw new OfficeError('damaged', 'content of a page');
    return bytes;
  });
}
