import { endsInTime, findAttributions } from '../attribution/index.js';
import { NUMERAL_KINDS, type Numeral, readNumeral } from '../outline/numeral.js';
import { placeOf, printedLines, type SourceLine } from '../text/source-lines.js';
import { type InlineNumeral, inlineNumerals } from './inline-numerals.js';
import { withUsualSpaces } from './spaces.js';
import { itemAt } from '@workplan/plan/text';

/*
 * Crawlers and data sets lose the line breaks of a document: all of it stands in one line, or a heading runs
 * into its first task. Where the numbering goes on inside a line, the line is read in pieces.
 */

/** A heading before its first task is no longer than this, and no sentence. */
const LONGEST_HEADING = 60;
const RANK: ReadonlyMap<string, number> = new Map(NUMERAL_KINDS.map((kind, index) => [kind, index]));
const rankOf = ({ numeral }: InlineNumeral): number => RANK.get(numeral.kind) ?? 0;

/** Lines in which headings and items begin inside a line are cut there. */
export function splitGlued(lines: readonly SourceLine[]): readonly SourceLine[] {
  const numbered = lines.filter((line) => readNumeral(line.text.trimStart()) !== undefined).length;
  const last = new Map<string, number>();
  const following = numeralsBelow(lines);
  const cuts = lines.map((line, index) => cutsIn(line, last, following[index]));
  const inside = cuts.reduce((sum, own) => sum + own.length, 0);
  // Where most numerals begin lines, those inside are lists within a sentence; a heading before its task is none.
  const isRunTogether = inside > numbered;
  return lines.flatMap((line, index) => {
    const own = (cuts[index] ?? []).filter((cut) => isRunTogether || cut.isGlued || opensTasks(lines, index, cut));
    return own.length === 0 ? [line] : pieces(line, own);
  });
}

/** For each line the numeral of the next line that has one. */
function numeralsBelow(lines: readonly SourceLine[]): readonly (Numeral | undefined)[] {
  const found: (Numeral | undefined)[] = [];
  let below: Numeral | undefined;
  for (let at = lines.length - 1; at >= 0; at -= 1) {
    found[at] = below;
    below = readNumeral(itemAt(lines, at).text.trimStart()) ?? below;
  }
  return found;
}

interface Cut {
  readonly at: number;
  /** Whether a heading or an item runs into it. */
  readonly isGlued: boolean;
}

/**
 * Where the numbering goes on inside a line. `last` holds the last value of each kind in the document, `below` is the
 * numeral of the next line that has one.
 */
function cutsIn(line: SourceLine, last: Map<string, number>, below: Numeral | undefined): Cut[] {
  const { text } = line;
  const { line: row, endLine = row } = placeOf(line);
  if (line.aside === true || endLine > row || text.includes('\t')) return [];
  const numerals = inlineNumerals(text);
  // 附件方案一、…二、: the first heading may follow the title, where a second one shows that it is a heading, or an item
  // that it runs into (要点一、重点任务1.…).
  const haveSecond = new Set(
    numerals.filter(({ isFree, numeral }) => isFree && numeral.value === 2).map(({ numeral }) => numeral.kind),
  );
  const cuts: Cut[] = [];
  let before: InlineNumeral | undefined;
  for (const [index, one] of numerals.entries()) {
    const { kind, value } = one.numeral;
    const next = numerals[index + 1];
    const isHeading = haveSecond.has(kind) || (next?.numeral.value === 1 && runsInto(one, next, text));
    const isStart = text.slice(0, one.at).trim() === '';
    const isGlued =
      before !== undefined &&
      (runsInto(before, one, text) ||
        isMissingOne(before.numeral, one.numeral, below) ||
        endsInTime(text.slice(before.at, one.at)) ||
        isBehindNames(before, one, text));
    const goesOn = value === (last.get(kind) ?? 0) + 1 || value === 1;
    const isFirst = value === 1 && cuts.length === 0 && kind.startsWith('chinese') && isHeading;
    if (!isStart && !(goesOn && (one.isFree || isGlued || isFirst))) continue;
    if (text.slice(one.at + one.numeral.printed.length).trim() === '') continue;
    last.set(kind, value);
    if (!isStart) cuts.push({ at: one.at, isGlued });
    before = one;
  }
  if (cuts.length === 1 && cuts.every(({ at }) => CELLS_BEFORE.test(text.slice(0, at)))) return [];
  return isOneAnswered(text, cuts) ? cuts.filter(({ isGlued }) => isGlued) : cuts;
}

