/** Words on a page: points from its left and its upper edge. */
export interface PageWords {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly size?: number;
  /** Operators before the words: a matrix, or how they are painted. */
  readonly before?: string;
}

export interface TestPage {
  readonly words: readonly PageWords[];
  /** Lines: x and y of both ends. */
  readonly rules?: readonly (readonly [number, number, number, number])[];
  /** More of the content, as it is written. */
  readonly more?: string;
  readonly turn?: number;
}

const HEIGHT = 842;
const WIDTH = 595;

const utf16 = (text: string): string =>
  Array.from({ length: text.length }, (_, at) => text.charCodeAt(at).toString(16).padStart(4, '0')).join('');

const contentOf = ({ words, rules = [], more = '' }: TestPage): string =>
  [
    ...rules.map(([x1, y1, x2, y2]) => `${x1} ${HEIGHT - y1} m ${x2} ${HEIGHT - y2} l S`),
    ...words.map(
      ({ x, y, text, size = 16, before = '' }) =>
        `q BT ${before} /F1 ${size} Tf 1 0 0 1 ${x} ${HEIGHT - y} Tm <${utf16(text)}> Tj ET Q`,
    ),
    more,
  ].join('\n');

/** The objects of a file, from number 1, as a PDF with a table of them. `trailer` adds to what the end says. */
export function pdfOfObjects(objects: readonly string[], trailer = ''): Uint8Array {
  let text = '%PDF-1.7\n';
  const places = objects.map((object, index) => {
    const at = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const table = text.length;
  const entries = places.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${entries}`;
  text += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${table}\n%%EOF\n`;
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

export const streamOf = (content: string, entries = ''): string =>
  `<< /Length ${content.length} ${entries} >>\nstream\n${content}\nendstream`;

/** A font whose codes are units of UTF-16; letters of one byte are half as wide as others. */
const FONT =
  '<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UTF16-H /DescendantFonts ' +
  '[<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /DW 1000 ' +
  '/CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 4 >> >>] >>';

/** A PDF file of pages of A4. */
export function pdfOf(pages: readonly TestPage[], font = FONT, trailer = ''): Uint8Array {
  const first = 4;
  const kids = pages.map((_, index) => `${first + index * 2} 0 R`).join(' ');
  const objects = pages.flatMap((page, index) => [
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${WIDTH} ${HEIGHT}] /Rotate ${page.turn ?? 0} ` +
      `/Resources << /Font << /F1 3 0 R >> >> /Contents ${first + index * 2 + 1} 0 R >>`,
    streamOf(contentOf(page)),
  ]);
  return pdfOfObjects(
    [
      '<< /Type /Catalog /Pages 2 0 R >>',
      `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
      font,
      ...objects,
    ],
    trailer,
  );
}

/** Lines of a text as a program breaks them: so many characters a line, two before the first, from y downwards. */
export function brokenLines(paragraphs: readonly string[], perLine = 26, x = 80, y = 100): PageWords[] {
  const words: PageWords[] = [];
  for (const paragraph of paragraphs) {
    let rest = paragraph;
    for (let isFirst = true; rest !== ''; isFirst = false) {
      const count = isFirst ? perLine - 2 : perLine;
      words.push({ x: isFirst ? x + 32 : x, y: y + words.length * 29, text: rest.slice(0, count) });
      rest = rest.slice(count);
    }
  }
  return words;
}
