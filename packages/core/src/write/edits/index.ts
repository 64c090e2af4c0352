import type { PlanDocument } from '@workplan/plan';
import { OPEN_LIST_MARK } from '@workplan/plan/schema';
import type { TextEdit } from '@workplan/plan/text';
import { written } from '@workplan/plan/write';
import { isRecord, misfits, misfitsOfItem, misfitsOfMember } from '../misfits.js';
import { checked, writtenDraft } from './checked.js';
import { planWith, valueIn, withItem, without } from './changed-data.js';
import { insertItem, removeItem } from './items.js';
import { movedItem } from './move-item.js';
import { objectAt, placeAt, type PlanPath, refuseNoPath } from './place.js';
import { joined, setMember, setObject } from './set-member.js';

/**
 * The least edits that make a plan hold a value at a path. Objects are compared key by key and lists item by item:
 * what is the same keeps its bytes, comments included. Whether the value fits the format is not checked: an empty name is
 * written as one, and `validatePlan` reports it. `setIn(document, [], plan)` brings a whole plan to another one.
 *
 * @param path English keys and indices from 0; the objects on the way must be there
 * @param value as in {@link NewPlan}; undefined takes the key away
 * @returns edits of the document's text, none when it holds the value already; undefined when there is no such place,
 * or more than the value would have to be rewritten
 * @throws TypeError for a value that has no place at the path in any plan, and for what is no path
 */
export function setIn(document: PlanDocument, path: PlanPath, value: unknown): TextEdit[] | undefined {
  refuseNoPath(path);
  const last = path[path.length - 1];
  const goal = written(value);
  const data = writtenDraft(document);
  if (last === undefined) {
    refuse(misfits(value));
    const root = objectAt(document, []);
    const plan = { workplan: 1, ...(isRecord(goal) ? goal : {}) };
    return root && checked(document, setObject(document, root, plan), plan);
  }
  if (value === undefined) return removeIn(document, path);
  const expected = planWith(data, path, goal);
  if (typeof last === 'string') {
    const place = placeAt(document, path);
    if (place === undefined) return undefined;
    refuse(misfitsOfMember(value, place.spec, path));
    return checked(document, setMember(document, place.owner, place.spec, goal), expected);
  }
  const object = objectAt(document, path);
  const place = placeAt(document, path.slice(0, -1));
  if (place === undefined || valueIn(data, path) === undefined) return undefined;
  refuse(misfitsOfItem(value, place.spec, path));
  const edits =
    object === undefined
      ? setMember(document, place.owner, place.spec, valueIn(expected, path.slice(0, -1)))
      : isRecord(goal)
        ? setObject(document, object, goal)
        : undefined;
  return checked(document, edits, expected);
}

/**
 * The edits that put an item into a list, before the item that has the index now, or behind the last one. A list that is
 * not there yet is made.
 *
 * @param path ends with the index: `['sections', 0, 'tasks', 2]`
 * @returns as {@link setIn}
 * @throws TypeError as {@link setIn}
 */
export function insertIn(document: PlanDocument, path: PlanPath, value: unknown): TextEdit[] | undefined {
  refuseNoPath(path);
  const index = path[path.length - 1];
  const list = path.slice(0, -1);
  const place = placeAt(document, list);
  if (place === undefined || typeof index !== 'number' || !isList(place)) return undefined;
  refuse(misfitsOfItem(value, place.spec, path));
  const data = writtenDraft(document);
  const old = asList(valueIn(data, list));
  if (isBeyond(old, index)) return undefined;
  const item = written(value);
  const items = withItem(old, index, item);
  const edits =
    place.field === undefined || place.spec.shape === 'scalars' || old.length === 0
      ? setMember(document, place.owner, place.spec, items)
      : isRecord(item)
        ? insertItem(document, place.field, index, item)
        : undefined;
  return checked(document, edits, planWith(data, list, items));
}

/**
 * The edits that take a key or an item of a list away, with the comments right above an item. With the only item of a
 * list its key goes too.
 *
 * @returns as {@link setIn}
 * @throws TypeError for what is no path
 */
export function removeIn(document: PlanDocument, path: PlanPath): TextEdit[] | undefined {
  refuseNoPath(path);
  const last = path[path.length - 1];
  const data = writtenDraft(document);
  if (typeof last === 'string') {
    const place = placeAt(document, path);
    if (place === undefined) return undefined;
    return checked(document, setMember(document, place.owner, place.spec, undefined), planWith(data, path, undefined));
  }
  const list = path.slice(0, -1);
  const place = placeAt(document, list);
  if (place?.field === undefined || last === undefined || valueIn(data, path) === undefined) return undefined;
  const items = without(asList(valueIn(data, list)), last);
  const edits =
    place.spec.shape === 'scalars'
      ? setMember(document, place.owner, place.spec, items)
      : removeItem(document, place.field, last);
  return checked(document, edits, planWith(data, list, items));
}

/**
 * The edits that move an item of a list: a task, a section, a body, within its list or to another list of the same kind.
 * Its own lines and comments stay as they are, but for the indentation.
 *
 * @param to the index that the item is put before, as the lists are now: `['tasks', 0]`
 * @returns as {@link setIn}
 * @throws TypeError for what is no path
 */
export function moveIn(document: PlanDocument, from: PlanPath, to: PlanPath): TextEdit[] | undefined {
  refuseNoPath(from);
  refuseNoPath(to);
  const [index, target] = [from[from.length - 1], to[to.length - 1]];
  const [source, list] = [from.slice(0, -1), to.slice(0, -1)];
  const [old, place] = [placeAt(document, source), placeAt(document, list)];
  const data = writtenDraft(document);
  const item = valueIn(data, from);
  if (old?.field === undefined || place === undefined || item === undefined) return undefined;
  if (typeof index !== 'number' || typeof target !== 'number' || old.spec.type !== place.spec.type) return undefined;
  if (!isList(place) || isBelow(list, from) || isBeyond(asList(valueIn(data, list)), target)) return undefined;
  const isOneList = source.join('/') === list.join('/');
  if (isOneList && (target === index || target === index + 1)) return [];
  const put = withItem(asList(valueIn(data, list)), target, item);
  const after = isOneList ? without(put, index < target ? index : index + 1) : put;
  const moved = planWith(data, list, after);
  const expected = isOneList ? moved : planWith(moved, source, without(asList(valueIn(data, source)), index));
  const edits =
    old.spec.shape === 'objects'
      ? movedItem(document, old.field, index, place, target)
      : isOneList
        ? setMember(document, place.owner, place.spec, after)
        : joined([
            setMember(document, place.owner, place.spec, put),
            setMember(document, old.owner, old.spec, without(asList(valueIn(data, source)), index)),
          ]);
  return checked(document, edits, expected);
}

const asList = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined ? [] : [value];

const isList = ({ spec }: { readonly spec: { readonly shape: string } }): boolean =>
  spec.shape === 'objects' || spec.shape === 'scalars';

/** Nothing can stand behind the 等 of an open list. */
const isBeyond = (list: readonly unknown[], index: number): boolean =>
  !Number.isInteger(index) || index < 0 || index > list.length - (list[list.length - 1] === OPEN_LIST_MARK ? 1 : 0);

/** Whether a list stands in the very item that is to be moved. */
const isBelow = (list: PlanPath, item: PlanPath): boolean => item.every((step, at) => list[at] === step);

function refuse([first]: ReturnType<typeof misfits>): void {
  if (first !== undefined) throw new TypeError(`${['plan', ...first.path].join('.')}: ${first.message.en}`);
}
