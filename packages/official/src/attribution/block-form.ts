import { isBodyLike, isPerson, isSureBody, mayBeName, startsWithAction } from '@workplan/plan/names';
import { itemAt, type Range } from '@workplan/plan/text';
import { readArrow } from './bare-list.js';
import { areBalanced, closings } from './brackets.js';
import { isIntroduced, isPlainVerbGroup, MAX_LENGTH, readContent } from './content.js';
import { findLabels } from './find-labels.js';
import { foundAt } from './found.js';
import { readLabelWord } from './label-word.js';
import type { LabelledBy, Reading } from './reading.js';
import type { FoundAttribution } from './types.js';
import { opensStatement } from './statement.js';
import { togetherIn } from './verb-form.js';

/** An attribution that fills a line, or its end: offsets in the passage. */
interface LinePart extends Range {
  readonly reading: Reading;
  /** Whether it begins the line; only such a line continues the attribution of the line before. */
  readonly fillsLine: boolean;
}

/** Sentences end so; after them a label may begin on the same line. */
const SENTENCE_END = /[。.；;！!？?）)〕】\]］\s\u3000]/;
const BLANK = /[\s\u3000]/;

/** Whether every name of a line could be one: without brackets round it, a line must show that it is no prose. */
function isPlausible(reading: Reading, fillsLine: boolean): boolean {
  const names = reading.groups
    .filter(({ word }) => readLabelWord(word)?.kind !== 'persons')
    .flatMap((group) => group.names);
  if (reading.groups.length === 0 || !names.every(mayBeName)) return false;
  if (reading.form === 'verb')
    return (
      (isIntroduced(reading) || reading.groups.every(isPlainVerbGroup)) &&
      reading.groups.every(
        ({ word, names: own }, index) => word !== '' || index < reading.groups.length - 1 || own.every(isBodyLike),
      ) &&
      !names.some(startsWithAction)
    );
  const bodies = names.filter((name) => isBodyLike(name) || isPerson(name)).length;
  return fillsLine ? bodies * 2 >= names.length : bodies === names.length;
}

/**
 * A line of the verb form that cuts a bracket in two is prose, or an attribution in brackets that could not be read. Behind a
 * label a bracket may be lost.
 */
const isWhole = ({ form }: Reading, written: string): boolean => form === 'label' || areBalanced(written);

/** 注：列首位的为牵头单位，其他单位配合 speaks of the document, and gives no roles itself. */
const REMARK = /^(?:备?注|说明|附注)[：:]/;

/** The attribution at the end of the line `[from, to)`, or all of it. */
function readLine(text: string, from: number, to: number): LinePart | undefined {
  let start = from;
  let end = to;
  while (start < end && BLANK.test(text.charAt(start))) start++;
  while (end > start && BLANK.test(text.charAt(end - 1))) end--;
  if (REMARK.test(text.slice(start, Math.min(end, start + 4)))) return undefined;
  const windowStart = Math.max(start, end - MAX_LENGTH);
  const line = text.slice(windowStart, end);
  const labels = findLabels(line, closings(line));
  // A line of a deadline alone begins nothing.
  if (labels.length > 0 && labels.every(({ kind }) => kind === 'deadline')) return undefined;
  const first = labels.find(
    ({ start: at, role, kind }) =>
      (role !== undefined || kind !== 'bodies') &&
      (windowStart + at === start || (at > 0 && SENTENCE_END.test(line.charAt(at - 1)))),
  );
  const at = first === undefined ? start : windowStart + first.start;
  const fillsLine = at === start;
  if (end - at > MAX_LENGTH || (first === undefined && windowStart > start)) return undefined;
  const reading = readContent(text.slice(at, end));
  if (reading !== undefined && isPlausible(reading, fillsLine) && isWhole(reading, text.slice(at, end)))
    return { start: at, end, reading, fillsLine };
  if (first !== undefined) return undefined;
  return readClause(text, windowStart, end) ?? readOpening(text, start, end) ?? readBehindArrow(text, windowStart, end);
}

function readBehindArrow(text: string, from: number, end: number): LinePart | undefined {
  const found = readArrow(text.slice(from, end));
  return found && { start: from + found.start, end, reading: found.reading, fillsLine: false };
}

/** Most clauses of a line that are tried as the first of a sentence that says who answers. */
const MOST_CLAUSES = 8;

