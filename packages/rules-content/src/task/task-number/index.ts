import { definePlanRule, type PlaceReport, type PlanContext, type Seen } from '@workplan/lint';
import type { Severity } from '@workplan/plan';
import type { PlanView } from '@workplan/plan/parts';
import { printTaskNumber } from '../support/task-number.js';
import { gapNotes, numeralsBefore } from './explained.js';
import { referenceEdits, renumberEdits } from './renumber.js';
import { type Noted, notedIn } from './noted.js';
import { numberedGroups, type NumberedTask, numberings, type Run } from './runs.js';
import { checkRun, type NumberTypo, type RunCheck } from './number-typos.js';
import { type Data, texts } from './texts.js';

/** One fix puts a whole run right; more findings than these need not repeat it. */
const FINDINGS_WITH_FIX = 10;

/** Gaps, repetitions and disorder in the numbers of tasks, by the way of numbering that the plan follows. */
export const taskNumber = definePlanRule({
  id: 'task-number',
  group: 'task',
  severity: 'error',
  fix: 'safe',
  texts,
  readsSpine: true,
  collect: notedIn,
  conclude(seen, context, report) {
    const groups = numberedGroups(seen);
    const isExplained = gapNotes(context.spine);
    let lastOfGroupBefore = 0;
    const attachments = new Set(groups.map((group) => group.attachment)).size;
    for (const { attachment, depth, tasks } of groups) {
      const { runs, checks } = bestNumbering(context.spine, tasks, depth === 0 ? lastOfGroupBefore : 0, isExplained);
      // References mean the tasks of the plan itself, and are clear when no number occurs in two runs.
      const withReferences = depth === 0 && runs.length === 1 && (attachment === undefined || attachments === 1);
      for (const [at, run] of runs.entries()) {
        const check = checks[at];
        if (check !== undefined) reportRun(context, run, check, withReferences ? seen : [], report);
      }
      if (depth === 0) lastOfGroupBefore = runs.at(-1)?.at(-1)?.number.value ?? lastOfGroupBefore;
    }
  },
});

interface Numbering {
  readonly runs: readonly Run[];
  readonly checks: readonly RunCheck[];
}

/** The way of numbering with the fewest mistakes; of equal ones the most usual, unless every section starts with 1. */
function bestNumbering(
  spine: PlanView,
  tasks: readonly NumberedTask[],
  lastOfGroupBefore: number,
  isExplained: ReturnType<typeof gapNotes>,
): Numbering {
  let best: Numbering & { typos: number } = { runs: [], checks: [], typos: Infinity };
  for (const runs of numberings(tasks)) {
    const checks = runs.map((run, at) =>
      checkRun(run, startsOf(spine, run, at === 0, lastOfGroupBefore), (index) => {
        const task = run[index];
        return task !== undefined && isExplained(task, run[index - 1]);
      }),
    );
    const typos = checks.reduce((sum, check) => sum + check.typos.length, 0);
    if (typos < best.typos || (typos === best.typos && best.runs.length === 1 && startsAgain(runs)))
      best = { runs, checks, typos };
    if (typos === 0) break;
  }
  return best;
}

const startsAgain = (runs: readonly Run[]): boolean =>
  runs.length > 1 && runs.every(([first]) => first?.number.value === 1);

function startsOf(spine: PlanView, run: Run, isFirst: boolean, lastOfGroupBefore: number): number[] {
  const [first] = run;
  if (!isFirst || first === undefined || first.number.value === 1) return [1];
  return [1, numeralsBefore(spine, first) + 1, lastOfGroupBefore + 1];
}

function reportRun(
  { head }: PlanContext,
  run: Run,
  { typos, wanted }: RunCheck,
  references: readonly Seen<Noted>[],
  report: PlaceReport<typeof texts, Data>,
): void {
  if (typos.length === 0) return;
  if (head.isTied && run.every(isAnchored)) return reportPrinted(run, typos, report);
  const edits = [...renumberEdits(run, wanted), ...referenceEdits(references, run, wanted)];
  // Numbers of an official text are as printed, and a gap may be a task that is missing or that a mistake of notation hides: there
  // changing them is offered, not done unasked.
  const safe = !head.isTied && !typos.some(({ kind }) => kind === 'gap' || kind === 'start');
  const fixes = [{ title: 'renumber', safe, data: { count: edits.length }, edits }] as const;
  for (const [count, typo] of typos.entries()) {
    const task = run[typo.at];
    if (task === undefined) continue;
    const first = typo.first === undefined ? undefined : run[typo.first];
    report(
      typo.kind === 'disorder' && typo.at === 0 ? 'first' : typo.kind,
      task.seen.place(0),
      dataOf(run, task, typo),
      {
        ...SEVERITIES[typo.kind],
        fixes: count < FINDINGS_WITH_FIX && edits.length > 0 ? fixes : [],
        related: first === undefined ? [] : [{ message: 'first', place: first.seen.place(0) }],
      },
    );
  }
}

const isAnchored = ({ seen: { key } }: NumberedTask): boolean => key.kind === 'task' && key.isAnchored;

/** Numbers that all stand in the official text are no mistakes of the writer: nothing asks to change them. */
function reportPrinted(run: Run, typos: readonly NumberTypo[], report: PlaceReport<typeof texts, Data>): void {
  for (const typo of typos) {
    const task = run[typo.at];
    // A part of a longer text may start with any number.
    if (task === undefined || typo.at === 0) continue;
    report('printed', task.seen.place(0), dataOf(run, task, typo), { severity: 'info' });
  }
}

/** A part of a longer plan may well start with another number than 1. */
const SEVERITIES: Partial<Record<NumberTypo['kind'], { readonly severity: Severity }>> = {
  start: { severity: 'warning' },
};

function dataOf(run: Run, task: NumberedTask, { at, expected }: NumberTypo): Data {
  const print = (value: number): string => printTaskNumber(value, task.number.form).trim();
  const missing =
    task.number.value - 1 > expected ? `${print(expected)}—${print(task.number.value - 1)}` : print(expected);
  return { number: task.text.trim(), previous: run[at - 1]?.text.trim() ?? '', expected: print(expected), missing };
}
