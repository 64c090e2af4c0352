import { readLabelWord } from '@workplan/official/attribution';
import type { Block } from '@workplan/official/outline';
import { allBlocks } from './reading.js';
import type { PrintedAttribution } from './task-text.js';

/** 一、督办事项：… above the other lines of its card. */
const isHeadOfCard = (block: Block): boolean =>
  block.children.some(({ numeral }) => numeral.kind === block.numeral.kind) &&
  areCard([{ ...block, children: [] }, ...block.children]);

type Attributed = ReadonlyMap<Block, readonly PrintedAttribution[]>;

const LABEL = /^([\u4e00-\u9fff]{2,8})[：:]/;
/** What the lines of a card are called besides 责任单位 and 完成时限. */
const OF_CARD =
  /^(?:整改|工作|任务|年度|具体|主要|推进|落实|完成|改革|建设|督办|交办|承办|办理|反馈|目标)?(?:目标|措施|举措|内容|任务|事项|时限|时间|问题|要求|标准|情况|进展|责任人|领导|成果|依据)$/;

const labelOf = ({ rest }: Block): string => LABEL.exec(rest.trim())?.[1] ?? '';
const isBodies = (label: string): boolean => /^(?:bodies|division)$/.test(readLabelWord(label)?.kind ?? '');
const isOfCard = (label: string): boolean => OF_CARD.test(label) || readLabelWord(label) !== undefined;

/** Whether items are the lines of one card, each with a label of its own. */
function areCard(items: readonly Block[]): boolean {
  const labels = items.map(labelOf);
  return (
    items.length > 1 &&
    items.every((child) => child.children.length === 0) &&
    new Set(labels).size === labels.length &&
    labels.every((label) => label !== '' && isOfCard(label)) &&
    labels.some(isBodies)
  );
}

/** 一、督办事项：…, 二、责任单位：… and 三、办结时限：…: an order of one card, of which what is to be done stands first and holds the other lines. */
export function asOneCard(blocks: readonly Block[]): readonly Block[] {
  const [first, ...others] = blocks;
  return first !== undefined && areCard(blocks) && ASKS.test(labelOf(first))
    ? [{ ...first, children: others }]
    : blocks;
}
const ASKS = /(?:事项|任务|内容|问题)$/;

/**
 * 一、水质超标 above （一）整改目标：…, （二）整改时限：… and （三）责任单位：…: the items are the lines of a card, and the heading is the task that
 * they speak of.
 */
export function withItemCards(blocks: readonly Block[], found: Attributed): Attributed {
  const cards = allBlocks(blocks).filter((block) => areCard(block.children) || isHeadOfCard(block));
  if (cards.length === 0) return found;
  const own = new Map(cards.flatMap((card) => card.children.map((child) => [child, card] as const)));
  const out = new Map<Block, readonly PrintedAttribution[]>();
  for (const [block, all] of found) {
    const holder = own.get(block) ?? block;
    out.set(holder, [...(out.get(holder) ?? []), ...all]);
  }
  return out;
}