/** …，由市教育局负责。 · …。市民政局牵头，市财政局配合。: the last clauses of a line, where the words before them are prose. */
function readClause(text: string, from: number, end: number): LinePart | undefined {
  const line = text.slice(from, end);
  const starts = [...line.matchAll(/(?<=[，。；,;])(?=[^，。；,;])/g)].map(({ index }) => from + index);
  for (const start of starts.slice(-MOST_CLAUSES)) {
    const words = text.slice(start, end);
    const reading = readContent(words);
    if (reading === undefined || reading.form !== 'verb' || !isPlausible(reading, true)) continue;
    if (opensStatement(sentenceAt(line, start - from))) continue;
    if (
      areBalanced(words) &&
      reading.groups.every(({ names }) => names.every((name) => isBodyLike(name) && !startsWithAction(name)))
    )
      return { start, end, reading, fillsLine: false };
  }
  return undefined;
}

/** The sentence that holds an offset, up to the end of its line: 以下任务除第1项外，均由各区政府落实。 speaks of other tasks. */
const sentenceAt = (line: string, at: number): string =>
  line.slice(Math.max(line.lastIndexOf('。', at - 1), line.lastIndexOf('；', at - 1)) + 1).trim();

/** Who acts stands in the first clauses of a line; so many are looked at. */
const MOST_OPENING = 4;
const LONGEST_OPENING = 200;

/**
 * 由市财政局会同市审计局，对…开展评价 · 市城管局牵头，市公安局配合，8月底前新增…: who acts stands before what is to be
 * done. All names are surely bodies: without brackets nothing else sets them off.
 */
function readOpening(text: string, start: number, end: number): LinePart | undefined {
  const line = text.slice(start, Math.min(end, start + LONGEST_OPENING));
  const marks = [...line.matchAll(/[，,]/g)].slice(0, MOST_OPENING).map(({ index }) => index);
  let last: LinePart | undefined;
  for (const mark of marks) {
    const words = line.slice(0, mark);
    const inner = words.startsWith('由') ? words.slice(1) : words;
    const reading =
      readContent(words) ??
      (inner !== words && togetherIn(inner, 0, inner.length) !== undefined ? readContent(`${inner}负责`) : undefined);
    const isSure =
      reading !== undefined &&
      reading.form === 'verb' &&
      reading.deadline === undefined &&
      areBalanced(words) &&
      reading.groups.every(({ names, isAssumed }) => isAssumed !== true && names.every(isSureBody));
    if (!isSure) break;
    last = { start, end: start + mark, reading, fillsLine: false };
  }
  return last;
}

/** A line that gives nothing but the deadline belongs to the block above it. */
function readDeadlineLine(
  text: string,
  from: number,
  to: number,
): (Range & LabelledBy & { readonly text: string; readonly mark: string }) | undefined {
  const line = text.slice(from, Math.min(to, from + 120));
  if (to - from > 120) return undefined;
  const start = from + line.length - line.trimStart().length;
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

/** The attributions without brackets: labelled lines under a task, lines of the verb form, labels at the end of a line. */
export function findBlocks(text: string, taken: readonly Range[]): FoundAttribution[] {
  const found: FoundAttribution[] = [];
  let open: LinePart | undefined;
  let next = 0;
  const close = (): void => {
    if (open !== undefined) found.push(foundAt(open, open.reading, ''));
    open = undefined;
  };
  for (let from = 0; from <= text.length;) {
    const newline = text.indexOf('\n', from);
    const to = newline < 0 ? text.length : newline;
    while (next < taken.length && itemAt(taken, next).end <= from) next++;
    // What stands in brackets is found; labels may follow it on the line.
    let free = from;
    for (let index = next; index < taken.length && itemAt(taken, index).start < to; index++)
      free = Math.min(to, itemAt(taken, index).end);
    const line = readLine(text, free, to);
    const part =
      line === undefined || (free > from && line.fillsLine && line.reading.form === 'verb') ? undefined : line;
    const deadline: ReturnType<typeof readDeadlineLine> =
      part === undefined && open !== undefined && free === from ? readDeadlineLine(text, from, to) : undefined;
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
    } else if (to > from && text.slice(from, Math.min(to, from + 200)).trim() !== '') close();
    from = to + 1;
  }
  close();
  return found;
}
