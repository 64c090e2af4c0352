import type { Range } from '@workplan/plan/text';
import { attributionAtStart, MAX_LABEL_LENGTH, type PrintedGroup, readLabelWord } from '@workplan/official/attribution';
import { expectedAt } from './expected-attribution.js';
import { isSilent } from '../source/normal-form.js';
import type { SourceIndex } from '../source/source-index.js';
import type { ExpectedAttribution, ExpectedGroup, PlacedAttribution, ReadAttribution } from '../types.js';

/** What follows a piece of text: its attributions, and cells of its row. */
export interface Gap {
  readonly attributions: readonly Omit<PlacedAttribution, 'piece'>[];
  readonly cells: readonly Range[];
  /** Where the next piece may begin. */
  readonly end: number;
}

/** Spaces and punctuation of this length part two parts of one node at most. */
const LONGEST_SKIP = 200;
/** The longest attribution that is read, in characters. */
const LONGEST = 1200;
const OPENING = new Set('（(〔[［【');
const MOST_PARTS = 8;

/** Reads the attributions that may stand behind a piece of text, and the cells. */
export function readGap(
  index: SourceIndex,
  from: number,
  expected: readonly ExpectedAttribution[],
  cells: readonly string[],
): Gap {
  const attributions: Omit<PlacedAttribution, 'piece'>[] = [];
  const foundCells: Range[] = [];
  const open = expected.flatMap(({ groups }) => groups);
  const printed = expected.flatMap((attribution) => (attribution.printed === undefined ? [] : [attribution.printed]));
  let end = from;
  for (let part = 0; part < MOST_PARTS; part += 1) {
    const at = skipSilence(index.source, end);
    if (index.isInApart(at)) break;
    const cell = cellAt(index, at, cells);
    if (cell !== undefined) {
      foundCells.push(cell);
      end = cell.end;
      continue;
    }
    const found =
      printedAt(index.source, at, printed) ??
      expectedAt(index.source, at, open) ??
      listAt(index, at, open) ??
      attributionAt(index, at) ??
      (attributions.length === 0 ? undefined : timeAt(index, at));
    if (found === undefined) break;
    const { start, end: after } = found;
    const names = found.groups === undefined || found.groups.length === 0 || takeGroups(found.groups, open);
    if (found.groups === undefined) open.length = 0;
    const otherTime = found.deadline !== undefined && !hasTime(expected, found.deadline);
    attributions.push({
      start,
      end: after,
      agrees: names && !otherTime,
      ...(otherTime ? { deadline: found.deadline as string } : {}),
    });
    end = after;
  }
  // The plan names more than the source.
  const last = attributions[attributions.length - 1];
  if (open.length > 0 && last !== undefined) attributions[attributions.length - 1] = { ...last, agrees: false };
  return { attributions, cells: foundCells, end };
}

/** How far the text is read for what may follow a part of a node that ends at an offset: there, and behind the rest of its line. */
export function readsUpTo(index: SourceIndex, from: number): number {
  const { lines } = index;
  return Math.max(...[from, lines.lineEnd(lines.position(from).line)].map((at) => endOfReading(index, at)));
}

function endOfReading({ source, lines }: SourceIndex, from: number): number {
  const at = skipSilence(source, from);
  const end = OPENING.has(source.charAt(at)) ? closingOf(source, at) : lines.lineEnd(lines.position(at).line);
  return Math.min(end ?? Infinity, at + LONGEST) + 1;
}

function skipSilence(source: string, from: number): number {
  const limit = Math.min(source.length, from + LONGEST_SKIP);
  let at = from;
  while (at < limit && isSilent(source.charCodeAt(at)) && !OPENING.has(source.charAt(at))) at += 1;
  return at;
}

interface Found extends Range {
  /** Undefined where the text is the printed form itself; empty for a line that names a time alone. */
  readonly groups: readonly PrintedGroup[] | undefined;
  readonly deadline?: string;
}

const withoutSpaces = (text: string): string => text.replace(/\s+/g, '');

