import type { Block } from '@workplan/official/outline';
import { allBlocks } from '../tasks/reading.js';
import { attributionsIn, type PrintedAttribution } from '../tasks/task-text.js';
import { itemAt } from '@workplan/plan/text';

/**
 * A line of its own behind the last of several items names who answers for the item above them all, in
 * documents where no other item of that kind is attributed. Moves such attributions up; gives the blocks
 * that got one.
 */
export function liftAttributions(
  blocks: readonly Block[],
  attributions: Map<Block, readonly PrintedAttribution[]>,
): ReadonlySet<Block> {
  const candidates = allBlocks(blocks).filter((block) => isAnsweredBelow(block, attributions));
  const lasts = new Set(candidates.map(lastChild));
  const kinds = new Set(
    [...attributions.keys()].filter((block) => !lasts.has(block)).map(({ numeral }) => numeral.kind),
  );
  const lifted = new Set<Block>();
  for (const block of candidates) {
    const last = lastChild(block);
    if (kinds.has(last.numeral.kind)) continue;
    attributions.delete(last);
    attributions.set(
      block,
      attributionsIn(
        [
          block.rest,
          ...allBlocks(block.children)
            .flatMap(({ line, paragraphs }) => [line, ...paragraphs])
            .map(({ text }) => text),
        ].join('\n'),
      ),
    );
    lifted.add(block);
  }
  return lifted;
}

/** 整改措施： above a single measure. */
const ANNOUNCES = /(?:措施|举措|任务|工作)[：:][ \u3000]?$/;

const lastChild = ({ children }: Block): Block => itemAt(children, children.length - 1);

/** Several items of which only the last is attributed, on lines of its own. */
function isAnsweredBelow(block: Block, attributions: ReadonlyMap<Block, readonly PrintedAttribution[]>): boolean {
  if ((block.children.length < 2 && !ANNOUNCES.test(block.paragraphs.at(-1)?.text ?? '')) || attributions.has(block))
    return false;
  const last = lastChild(block);
  const own = attributions.get(last);
  return (
    last.children.length === 0 &&
    own !== undefined &&
    own.every(({ start }) => start > last.rest.length) &&
    !allBlocks(block.children).some((child) => child !== last && attributions.has(child))
  );
}
