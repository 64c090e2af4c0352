import type { AttributionStyle } from '@workplan/official/attribution';
import type { Block } from '@workplan/official/outline';
import type { Claims } from './claims.js';
import type { ReadAttributions } from './attribution-reader.js';
import type { Obliged } from './named-in-prose.js';
import type { PrintedAttribution } from './task-text.js';

/** What the builders share while a document is read. */
export interface Reading {
  readonly claims: Claims;
  readonly style: AttributionStyle;
  readonly numberMark: string;
  readonly numberGap: string;
  readonly year: number | undefined;
  /** The numeral of a first heading, level by level. */
  readonly sectionNumerals: readonly string[];
  /** Spaces that most numbered lines start with. */
  readonly indent: string;
  readonly attributionsIn: ReadAttributions;
  /** Whom its sentences may give tasks to. */
  readonly obliges: Obliged;
  /** The attributions of a block's own text, found once. */
  readonly attributions: ReadonlyMap<Block, readonly PrintedAttribution[]>;
}

/** Blocks with all that stand below them, in the order of the text. */
export const allBlocks = (blocks: readonly Block[]): Block[] =>
  blocks.flatMap((block) => [block, ...allBlocks(block.children)]);

/** The most frequent value; of equally frequent ones the first. */
export function mostFrequent(values: readonly string[]): string | undefined {
  const count = new Map<string, number>();
  for (const value of values) count.set(value, (count.get(value) ?? 0) + 1);
  return [...count].sort((a, b) => b[1] - a[1])[0]?.[0];
}