/** Whether the plan has a time; it may have its label too (完成时限：6月底). */
const hasTime = (expected: readonly ExpectedAttribution[], time: string): boolean =>
  expected.some(({ deadline }) => deadline !== undefined && withoutSpaces(deadline).endsWith(withoutSpaces(time)));

/** A line behind an attribution that names a time alone. */
function timeAt(index: SourceIndex, at: number): Found | undefined {
  const cell = cellFrom(index, at);
  const deadline = cell === undefined ? undefined : labelledTime(index.source.slice(cell.start, cell.end).trim());
  return cell === undefined || deadline === undefined ? undefined : { ...cell, groups: [], deadline };
}

/** What stands behind the label of a time. */
function labelledTime(text: string): string | undefined {
  const colon = text.slice(0, MAX_LABEL_LENGTH + 1).search(/[：:]/);
  return colon > 0 && readLabelWord(text.slice(0, colon))?.kind === 'deadline'
    ? text
        .slice(colon + 1)
        .replace(/[。；;]$/, '')
        .trim()
    : undefined;
}

/** A printed form, whatever the lines and spaces in it. */
function printedAt(source: string, at: number, printed: readonly string[]): Found | undefined {
  for (const text of printed) {
    const end = endOfWords(source, at, text);
    if (end !== undefined) return { start: at, end, groups: undefined };
  }
  return undefined;
}

const isBlank = (text: string, at: number): boolean => /\s/.test(text.charAt(at));

/** Where a text ends that stands at an offset, layout aside; undefined where it does not stand there. */
function endOfWords(source: string, at: number, text: string): number | undefined {
  let here = at;
  let found = false;
  for (let next = 0; next < text.length; next += 1) {
    if (isBlank(text, next)) continue;
    while (here < source.length && isBlank(source, here)) here += 1;
    if (source.charAt(here) !== text.charAt(next)) return undefined;
    here += 1;
    found = true;
  }
  return found ? here : undefined;
}

/** The cell of a table that begins at an offset: a whole line, or what stands between tabs. */
function cellFrom({ source, lines }: SourceIndex, at: number): Range | undefined {
  const line = lines.position(at).line;
  const lineStart = lines.lineStart(line);
  const before = source.slice(Math.max(lineStart, at - LONGEST), at);
  if (before.slice(before.lastIndexOf('\t') + 1).trim() !== '' || (at - lineStart > LONGEST && !before.includes('\t')))
    return undefined;
  const lineEnd = lines.lineEnd(line);
  const tab = source.slice(at, Math.min(lineEnd, at + LONGEST)).indexOf('\t');
  const end = tab === -1 ? lineEnd : at + tab;
  return end - at > LONGEST ? undefined : { start: at, end };
}

/** A cell of a table, or a line, that holds the names of one role and nothing else. */
function listAt(index: SourceIndex, at: number, open: readonly ExpectedGroup[]): Found | undefined {
  const cell = open.length === 0 ? undefined : cellFrom(index, at);
  if (cell === undefined) return undefined;
  const { end } = cell;
  const names = index.source
    .slice(at, end)
    .split(/[、，,；;\s]+/)
    .filter((name) => name !== '');
  const group = open.find(
    (candidate) => sameNames(names, candidate.names) || (candidate.open && sameNames(names, withMark(candidate.names))),
  );
  return group === undefined
    ? undefined
    : {
        start: at,
        end,
        groups: [{ role: group.role, word: '', names: group.names, ...(group.open ? { open: '等' } : {}) }],
      };
}

const withMark = (names: readonly string[]): readonly string[] => [
  ...names.slice(0, -1),
  `${names[names.length - 1] ?? ''}等`,
];

/** A cell, or a line, that holds a value of the node; a time may stand behind its label there (完成时限：年底前). */
function cellAt(index: SourceIndex, at: number, cells: readonly string[]): Range | undefined {
  const cell = cells.length === 0 ? undefined : cellFrom(index, at);
  if (cell === undefined) return undefined;
  const text = index.source.slice(cell.start, cell.end).trim();
  const labelled = labelledTime(text);
  return cells.includes(text) || (labelled !== undefined && cells.includes(labelled)) ? cell : undefined;
}

