import type { BoundParts } from '@workplan/plan/model';
import type { ValueKind } from '@workplan/plan/schema';
import { overlaps, type Range } from '@workplan/plan/text';
import type { RuleGroup } from '../rule.js';

/** Values that repeat the words of the official text. */
const WORDS: readonly ValueKind[] = ['prose', 'body', 'documentNumber', 'citationNumber'];

/** Groups whose fixes change how a plan is written, or tie it to its source again: they change no words. */
const KEEP_WORDS: ReadonlySet<RuleGroup> = new Set<RuleGroup>(['yaml', 'shape', 'source', 'config']);

/** Values that repeat how it prints them, too: numbers, marks, whole lines. */
const PRINT: readonly ValueKind[] = [...WORDS, 'identifier', 'numeral', 'quantity', 'verbatim'];

/** A plan, or a part of one. */
interface Holding {
  readonly bound: Pick<BoundParts, 'scalars'>;
}

/** What a plan that is tied to its source repeats of the official text. */
export interface OfficialWords {
  /**
   * Whether an edit would change words of the official text. They stand as printed, mistakes included, so that no fix
   * for them is safe: a person decides.
   */
  changedBy(group: RuleGroup, edits: readonly Range[]): boolean;
  /** Whether a range holds something that the official text prints. */
  print(range: Range): boolean;
}

export function officialWords(document: Holding): OfficialWords {
  let isWord: ((range: Range) => boolean) | undefined;
  let isPrint: ((range: Range) => boolean) | undefined;
  return {
    changedBy: (group, edits) => !KEEP_WORDS.has(group) && edits.some((isWord ??= valuesOf(document, WORDS))),
    print: (range) => (isPrint ??= valuesOf(document, PRINT))(range),
  };
}

/** The plan is tied to no official text. */
export const NO_OFFICIAL_WORDS: OfficialWords = { changedBy: () => false, print: () => false };

const valuesOf = (document: Holding, kinds: readonly ValueKind[]): ((range: Range) => boolean) =>
  overlaps(
    kinds
      .flatMap((kind) => (document.bound.scalars.get(kind) ?? []).map(({ node }) => node))
      .sort((a, b) => a.start - b.start),
  );
