import {
  readTime,
  scalarOf,
  type BoundObject,
  type Finding,
  type Range,
  type Role,
  type TaskView,
  type TimeSpan,
} from '@workplan/core';
import { rangeAt, type OpenPlan } from '../../open-plan.js';
import { planYear } from '../../plan-facts.js';
import type { OutlineBody, OutlineSection, OutlineTask, Overview } from '../../protocol.js';
import { keptOfTasks, perViewTogether, type KeptOfTask } from '../all-tasks.js';
import { contentOf, objectsOf } from '../navigation/bound.js';
import { sectionNumerals } from '../structure/section-numerals.js';
import { bodyNames } from '../navigation/named-bodies.js';

/** So many characters name a task, and so many of its text are shown. */
const LABEL = 40;
const TEXT = 400;

/** Sections, tasks and bodies of a plan. Linear in the plan. */
export function overview(plan: OpenPlan): Overview {
  const { bound } = plan.document.parts;
  const views = keptOfTasks(plan.document, outlineOfPart, outlineOf);
  const index = new Map(views.flatMap((view, at) => (view.depth === 0 ? [[view.object, at] as const] : [])));
  const titles = sectionTitles(plan);
  return {
    version: plan.version,
    title: scalarOf(bound.root, 'title')?.node.value ?? '',
    sections: outlineSections(plan, index, titles),
    tasks: tasks(plan, views, titles),
    bodies: bodies(plan, views),
  };
}

/** The titles of sections with their numerals. */
export function sectionTitles(plan: OpenPlan): (section: BoundObject) => string {
  const numerals = sectionNumerals(plan);
  return (section) => {
    const title = scalarOf(section, 'title')?.node.value ?? '';
    const numeral = numerals.get(section) ?? '';
    return title.startsWith(numeral) ? title : numeral + title;
  };
}

function outlineSections(
  plan: OpenPlan,
  index: ReadonlyMap<BoundObject, number>,
  titles: (section: BoundObject) => string,
): OutlineSection[] {
  const { bound } = plan.document.parts;
  const places = new Map((bound.objects.get('section') ?? []).map((section, at) => [section.map.start, at]));
  const below = (owner: BoundObject | undefined): OutlineSection[] =>
    objectsOf(owner, 'sections')
      .filter(({ type }) => type === 'section')
      .map((section) => ({
        at: places.get(section.map.start) ?? -1,
        title: titles(section),
        range: rangeAt(plan, placeOf(section, 'title')),
        sections: below(section),
        tasks: objectsOf(section, 'tasks').flatMap((task) => index.get(task) ?? []),
      }));
  return below(bound.root);
}

function placeOf(object: BoundObject, key: string) {
  const named = scalarOf(object, key);
  return named === undefined ? { start: object.map.start, end: object.map.start } : contentOf(named.node);
}

/** What of a task the overview shows by itself. */
interface Outlined extends Pick<OutlineTask, 'number' | 'label' | 'text'> {
  readonly place: Range;
  readonly deadlines: readonly string[];
  readonly groups: readonly { readonly role: Role; readonly names: readonly string[] }[];
}

function outlineOf({ object, number, fullText, carriers, groups }: TaskView): Outlined {
  const text = fullText.replace(/\s+/g, ' ').trim();
  const { start, end } = placeOf(object, number === undefined ? 'text' : 'number');
  return {
    number: number?.node.value ?? '',
    label: firstOf(scalarOf(object, 'title')?.node.value ?? text, LABEL),
    text: firstOf(text, TEXT),
    place: { start, end },
    deadlines: carriers.flatMap((carrier) => scalarOf(carrier, 'deadline')?.node.value ?? []),
    groups: groups.map(({ role, names }) => ({ role, names: names.map(({ node }) => node.value) })),
  };
}

const outlineOfPart = perViewTogether(outlineOf);

function tasks(
  plan: OpenPlan,
  views: readonly KeptOfTask<Outlined>[],
  titles: (section: BoundObject) => string,
): OutlineTask[] {
  const year = planYear(plan);
  const counts = findingsOf(views, plan.findings);
  const below = subTasksOf(views);
  return views.map(({ object, kept: { number, label, text, place, deadlines }, shift }, at) => {
    const deadline = firstDeadline(deadlines, year);
    return {
      number,
      label,
      text,
      range: rangeAt(plan, { start: place.start + shift, end: place.end + shift }),
      path: pathOf(object, titles),
      findings: counts[at] ?? 0,
      tasks: below[at] ?? [],
      ...(deadline === undefined ? {} : { deadline }),
    };
  });
}

/** Titles of the sections above an object, the outermost first. */
export function pathOf(object: BoundObject, titles: (section: BoundObject) => string): string[] {
  const path: string[] = [];
  for (let at = object.owner; at !== undefined; at = at.owner) if (at.type === 'section') path.unshift(titles(at));
  return path;
}

function firstDeadline(deadlines: readonly string[], year: number | undefined): TimeSpan | undefined {
  const times = deadlines.map((deadline) => readTime(deadline, { year }));
  return times.sort((a, b) => (a.to ?? '9999').localeCompare(b.to ?? '9999'))[0];
}

/** The indices of the sub-tasks of each task, those right below it. */
function subTasksOf(views: readonly KeptOfTask<Outlined>[]): number[][] {
  const below = views.map((): number[] => []);
  const open: number[] = [];
  for (const [at, { depth }] of views.entries()) {
    open.length = Math.min(open.length, depth);
    const parent = open[depth - 1];
    if (parent !== undefined) below[parent]?.push(at);
    open[depth] = at;
  }
  return below;
}

/** How many findings begin within each task, its sub-tasks included. */
function findingsOf(views: readonly KeptOfTask<Outlined>[], findings: readonly Finding[]): number[] {
  const starts = findings.map(({ range }) => range.start).sort((a, b) => a - b);
  return views.map(({ place }) => lowerBound(starts, place.end) - lowerBound(starts, place.start));
}

/** How many of ascending numbers are below a limit. */
function lowerBound(ascending: readonly number[], limit: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

function bodies(plan: OpenPlan, views: readonly KeptOfTask<Outlined>[]): OutlineBody[] {
  const named = bodyNames(plan);
  const found = new Map<
    string,
    { readonly name: string; readonly isCollective: boolean; readonly roles: Partial<Record<Role, number[]>> }
  >();
  views.forEach((view, at) => {
    for (const { role, names } of view.kept.groups) {
      for (const written of names) {
        if (written.trim() === '') continue;
        const { key, name, isCollective } = named(written);
        let body = found.get(key);
        if (body === undefined) found.set(key, (body = { name, isCollective, roles: {} }));
        const list = (body.roles[role] ??= []);
        if (list[list.length - 1] !== at) list.push(at);
      }
    }
  });
  return [...found.values()];
}

export function firstOf(text: string, count: number): string {
  const characters = Array.from(text.slice(0, count * 2));
  return characters.length <= count ? text : `${characters.slice(0, count).join('')}…`;
}
