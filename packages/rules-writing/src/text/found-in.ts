import type { PlanView } from '@workplan/plan/parts';
import { type Range, remember } from '@workplan/plan/text';
import { type TextSpan, textSpans } from './prose.js';

/** What a pattern found in a text of the plan. UTF-16 offsets in the file. */
export interface TextMatch extends Range {
  readonly written: string;
  readonly span: TextSpan;
}

/** More than characters, figures and single marks between them. */
const UNUSUAL = /[^\u3400-\u9fff\d，。、；：]|[，。、；：]{2}/;

/** The texts in which the rules about marks may find something, with their words: of thousands of tasks few have one. */
const unusualTexts = remember((document: PlanView) =>
  textSpans(document)
    .map((span) => ({ span, words: document.text.slice(span.start, span.end) }))
    .filter(({ words }) => UNUSUAL.test(words)),
);

/**
 * Everything that a global pattern finds in the texts, in the order of the file; nothing in texts of characters, figures and
 * single ，。、；： alone, which are passed over. The pattern begins with the characters that it looks for: one that looks back
 * first is tried at each character, which takes several times as long.
 */
export function foundIn(document: PlanView, pattern: RegExp): readonly TextMatch[] {
  const found: TextMatch[] = [];
  for (const { span, words } of unusualTexts(document)) {
    if (words.search(pattern) < 0) continue;
    for (const { 0: written, index } of words.matchAll(pattern)) {
      const start = span.start + index;
      found.push({ start, end: start + written.length, written, span });
    }
  }
  return found;
}

/** One mark in a text of the plan. */
export interface CharacterMatch {
  readonly at: number;
  readonly code: number;
  readonly span: TextSpan;
}

/** The same for a pattern of single characters. */
export const charactersIn = (document: PlanView, pattern: RegExp): readonly CharacterMatch[] =>
  foundIn(document, pattern).map(({ start, written, span }) => ({ at: start, code: written.charCodeAt(0), span }));

/** Marks that a keyboard writes for others, which two rules look at. */
export const STRAIGHT = /["']/g;
