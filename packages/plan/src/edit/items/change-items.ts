import type { PlanDocument } from '../../document.js';
import type { BoundObject } from '../../model/bound.js';
import { propertyOf } from '../../schema/vocabulary.js';
import type { Entry } from '../../syntax/nodes.js';
import type { TextEdit } from '../../text/range.js';
import { setValue } from '../values/set-value.js';
import { itemBlock, type ItemBlock, lineBreakOf, shiftedBlock, withBreak } from './item-block.js';

/** Where items go: beside another item of the same kind, or behind the last one that a section or the plan holds. */
export type ItemPlace =
  | { readonly beside: BoundObject; readonly side: 'before' | 'after' }
  | { readonly into: BoundObject };

/** The key that holds items of a type, and how deep a new list stands below its key. */
const KEY = { task: 'tasks', section: 'sections' } as const;
/** What can be added to a list, moved in it and taken out of it. */
export type ItemType = keyof typeof KEY;
const STEP = 2;

/** Edits that take items away with their lines; a list that loses all its items goes with its key. */
export const removeItems = (document: PlanDocument, objects: readonly BoundObject[]): TextEdit[] | undefined =>
  removed(document, objects, undefined);

/** @param refilled the owner of a list that gets other items in the same act: its key stays */
function removed(
  document: PlanDocument,
  objects: readonly BoundObject[],
  refilled: BoundObject | undefined,
): TextEdit[] | undefined {
  const outer = outermost(objects);
  const blocks = outer.map((object) => itemBlock(document, object));
  const edits: TextEdit[] = [];
  const emptied = new Set<BoundObject>();
  for (const [at, object] of outer.entries()) {
    const block = blocks[at];
    if (block === undefined) return undefined;
    const { owner } = object;
    const key = keyOf(object);
    const held = key === undefined ? undefined : owner?.fields.get(key)?.values;
    if (
      owner !== undefined &&
      owner !== refilled &&
      key !== undefined &&
      held?.every((value) => value.kind === 'object' && outer.includes(value))
    ) {
      if (emptied.has(owner)) continue;
      emptied.add(owner);
      const whole = setValue(document, owner, key, undefined);
      if (whole === undefined) return undefined;
      edits.push(...whole);
    } else edits.push({ start: block.start, end: block.end, text: '' });
  }
  return edits;
}

/**
 * Edits that move items to another place, in the order that they have in the file. Their lines stay as they are but for
 * the indent, which follows the new place.
 *
 * @returns undefined where an item is not written on lines of its own, or would go into itself
 */
export function moveItems(
  document: PlanDocument,
  objects: readonly BoundObject[],
  place: ItemPlace,
): TextEdit[] | undefined {
  const outer = outermost(objects);
  const target = 'into' in place ? place.into : place.beside;
  if (outer.length === 0 || outer.some((object) => isWithin(target, object))) return undefined;
  const taken = removed(document, outer, 'into' in place ? place.into : place.beside.owner);
  const added = putItems(document, outer, place);
  return taken === undefined || added === undefined ? undefined : [added, ...taken];
}

/** Edits that repeat items right behind the last of them. */
export function duplicateItems(document: PlanDocument, objects: readonly BoundObject[]): TextEdit[] | undefined {
  const outer = outermost(objects);
  const last = outer.at(-1);
  const added = last === undefined ? undefined : putItems(document, outer, { beside: last, side: 'after' });
  return added === undefined ? undefined : [added];
}

/**
 * Edits that insert a new item.
 *
 * @param lines its keys with their values, as lines of YAML without indent
 */
export function insertItem(
  document: PlanDocument,
  type: ItemType,
  lines: readonly string[],
  place: ItemPlace,
): TextEdit[] | undefined {
  const added = inserted(document, type, place, (margin, lineBreak) =>
    lines.map((line, at) => `${' '.repeat(margin)}${at === 0 ? '- ' : '  '}${line}${lineBreak}`).join(''),
  );
  return added === undefined ? undefined : [added];
}

