import { OfficeError } from '@workplan/office/reader';
import { readFont, type Font } from '../fonts/font.js';
import { isDictionary, Name, Reference, Stream, type Dictionary, type PdfObject } from '../syntax/objects.js';
import type { PdfFile } from '../syntax/pdf-file.js';
import { MarkedContent } from './marked-content.js';
import type { Glyph, PageMarks, Rule } from './marks.js';
import { pageMatrix, SAME, times, type Matrix } from './matrix.js';
import { operationsOf } from './operations.js';
import { contentOf, type Page } from './pages.js';
import { Path } from './paths.js';
import { TextState } from './text-state.js';

/** Characters for private use: list marks and signs of fonts that only their makers know. */
const SIGN = /^[\ue000-\uf8ff]+$/;

/** Forms within forms; what all pages may show and do together. */
const MOST_DEEP = 20;
const MOST_OPERATIONS = 10_000_000;
const MOST_GLYPHS = 5_000_000;
/** A page full of the smallest letters has a tenth of it. */
const MOST_OF_PAGE = 200_000;

/** What the pages of a file share: their fonts, and how much may still be read. */
export class Reading {
  private readonly fonts = new Map<number, Font>();
  operations = MOST_OPERATIONS;
  glyphs = MOST_GLYPHS;

  constructor(readonly file: PdfFile) {}

  font(value: PdfObject | undefined): Font {
    if (!(value instanceof Reference)) return readFont(value, this.file);
    const known = this.fonts.get(value.number);
    if (known !== undefined) return known;
    const font = readFont(value, this.file);
    this.fonts.set(value.number, font);
    return font;
  }
}

interface Graphics {
  readonly matrix: Matrix;
  readonly text: TextState;
}

/** Follows the operators of a page, and keeps what is seen (ISO 32000-1, 8 and 9). */
export function readPage(page: Page, reading: Reading): PageMarks {
  const reader = new PageReader(page, reading);
  const [left, bottom, right, top] = page.box;
  const isTurned = page.turn % 180 !== 0;
  const [width, height] = isTurned ? [top - bottom, right - left] : [right - left, top - bottom];
  // An operator and its operands may stand in different parts.
  const parts = contentOf(page, reading.file).flatMap((part) => [part, Uint8Array.of(0x0a)]);
  reader.run(joinedParts(parts), page.resources, 0);
  const { glyphs, rules, pictures, signs, unseen, turned } = reader;
  if (glyphs.length > MOST_OF_PAGE) throw new OfficeError('hostile', 'words of a page');
  const seen = glyphs.filter(({ x, y }) => x > -1 && y > -1 && x < width + 1 && y < height + 1);
  return { width, height, glyphs: seen, rules, pictures, signs, unseen: unseen.join(''), turned: turned.join('') };
}

