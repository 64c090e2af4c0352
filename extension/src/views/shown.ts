import type { LightColour } from '@workplan/core';
import type {
  OutlineBody,
  OutlineSection,
  Overview,
  ProgressLine,
  ProgressView,
} from '@workplan/language-service/protocol';

/** What trees are made of: a plan, how far it has come, and what is left of it by a filter. */
export interface Shown {
  readonly overview: Overview;
  /** Absent while a plan is not issued. */
  readonly progress?: ProgressView;
  /** The tasks that are shown; all of them where it is absent. */
  readonly kept?: ReadonlySet<number>;
}

/** What a reader looks for; what is absent does not matter. */
export interface TreeFilter {
  /** Words of the number, title or text of a task. */
  readonly text?: string;
  /** The name of a body. */
  readonly body?: string;
  /** The titles of a section and of those above it. */
  readonly section?: readonly string[];
  readonly light?: LightColour;
}

export const isKept = ({ kept }: Shown, task: number): boolean => kept === undefined || kept.has(task);

/** What is worst comes first: of a task whose clauses have lights of their own, that one is shown. */
const GRAVITY: readonly LightColour[] = ['red', 'yellow', 'grey', 'green', 'done'];

/** The lights of each task, the worst first. */
export function lightsByTask({ progress }: Shown): ReadonlyMap<number, readonly ProgressLine[]> {
  const found = new Map<number, ProgressLine[]>();
  for (const line of progress?.items ?? []) found.set(line.task, [...(found.get(line.task) ?? []), line]);
  for (const lines of found.values())
    lines.sort((a, b) => GRAVITY.indexOf(a.colour) - GRAVITY.indexOf(b.colour) || (a.clause ?? -1) - (b.clause ?? -1));
  return found;
}

/** The part of a plan that a filter leaves: tasks that fit, what stands above them, and bodies with such tasks. */
export function narrowed(shown: Shown, filter: TreeFilter): Shown {
  if (Object.values(filter).every((wanted) => wanted === undefined)) return shown;
  const { overview } = shown;
  const kept = new Set(overview.tasks.flatMap((_, at) => (fits(shown, filter, at) ? [at] : [])));
  // A sub-task is found below its task.
  overview.tasks.forEach(({ tasks }, at) => {
    if (tasks.some((below) => holdsKept(overview, kept, below))) kept.add(at);
  });
  const left = (tasks: readonly number[]): number[] => tasks.filter((task) => kept.has(task));
  return {
    ...shown,
    kept,
    overview: {
      ...overview,
      sections: overview.sections.flatMap((section) => leftOf(section, left)),
      tasks: overview.tasks.map((task) => ({ ...task, tasks: left(task.tasks) })),
      bodies: overview.bodies.flatMap((body) => bodyLeft(body, filter, left)),
    },
    ...(shown.progress === undefined
      ? {}
      : {
          progress: { ...shown.progress, items: shown.progress.items.filter((line) => lineFits(line, kept, filter)) },
        }),
  };
}

function holdsKept(overview: Overview, kept: ReadonlySet<number>, task: number): boolean {
  return kept.has(task) || (overview.tasks[task]?.tasks ?? []).some((below) => holdsKept(overview, kept, below));
}

const lineFits = (line: ProgressLine, kept: ReadonlySet<number>, { light }: TreeFilter): boolean =>
  kept.has(line.task) && (light === undefined || line.colour === light);

function leftOf(section: OutlineSection, left: (tasks: readonly number[]) => number[]): OutlineSection[] {
  const below = section.sections.flatMap((one) => leftOf(one, left));
  const tasks = left(section.tasks);
  return below.length + tasks.length === 0 ? [] : [{ ...section, sections: below, tasks }];
}

function bodyLeft(body: OutlineBody, filter: TreeFilter, left: (tasks: readonly number[]) => number[]): OutlineBody[] {
  if (filter.body !== undefined && body.name !== filter.body) return [];
  const roles = Object.fromEntries(
    Object.entries(body.roles).flatMap(([role, tasks]) => {
      const own = left(tasks);
      return own.length === 0 ? [] : [[role, own]];
    }),
  );
  return Object.keys(roles).length === 0 ? [] : [{ ...body, roles }];
}

function fits(shown: Shown, { text, body, section, light }: TreeFilter, at: number): boolean {
  const { overview, progress } = shown;
  const task = overview.tasks[at];
  if (task === undefined) return false;
  const own = (progress?.items ?? []).filter((line) => line.task === at);
  return (
    (text === undefined || `${task.number} ${task.label} ${task.text}`.includes(text)) &&
    (body === undefined || hasTask(overview, body, at)) &&
    (section === undefined || section.every((title, depth) => task.path[depth] === title)) &&
    (light === undefined || own.some((line) => line.colour === light))
  );
}

const hasTask = ({ bodies }: Overview, name: string, task: number): boolean =>
  bodies.some((body) => body.name === name && Object.values(body.roles).some((tasks) => tasks.includes(task)));
