import type { Role } from '../../schema/vocabulary.js';
import { ADVERBS, BY_DUTIES, VERB_RANK, VERBS } from './words.js';

/** The verb phrase at the end of a stretch: `start` is where the names before it end. */
export interface VerbPhrase {
  readonly start: number;
  readonly word: string;
  readonly role: Role;
}

/** No verb phrase is longer: 按照各自职责分工分别负责组织实施. */
const MAX_PHRASE_LENGTH = 24;
const DUTIES_WINDOW = 16;

/** The adverbs and verbs at the end of `text[from, to)`; undefined when none of them gives a role. */
export function verbPhraseAt(text: string, from: number, to: number): VerbPhrase | undefined {
  const lowest = Math.max(from, to - MAX_PHRASE_LENGTH);
  const roles = new Set<Role>();
  let byDuties = false;
  let at = to;
  for (;;) {
    const verb = VERBS.find(([word]) => at - word.length >= lowest && text.endsWith(word, at) && isUsable(text, word, at, to));
    if (verb !== undefined) {
      at -= verb[0].length;
      if (verb[1] !== undefined) roles.add(verb[1]);
      continue;
    }
    const duties = BY_DUTIES.exec(text.slice(Math.max(lowest, at - DUTIES_WINDOW), at));
    if (duties !== null) {
      at -= duties[0].length;
      byDuties = true;
      continue;
    }
    const adverb = ADVERBS.find((word) => at - word.length >= lowest && text.endsWith(word, at));
    if (adverb === undefined) break;
    at -= adverb.length;
  }
  const role = VERB_RANK.find((candidate) => roles.has(candidate)) ?? (byDuties ? 'responsible' : undefined);
  return role === undefined ? undefined : { start: at, word: text.slice(at, to), role };
}

/** 抓 and 总 are verbs only before another verb: 抓落实, 总牵头. */
const isUsable = (text: string, word: string, at: number, to: number): boolean => word.length > 1 || (at < to && text.length >= at);
