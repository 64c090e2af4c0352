import type { AnyFinding, Range } from '@workplan/core';
import { createHash } from 'node:crypto';

/** What a finding is about, wherever it stands: its rule and the words it marks. */
export interface Identity {
  readonly rule: string;
  /** The marked words, spaces at line breaks evened out. */
  readonly text: string;
}

/** Longer words are named by their hash and their beginning. */
const MOST_WORDS = 80;

/** Edits elsewhere, also in the same line, leave the identity as it is. */
export function identityOf({ rule, range }: AnyFinding, text: string): Identity {
  return { rule, text: evened(text.slice(range.start, range.end)) };
}

export const identityKey = ({ rule, text }: Identity): string => `${rule}\0${text}`;

/** Reads well in a file that people review. */
export const shortened = (text: string): string =>
  text.length <= MOST_WORDS ? text : `${text.slice(0, MOST_WORDS)}… sha256:${hashOf(text)}`;

/** Names for the findings of a file that survive moves: the same rule on the same words is numbered in the order of the text. */
export function fingerprints(findings: readonly AnyFinding[], text: string): readonly string[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const key = identityKey(identityOf(finding, text));
    const order = seen.get(key) ?? 0;
    seen.set(key, order + 1);
    return hashOf(`${key}\0${order}`);
  });
}

/** So many lines on either side belong to the surroundings. */
const REACH = 2;
/** What parts one phrase from the next. */
/** Keys stand around everything. */
const KEY = /^\n? *(?:- +)?[^\s:：]+[:：]/;
const BETWEEN = /[\s\p{P}\p{S}]+/u;

/** Phrases without repetition; the first `own` of them stand in the line of the finding itself. */
export interface PhrasesAround {
  readonly own: number;
  readonly phrases: readonly string[];
}

/**
 * What stands around a finding, phrase by phrase, nearest lines first: its own line, then those before and after,
 * outwards; mere numbers change with every renumbering. Tells equal findings apart also when words were added to their
 * lines or taken out.
 */
export function phrasesAround({ start, end }: Range, text: string): PhrasesAround {
  const first = startOfLine(text, start);
  const last = endOfLine(text, end);
  const lines = [text.slice(first, last)];
  let [top, bottom] = [first, last];
  for (let step = 0; step < REACH; step += 1) {
    const above = top === 0 ? 0 : startOfLine(text, top - 1);
    const below = bottom === text.length ? bottom : endOfLine(text, bottom + 1);
    lines.push(text.slice(above, top), text.slice(bottom, below));
    [top, bottom] = [above, below];
  }
  const phrases = lines.map((line) =>
    line
      .replace(KEY, '')
      .split(BETWEEN)
      .filter((phrase) => !/^\d*$/.test(phrase)),
  );
  return { own: new Set(phrases[0]).size, phrases: [...new Set(phrases.flat())] };
}

const startOfLine = (text: string, at: number): number => (at === 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1);

function endOfLine(text: string, from: number): number {
  const at = text.indexOf('\n', from);
  return at === -1 ? text.length : at;
}

const evened = (text: string): string => text.replace(/(?<!\s)\s*\n\s*/g, '\n').trim();

export const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16);
