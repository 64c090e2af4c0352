import { isPiece, placeOf, printedLines, type SourceLine } from '../text/source-lines.js';

/** A passage: what is printed, and its anchor. */
export interface Unclaimed {
  readonly source: string;
  readonly text: string;
}

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
      .flatMap((line) => printedLines(line).map((text, index) => ({ row: placeOf(line).line + index, text })))
      .sort((a, b) => a.row - b.row);
    const runs: { from: number; to: number; text: string }[] = [];
    for (const { row, text } of rows) {
      const last = runs[runs.length - 1];
      if (last?.to === row - 1) runs[runs.length - 1] = { ...last, to: row, text: `${last.text}\n${text}` };
      else runs.push({ from: row, to: row, text });
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
