import { itemAt, type Range } from '@workplan/plan/text';
import { closings } from '../names/brackets.js';
import { findLabels } from '../words/find-labels.js';
import { foundAt } from './found.js';
import { LABELLED_BULLET, type LinePart, readLine } from './line-part.js';
import { inlineLabels } from '../words/inline-labels.js';
import type { LabelledBy, Reading } from '../reading.js';
import { isSureBody } from '@workplan/plan/names';
import { readNames } from '../names/name-list.js';
import { splitPieces } from '../names/pieces.js';
import type { FoundAttribution } from '../types.js';

/** A line that gives nothing but the deadline belongs to the block above it. */
function readDeadlineLine(
  text: string,
  from: number,
  to: number,
): (Range & LabelledBy & { readonly text: string; readonly mark: string }) | undefined {
  const line = text.slice(from, Math.min(to, from + 120));
  if (to - from > 120) return undefined;
  const indent = line.length - line.trimStart().length;
  const start = from + indent + (LABELLED_BULLET.exec(line.slice(indent))?.[0].length ?? 0);
  const end = from + line.trimEnd().length;
  const written = text.slice(start, end);
  const [label] = findLabels(written, closings(written));
  const mark = /[。；;]?$/.exec(written)?.[0] ?? '';
  if (label?.kind !== 'deadline' || label.start !== 0) return undefined;
  const time = written.slice(label.colon + 1, written.length - mark.length).trimStart();
  if (time === '') return undefined;
  return { start, end, word: label.word, colon: written.charAt(label.colon), text: time, mark };
}

/** Two lines of one attribution as one reading; undefined when the second begins another. */
function join(first: Reading, between: string, second: Reading): Reading | undefined {
  const words = new Set(first.groups.map(({ word }) => word));
  const goesOn =
    first.form === 'label' && second.form === 'label' && first.statement === undefined && first.deadline === undefined;
  if (!goesOn || second.opening !== undefined || second.groups.some(({ word }) => word !== '' && words.has(word)))
    return undefined;
  return {
    ...first,
    ...second,
    groups: [...first.groups, ...second.groups],
    separators: [...first.separators, between, ...second.separators],
    joins: [...first.joins, ...second.joins],
    classJoins: [...first.classJoins, ...second.classJoins],
    colons: [...first.colons, ...second.colons],
  };
}

/** 市公安局、市民政局 below 配合单位：市财政局、: a line of nothing but bodies, behind a mark of lists, set in, or a list itself. */
function goesOnAt(text: string, from: number, to: number, { reading }: LinePart): boolean {
  const line = text.slice(from, Math.min(to, from + LONGEST_LINE));
  if ((reading.groups.at(-1)?.names.length ?? MOST_NAMES) >= MOST_NAMES) return false;
  const words = line.trim();
  if (to - from >= LONGEST_LINE || reading.form !== 'label' || reading.deadline !== undefined || words === '')
    return false;
  const isAnnounced = /[、，,]\s*$/.test(reading.end);
  const names = splitPieces(words, 0, words.length, closings(words)).map(({ start, end }) => words.slice(start, end));
  const isList = isAnnounced || names.length > 1 || /^(?: {4}|\u3000{2})/.test(line);
  return isList && names.length > 0 && names.every(isSureBody);
}
const LONGEST_LINE = 300;
/** No list of bodies is longer. */
const MOST_NAMES = 200;

/** An attribution whose last list takes in a line of names. */
function withMoreNames(text: string, from: number, to: number, open: LinePart): LinePart {
  const start = from + (text.slice(from, to).length - text.slice(from, to).trimStart().length);
  const end = from + text.slice(from, to).trimEnd().length;
  const own = text.slice(start, end);
  let bare = own.length;
  while (bare > 0 && '、，,。；;'.includes(own.charAt(bare - 1))) bare -= 1;
  const more = readNames(own, splitPieces(own, 0, own.length, closings(own))).flatMap(({ names }) => names);
  const groups = open.reading.groups.map((group, at, all) =>
    at === all.length - 1 ? { ...group, names: [...group.names, ...more] } : group,
  );
  return { ...open, end, reading: { ...open.reading, groups, end: own.slice(bare) } };
}

/** 完成时限：11月30日完成安装。 between labels is no longer. */
const LONGEST_CUT = 40;

interface Line extends Range {
  /** Whether it is a part of a line whose labels run into each other. */
  readonly isCut: boolean;
}

/** 配合单位：市公安局 东城 西城 合计: where the names of such a part end is not for sure. */
const isPlain = (part: string): boolean => {
  const words = part.slice(part.search(/[：:]/) + 1).trim();
  return !/\s/.test(words) && words.length <= LONGEST_LINE;
};

/** The lines of a text. One whose labels run into each other is read as if each label began a line. */
function* linesOf(text: string): Generator<Line, void> {
  for (let start = 0; start <= text.length;) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    const labels = inlineLabels(text.slice(start, end));
    const isOne = labels.length === 0 || readLine(text, start, end) !== undefined;
    const bounds = isOne ? [start, end] : [start, ...labels.map((at) => start + at), end];
    for (const [at, from] of bounds.slice(0, -1).entries())
      yield { start: from, end: bounds[at + 1] ?? end, isCut: !isOne && at > 0 };
    start = end + 1;
  }
}

/** The attributions without brackets: labelled lines under a task, lines of the verb form, labels at the end of a line. */
export function findBlocks(text: string, taken: readonly Range[]): FoundAttribution[] {
  const found: FoundAttribution[] = [];
  let open: LinePart | undefined;
  let next = 0;
  const close = (): void => {
    if (open !== undefined) found.push(foundAt(open, open.reading, ''));
    open = undefined;
  };
  for (const { start: from, end: to, isCut } of linesOf(text)) {
    while (next < taken.length && itemAt(taken, next).end <= from) next++;
    // What stands in brackets is found; labels may follow it on the line.
    let free = from;
    for (let index = next; index < taken.length && itemAt(taken, index).start < to; index++)
      free = Math.min(to, itemAt(taken, index).end);
    const line = isCut && !isPlain(text.slice(from, to)) ? undefined : readLine(text, free, to);
    const part =
      line === undefined || (free > from && line.fillsLine && line.reading.form === 'verb') ? undefined : line;
    const deadline: ReturnType<typeof readDeadlineLine> =
      part === undefined && open !== undefined && free === from && !(isCut && to - from > LONGEST_CUT)
        ? readDeadlineLine(text, from, to)
        : undefined;
    if (open !== undefined && deadline !== undefined && open.reading.deadline === undefined) {
      const before = open.reading.end + text.slice(open.end, deadline.start);
      const { word, colon, text: time, mark } = deadline;
      open = {
        ...open,
        end: deadline.end,
        reading: {
          ...open.reading,
          colons: [...open.reading.colons, colon],
          deadline: { before, text: time, label: word },
          end: mark,
        },
      };
    } else if (part !== undefined) {
      const joined: Reading | undefined =
        open !== undefined && part.fillsLine && free === from
          ? join(open.reading, open.reading.end + text.slice(open.end, part.start), part.reading)
          : undefined;
      if (open !== undefined && joined !== undefined) open = { ...open, end: part.end, reading: joined };
      else {
        close();
        open = part;
      }
    } else if (open !== undefined && free === from && goesOnAt(text, from, to, open))
      open = withMoreNames(text, from, to, open);
    else if (to > from && text.slice(from, Math.min(to, from + 200)).trim() !== '') close();
  }
  close();
  return found;
}
