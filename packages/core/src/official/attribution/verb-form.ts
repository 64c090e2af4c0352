import type { Role } from '../../schema/vocabulary.js';
import type { Range } from '../../text/range.js';
import { isPerson } from './body-word.js';
import { isDeadline } from './deadline.js';
import { readNames } from './name-list.js';
import type { Piece } from './pieces.js';
import type { ReadingBuilder } from './reading.js';
import { opensStatement } from './statement.js';
import { verbPhraseAt, type VerbPhrase } from './verb-phrase.js';
import { OPENING_WORDS, TOGETHER_WITH } from './words.js';

type Part = Range & Pick<Piece, 'before'>;

/** Persons answer, but are no bodies of a role. */
const roleFor = (names: readonly string[], role: Role | undefined): Role | undefined => (names.every(isPerson) ? undefined : role);

/** The runs of a list as groups: the verb stands after the last run, the runs before it go without. */
function addRuns(into: ReadingBuilder, text: string, parts: readonly Part[], role: Role | undefined, word: string): void {
  const runs = readNames(text, parts);
  runs.forEach((run, index) => {
    into.addGroup(run.before, {
      role: roleFor(run.names, role),
      word: index === runs.length - 1 ? word : '',
      names: run.names,
      ...(run.open === undefined ? {} : { open: run.open }),
    }, run.joins);
  });
}

/** Where 会同 parts a stretch: X会同Y, or 会同Y with nothing before it. */
function togetherIn(text: string, start: number, end: number): { readonly at: number; readonly word: string } | undefined {
  for (const word of TOGETHER_WITH) {
    const at = text.slice(start, end).indexOf(word);
    // 商 alone is a part of many names (商务局): only as the first word of a part.
    if (at === 0 || (at > 0 && word.length > 1)) {
      if (word.length === 1 && !/^商(?:有关|相关|各)/.test(text.slice(start, start + 4))) continue;
      return { at: start + at, word };
    }
  }
  return undefined;
}

/**
 * The verb form: names with a verb phrase after them, group after group (甲牵头，乙、丙配合). Names without a
 * phrase belong to the next one; after the last they form a group of no role. 会同 makes the bodies after it
 * support: X会同Y负责 says that X answers and that Y takes part.
 */
export function readVerbForm(text: string, pieces: readonly Piece[], into: ReadingBuilder, limit: number): void {
  let waiting: Part[] = [];
  const close = (phrase: VerbPhrase): void => {
    const joined = waiting;
    waiting = [];
    addRuns(into, text, joined, phrase.role, phrase.word);
  };
  for (const [index, piece] of pieces.entries()) {
    const written = text.slice(piece.start, piece.end);
    if (opensStatement(written)) {
      into.statement = { before: piece.before, text: text.slice(piece.start, limit) };
      break;
    }
    if (isDeadline(written)) {
      into.addDeadline(piece.before, written);
      continue;
    }
    let start = piece.start;
    let before = piece.before;
    const opening = OPENING_WORDS.find((word) => text.startsWith(word, start));
    if (opening !== undefined && piece.end - start > opening.length + 1) {
      start += opening.length;
      if (index === 0) into.opening = opening;
      else before += opening;
    }
    const phrase = verbPhraseAt(text, start, piece.end);
    const namesEnd = phrase?.start ?? piece.end;
    const together = togetherIn(text, start, namesEnd);
    if (together !== undefined) {
      const left = verbPhraseAt(text, start, together.at);
      if (together.at > start) waiting.push({ start, end: left?.start ?? together.at, before });
      if (waiting.length > 0) addRuns(into, text, waiting, left?.role ?? phrase?.role ?? 'responsible', left?.word ?? '');
      const partners: Part = { start: together.at + together.word.length, end: namesEnd, before: together.at > start ? together.word : before + together.word };
      waiting = [partners];
      // The partners may go on over several parts: X会同Y、Z负责.
      for (const later of pieces.slice(index + 1)) {
        if (phrase !== undefined || later.before !== '、') break;
      }
      if (phrase !== undefined) close({ ...phrase, role: 'support' });
      else pendingSupport.add(partners);
      continue;
    }
    if (start < namesEnd) waiting.push({ start, end: namesEnd, before });
    if (phrase === undefined) continue;
    close(waiting.some((part) => pendingSupport.has(part)) ? { ...phrase, role: 'support' } : phrase);
  }
  if (waiting.length > 0) addRuns(into, text, waiting, undefined, '');
}

const pendingSupport = new WeakSet<Part>();
