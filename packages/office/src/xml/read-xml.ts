import { OfficeError } from '../office-error.js';

/** What is met while a part is read. Places are UTF-16 offsets in its text. */
export interface XmlHandler {
  /** A start tag, or an empty one; `end` is behind it. */
  open(name: string, attributes: Readonly<Record<string, string>>, start: number, end: number): void;
  /** An end tag, also that of an empty one; `end` is behind it. */
  close(name: string, end: number): void;
  text(words: string): void;
}

const DAMAGED = 'damaged';
/** Documents nest a few dozen elements. */
const DEEPEST = 400;

const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
/** Names of ASCII, and all that is beyond: the parts that we follow have names of ASCII. */
const NAME = /[A-Za-z_:\u0080-\uffff][-.\w:\u0080-\uffff]*/y;
/** Characters that XML 1.0 has no place for (production 2). */
const NO_CHARACTER = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/;

/**
 * Reads a part of an office file as XML 1.0 (fifth edition), without document types. Throws an `OfficeError` when it is
 * not well-formed, has a document type, or nests too deep.
 */
export function readXml(text: string, part: string, handler: XmlHandler): void {
  new XmlReader(text, part, handler).run();
}

class XmlReader {
  private at = 0;
  private readonly open: string[] = [];
  private hasRoot = false;

  constructor(
    private readonly source: string,
    private readonly part: string,
    private readonly handler: XmlHandler,
  ) {}

  run(): void {
    const { source } = this;
    if (NO_CHARACTER.test(source)) throw this.damaged();
    if (source.startsWith('\ufeff')) this.at = 1;
    if (source.startsWith('<?xml ', this.at)) this.at = this.behind('?>', this.at);
    while (this.at < source.length) {
      const next = source.indexOf('<', this.at);
      this.words(source.slice(this.at, next === -1 ? source.length : next));
      if (next === -1) break;
      this.at = next;
      this.mark();
    }
    if (this.open.length > 0 || !this.hasRoot) throw this.damaged();
  }

  private damaged(): OfficeError {
    return new OfficeError(DAMAGED, this.part);
  }

  /** Words between tags; outside the root only spaces may stand. */
  private words(words: string): void {
    if (words === '') return;
    if (words.includes(']]>')) throw this.damaged();
    if (this.open.length > 0) this.handler.text(this.decoded(words));
    else if (/[^ \t\r\n]/.test(words)) throw this.damaged();
  }

  private mark(): void {
    const { source, at } = this;
    const sign = source.charAt(at + 1);
    if (sign === '/') this.endTag();
    else if (sign === '?') this.instruction();
    else if (sign !== '!') this.startTag();
    else if (source.startsWith('<!--', at)) this.comment();
    else if (source.startsWith('<![CDATA[', at)) this.cdata();
    else if (source.startsWith('<!DOCTYPE', at)) throw new OfficeError('hostile', `${this.part}: document type`);
    else throw this.damaged();
  }

  /** One named `xml` stands at the beginning alone. */
  private instruction(): void {
    const end = this.behind('?>', this.at);
    this.at += 2;
    if (this.name().toLowerCase() === 'xml') throw this.damaged();
    if (this.at < end - 2 && !this.spaces()) throw this.damaged();
    this.at = end;
  }

  private comment(): void {
    const end = this.source.indexOf('--', this.at + 4);
    if (end === -1 || this.source.charAt(end + 2) !== '>') throw this.damaged();
    this.at = end + 3;
  }

  private cdata(): void {
    const end = this.behind(']]>', this.at);
    if (this.open.length === 0) throw this.damaged();
    this.handler.text(normal(this.source.slice(this.at + '<![CDATA['.length, end - 3)));
    this.at = end;
  }

  private behind(words: string, from: number): number {
    const at = this.source.indexOf(words, from);
    if (at === -1) throw this.damaged();
    return at + words.length;
  }

  private name(): string {
    NAME.lastIndex = this.at;
    const name = NAME.exec(this.source)?.[0];
    if (name === undefined) throw this.damaged();
    this.at += name.length;
    return name;
  }

  private spaces(): boolean {
    const from = this.at;
    for (;;) {
      const code = this.source.charCodeAt(this.at);
      if (code !== 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x09) return this.at > from;
      this.at += 1;
    }
  }

  private startTag(): void {
    const start = this.at;
    if (this.open.length === 0 && this.hasRoot) throw this.damaged();
    this.hasRoot = true;
    this.at += 1;
    const name = this.name();
    const attributes = this.attributes();
    const isEmpty = this.source.charAt(this.at) === '/';
    if (isEmpty) this.at += 1;
    if (this.source.charAt(this.at) !== '>') throw this.damaged();
    this.at += 1;
    if (this.open.length >= DEEPEST) throw new OfficeError('hostile', `${this.part}: nesting`);
    this.open.push(name);
    this.handler.open(name, attributes, start, this.at);
    if (isEmpty) this.endElement(name);
  }

  private attributes(): Record<string, string> {
    const attributes: Record<string, string> = Object.create(null);
    while (this.spaces()) {
      const sign = this.source.charAt(this.at);
      if (sign === '>' || sign === '/') break;
      const name = this.name();
      this.spaces();
      if (this.source.charAt(this.at) !== '=' || name in attributes) throw this.damaged();
      this.at += 1;
      this.spaces();
      attributes[name] = this.value();
    }
    return attributes;
  }

  private value(): string {
    const quote = this.source.charAt(this.at);
    const end = quote === '"' || quote === "'" ? this.source.indexOf(quote, this.at + 1) : -1;
    if (end === -1) throw this.damaged();
    const value = this.source.slice(this.at + 1, end);
    this.at = end + 1;
    if (value.includes('<')) throw this.damaged();
    return this.decoded(value.replace(/\r\n|[\t\r\n]/g, ' '));
  }

  private endTag(): void {
    this.at += 2;
    const name = this.name();
    this.spaces();
    if (this.source.charAt(this.at) !== '>') throw this.damaged();
    this.at += 1;
    this.endElement(name);
  }

  private endElement(name: string): void {
    if (this.open.pop() !== name) throw this.damaged();
    this.handler.close(name, this.at);
  }

  /** References as the characters that they stand for; others than those of XML itself are none. */
  private decoded(words: string): string {
    const plain = normal(words);
    if (!plain.includes('&')) return plain;
    return plain.replace(/&([^;&]{0,40};)?/g, (_, name: string | undefined) => this.character(name));
  }

  private character(name: string | undefined): string {
    const code = /^#(?:x([\da-fA-F]{1,6})|(\d{1,7}));$/.exec(name ?? '');
    const named = NAMED[name?.slice(0, -1) ?? ''];
    if (code === null && named !== undefined) return named;
    const value = code === null ? -1 : Number.parseInt(code[1] ?? code[2] ?? '', code[1] === undefined ? 10 : 16);
    if (value < 1 || value > 0x10_ffff || (value >= 0xd800 && value <= 0xdfff)) throw this.damaged();
    const character = String.fromCodePoint(value);
    if (NO_CHARACTER.test(character)) throw this.damaged();
    return character;
  }
}

/** Line ends are U+000A for whoever reads (XML 1.0, 2.11). */
const normal = (words: string): string => (words.includes('\r') ? words.replace(/\r\n?/g, '\n') : words);