/** 一、公开信息 | 1.公布预算 | 财务科 |: the number of a cell, in the row of a table. */
const CELLS_BEFORE = /[^|｜][|｜][ \u3000]*$/;

/** 1.…配合单位：各街道2.更新… above 3.: the one between them, whatever stands before it. */
const isMissingOne = (before: Numeral, one: Numeral, below: Numeral | undefined): boolean =>
  [one, below].every((numeral) => numeral?.kind === before.kind) &&
  one.value === before.value + 1 &&
  below?.value === before.value + 2;

/** 1.…配合单位：各街道2.更新…: the item ends with who is given it. */
function isBehindNames(before: InlineNumeral, one: InlineNumeral, text: string): boolean {
  if (one.numeral.kind !== before.numeral.kind || one.numeral.value !== before.numeral.value + 1) return false;
  const words = text.slice(before.at, one.at).trimEnd();
  return findAttributions(words).some(({ start, end }) => start > 0 && end === words.length);
}

/** 工作内容：1.建设甲平台。（市城管局负责） above 2.: the first of tasks that are counted through, behind a label. */
function opensTasks(lines: readonly SourceLine[], index: number, { at }: Cut): boolean {
  const { text } = itemAt(lines, index);
  const first = readNumeral(text.slice(at));
  const next = readNumeral(lines[index + 1]?.text.trimStart() ?? '');
  return (
    LABEL.test(text.slice(0, at)) &&
    first?.value === 1 &&
    next?.kind === first.kind &&
    next.value === 2 &&
    readNumeral(text.trimStart())?.kind !== first.kind &&
    findAttributions(text.slice(at)).length > 0
  );
}
const LABEL = /^[ \u3000]*[^。；：:\n]{2,20}[：:][ \u3000]*$/;

/** 一、经济工作1.建设…: a heading without a stop, and the first item of an inner kind. */
function runsInto(heading: InlineNumeral, item: InlineNumeral, text: string): boolean {
  const words = text.slice(heading.at + heading.numeral.printed.length, item.at);
  return (
    rankOf(item) > rankOf(heading) &&
    words.trim().length >= 2 &&
    words.length <= LONGEST_HEADING &&
    !/[。；！？：]/.test(words)
  );
}

/** 。 and a space may follow the last attribution of a line. */
const LONGEST_END = 2;

/** A numbered line whose list of measures has one attribution behind it all is one task. */
function isOneAnswered(text: string, cuts: readonly Cut[]): boolean {
  const first = cuts[0];
  if (first === undefined || cuts.length < 2 || readNumeral(text.trimStart()) === undefined) return false;
  // （一）…，由甲负责。（二）…，由乙负责。: an item that says itself who answers.
  const bounds = [0, ...cuts.map(({ at }) => at)];
  if (cuts.some(({ at }, index) => findAttributions(text.slice(bounds[index], at)).length > 0)) return false;
  const found = findAttributions(text);
  const [only] = found;
  const isBehindAll = only !== undefined && text.slice(only.end).trim().length <= LONGEST_END;
  return found.length === 1 && isBehindAll && only.start > itemAt(cuts, cuts.length - 1).at;
}

function pieces(line: SourceLine, cuts: readonly Cut[]): SourceLine[] {
  const { text } = line;
  const row = placeOf(line).line;
  const printed = printedLines(line)[0] ?? text;
  // Marks that were taken off move the columns; such a line is cut only where both forms agree.
  if (printed.length !== text.length) return [line];
  const bounds = [0, ...cuts.map(({ at }) => withSpaces(text, at)), text.length];
  return bounds.slice(0, -1).map((from, index) => {
    const to = bounds[index + 1] ?? 0;
    const own = printed.slice(from, to);
    const words = from + (own.length - own.trimStart().length);
    return withUsualSpaces({
      number: line.number,
      text: own,
      place: {
        line: row,
        column: (own.trim() === '' ? from : words) + 1,
        endColumn: from + own.trimEnd().length || to,
      },
    });
  });
}

/** Spaces before a numeral go with it, as those at the start of a line do. */
function withSpaces(text: string, at: number): number {
  let start = at;
  while (start > 0 && /[\s\u200b]/.test(text.charAt(start - 1))) start -= 1;
  return start === 0 ? at : start;
}
