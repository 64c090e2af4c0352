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

  begin(): void {
    this.open.push({ code: '', hasResult: false });
  }

  /** Ends the code of the innermost field; its result follows. */
  separate(): void {
    const last = this.open[this.open.length - 1];
    if (last !== undefined) last.hasResult = true;
  }

  end(): void {
    this.open.pop();
  }

  code(text: string): void {
    const last = this.open[this.open.length - 1];
    if (last !== undefined && !last.hasResult) last.code += text;
  }
}