function joinedParts(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

type Handler = (operands: readonly PdfObject[], resources: Dictionary, depth: number) => void;

class PageReader {
  readonly glyphs: Glyph[] = [];
  readonly rules: Rule[] = [];
  readonly unseen: string[] = [];
  readonly turned: string[] = [];
  pictures = 0;
  signs = 0;
  private graphics: Graphics;
  private saved: Graphics[] = [];
  private readonly path = new Path();
  private readonly marked: MarkedContent;

  constructor(
    page: Page,
    private readonly reading: Reading,
  ) {
    this.graphics = { matrix: pageMatrix(page.box, page.turn), text: new TextState() };
    this.marked = new MarkedContent(reading.file);
  }

  run(bytes: Uint8Array, resources: Dictionary, depth: number): void {
    for (const { operator, operands } of operationsOf(bytes)) {
      if ((this.reading.operations -= 1) < 0) throw new OfficeError('hostile', 'operators of the pages');
      this.handlers[operator]?.(operands, resources, depth);
    }
  }

  private readonly handlers: Readonly<Record<string, Handler>> = {
    q: () => {
      if (this.saved.length < 1_000) this.saved.push({ ...this.graphics, text: this.graphics.text.copy() });
    },
    Q: () => {
      this.graphics = this.saved.pop() ?? this.graphics;
    },
    cm: (operands) => {
      this.graphics = { ...this.graphics, matrix: times(matrixOf(operands), this.graphics.matrix) };
    },
    ...this.pathHandlers(),
    ...this.textHandlers(),
    Do: ([name], resources, depth) => this.draw(name, resources, depth),
    // A picture within the content.
    BI: () => {
      this.pictures += 1;
    },
    BMC: ([tag]) => this.marked.begin(tag, undefined),
    BDC: ([tag, properties], resources) => this.marked.begin(tag, this.propertiesOf(properties, resources)),
    EMC: () => this.marked.end(),
  };

  private pathHandlers(): Readonly<Record<string, Handler>> {
    const at = (operands: readonly PdfObject[], index: number): number => numberOf(operands[index]);
    const paint = (isStroked: boolean, isFilled: boolean, closes = false): Handler => {
      return () => {
        if (closes) this.path.close();
        this.rules.push(...this.path.paint(isStroked, isFilled));
      };
    };
    return {
      m: (all) => this.path.move(this.graphics.matrix, at(all, 0), at(all, 1)),
      l: (all) => this.path.line(this.graphics.matrix, at(all, 0), at(all, 1)),
      c: (all) => this.path.curve(this.graphics.matrix, at(all, 4), at(all, 5)),
      v: (all) => this.path.curve(this.graphics.matrix, at(all, 2), at(all, 3)),
      y: (all) => this.path.curve(this.graphics.matrix, at(all, 2), at(all, 3)),
      h: () => this.path.close(),
      re: (all) => this.path.rectangle(this.graphics.matrix, at(all, 0), at(all, 1), at(all, 2), at(all, 3)),
      S: paint(true, false),
      s: paint(true, false, true),
      f: paint(false, true),
      F: paint(false, true),
      'f*': paint(false, true),
      B: paint(true, true),
      'B*': paint(true, true),
      b: paint(true, true, true),
      'b*': paint(true, true, true),
      n: () => this.path.drop(),
    };
  }

  private textHandlers(): Readonly<Record<string, Handler>> {
    const text = (): TextState => this.graphics.text;
    const number = (set: (state: TextState, value: number) => void): Handler => {
      return ([value]) => set(text(), numberOf(value));
    };
    return {
      BT: () => text().begin(),
      Tc: number((state, value) => void (state.characterSpace = value)),
      Tw: number((state, value) => void (state.wordSpace = value)),
      Tz: number((state, value) => void (state.stretch = value / 100)),
      TL: number((state, value) => void (state.leading = value)),
      Ts: number((state, value) => void (state.rise = value)),
      Tr: number((state, value) => void (state.mode = value)),
      Tf: ([name, size], resources) => {
        const fonts = this.reading.file.dictionary(resources.get('Font'));
        text().font = name instanceof Name ? this.reading.font(fonts?.get(name.text)) : undefined;
        text().size = numberOf(size);
      },
      Td: ([x, y]) => text().move(numberOf(x), numberOf(y)),
      TD: ([x, y]) => {
        text().leading = -numberOf(y);
        text().move(numberOf(x), numberOf(y));
      },
      Tm: (operands) => text().set(matrixOf(operands)),
      'T*': () => text().nextLine(),
      Tj: ([words]) => this.show([words ?? null]),
      TJ: ([words]) => this.show(Array.isArray(words) ? words : []),
      "'": ([words]) => {
        text().nextLine();
        this.show([words ?? null]);
      },
      '"': ([wordSpace, characterSpace, words]) => {
        text().wordSpace = numberOf(wordSpace);
        text().characterSpace = numberOf(characterSpace);
        text().nextLine();
        this.show([words ?? null]);
      },
    };
  }

  private show(words: readonly PdfObject[]): void {
    const { matrix, text } = this.graphics;
    for (const shown of text.show(words, matrix)) {
      if ((this.reading.glyphs -= 1) < 0) throw new OfficeError('too-large', 'words of the pages');
      const meaning = this.marked.wordsFor(shown.text);
      if (SIGN.test(meaning)) this.signs += 1;
      else if (shown.isUnseen) this.unseen.push(meaning);
      else if (!shown.isLevel) this.turned.push(meaning);
      else {
        const { x, y, width, size, font } = shown;
        this.glyphs.push({ text: meaning, x, y, width, size, font, isApart: this.marked.isApart });
      }
    }
  }

  private draw(name: PdfObject | undefined, resources: Dictionary, depth: number): void {
    const { file } = this.reading;
    const objects = file.dictionary(resources.get('XObject'));
    const value = name instanceof Name ? objects?.get(name.text) : undefined;
    const found = file.resolve(value);
    if (!(found instanceof Stream)) return;
    const kind = file.resolve(found.dictionary.get('Subtype'));
    if (!(kind instanceof Name) || kind.text !== 'Form') {
      this.pictures += 1;
      return;
    }
    if (depth >= MOST_DEEP) throw new OfficeError('hostile', 'forms within forms');
    const bytes = file.content(value);
    if (bytes === undefined) throw new OfficeError('damaged', 'form');
    const { graphics, saved } = this;
    const own = file.array(found.dictionary.get('Matrix'));
    this.graphics = {
      matrix: own === undefined ? graphics.matrix : times(matrixOf(own), graphics.matrix),
      text: graphics.text.copy(),
    };
    this.saved = [];
    this.run(bytes, file.dictionary(found.dictionary.get('Resources')) ?? resources, depth + 1);
    this.graphics = graphics;
    this.saved = saved;
  }

  private propertiesOf(value: PdfObject | undefined, resources: Dictionary): Dictionary | undefined {
    if (isDictionary(value)) return value;
    const { file } = this.reading;
    return value instanceof Name
      ? file.dictionary(file.dictionary(resources.get('Properties'))?.get(value.text))
      : undefined;
  }
}

const numberOf = (value: PdfObject | undefined): number => (typeof value === 'number' ? value : 0);

function matrixOf(operands: readonly PdfObject[]): Matrix {
  const [a = SAME[0], b = 0, c = 0, d = SAME[3], e = 0, f = 0] = operands.map(numberOf);
  return [a, b, c, d, e, f];
}
