import { isBodyLike, isSureBody } from '@workplan/plan/names';
import { isHan, wordSet } from '@workplan/plan/text';
import { isLabelLike, type LabelWord, MAX_LABEL_LENGTH, readLabelWord } from './label-word.js';
import { isPersonalName } from './personal-name.js';
import { BARE_LABELS, CONTACT_LABELS, LATER_LABELS } from './words.js';

/** A label in a text: `start` of the word, `colon` offset; what it labels begins after the colon. */
export interface FoundLabel extends LabelWord {
  readonly word: string;
  readonly start: number;
  readonly colon: number;
}

const BARRIERS: ReadonlySet<string> = /* @__PURE__ */ wordSet('；;。.，,|｜\n：:！!？?”》】〕]］');
/** Marks inside labels and before labels alike: 责任部门、单位 · 甲、责任单位. */
const SOFT: ReadonlySet<string> = /* @__PURE__ */ wordSet('、 \t\u3000\u00a0）)');

const SPACES: ReadonlySet<string> = /* @__PURE__ */ wordSet(' \t\u3000\u00a0');
const OPENERS: ReadonlySet<string> = /* @__PURE__ */ wordSet('（(〔[［【');

/**
 * The labels outside of inner brackets and quotes. A label may itself hold 、, so the text before a colon is
 * tried from the mark before it, longest first: 责任部门、单位： is one label.
 */
export function findLabels(text: string, closed: ReadonlyMap<number, number>): FoundLabel[] {
  const known: FoundLabel[] = [];
  const likely: FoundLabel[] = [];
  const first = spacedLabel(text);
  if (first !== undefined) known.push(first);
  for (let at = first?.colon ?? 0; at < text.length; at++) {
    if (isHan(text.charCodeAt(at))) continue;
    const close = closed.get(at);
    if (close !== undefined) {
      const label = bracketedLabel(text, at, close);
      if (label !== undefined) known.push(label);
      at = label?.colon ?? close;
      continue;
    }
    if (text[at] !== '：' && text[at] !== ':') continue;
    const lowest = Math.max(0, at - MAX_LABEL_LENGTH - 1);
    let from = at;
    while (from > lowest && !BARRIERS.has(text.charAt(from - 1))) from--;
    const label =
      labelBetween(text, from, at) ??
      (known.length > 0 ? (laterLabel(text, from, at) ?? gluedLabel(text, at)) : undefined);
    if (label !== undefined) known.push(label);
    else if (from > lowest || from === 0) {
      // 甲　会办：乙: what stands behind the last space is the word before the colon.
      const word =
        text
          .slice(from, at)
          .trim()
          .split(/[ \t\u3000]/)
          .pop() ?? '';
      if (isLabelLike(word))
        likely.push({ kind: 'bodies', role: undefined, word, start: text.lastIndexOf(word, at), colon: at });
    }
  }
  return known.length === 0 || likely.length === 0 ? known : [...known, ...likely].sort((a, b) => a.start - b.start);
}

/** 【责任单位】市教育局: a label in brackets of its own; a colon may follow it. 市住建局[牵头]、 is a mark behind a name. */
function bracketedLabel(text: string, open: number, close: number): FoundLabel | undefined {
  if (!'【[［〔'.includes(text.charAt(open)) || close - open > MAX_LABEL_LENGTH + 1) return undefined;
  const word = text.slice(open + 1, close);
  const label = readLabelWord(word);
  if (label === undefined || /^(?:[、，,；;。]|$)/.test(text.slice(close + 1, close + 2))) return undefined;
  return { ...label, word, start: open, colon: /[：:]/.test(text[close + 1] ?? '') ? close + 1 : close };
}

/** 牵头单位　市教育局, 牵头单位｜市教育局: at the start of a text, spaces or a bar may stand for the colon behind a full label. */
function spacedLabel(text: string): FoundLabel | undefined {
  const match = SPACED_LABEL.exec(text);
  const [all = '', word = '', rest = ''] = match ?? [];
  const label = word === '' ? undefined : readLabelWord(word);
  // A row of headings is no label with its names.
  if (label === undefined || label.kind === 'division' || readLabelWord(rest) !== undefined) return undefined;
  if (label.kind === 'bodies' && BARE_LABELS.has(word)) return undefined;
  return { ...label, word, start: all.indexOf(word), colon: all.length - rest.length - 1 };
}
const SPACED_LABEL =
  /^[ \t\u3000]*((?:(?!丨)[\u4e00-\u9fff]){4,8}(?:、(?:(?!丨)[\u4e00-\u9fff]){2})?)(?:[ \t\u3000]*[｜丨][ \t\u3000]*|[ \t\u3000]+)([^\s：:｜丨]+)/;

/** The label that ends at a colon and begins at a mark in `[from, colon)`. */
function labelBetween(text: string, from: number, colon: number): FoundLabel | undefined {
  let end = colon;
  while (end > from && SPACES.has(text.charAt(end - 1))) end--;
  for (let start = from; start < end; start++) {
    const before = start === 0 ? undefined : text[start - 1];
    // `from` may lie inside a longer word where the look-back ended: only a mark makes a start.
    if (before !== undefined && !SOFT.has(before) && !BARRIERS.has(before) && !OPENERS.has(before)) continue;
    const word = text.slice(start, end);
    const label = readLabelWord(word);
    if (label !== undefined) return { ...label, word, start, colon };
  }
  return undefined;
}

/** 牵头：市应急局；参加：市公安局: words that are labels only behind another label, for 参加：… alone says who was at a meeting. */
function laterLabel(text: string, from: number, colon: number): FoundLabel | undefined {
  const word = text.slice(from, colon).trim();
  const role = LATER_LABELS.get(word);
  return role && { kind: 'bodies', role, word, start: text.indexOf(word, from), colon };
}

/**
 * 牵头单位：市城建局责任单位：市水务局: a label right behind a name, which is surely one. 市城建局联系人：张某: no name ends like the label of
 * a person, so that any body may stand before it.
 */
function gluedLabel(text: string, colon: number): FoundLabel | undefined {
  for (let start = Math.max(0, colon - MAX_LABEL_LENGTH); start <= colon - SHORTEST_LABEL; start++) {
    const word = text.slice(start, colon);
    const label = CONTACT_LABELS.has(word) ? CONTACT : readLabelWord(word);
    if (label === undefined) continue;
    const name = nameBefore(text, start);
    if (label.kind === 'persons' ? isBodyLike(name) || isPersonalName(name) : isSureBody(name))
      return { ...label, word, start, colon };
  }
  return undefined;
}
/** 配合, 时限, 电话. */
const SHORTEST_LABEL = 2;
const CONTACT: LabelWord = { kind: 'persons', role: undefined };

/** What stands before an offset, back to a mark. */
function nameBefore(text: string, end: number): string {
  let start = end;
  while (start > 0 && end - start <= LONGEST_NAME && isHan(text.charCodeAt(start - 1))) start--;
  return text.slice(start, end);
}
const LONGEST_NAME = 40;
