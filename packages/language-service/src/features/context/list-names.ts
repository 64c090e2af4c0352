/** Where a list of names stands: in brackets, behind a dash, behind its key without brackets, or on a line that still needs its dash. */
export type Container = 'flow' | 'item' | 'value' | 'line';

/** The name under the cursor among those beside it on a line. Columns count from 0. */
export interface NameAt {
  /** Where it begins and ends; spaces around it count to it. */
  readonly start: number;
  readonly end: number;
  /** The mark before it and the one behind it; empty where there is none. */
  readonly before: string;
  readonly behind: string;
}

const MARKS = '，、；;,';
/** Marks that YAML itself parts a list in brackets by. */
const YAML_MARK = ',';
const OPENING = '（(';
const CLOSING = '）)';

/** The name at a column of a line; the marks in brackets of a name, as in 各县（市、区）政府, part nothing. */
export function nameAt(text: string, from: number, column: number, to: number, container: Container): NameAt {
  const marks = marksIn(text, from, to, container);
  const before = marks.filter((at) => at < column).at(-1);
  const behind = marks.find((at) => at >= column);
  return {
    start: before === undefined ? from : before + 1,
    end: behind ?? to,
    before: before === undefined ? '' : text.charAt(before),
    behind: behind === undefined ? '' : text.charAt(behind),
  };
}

/** The names of a line, in order. */
export function namesIn(text: string, from: number, to: number, container: Container): string[] {
  const cuts = [from - 1, ...marksIn(text, from, to, container), to];
  return cuts.slice(1).map((cut, at) => text.slice((cuts[at] ?? 0) + 1, cut).trim());
}

function marksIn(text: string, from: number, to: number, container: Container): number[] {
  const marks: number[] = [];
  let depth = 0;
  for (let at = from; at < to; at += 1) {
    const character = text.charAt(at);
    if (OPENING.includes(character)) depth += 1;
    else if (CLOSING.includes(character)) depth = Math.max(0, depth - 1);
    else if (
      (container === 'flow' && (character === YAML_MARK || character === '[')) ||
      (depth === 0 && MARKS.includes(character))
    )
      marks.push(at);
  }
  return marks;
}

/** Whether a mark before or behind a name parts it from the others for YAML too. */
export const isSplit = (mark: string, container: Container): boolean =>
  mark === '' || mark === '[' || (container === 'flow' && mark === YAML_MARK);
