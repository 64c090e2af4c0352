import { parsePlan, type PlanDocument } from '@workplan/core';
import { inOneDialect, type Dialect } from './dialects.js';
import { NO_LINES, isSameLines, type FileBlocks, type Lines } from './blocks.js';
import { mergeLines } from './line-merge.js';
import { lostLines } from './lost-lines.js';
import { asMergedMap, mergeMap, UnusualLayout } from './merge-blocks.js';
import { numberTasks } from './numbering.js';
import { placesOf } from './places.js';
import { printMerged, type Conflict, type Labels, type Printed } from './print-merged.js';
import { readBlocks } from './read-blocks.js';

export type { Conflict } from './print-merged.js';

/** How conflicts are written. */
export interface MergeOptions {
  /** What the marks of a conflict call both sides; `ours` and `theirs` without it. */
  readonly labels?: Partial<Labels>;
}

/** What came of merging two versions of a plan. */
export interface Merged {
  /** The merged plan. Where both sides differ, both versions stand between the conflict marks of git. */
  readonly text: string;
  /** In the order of the text; empty when both sides agree in everything. */
  readonly conflicts: readonly Conflict[];
  /** `lines`: the files could not be merged by tasks, and were merged line by line as git does. */
  readonly by: 'tasks' | 'lines';
  /** Numbers of tasks, and titles of sections, that both sides put elsewhere in the same list; they stand where ours has them. */
  readonly movedByBoth: readonly string[];
  /**
   * Whether tasks have other numbers than in one of the sides while reports in attachments name tasks by number: such
   * numbers are not changed, and a person has to look at them.
   */
  readonly hasStaleReferences: boolean;
  /** The dialect that all versions were put into before they were merged; undefined where all have it. */
  readonly convertedTo: Dialect | undefined;
}

/**
 * Merges two versions of a plan that come of one, by tasks and their keys, on the text: comments, layout and line breaks
 * stay as they are. Two people who edit different tasks, or different keys of one task, never conflict, also when tasks
 * were renumbered, moved, added or removed. Numbers that run on in all three versions run on in the result.
 *
 * No line of either side is lost: the result is compared with both sides, and a file in a layout that nobody thought of
 * is merged line by line. Never throws.
 *
 * @param base the version that both come of; empty when there is none
 */
export function merge(base: string, ours: string, theirs: string, { labels = {} }: MergeOptions = {}): Merged {
  const names: Labels = { ours: nameOf(labels.ours, 'ours'), theirs: nameOf(labels.theirs, 'theirs') };
  const { documents, convertedTo } = inOneDialect(
    [base, ours, theirs].map((text) => parsePlan(text.replace(/^\uFEFF/, ''))),
  );
  const [before, we, they] = documents.map(({ text }) => linesIn(text));
  const lines = { base: before ?? [], ours: we ?? [], theirs: they ?? [] };
  const found = mergeTasks(documents, lines, names);
  const { printed, movedByBoth, isRenumbered } = found ?? {
    printed: mergeLines(lines.base, lines.ours, lines.theirs, names),
    movedByBoth: [],
    isRenumbered: false,
  };
  return {
    text: (ours.startsWith('\uFEFF') ? '\uFEFF' : '') + printed.lines.join(lineBreakOf(ours, theirs)),
    conflicts: printed.conflicts,
    by: found === undefined ? 'lines' : 'tasks',
    movedByBoth,
    hasStaleReferences: isRenumbered && documents.some(({ bound }) => bound.scalars.has('taskReference')),
    convertedTo,
  };
}

type Three<T> = Readonly<Record<'base' | 'ours' | 'theirs', T>>;
interface TaskMerge {
  readonly printed: Printed;
  readonly movedByBoth: readonly string[];
  readonly isRenumbered: boolean;
}

/** A label stands on one line. */
const nameOf = (name: string | undefined, usual: string): string => (name ?? '').replace(/\s+/g, ' ').trim() || usual;

const linesIn = (text: string): string[] => text.split(/\r\n|[\r\n]/);

const lineBreakOf = (ours: string, theirs: string): string =>
  (/\r\n|[\r\n]/.exec(ours) ?? /\r\n|[\r\n]/.exec(theirs))?.[0] ?? '\n';

/** Undefined where the layout is such that lines would be lost, or that the result is no plan. */
function mergeTasks(
  documents: readonly PlanDocument[],
  lines: Three<readonly string[]>,
  labels: Labels,
): TaskMerge | undefined {
  const [base, ours, theirs] = documents.map((document) => lossless(document));
  if (base === undefined || ours === undefined || theirs === undefined) return undefined;
  const places = placesOf(base, ours, theirs);
  const movedByBoth = new Set<string>();
  const merging = {
    places,
    movedByBoth: (id: string): void => {
      movedByBoth.add(places.items.get(id)?.versions.ours?.number ?? '');
    },
  };
  try {
    const map = mergeMap({ base: base.map, ours: ours.map, theirs: theirs.map }, '', merging);
    const isRenumbered = numberTasks(map, [base, ours, theirs], places);
    const printed = printMerged(map, tailOf(base, ours, theirs), labels);
    if (lostLines(lines.base, lines.ours, lines.theirs, printed.lines).length > 0) return undefined;
    return isAsReadable(documents, printed) ? { printed, movedByBoth: [...movedByBoth], isRenumbered } : undefined;
  } catch (error) {
    if (error instanceof UnusualLayout) return undefined;
    throw error;
  }
}

/** The lines of a file as a tree that gives the file again. */
function lossless(document: PlanDocument): FileBlocks | undefined {
  // Open conflicts of an earlier merge hide half of the lines.
  if (document.syntax.problems.some(({ code }) => code === 'merge-conflict')) return undefined;
  const blocks = readBlocks(document);
  if (blocks === undefined) return undefined;
  const { lines } = printMerged(asIs(blocks), blocks.tail, { ours: '', theirs: '' });
  return lines.join('\n') === linesIn(document.text).join('\n') ? blocks : undefined;
}

const asIs = ({ map }: FileBlocks): ReturnType<typeof mergeMap> => asMergedMap(map);

function tailOf({ tail: base }: FileBlocks, { tail: ours }: FileBlocks, { tail: theirs }: FileBlocks): Lines {
  if (isSameLines(base, ours)) return theirs;
  if (isSameLines(base, theirs) || isSameLines(ours, theirs)) return ours;
  const known = new Set(ours.lines);
  return { ...(ours ?? NO_LINES), lines: [...ours.lines, ...theirs.lines.filter((line) => !known.has(line))] };
}

/** Whether the result has no more mistakes of writing than the sides have. */
function isAsReadable([, ours, theirs]: readonly PlanDocument[], { lines }: Printed): boolean {
  const typos = (document: PlanDocument | undefined): number =>
    (document?.syntax.problems ?? []).filter(({ code }) => code !== 'merge-conflict').length;
  return typos(parsePlan(lines.join('\n'))) <= typos(ours) + typos(theirs);
}
