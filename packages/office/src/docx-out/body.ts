import type { DocxFonts } from './fonts.js';
import { FORMS, type DocumentFacts } from './forms.js';
import { paragraph, type Dress } from './paragraph.js';
import type { PrintedPart } from './printed-part.js';
import { rowOf, tableXml } from './table.js';
import { rightIndents } from './widths.js';

/** What a caller wants of the body. */
export interface BodyOptions {
  readonly fonts: DocxFonts;
  readonly isFormal: boolean;
  readonly seal: boolean;
}

/** The content of a document: each line is a paragraph, rows of tables are rows. */
export function bodyXml(parts: readonly PrintedPart[], options: BodyOptions, dress: Dress): string {
  const writer = new BodyWriter(parts, factsOf(parts, options), dress);
  parts.forEach((_, index) => writer.part(index));
  return writer.finish();
}

function factsOf(parts: readonly PrintedPart[], { fonts, isFormal, seal }: BodyOptions): DocumentFacts {
  const lineOf = (role: PrintedPart['role']): string => parts.find((part) => part.role === role)?.lines[0] ?? '';
  return {
    fonts,
    isFormal,
    seal,
    hasNotice: parts.some(({ role }) => role === 'body'),
    indents: rightIndents(lineOf('signature').trim(), lineOf('issued').trim(), seal),
  };
}

type Row = NonNullable<ReturnType<typeof rowOf>>;

class BodyWriter {
  private readonly out: string[] = [];
  private rows: Row[] = [];
  private perCell = false;
  private inAttachment = false;

  constructor(
    private readonly parts: readonly PrintedPart[],
    private readonly facts: DocumentFacts,
    private readonly dress: Dress,
  ) {}

  part(index: number): void {
    const part = this.parts[index];
    if (part === undefined) return;
    const row = rowOf(part);
    if (row === undefined) {
      this.endTable();
      this.lines(part, index);
      return;
    }
    if (row.kind === 'columns') this.endTable();
    this.perCell = part.table?.perCell === true;
    this.rows.push(row);
  }

  finish(): string {
    this.endTable();
    return this.out.join('');
  }

  private endTable(): void {
    if (this.rows.length > 0) this.out.push(tableXml(this.rows, this.perCell, this.dress));
    this.rows = [];
  }

  private lines(part: PrintedPart, index: number): void {
    const form = FORMS[part.role];
    part.lines.forEach((line, at) => {
      const isLast = at === part.lines.length - 1;
      const wanted = form({
        part,
        line,
        isFirst: at === 0 && part.goesOn !== true,
        isLast,
        before: this.parts[index - 1]?.role,
        after: this.parts[index + 1]?.role,
        inAttachment: this.inAttachment,
        document: this.facts,
      });
      // The text before the signature goes with it to the next page: a signature never stands alone (7.3.5).
      const isBeforeSignature = isLast && this.parts[index + 1]?.role === 'signature';
      // An empty line of the text is space enough.
      const before = at === 0 && this.parts[index - 1]?.role === 'gap' ? 0 : wanted.before;
      this.out.push(
        paragraph(
          line,
          { ...wanted, ...(before !== undefined && { before }), ...(isBeforeSignature && { keepNext: true }) },
          this.dress,
        ),
      );
      if (part.role === 'label') this.inAttachment = true;
    });
  }
}
