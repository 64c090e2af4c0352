import type { PlanView } from '@workplan/plan/parts';
import type { Range } from '@workplan/plan/text';
import { type TextSpan, textSpans } from './prose.js';

/** What a pattern found in a text of the plan. UTF-16 offsets in the file. */
export interface TextMatch extends Range {
  readonly written: string;
  readonly span: TextSpan;
}

/**
 * Everything that a global pattern finds in the texts, in the order of the file. The pattern begins with the characters
 * that it looks for: one that looks back first is tried at each character of the plan, which takes several times as long.
 */
export function foundIn(document: PlanView, pattern: RegExp): readonly TextMatch[] {
  const { text } = document;
  // Most parts of a plan hold none of it: one look instead of one for each text.
  if (text.search(pattern) < 0) return [];
  return textSpans(document).flatMap((span) => {
    const words = text.slice(span.start, span.end);
    // The same for each text: what the keys around it hold, as the colon, mostly stands in none.
    if (words.search(pattern) < 0) return [];
    return Array.from(words.matchAll(pattern), ({ 0: written, index }) => {
      const start = span.start + index;
      return { start, end: start + written.length, written, span };
    });
  });
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