/** Anything that reads as an attribution, whoever it names. */
function attributionAt(index: SourceIndex, at: number): Found | undefined {
  const { attributions } = index;
  if (attributions.has(at)) return attributions.get(at);
  const found = readAttribution(index, at);
  attributions.set(at, found);
  return found;
}

/** 2.加强督查 · 二、保障措施: a line that begins another item begins with no name and no label. */
const BEGINS_ITEM = /^(?:[0-9]{1,4}[.．、]|[一二三四五六七八九十]{1,3}、)/;

const NEXT_ITEM =
  /(?<=[。；;])(?:[（(][一二三四五六七八九十]{1,3}[）)]|[0-9]{1,4}[.．、](?![0-9])|[一二三四五六七八九十]{1,3}、)/;

/** 配合单位：各街道2.更新公益广告: an item that runs into the names before it. */
const GLUED_ITEM = /(?<=[\u4e00-\u9fff）)】〕])[0-9]{1,3}[.．、](?=[\u4e00-\u9fff“])/;

function readAttribution({ source, lines }: SourceIndex, at: number): ReadAttribution | undefined {
  if (BEGINS_ITEM.test(source.slice(at, at + 5))) return undefined;
  const end = OPENING.has(source.charAt(at)) ? closingOf(source, at) : lines.lineEnd(lines.position(at).line);
  if (end === undefined || end <= at || end - at > LONGEST) return undefined;
  const words = source.slice(at, end);
  // 由甲负责。（二）…: the next item begins in the same line.
  const next = words.search(NEXT_ITEM);
  const glued = words.search(GLUED_ITEM);
  const found =
    (glued === -1 ? undefined : attributionAtStart(words.slice(0, glued))) ??
    attributionAtStart(words) ??
    (next === -1 ? undefined : attributionAtStart(words.slice(0, next)));
  if (found === undefined) return undefined;
  const { end: length, groups, deadline } = found;
  return { start: at, end: at + length, groups, ...(deadline === undefined ? {} : { deadline }) };
}

function closingOf(source: string, at: number): number | undefined {
  let depth = 0;
  for (let here = at; here < Math.min(source.length, at + LONGEST); here += 1) {
    const character = source.charAt(here);
    if (OPENING.has(character)) depth += 1;
    else if ('）)〕]］】'.includes(character) && (depth -= 1) === 0) return here + 1;
  }
  return undefined;
}

const sameNames = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((name, at) => name === b[at]);

/** Takes the groups that the source prints out of those that the plan holds; false when they are not the same. */
function takeGroups(printed: readonly PrintedGroup[], open: ExpectedGroup[]): boolean {
  const all = printed.flatMap(({ names }) => names);
  // 列第一位者为牵头单位: one printed list that the plan holds as lead and responsible.
  const isOneList =
    open.length > 1 &&
    printed.every((group) => group.role === 'responsible') &&
    open.every((group) => group.role === 'lead' || group.role === 'responsible');
  if (
    isOneList &&
    sameNames(
      all,
      open.flatMap(({ names }) => names),
    )
  ) {
    open.length = 0;
    return true;
  }
  const merged = mergeByRole(printed);
  for (const group of merged) {
    const at = open.findIndex(
      (candidate) =>
        (group.role === undefined || candidate.role === group.role) &&
        sameNames(candidate.names, group.names) &&
        candidate.open === group.open,
    );
    if (at === -1) return false;
    open.splice(at, 1);
  }
  return merged.length > 0;
}

function mergeByRole(
  printed: readonly PrintedGroup[],
): { role: PrintedGroup['role']; names: string[]; open: boolean }[] {
  const merged: { role: PrintedGroup['role']; names: string[]; open: boolean }[] = [];
  for (const { role, names, open } of printed) {
    const last = merged.find((group) => group.role === role && role !== undefined);
    if (last === undefined) merged.push({ role, names: [...names], open: open !== undefined });
    else {
      last.names.push(...names);
      last.open ||= open !== undefined;
    }
  }
  return merged;
}
