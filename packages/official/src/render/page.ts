import { rowsOf } from '../text/source-lines.js';

/** Lines to print, with the anchor of what they come from. */
export interface Placed {
  readonly lines: readonly string[];
  readonly source?: string;
}

interface Place {
  readonly line: number;
  /** From 1; 1 also for whole lines. */
  readonly column: number;
  readonly endLine: number;
}

function placeOf(source: string | undefined): Place | undefined {
  const match = /^L(\d+)(?:-L(\d+)|:C(\d+)-C\d+)?$/.exec(source ?? '');
  if (match === null) return undefined;
  const line = Number(match[1]);
  return { line, endLine: Number(match[2] ?? line), column: Number(match[3] ?? 1) };
}

/**
 * A printed text while it grows. Passages go to the lines that their anchors name; the lines of the plan fill the
 * rest in order, with an empty line between two of them where the style says so. A part whose anchor begins inside
 * the line in which the part before it ends goes on in that line.
 */
export class Page<P extends Placed = Placed> {
  readonly #out: string[] = [];
  /** Which part each line begins with; undefined for the empty lines between parts. */
  readonly owners: (P | undefined)[] = [];
  readonly #passages: readonly { readonly passage: P; readonly place: Place }[];
  #next = 0;
  /** Lines of the source that are printed. */
  #rows = 0;
  /** The line of the source in which the part printed last ends. */
  #lastLine: number | undefined;
  #isFirst = true;

  constructor(
    passages: readonly P[],
    private readonly hasGaps: boolean,
  ) {
    this.#passages = passages
      .map((passage) => ({ passage, place: placeOf(passage.source) ?? { line: 0, endLine: 0, column: 1 } }))
      .sort((a, b) => a.place.line - b.place.line || a.place.column - b.place.column);
  }

  put(part: P): void {
    const place = placeOf(part.source);
    part.lines.forEach((line, index) => {
      const begins = index === 0 ? place : undefined;
      const hadPassage = this.#putPassages(begins);
      const goesOn = begins !== undefined && this.#isInLine(begins);
      if (!hadPassage && !goesOn && this.hasGaps && !this.#isFirst) this.#add('', false, undefined);
      this.#isFirst = false;
      this.#add(line, goesOn, part);
    });
    this.#lastLine = place?.endLine;
  }

  finish(): string[] {
    this.#putPassages(undefined, true);
    return this.#out;
  }

  #isInLine({ line, column }: Place): boolean {
    return column > 1 && this.#lastLine === line && this.#out.length > 0;
  }

  #add(line: string, goesOn: boolean, owner: P | undefined): void {
    if (goesOn) this.#out[this.#out.length - 1] += line;
    else {
      this.#out.push(line);
      this.owners.push(owner);
    }
    this.#rows += goesOn ? rowsOf(line) - 1 : rowsOf(line);
  }

  /** Puts the passages that stand before a part, or before the next line; all of them at the end. */
  #putPassages(before: Place | undefined, all = false): boolean {
    const from = this.#next;
    for (let next = this.#passages[this.#next]; next !== undefined; next = this.#passages[this.#next]) {
      const { place, passage } = next;
      const goesOn = this.#isInLine(place);
      if (!all && !this.#isDue(place, goesOn, before)) break;
      passage.lines.forEach((line, index) => this.#add(line, goesOn && index === 0, passage));
      this.#lastLine = place.endLine;
      this.#next += 1;
    }
    return this.#next > from;
  }

  #isDue(place: Place, goesOn: boolean, before: Place | undefined): boolean {
    if (goesOn) return before === undefined || before.line > place.line || before.column > place.column;
    if (before !== undefined && before.column > 1 && this.#lastLine === before.line)
      return place.line < before.line || (place.line === before.line && place.column < before.column);
    return place.line <= this.#rows + 1;
  }
}
