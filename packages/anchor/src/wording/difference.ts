/** One stretch in which two texts differ. Offsets in each text. */
export interface Hunk {
  readonly aStart: number;
  readonly aEnd: number;
  readonly bStart: number;
  readonly bEnd: number;
}

/** So many characters may differ before only the beginning and the end are compared. */
const MOST_EDITS = 240;
/** Stretches that so few equal characters part are shown as one. */
const JOIN = 2;

/** Where two texts differ, in order: Myers' greedy comparison, bounded so that it stays linear in the length. */
export function differences(a: string, b: string): Hunk[] {
  let head = 0;
  const shorter = Math.min(a.length, b.length);
  while (head < shorter && a.charCodeAt(head) === b.charCodeAt(head)) head += 1;
  let tail = 0;
  while (tail < shorter - head && a.charCodeAt(a.length - 1 - tail) === b.charCodeAt(b.length - 1 - tail)) tail += 1;
  const aEnd = a.length - tail;
  const bEnd = b.length - tail;
  if (head === aEnd && head === bEnd) return [];
  const hunks = head === aEnd || head === bEnd ? undefined : compare(a.slice(head, aEnd), b.slice(head, bEnd));
  return join(
    hunks?.map((hunk) => ({
      aStart: hunk.aStart + head,
      aEnd: hunk.aEnd + head,
      bStart: hunk.bStart + head,
      bEnd: hunk.bEnd + head,
    })) ?? [{ aStart: head, aEnd, bStart: head, bEnd }],
  );
}

/** The shortest way from one text to the other; undefined when it is too long. */
function compare(a: string, b: string): Hunk[] | undefined {
  const most = Math.min(a.length + b.length, MOST_EDITS);
  const offset = most + 1;
  const furthest = new Int32Array(2 * offset + 1);
  const steps: Int32Array[] = [];
  for (let edits = 0; edits <= most; edits += 1) {
    steps.push(furthest.slice());
    for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
      const down =
        diagonal === -edits ||
        (diagonal !== edits &&
          (furthest[offset + diagonal - 1] as number) < (furthest[offset + diagonal + 1] as number));
      let x = down ? (furthest[offset + diagonal + 1] as number) : (furthest[offset + diagonal - 1] as number) + 1;
      while (x < a.length && x - diagonal < b.length && a.charCodeAt(x) === b.charCodeAt(x - diagonal)) x += 1;
      furthest[offset + diagonal] = x;
      if (x >= a.length && x - diagonal >= b.length) return trace(steps, a.length, b.length, offset);
    }
  }
  return undefined;
}

function trace(steps: readonly Int32Array[], aLength: number, bLength: number, offset: number): Hunk[] {
  const hunks: Hunk[] = [];
  let x = aLength;
  let y = bLength;
  for (let edits = steps.length - 1; edits > 0; edits -= 1) {
    const furthest = steps[edits] as Int32Array;
    const diagonal = x - y;
    const down =
      diagonal === -edits ||
      (diagonal !== edits && (furthest[offset + diagonal - 1] as number) < (furthest[offset + diagonal + 1] as number));
    const before = down ? diagonal + 1 : diagonal - 1;
    x = furthest[offset + before] as number;
    y = x - before;
    hunks.push(down ? { aStart: x, aEnd: x, bStart: y, bEnd: y + 1 } : { aStart: x, aEnd: x + 1, bStart: y, bEnd: y });
  }
  return hunks.reverse();
}

function join(hunks: readonly Hunk[]): Hunk[] {
  const out: Hunk[] = [];
  for (const hunk of hunks) {
    const last = out[out.length - 1];
    if (last !== undefined && hunk.aStart - last.aEnd <= JOIN && hunk.bStart - last.bEnd <= JOIN)
      out[out.length - 1] = { ...last, aEnd: hunk.aEnd, bEnd: hunk.bEnd };
    else out.push(hunk);
  }
  return out;
}

/** So many characters of context are shown on either side. */
const CONTEXT = 4;
/** A longer stretch is shown by its beginning and end. */
const LONGEST = 24;

/** A stretch of a text with a few characters before and behind it, cut with …. Line breaks are shown as spaces. */
export function excerpt(text: string, start: number, end: number): string {
  const from = Math.max(start - CONTEXT, 0);
  const to = Math.min(end + CONTEXT, text.length);
  const middle = text.slice(start, end);
  const shown = middle.length > LONGEST ? `${middle.slice(0, LONGEST / 2)}…${middle.slice(-LONGEST / 2)}` : middle;
  return `${from > 0 ? '…' : ''}${text.slice(from, start)}${shown}${text.slice(end, to)}${to < text.length ? '…' : ''}`.replace(
    /\s+/g,
    ' ',
  );
}
