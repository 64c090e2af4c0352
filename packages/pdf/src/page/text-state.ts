import type { Font } from '../fonts/font.js';
import { plainForm } from '../fonts/plain-form.js';
import { Bytestring, type PdfObject } from '../syntax/objects.js';
import { pointIn, SAME, times, type Matrix } from './matrix.js';

/** A glyph as it is shown on the page. */
export interface PlacedGlyph {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
  readonly font: string;
  /** Neither filled nor drawn, as words behind the picture of a page. */
  readonly isUnseen: boolean;
  /** On a level line, from left to right, upright. */
  readonly isLevel: boolean;
}

/** Text that is neither filled nor drawn (ISO 32000-1, 9.3.6). */
const UNSEEN: readonly number[] = [3, 7];
/** A line leans when it goes up or down by more than this part of its width. */
const LEAN = 0.02;

/** The state of text while a page is read (9.3 and 9.4). */
export class TextState {
  font: Font | undefined;
  size = 0;
  characterSpace = 0;
  wordSpace = 0;
  stretch = 1;
  leading = 0;
  rise = 0;
  mode = 0;
  private matrix: Matrix = SAME;
  private line: Matrix = SAME;

  copy(): TextState {
    return Object.assign(new TextState(), this);
  }

  begin(): void {
    this.set(SAME);
  }

  set(matrix: Matrix): void {
    this.matrix = matrix;
    this.line = matrix;
  }

  move(x: number, y: number): void {
    this.set(times([1, 0, 0, 1, x, y], this.line));
  }

  nextLine(): void {
    this.move(0, -this.leading);
  }

  /** Shows strings, with numbers between them that move what follows to the left, in thousandths. */
  show(words: readonly PdfObject[], page: Matrix): PlacedGlyph[] {
    const { font } = this;
    if (font === undefined) return [];
    const placed: PlacedGlyph[] = [];
    for (const word of words) {
      if (typeof word === 'number') this.advance((-word / 1_000) * this.size * this.stretch, font.isVertical);
      if (!(word instanceof Bytestring)) continue;
      for (const glyph of font.glyphsOf(word.bytes)) {
        placed.push(this.place(glyph, font, page));
        const space = this.characterSpace + (glyph.isWordSpace ? this.wordSpace : 0);
        if (font.isVertical) this.advance(-this.size + space, true);
        else this.advance((glyph.width * this.size + space) * this.stretch, false);
      }
    }
    return placed;
  }

  private advance(by: number, isVertical: boolean): void {
    this.matrix = times(isVertical ? [1, 0, 0, 1, 0, by] : [1, 0, 0, 1, by, 0], this.matrix);
  }

  private place(
    { text, width }: { readonly text: string | undefined; readonly width: number },
    font: Font,
    page: Matrix,
  ): PlacedGlyph {
    const whole = times(times([this.size * this.stretch, 0, 0, this.size, 0, this.rise], this.matrix), page);
    const [a, b, c, d] = whole;
    const [x, y] = pointIn(whole, 0, 0);
    return {
      text: text === undefined ? '\ufffd' : plainForm(text),
      x,
      y,
      width: width * Math.hypot(a, b),
      size: Math.hypot(c, d),
      font: font.name,
      isUnseen: UNSEEN.includes(this.mode),
      // Down the page is positive here, so an upright letter points to smaller numbers.
      isLevel: !font.isVertical && a > 0 && Math.abs(b) <= LEAN * a && d < 0,
    };
  }
}
