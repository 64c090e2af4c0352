import type { SourceLine } from '../text/source-lines.js';

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

  /** Runs of lines that nothing stands for. */
  unclaimed(lines: readonly SourceLine[]): SourceLine[][] {
    const runs: SourceLine[][] = [];
    for (const line of lines) {
      if (this.claimed.has(line.number)) continue;
      const last = runs[runs.length - 1];
      if (last !== undefined && (last[last.length - 1] as SourceLine).number === line.number - 1) last.push(line);
      else runs.push([line]);
    }
    return runs;
  }
}
