import { OfficeError } from '@workplan/office/reader';
import { readCrossReferences, type CrossReferences } from './cross-references.js';
import { bytesOf } from './filters.js';
import { indexOf, readIndirect } from './indirect.js';
import { Lexer } from './lexer.js';
import { isDictionary, Reference, Stream, type Dictionary, type PdfObject } from './objects.js';
import { parseObject } from './parse-object.js';

/** References may lead to references, but not on and on. */
const MOST_STEPS = 20;
/** What all streams of a file may hold together. */
const MOST_BYTES = 256 * 1024 * 1024;
/** The head may have other bytes before it. */
const HEAD = 1_024;

/** The objects of a PDF file (ISO 32000-1). Throws an `OfficeError` for what is no PDF, encrypted or damaged. */
export class PdfFile {
  private readonly table: CrossReferences;
  private readonly known = new Map<number, PdfObject>();
  private readonly inProgress = new Set<number>();
  private left = MOST_BYTES;

  constructor(private readonly bytes: Uint8Array) {
    const head = indexOf(bytes.subarray(0, HEAD), '%PDF-', 0);
    if (head === -1) throw new OfficeError('other-kind', 'no head of a PDF');
    if (head > 0) this.bytes = bytes.subarray(head);
    const table = readCrossReferences(this.bytes);
    // Where the table is lost, so may be pages: what can still be found is not all.
    if (table === undefined) throw new OfficeError('damaged', 'table of objects');
    if (table.trailer.has('Encrypt')) throw new OfficeError('encrypted', 'Encrypt');
    this.table = table;
  }

  get root(): Dictionary {
    const root = this.resolve(this.table.trailer.get('Root'));
    if (!isDictionary(root)) throw new OfficeError('damaged', 'Root');
    return root;
  }

  /** What a value means: the object that a reference leads to, `null` where there is none. */
  readonly resolve = (value: PdfObject | undefined): PdfObject => {
    let found = value ?? null;
    for (let step = 0; found instanceof Reference; step += 1) {
      if (step > MOST_STEPS) throw new OfficeError('hostile', 'references');
      found = this.object(found.number);
    }
    return found;
  };

  dictionary(value: PdfObject | undefined): Dictionary | undefined {
    const found = this.resolve(value);
    if (found instanceof Stream) return found.dictionary;
    return isDictionary(found) ? found : undefined;
  }

  array(value: PdfObject | undefined): PdfObject[] | undefined {
    const found = this.resolve(value);
    return Array.isArray(found) ? found : undefined;
  }

  number(value: PdfObject | undefined): number | undefined {
    const found = this.resolve(value);
    return typeof found === 'number' ? found : undefined;
  }

  /** The unpacked bytes of a stream; undefined for what is none, and for pictures. */
  content(value: PdfObject | undefined): Uint8Array | undefined {
    const found = this.resolve(value);
    if (!(found instanceof Stream)) return undefined;
    const bytes = bytesOf(found, this.resolve);
    this.left -= bytes?.length ?? 0;
    if (this.left < 0) throw new OfficeError('too-large', 'streams');
    return bytes;
  }

  private object(number: number): PdfObject {
    const known = this.known.get(number);
    if (known !== undefined) return known;
    if (this.inProgress.has(number)) throw new OfficeError('hostile', `object ${number} in itself`);
    this.inProgress.add(number);
    const value = this.read(number);
    this.inProgress.delete(number);
    this.known.set(number, value);
    return value;
  }

  private read(number: number): PdfObject {
    const entry = this.table.entries.get(number);
    if (entry === undefined) return null;
    if ('at' in entry) {
      const found = readIndirect(this.bytes, entry.at, this.resolve);
      if (found?.number !== number) throw new OfficeError('damaged', `object ${number}`);
      return found.value;
    }
    this.readObjects(entry.stream);
    return this.known.get(number) ?? null;
  }

  /** All objects of a stream of objects (7.5.7). */
  private readObjects(stream: number): void {
    const holder = new Reference(stream);
    const dictionary = this.dictionary(holder);
    const bytes = this.content(holder);
    if (bytes === undefined) throw new OfficeError('damaged', `object ${stream}`);
    const first = this.number(dictionary?.get('First')) ?? 0;
    const lexer = new Lexer(bytes);
    const places: [number, number][] = [];
    for (let left = Math.min(this.number(dictionary?.get('N')) ?? 0, bytes.length); left > 0; left -= 1) {
      const number = lexer.next();
      const at = lexer.next();
      if (typeof number !== 'number' || typeof at !== 'number') break;
      places.push([number, at]);
    }
    for (const [number, at] of places) {
      const entry = this.table.entries.get(number);
      if (entry === undefined || !('stream' in entry) || entry.stream !== stream) continue;
      const inner = new Lexer(bytes, first + at);
      this.known.set(number, parseObject(inner, inner.next()) ?? null);
    }
  }
}
