import type { Role } from '@workplan/plan/schema';
import { groupBy, simplified, wordSet } from '@workplan/plan/text';
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

/** Verbs and adverbs by their last character: most stretches end in none of them. */
const BY_LAST_CHARACTER: ReadonlyMap<string, readonly Word[]> = /* @__PURE__ */ (() =>
  groupBy<string, Word>(
    [...VERBS.map(([word, role]) => ({ word, role })), ...ADVERBS.map((word) => ({ word, role: undefined }))],
    ({ word }) => word.charAt(word.length - 1),
  ))();
const DUTIES_END: ReadonlySet<string> = /* @__PURE__ */ wordSet('责能限务工围');

interface Word {
  readonly word: string;
  readonly role: Role | undefined;
}

/** The adverbs and verbs at the end of `text[from, to)`; undefined when none of them gives a role. */
export function verbPhraseAt(text: string, from: number, to: number): VerbPhrase | undefined {
  const last = simplified(text.charAt(to - 1));
  if (!BY_LAST_CHARACTER.has(last) && !DUTIES_END.has(last)) return undefined;
  const lowest = Math.max(from, to - MAX_PHRASE_LENGTH);
  const tail = text.slice(lowest, to);
  const plain = simplified(tail);
  if (plain === tail) return plainPhraseAt(text, lowest, to);
  const found = plainPhraseAt(plain, 0, plain.length);
  return found && { ...found, start: found.start + lowest, word: text.slice(found.start + lowest, to) };
}

function plainPhraseAt(text: string, lowest: number, to: number): VerbPhrase | undefined {
  const roles = new Set<Role>();
  let byDuties = false;
  let at = to;
  for (;;) {
    const last = at === 0 ? '' : text.charAt(at - 1);
    const duties = DUTIES_END.has(last) ? BY_DUTIES.exec(text.slice(Math.max(lowest, at - DUTIES_WINDOW), at)) : null;
    if (duties !== null) {
      at -= duties[0].length;
      byDuties = true;
      continue;
    }
    // 抓 and 总 stand before a verb: 抓落实, 总牵头.
    const found = BY_LAST_CHARACTER.get(last)?.find(
      ({ word }) => at - word.length >= lowest && text.endsWith(word, at) && (word.length > 1 || at < to),
    );
    if (found === undefined) break;
    at -= found.word.length;
    if (found.role !== undefined) roles.add(found.role);
  }
  if (at === to) return undefined;
  const role = VERB_RANK.find((candidate) => roles.has(candidate)) ?? (byDuties ? 'responsible' : undefined);
  return role === undefined ? undefined : { start: at, word: text.slice(at, to), role };
}
