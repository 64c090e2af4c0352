import { wordSet } from '@workplan/plan/text';
import { isLabelLike, type LabelWord, MAX_LABEL_LENGTH, readLabelWord } from './label-word.js';

/** A label in a text: `start` of the word, `colon` offset; what it labels begins after the colon. */
export interface FoundLabel extends LabelWord {
  readonly word: string;
  readonly start: number;
  readonly colon: number;
}

const BARRIERS: ReadonlySet<string> = /* @__PURE__ */ wordSet('；;。，,\n：:！!？?”》】〕]］');
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
  for (let at = 0; at < text.length; at++) {
    const close = closed.get(at);
    if (close !== undefined) {
      at = close;
      continue;
    }
    if (text[at] !== '：' && text[at] !== ':') continue;
    const lowest = Math.max(0, at - MAX_LABEL_LENGTH - 1);
    let from = at;
    while (from > lowest && !BARRIERS.has(text.charAt(from - 1))) from--;
    const label = labelBetween(text, from, at);
    if (label !== undefined) known.push(label);
    else if (from > lowest || from === 0) {
      const word = text.slice(from, at).trim();
      if (isLabelLike(word))
        likely.push({ kind: 'bodies', role: undefined, word, start: text.indexOf(word, from), colon: at });
    }
  }
  return known.length === 0 || likely.length === 0 ? known : [...known, ...likely].sort((a, b) => a.start - b.start);
}

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
