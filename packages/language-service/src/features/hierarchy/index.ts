import { taskView, type Role, type TaskView } from '@workplan/core';
import { TYPES } from '@workplan/core/schema';
import { SymbolKind, type CallHierarchyItem } from 'vscode-languageserver';
import { offsetAt, rangeAt, type OpenPlan } from '../../open-plan.js';
import { tasksNaming } from '../noted.js';
import { contentOf, ownerOf, placeAt } from '../navigation/bound.js';
import { mentionsAt } from '../navigation/mentions.js';
import { bodyNames } from '../navigation/named-bodies.js';
import { firstOf } from '../views/overview.js';

/** One body of a task, or one task of a body, and where the plan says so. */
export interface Answer {
  readonly item: CallHierarchyItem;
  readonly ranges: CallHierarchyItem['range'][];
}

/** What an item carries to be found again. */
interface Subject {
  /** The key of the body; undefined for a task, which is found by its place. */
  readonly body?: string;
}

const TEXTS = {
  role: Object.fromEntries(TYPES.task.properties.map(({ en, zh }) => [en, { zh, en }])),
  separator: { zh: '、', en: ', ' },
} as const;

/** So many characters name a task. */
const LABEL = 30;

/** The body or the task at an offset. */
export function hierarchyItems(plan: OpenPlan, offset: number): CallHierarchyItem[] {
  const place = placeAt(plan, offset);
  const body = mentionsAt(plan, offset)?.body;
  if (place?.scalar !== undefined && body !== undefined)
    return [bodyItem(plan, body, place.scalar.node.value, contentOf(place.scalar.node), '')];
  const task = taskOf(plan, offset);
  return task === undefined ? [] : [taskItem(plan, task, '')];
}

/** Who answers for the task of an item; or for the body of an item the tasks it answers for, in the order of the plan. */
export function answersOf(plan: OpenPlan, { data, selectionRange }: CallHierarchyItem): Answer[] {
  const { body }: Subject = data ?? {};
  if (body !== undefined) return tasksOf(plan, body);
  const task = taskOf(plan, offsetAt(plan, selectionRange.start));
  return task === undefined ? [] : bodiesOf(plan, task);
}

function taskOf(plan: OpenPlan, offset: number): TaskView | undefined {
  const owner = ownerOf(placeAt(plan, offset)?.object, 'task');
  return owner && taskView(owner);
}

function tasksOf(plan: OpenPlan, body: string): Answer[] {
  const named = bodyNames(plan);
  const means = (name: string): boolean => named(name).key === body;
  const answer = (task: TaskView): (Answer & { readonly start: number })[] => {
    const naming = task.groups.flatMap(({ role, names }) =>
      names.filter(({ node }) => means(node.value)).map(({ node }) => ({ role, node })),
    );
    if (naming.length === 0) return [];
    return [
      {
        start: task.object.map.start,
        item: taskItem(plan, task, rolesOf(plan, naming)),
        ranges: naming.map(({ node }) => rangeAt(plan, contentOf(node))),
      },
    ];
  };
  const { spine } = plan.document.parts;
  const ofTasks = tasksNaming(plan.document, means).flatMap((part) =>
    part.passing(({ tasks }) => tasks.flatMap(answer)),
  );
  return [...ofTasks, ...spine.tasks.flatMap(answer)]
    .sort((a, b) => a.start - b.start)
    .map(({ item, ranges }) => ({ item, ranges }));
}

function bodiesOf(plan: OpenPlan, { groups }: TaskView): Answer[] {
  const keyOf = bodyNames(plan);
  const bodies = new Map<string, { readonly role: Role; readonly node: Parameters<typeof contentOf>[0] }[]>();
  for (const { role, names } of groups) {
    for (const { node } of names) {
      const { key } = keyOf(node.value);
      const named = bodies.get(key);
      if (named === undefined) bodies.set(key, [{ role, node }]);
      else named.push({ role, node });
    }
  }
  return [...bodies].flatMap(([key, named]) => {
    const [first] = named;
    if (first === undefined) return [];
    return [
      {
        item: bodyItem(plan, key, first.node.value, contentOf(first.node), rolesOf(plan, named)),
        ranges: named.map(({ node }) => rangeAt(plan, contentOf(node))),
      },
    ];
  });
}

const rolesOf = ({ language }: OpenPlan, named: readonly { readonly role: Role }[]): string =>
  [...new Set(named.map(({ role }) => TEXTS.role[role]?.[language] ?? role))].join(TEXTS.separator[language]);

function bodyItem(
  plan: OpenPlan,
  body: string,
  written: string,
  range: { readonly start: number; readonly end: number },
  detail: string,
): CallHierarchyItem {
  const place = rangeAt(plan, range);
  return {
    name: bodyNames(plan)(written).name,
    kind: SymbolKind.Struct,
    uri: plan.uri,
    range: place,
    selectionRange: place,
    data: { body } satisfies Subject,
    ...(detail === '' ? {} : { detail }),
  };
}

function taskItem(plan: OpenPlan, { object, number, fullText }: TaskView, detail: string): CallHierarchyItem {
  const label = `${number?.node.value ?? ''} ${firstOf(fullText.replace(/\s+/g, ' ').trim(), LABEL)}`.trim();
  return {
    // Editors refuse an item without a name.
    name: label === '' ? TYPES.task[plan.language] : label,
    kind: SymbolKind.Event,
    uri: plan.uri,
    range: rangeAt(plan, object.map),
    selectionRange: rangeAt(
      plan,
      number === undefined ? { start: object.map.start, end: object.map.start } : contentOf(number.node),
    ),
    data: {} satisfies Subject,
    ...(detail === '' ? {} : { detail }),
  };
}
