/**
 * The words of a string as a person sees them (ST_Xstring, ECMA-376 part 1, 22.9.2.19): `_xHHHH_` stands for a
 * character, `_x005F_` for an underscore. Line breaks become U+000A, other controls but tabs are left out.
 */
export const unescaped = (text: string): string =>
  text
    .replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/\r\n?/g, '\n')
    .replace(/[\0-\x08\v\f\x0e-\x1f]/g, '');

/** Collects the words of a string item: runs are joined, phonetic runs (`rPh`, 18.4.6) are left out. */
export class StringItem {
  private words = '';
  private isText = false;
  private phonetic = 0;

  open(name: string): void {
    if (name === 'rPh') this.phonetic += 1;
    this.isText = name === 't' && this.phonetic === 0;
  }

  close(name: string): void {
    if (name === 'rPh') this.phonetic -= 1;
    this.isText = false;
  }

  text(words: string): void {
    if (this.isText) this.words += words;
  }

  /** The words so far; begins anew. */
  take(): string {
    const text = unescaped(this.words);
    this.words = '';
    return text;
  }
}