function putItems(document: PlanDocument, objects: readonly BoundObject[], place: ItemPlace): TextEdit | undefined {
  const blocks = objects.map((object) => itemBlock(document, object));
  const type = objects[0]?.type;
  if (!blocks.every((block) => block !== undefined) || (type !== 'task' && type !== 'section')) return undefined;
  return inserted(document, type, place, (margin) =>
    blocks.map((block) => shiftedBlock(document, block, margin)).join(''),
  );
}

/** One edit that writes items at a place; `write` makes their lines for the column of the dash. */
function inserted(
  document: PlanDocument,
  type: ItemType,
  place: ItemPlace,
  write: (margin: number, lineBreak: string) => string,
): TextEdit | undefined {
  const lineBreak = lineBreakOf(document);
  if ('beside' in place) {
    const block = itemBlock(document, place.beside);
    if (block === undefined || place.beside.type !== type) return undefined;
    return at(document, place.side === 'before' ? block.start : block.end, write(block.margin, lineBreak));
  }
  const { into } = place;
  const held =
    into.fields.get(KEY[type])?.values.filter((value): value is BoundObject => value.kind === 'object') ?? [];
  const last = held.at(-1);
  if (last !== undefined) return inserted(document, type, { beside: last, side: 'after' }, write);
  return newList(document, type, into, (margin) => write(margin, lineBreak));
}

/** A list that is not there yet goes behind the last line of its owner. */
function newList(
  document: PlanDocument,
  type: ItemType,
  owner: BoundObject,
  write: (margin: number) => string,
): TextEdit | undefined {
  const key = KEY[type];
  const spec = propertyOf(owner.type, key);
  if (spec === undefined) return undefined;
  const there = owner.fields.get(key)?.entry;
  if (there !== undefined) return owner.map.flow ? undefined : emptyList(document, there, write);
  const block: Pick<ItemBlock, 'content' | 'end'> | undefined =
    owner.type === 'plan' ? { content: 0, end: endOfPlan(document) } : itemBlock(document, owner);
  if (block === undefined) return undefined;
  const head = `${' '.repeat(block.content)}${spec[document.dialect]}:${lineBreakOf(document)}`;
  return at(document, block.end, head + write(block.content + STEP));
}

/** A key that holds nothing, or `[]`, keeps its line and the comment on it; items go below. */
function emptyList(
  document: PlanDocument,
  { key, value }: Entry,
  write: (margin: number) => string,
): TextEdit | undefined {
  if (value !== null && (value.kind !== 'seq' || value.items.length > 0)) return undefined;
  const { text, lines } = document;
  const lineBreak = lineBreakOf(document);
  const end = lines.lineEnd(lines.position(value?.end ?? key.end).line);
  const rest = value === null ? '' : text.slice(value.end, end).trimEnd();
  let start = value?.start ?? end;
  while (value !== null && /[ \t]/.test(text.charAt(start - 1))) start -= 1;
  const items = write(key.start - lines.lineStart(lines.position(key.start).line) + STEP);
  return { start, end, text: rest + lineBreak + items.slice(0, -lineBreak.length) };
}

const endOfPlan = ({ text }: PlanDocument): number => text.length;

/** Lines at the start of a line; behind a last line that has no break they bring it along and leave theirs out. */
function at(document: PlanDocument, offset: number, lines: string): TextEdit {
  const lineBreak = lineBreakOf(document);
  const isOpen = offset > 0 && !/[\r\n]/.test(document.text.charAt(offset - 1));
  const text = isOpen ? lineBreak + withBreak(document, lines).slice(0, -lineBreak.length) : lines;
  return { start: offset, end: offset, text };
}

function keyOf(object: BoundObject): string | undefined {
  return object.type === 'task' || object.type === 'section' ? KEY[object.type] : undefined;
}

const isWithin = (object: BoundObject, outer: BoundObject): boolean => {
  for (let at: BoundObject | undefined = object; at !== undefined; at = at.owner) if (at === outer) return true;
  return false;
};

/** In the order of the file, without items that stand in another one of them. */
function outermost(objects: readonly BoundObject[]): BoundObject[] {
  const all = [...new Set(objects)];
  return all
    .filter((object) => !all.some((other) => other !== object && isWithin(object, other)))
    .sort((a, b) => a.map.start - b.map.start);
}
