import type { Plan } from '@workplan/core';
import { planTasks, type TaskEntry } from '@workplan/core/query';
import { placeOf, type TaskPlace } from '../compare-plans.js';
import { normalForm } from '../likeness.js';
import { originalOf } from './changes-in.js';
import type { Return, ReturnedParagraph } from './input.js';
import { tieTo } from './tie.js';

/** What a returned draft says without a tracked change or a comment. */
export interface Unmarked {
  /** Whether the draft has neither tracked changes nor comments. */
  readonly isWithoutMarks: boolean;
  /** Tasks whose words stand there otherwise than in the plan. */
  readonly changed: readonly TaskPlace[];
  /** Tasks that do not stand there. */
  readonly absent: readonly TaskPlace[];
  /** Paragraphs of their own that read like an opinion: 建议第3项增加市教委. */
  readonly opinions: readonly string[];
}

/** Shorter words stand in many places. */
const LEAST = 6;
const OPINION = /建议|意见|修改为|改为|调整为|增加|删去|删除/;

/** Finds what `review` does not list, for it has no marks: words that were typed over, tasks that were taken out. */
export function unmarked(plan: Plan, { paragraphs }: Pick<Return, 'paragraphs'>): Unmarked {
  const forms = [paragraphs.map(originalOf), paragraphs.map(finalOf)].map((texts) => normalForm(texts.join('')));
  const isThere = (text: string): boolean => forms.some((form) => form.includes(normalForm(text)));
  const tasks = planTasks(plan);
  const tie = tieTo(plan);
  const tied = new Set(tiedTo(paragraphs, tie).map(({ index }) => index));
  const otherwise = tasks.filter((entry) => partsOf(entry).some((part) => !isThere(part)));
  return {
    isWithoutMarks: paragraphs.every(({ pieces, comments }) => comments.length === 0 && !hasMarks({ pieces })),
    changed: otherwise.filter(({ index }) => tied.has(index)).map(placeOf),
    absent: otherwise.filter(({ index }) => !tied.has(index)).map(placeOf),
    opinions: opinionsIn(paragraphs, tasks, tie),
  };
}

const hasMarks = ({ pieces }: Pick<ReturnedParagraph, 'pieces'>): boolean =>
  pieces.some(({ revision }) => revision !== undefined);

/** The words of a paragraph once all changes are taken. */
const finalOf = ({ pieces }: ReturnedParagraph): string =>
  pieces
    .filter(({ revision }) => revision?.kind !== 'deleted')
    .map(({ text }) => text)
    .join('');

const partsOf = ({ task: { title, text, clauses = [] } }: TaskEntry): string[] =>
  [title, text, ...clauses.map((clause) => clause.text)].flatMap((part) =>
    part === undefined || normalForm(part).length < LEAST ? [] : part,
  );

type Tie = ReturnType<typeof tieTo>;

const tiedTo = (paragraphs: readonly ReturnedParagraph[], tie: Tie): TaskEntry[] =>
  paragraphs.flatMap((paragraph) => tie(originalOf(paragraph)) ?? []);

/** Paragraphs that hold the words of a task belong to the draft, whatever they speak of. */
function opinionsIn(paragraphs: readonly ReturnedParagraph[], tasks: readonly TaskEntry[], tie: Tie): string[] {
  const known = tasks.flatMap(partsOf).map(normalForm).join('\n');
  return paragraphs
    .filter((paragraph) => paragraph.row === undefined && !hasMarks(paragraph))
    .map((paragraph) => originalOf(paragraph).trim())
    .filter((text) => OPINION.test(text) && tie(text) === undefined && !known.includes(normalForm(text)));
}
