import { Bytestring, Name, type Dictionary, type PdfObject } from '../syntax/objects.js';
import type { PdfFile } from '../syntax/pdf-file.js';

interface Mark {
  readonly isApart: boolean;
  /** Words that stand for all glyphs of the mark; shown with the first of them. */
  words: string | undefined;
  readonly replaces: boolean;
}

/** What a program marked its content as (ISO 32000-1, 14.6, 14.8.2.2 and 14.9.4). */
export class MarkedContent {
  private readonly open: Mark[] = [];

  constructor(private readonly file: PdfFile) {}

  get isApart(): boolean {
    return this.open.some(({ isApart }) => isApart);
  }

  begin(tag: PdfObject | undefined, properties: Dictionary | undefined): void {
    const type = this.file.resolve(properties?.get('Type'));
    const actual = this.file.resolve(properties?.get('ActualText'));
    const isArtifact = tag instanceof Name && tag.text === 'Artifact';
    this.open.push({
      isApart: isArtifact && type instanceof Name && type.text === 'Pagination',
      words: actual instanceof Bytestring ? textString(actual.bytes) : undefined,
      replaces: actual instanceof Bytestring,
    });
  }

  end(): void {
    this.open.pop();
  }

  /** The words for a glyph: its own, or those that stand for all glyphs of a mark. */
  wordsFor(text: string): string {
    const mark = this.open.find(({ replaces }) => replaces);
    if (mark === undefined) return text;
    const words = mark.words ?? '';
    mark.words = undefined;
    return words;
  }
}

/** A text string is UTF-16 with a mark before it, UTF-8 with one, or else nearly Latin-1 (7.9.2.2). */
function textString(bytes: string): string {
  const codes = Uint8Array.from(bytes, (character) => character.charCodeAt(0));
  if (bytes.startsWith('\xfe\xff')) return new TextDecoder('utf-16be').decode(codes);
  if (bytes.startsWith('\xef\xbb\xbf')) return new TextDecoder('utf-8').decode(codes);
  return bytes;
}
