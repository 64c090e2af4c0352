import { isPiece, placeOf, printedLines, rowsOf, type SourceLine } from '@workplan/official/text';

/** A passage: what is printed, and its anchor. */
export interface Unclaimed {
  readonly source: string;
  readonly text: string;
}

interface Row {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** The printed lines of a line of reading, with the lines of the source that they take. */
function rowsOfLine(line: SourceLine): Row[] {
  let next = placeOf(line).line;
  return printedLines(line).map((text) => {
    const from = next;
    next += rowsOf(text);
    return { from, to: next - 1, text };
  });
}

/** What a row with too few cells claims besides: nothing is printed for it, and import says so. */
export const SHORT_ROW = 'short';
/** The same of every row: its roles are those of its columns, however it is printed. */
export const TABLE_ROW = 'of a table';
/** The same of a row with a cell that its column does not take: 同上, a time under 责任单位. */
export const UNREAD_ROW = 'unread';

/** Which lines of the source which part of the plan stands for; what nobody claims stays a passage. */
export class Claims {
  private readonly owners = new Map<object, Map<string, readonly SourceLine[]>>();
  private readonly claimed = new Set<number>();

  /** Notes that `node` prints these lines as its `part`. */
  claim(lines: readonly SourceLine[], node: object, part: string): void {
    let parts = this.owners.get(node);
    if (parts === undefined) this.owners.set(node, (parts = new Map()));
    parts.set(part, lines);
    for (const line of lines) this.claimed.add(line.number);
  }

  /** Gives lines back: they are then kept as a passage. */
  release(node: object, part: string): void {
    for (const line of this.linesOf(node, part)) this.claimed.delete(line.number);
    this.owners.get(node)?.delete(part);
  }

  has(line: SourceLine): boolean {
    return this.claimed.has(line.number);
  }

  linesOf(node: object, part: string): readonly SourceLine[] {
    return this.owners.get(node)?.get(part) ?? [];
  }

  /** What nothing stands for, as the official text has it: runs of whole lines, and pieces of lines by themselves. */
  unclaimed(lines: readonly SourceLine[]): Unclaimed[] {
    const free = lines.filter((line) => !this.claimed.has(line.number));
    const rows = free
      .filter((line) => !isPiece(line))
      .flatMap(rowsOfLine)
      .sort((a, b) => a.from - b.from);
    const runs: Row[] = [];
    for (const row of rows) {
      const last = runs[runs.length - 1];
      if (last?.to === row.from - 1) runs[runs.length - 1] = { ...last, to: row.to, text: `${last.text}\n${row.text}` };
      else runs.push(row);
    }
    return [
      ...runs.map(({ from, to, text }) => ({ source: from === to ? `L${from}` : `L${from}-L${to}`, text })),
      ...free.filter(isPiece).map((line) => {
        const { line: row, column = 1, endColumn = column } = placeOf(line);
        return { source: `L${row}:C${column}-C${endColumn}`, text: printedLines(line).join('\n') };
      }),
    ];
  }
}
