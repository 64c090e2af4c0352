import type { Block } from '@workplan/official/outline';
import { allBlocks } from './reading.js';
import { type PrintedAttribution, rolesOfLine } from './task-text.js';

type Attributed = ReadonlyMap<Block, readonly PrintedAttribution[]>;

/** So many items in a group, or so many groups of several, show that a line speaks of all items above it. */
const FEWEST_ITEMS = 3;
const FEWEST_GROUPS = 2;
const LONGEST_TITLE = 30;

/**
 * （1）…。（2）…。 and then （责任单位：…） on a line of its own, in every group of a text that names anybody: the line answers for
 * the group, so that the heading with its items is the task. Where one item alone names somebody, each line is that of its item.
 */
export function withWholeGroups(blocks: readonly Block[], found: Attributed): Attributed {
  const items = [...found.keys()].filter(({ children }) => children.length === 0);
  const groups = allBlocks(blocks).filter(({ children }) => children.some((child) => items.includes(child)));
  const several = groups.filter(({ children }) => children.length > 1);
  const isShown = several.length >= FEWEST_GROUPS || several.some(({ children }) => children.length >= FEWEST_ITEMS);
  // An item that is in no group has no heading.
  if (!isShown || groups.length < items.length || !groups.every((group) => endsWithLine(group, found))) return found;
  const lasts = new Map(groups.map((group) => [group.children.at(-1), group]));
  return new Map([...found].map(([block, all]) => [lasts.get(block) ?? block, all]));
}

/** Whether nobody but a last line answers below a title. */
function endsWithLine(group: Block, found: Attributed): boolean {
  const { children, rest } = group;
  const last = children.at(-1);
  const line = last?.paragraphs.at(-1);
  return (
    last !== undefined &&
    line !== undefined &&
    rest.length <= LONGEST_TITLE &&
    !/[。；：，]/.test(rest) &&
    !found.has(group) &&
    found.get(last)?.length === 1 &&
    children.every((child) => child.children.length === 0 && (child === last || !found.has(child))) &&
    rolesOfLine(line.text) !== undefined
  );
}
