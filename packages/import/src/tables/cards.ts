import { readNumeral } from '@workplan/official/outline';
import { type ColumnKey, columnKey, isPersons } from '@workplan/official/render';
import type { SourceLine } from '@workplan/official/text';
import { itemAt } from '@workplan/plan/text';
import { isRole } from './cell-words.js';
import { joinCell, mayStand } from './cut-cells.js';
import type { RegionRow, TableRegion } from './region.js';

/*
 * A list of cards: each task is a block of lines with a label each, the same in every block.
 *   项目名称：县医院迁建
 *   责任单位：县卫健局
 *   包抓领导：李某某
 * In a table of a page, a tab stands for the colon. It is a table that was turned: the labels are the headings of its columns.
 * Without that, the last lines of a card would belong to the next task.
 */

const LABELLED =
  /^[ \t\u3000]*(?:\d{1,3}[ \u3000]*(?![年月日季\d]))?((?:20\d\d)?[\u4e00-\u9fff]{2,10})[ \u3000]*(?:[：:]|\t)([^\t]*)$/;
/** 责任单位 above the names, without its colon. */
const BARE_LABEL = /^[ \t\u3000]*([\u4e00-\u9fff]{3,6})[ \t\u3000]*$/;
const FEWEST_CARDS = 2;
/** A card has so many lines at most. */
const MOST_LINES = 60;
/** Another label in the same line: 责任单位：甲；时限：6月. */
const MORE_LABELS = /[；;，,、\s](?:[\u4e00-\u9fff]{2,6})[：:]/;

interface Labelled {
  readonly line: SourceLine;
  readonly label: string;
  readonly words: string;
}

interface Card {
  readonly lines: SourceLine[];
  readonly fields: Labelled[];
  /** A line without a label in it may go on with the one above, or may not. */
  isOpen: boolean;
}

/** The lists of cards of a text; none where any line of a list may be read otherwise. */
export function cardRegions(lines: readonly SourceLine[]): TableRegion[] {
  const regions: TableRegion[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const cards = cardsFrom(lines, at);
    if (cards.length < FEWEST_CARDS && !isOnlyCard(cards, lines)) continue;
    at += cards.reduce((count, card) => count + card.lines.length, 0) - 1;
    const region = regionOf(cards);
    if (region !== undefined) regions.push(region);
  }
  return regions;
}

/**
 * 交办事项：…, 承办单位：… and 办结时限：…: an order of one card, which says what is to be done, who does it and until when, in a text without
 * a number.
 */
function isOnlyCard(cards: readonly Card[], lines: readonly SourceLine[]): boolean {
  const keys = (cards[0]?.fields ?? []).map(({ label }) => columnKey(label));
  return (
    cards.length === 1 &&
    (keys[0] === 'title' || keys[0] === 'text') &&
    keys.some(isRole) &&
    keys.includes('deadline') &&
    !lines.some(({ text }) => readNumeral(text.trim()) !== undefined)
  );
}

/** What a card begins with: its number, its name, or words with a label of their own (实事名称). */
const BEGINS: ReadonlySet<ColumnKey | undefined> = new Set(['number', 'title', 'text', undefined] as const);

/** The cards that follow each other from a line, each begun by the label of the first. */
function cardsFrom(lines: readonly SourceLine[], start: number): Card[] {
  const first = labelledIn(itemAt(lines, start));
  if (first === undefined || !BEGINS.has(columnKey(first.label))) return [];
  const cards: Card[] = [];
  for (let at = start; at < lines.length; at += 1) {
    const line = itemAt(lines, at);
    const field = labelledIn(line);
    if (field === undefined && !goesOn(lines, at)) break;
    if (field?.label === first.label) cards.push({ lines: [], fields: [], isOpen: false });
    const card = itemAt(cards, cards.length - 1);
    card.lines.push(line);
    if (card.lines.length > MOST_LINES) return [];
    if (field !== undefined) card.fields.push(field);
    else addTo(card, line.text.trim());
  }
  return cards;
}

/** So many lines of a card may follow each other without a label. */
const MOST_UNLABELLED = 3;

/** Whether a line without a label stands within a card: words, with a labelled line below. */
const goesOn = (lines: readonly SourceLine[], at: number): boolean => {
  const below = lines.slice(at, at + MOST_UNLABELLED + 1);
  const next = below.findIndex((line) => labelledIn(line) !== undefined);
  return (
    next !== -1 &&
    below.slice(0, next).every(({ text }) => readNumeral(text.trim()) === undefined && !/^\d+$/.test(text.trim()))
  );
};

/** Puts a line behind the last field of a card. */
function addTo(card: Card, words: string): void {
  const last = card.fields.pop();
  const joined = last && joinCell(keyOf(last), last.words, words);
  if (last === undefined || joined === undefined) card.isOpen = true;
  else card.fields.push({ ...last, words: joined });
}

function labelledIn(line: SourceLine): Labelled | undefined {
  const bare = BARE_LABEL.exec(line.text)?.[1];
  if (bare !== undefined && isRole(columnKey(bare))) return { line, label: bare, words: '' };
  const [, label, words = ''] = LABELLED.exec(line.text) ?? [];
  return label === undefined || readNumeral(line.text.trim()) !== undefined
    ? undefined
    : { line, label, words: words.trim() };
}

/** Cards as rows; undefined where one says nothing of what is to be done or by whom, or a line holds more than its label says. */
function regionOf(cards: readonly Card[]): TableRegion | undefined {
  const first = cards[0]?.fields[0]?.label;
  const hasTitle = cards.some(({ fields }) => fields.some((field) => keyOf(field) === 'title'));
  const keyIn: KeyIn = (field) =>
    !hasTitle && field.label === first && keyOf(field) === 'text' ? 'title' : keyOf(field);
  const keys = [...new Set(cards.flatMap(({ fields }) => fields.map(keyIn)))];
  const rows = cards.map((card) => rowOf(card, keys, keyIn));
  const areTasks = keys.some(isRole) && (keys.includes('title') || keys.includes('text'));
  return areTasks && rows.every((row) => row !== undefined) ? { heads: [], keys, rows } : undefined;
}

type KeyIn = (field: Labelled) => ColumnKey;

/** What has no column of its own is a part of what is to be done. */
function keyOf({ label }: Labelled): ColumnKey {
  const key = columnKey(label);
  return key === 'number' || key === 'title' || key === 'deadline' || isRole(key) || isPersons(key) ? key : 'text';
}

function rowOf({ lines, fields, isOpen }: Card, keys: readonly ColumnKey[], keyIn: KeyIn): RegionRow | undefined {
  if (isOpen) return undefined;
  const cells = keys.map((key) => {
    const own = fields.filter((field) => keyIn(field) === key && field.words !== '');
    const isPlain = own.length === 1 && own.every(({ label }) => columnKey(label) === key);
    return isPlain || key !== 'text'
      ? own.map(({ words }) => words).join('\n')
      : own.map(({ label, words }) => `${label}：${words}`).join('\n');
  });
  const isSure = keys.every(
    (key, column) =>
      key === 'text' || key === 'title' || (mayStand(key, cells[column] ?? '') && isOneField(fields, key)),
  );
  return isSure ? { lines, cells: cells.map((text) => ({ text, isMerged: false })) } : undefined;
}

/** A number, a deadline or a list of bodies stands in one line of a card, and nothing else in that line. */
const isOneField = (fields: readonly Labelled[], key: ColumnKey): boolean => {
  const own = fields.filter((field) => keyOf(field) === key);
  return own.length <= 1 && own.every(({ words }) => !MORE_LABELS.test(words));
};
