import type { Element } from '../xml/element.js';

interface Field {
  code: string;
  hasResult: boolean;
}

/**
 * The fields that are open at a place (ECMA-376 part 1, 17.16.18): a code, which is not printed, and a result. They
 * may begin in one paragraph and end in another.
 */
export class Fields {
  private readonly open: Field[] = [];

  /** Whether words at this place belong to a code. */
  get isCode(): boolean {
    return this.open.some(({ hasResult }) => !hasResult);
  }

  /** Whether words at this place belong to a table of contents, which repeats the headings. */
  get isContents(): boolean {
    return this.open.some(({ code }) => /^\s*TOC\b/i.test(code));
  }

  mark(character: Element): void {
    const kind = character.attributes.get('w:fldCharType');
    const last = this.open[this.open.length - 1];
    if (kind === 'begin') this.open.push({ code: '', hasResult: false });
    else if (kind === 'separate' && last !== undefined) last.hasResult = true;
    else if (kind === 'end') this.open.pop();
  }

  code(text: string): void {
    const last = this.open[this.open.length - 1];
    if (last !== undefined && !last.hasResult) last.code += text;
  }
}
