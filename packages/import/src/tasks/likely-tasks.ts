import { type Block, NUMERAL_KINDS } from '@workplan/official/outline';
import { allBlocks } from './reading.js';

/*
 * The tasks of a document that names nobody. They are its innermost items; aims, principles and the like are none.
 */

/** 总体要求, 指导思想和基本原则, 发展现状: what stands below such a heading is not to be done by anybody. */
const GENERAL =
  /^(?:编制(?:目的|依据)|适用范围|(?:工作|总体|发展|主要|基本|行动|预期|年度|具体|组织|有关|相关|其他|几点)?(?:要求|目标|原则|思路)|指导思想|.{0,4}(?:现状|形势|基础|背景|意义)|附则)$/;
const JOINT = /[、和与及]/;

/** The words of a heading before its text: （一）指导思想。以…为指导. */
const titleOf = ({ rest }: Block): string => rest.split(/[。：:]/, 1)[0]?.trim() ?? '';
export const isGeneral = (block: Block): boolean =>
  titleOf(block)
    .split(JOINT)
    .every((part) => GENERAL.test(part));

/** 三、保障措施 without items of its own, beside tasks that each say who answers. */
export const isBesideTasks = (block: Block): boolean => isGeneral(block) || SAFEGUARDS.test(titleOf(block));
const SAFEGUARDS = /^(?:工作|组织)?保障(?:措施)?$/;

interface Leaf {
  readonly block: Block;
  /** How many items it stands within. */
  readonly level: number;
}

/** Items without items below them, those of general parts left out. */
const leavesOf = (blocks: readonly Block[], level = 0): Leaf[] =>
  blocks
    .filter((block) => !isGeneral(block))
    .flatMap((block) => (block.children.length === 0 ? [{ block, level }] : leavesOf(block.children, level + 1)));

/**
 * The innermost items of the commonest numbering, and those of outer numberings, or as far within, beside them: （一） below 保障措施 where
 * other （一） hold 1. and 2. Beside such an item, one that holds items is a task with sub-tasks.
 */
export function likelyTasks(blocks: readonly Block[]): Block[] {
  const leaves = leavesOf(blocks).filter(({ block }) => block.numeral.kind !== 'chinese');
  const counts = new Map<string, number>();
  for (const { numeral } of leaves.map(({ block }) => block))
    counts.set(numeral.kind, (counts.get(numeral.kind) ?? 0) + 1);
  const [commonest] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [];
  const depth = NUMERAL_KINDS.findIndex((kind) => kind === commonest);
  const level = Math.max(...leaves.flatMap((leaf) => (leaf.block.numeral.kind === commonest ? [leaf.level] : [])));
  // 1. below 二、 beside （一） below 一、 is as far within.
  const found = leaves
    .filter(
      (leaf) => NUMERAL_KINDS.indexOf(leaf.block.numeral.kind) <= depth || (leaf.level <= level && leaf.level > 0),
    )
    .map(({ block }) => block);
  return [...found, ...parentsBeside(blocks, new Set(found))];
}

/** What holds items beside a task of its own numbering, with all that it holds. */
function parentsBeside(siblings: readonly Block[], found: ReadonlySet<Block>): Block[] {
  const kinds = new Set(siblings.filter((block) => found.has(block)).map(({ numeral }) => numeral.kind));
  return siblings.flatMap((block) =>
    block.children.length === 0
      ? []
      : kinds.has(block.numeral.kind) &&
          !isGeneral(block) &&
          !allBlocks(block.children).some((child) => found.has(child))
        ? [block, ...allBlocks(block.children)]
        : parentsBeside(block.children, found),
  );
}
