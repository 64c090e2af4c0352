import { readNumeral } from '@workplan/official/outline';
import { placeOf, printedLines, type SourceLine } from '@workplan/official/text';
import type { WrittenPlan, WrittenRoles, WrittenSection, WrittenTask } from '@workplan/plan/write';
import { type Claims, TABLE_ROW } from './claims.js';

/** A task with the words of the official text that it stands for. */
export interface PrintedTask {
  readonly task: WrittenTask;
  /** Its first line, from 1. */
  readonly line: number;
  /** Without its number. */
  readonly text: string;
  /** Whether it is a row of a table, whose columns say who does what. */
  readonly isRow: boolean;
}

/** The tasks of a plan, those of attachments included, with what is printed in their place. */
export function printedTasks(plan: WrittenPlan, claims: Claims): PrintedTask[] {
  return tasksOf(plan).flatMap((task) => {
    const lines = claims.linesOf(task, 'task');
    const [first] = lines;
    if (first === undefined) return [];
    const isRow = claims.linesOf(task, TABLE_ROW).length > 0;
    return [{ task, line: placeOf(first).line, text: withoutNumber(task, textOf(lines)), isRow }];
  });
}

/** Which lines are rows of tables, or their headings. */
export function isRowOf(plan: WrittenPlan, claims: Claims): (line: SourceLine) => boolean {
  const rows = tasksOf(plan).flatMap((task) => [...claims.linesOf(task, TABLE_ROW), ...claims.linesOf(task, 'row')]);
  const heads = [plan, ...(plan.attachments ?? [])].flatMap((holder) => claims.linesOf(holder, 'columns'));
  const numbers = new Set([...rows, ...heads].map(({ number }) => number));
  return ({ number }) => numbers.has(number);
}

/** A task, as a row of a table or in lines. */
export interface PrintedRow extends Pick<PrintedTask, 'task' | 'line'> {
  /** The headings of its table, where the plan has them. */
  readonly columns: readonly string[];
}

/** All tasks of a plan with their first lines, those in rows of tables among them. */
export const printedRows = (plan: WrittenPlan, claims: Claims): PrintedRow[] =>
  [plan, ...(plan.attachments ?? [])].flatMap(({ sections = [], tasks = [], columns = [] }) =>
    tasksOf({ sections, tasks }).flatMap((task) => {
      const [first] = [...claims.linesOf(task, 'row'), ...claims.linesOf(task, 'task')];
      return first === undefined ? [] : [{ task, line: placeOf(first).line, columns }];
    }),
  );

/** Who acts stands at the start of the words, behind the number. */
function withoutNumber({ number }: WrittenTask, text: string): string {
  const words = text.trimStart();
  return number === undefined ? text : words.slice(readNumeral(words)?.printed.length ?? 0);
}

/** Of which tasks a statement may speak, from where it stands: below a preamble, above a closing, behind a task. */
export type Side = 'below' | 'above' | 'behind';

/** A line of the official text that belongs to no task. */
export interface PrintedPassage {
  /** From 1. */
  readonly line: number;
  readonly text: string;
  /** Which tasks it stands beside: a closing stands below them. */
  readonly side: Side;
  /** What the plan gives to all tasks of what holds the line. */
  readonly shared: readonly WrittenRoles[];
}

const PARTS: readonly (readonly [part: string, side: Side])[] = [
  ['preamble', 'below'],
  ['heading', 'below'],
  ['text', 'below'],
  ['closing', 'above'],
];

/** The headings and texts of sections, and what stands before and behind them, line by line. */
export function printedPassages(plan: WrittenPlan, claims: Claims): PrintedPassage[] {
  const holders: readonly { readonly sharedRoles?: WrittenRoles[] }[] = [
    plan,
    ...sectionsOf(plan),
    ...(plan.attachments ?? []).flatMap((attachment) => [attachment, ...sectionsOf(attachment)]),
  ];
  return holders.flatMap((holder) =>
    PARTS.flatMap(([part, side]) =>
      claims
        .linesOf(holder, part)
        .map((line) => ({ line: placeOf(line).line, text: line.text, side, shared: holder.sharedRoles ?? [] })),
    ),
  );
}

/** All sections of a plan, an attachment or a section, each before those inside it. */
export const sectionsOf = ({ sections = [] }: Pick<WrittenSection, 'sections'>): WrittenSection[] =>
  sections.flatMap((section) => [section, ...sectionsOf(section)]);

const textOf = (lines: readonly SourceLine[]): string =>
  lines.map((line) => (line.printed === undefined ? line.text : line.text || printedLines(line).join(''))).join('\n');

/** All tasks, those below tasks included. */
export function tasksOf(part: Pick<WrittenPlan, 'sections' | 'tasks' | 'attachments'>): WrittenTask[] {
  const inSection = ({ sections = [], tasks = [] }: WrittenSection): WrittenTask[] => [
    ...sections.flatMap(inSection),
    ...tasks.flatMap(withSubTasks),
  ];
  return [
    ...(part.sections ?? []).flatMap(inSection),
    ...(part.tasks ?? []).flatMap(withSubTasks),
    ...(part.attachments ?? []).flatMap((attachment) => tasksOf(attachment)),
  ];
}

const withSubTasks = (task: WrittenTask): WrittenTask[] => [task, ...(task.tasks ?? []).flatMap(withSubTasks)];
