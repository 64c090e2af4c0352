import { OFF } from '../xml/element.js';

/**
 * The words of a string as a person sees them (ST_Xstring, ECMA-376 part 1, 22.9.2.19): `_xHHHH_` stands for a
 * character, `_x005F_` for an underscore. Line breaks become U+000A, other controls but tabs are left out.
 */
export const unescaped = (text: string): string =>
  text
    .replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/\r\n?/g, '\n')
    .replace(/[\0-\x08\v\f\x0e-\x1f]/g, '');

type Attributes = Readonly<Record<string, string>>;

/** The words of a string item. */
export interface ItemWords {
  readonly value: string;
  /** Some of them are struck through. */
  readonly struck: boolean;
}

/** Collects the words of a string item: runs are joined, phonetic runs (`rPh`, 18.4.6) are left out. */
export class StringItem {
  private words = '';
  private isText = false;
  private phonetic = 0;
  private inRun = false;
  private struck = false;

  open(name: string, { val = '' }: Attributes): void {
    if (name === 'strike') this.inRun = !OFF.has(val);
    if (name === 'rPh') this.phonetic += 1;
    this.isText = name === 't' && this.phonetic === 0;
  }

  close(name: string): void {
    if (name === 'rPh') this.phonetic -= 1;
    if (name === 'r') this.inRun = false;
    this.isText = false;
  }

  text(words: string): void {
    if (!this.isText) return;
    this.words += words;
    this.struck ||= this.inRun && words.trim() !== '';
  }

  /** What was collected; begins anew. */
  take(): ItemWords {
    const { words, struck } = this;
    this.words = '';
    this.struck = false;
    return { value: unescaped(words), struck };
  }
}
