import { roleBodies, planTasks, type TaskEntry } from '@workplan/core/query';
import type { Plan } from '@workplan/core';
import { placeOf, type TaskPlace } from '../compare-plans.js';
import { bodyOf } from './body-of.js';
import { changesIn, originalOf, type TextChange } from './changes-in.js';
import type { Return, ReturnedComment, ReturnedParagraph } from './input.js';
import { tieTo } from './tie.js';

export type { Return, ReturnedChange, ReturnedComment, ReturnedParagraph, ReturnedPiece } from './input.js';
export type { TextChange } from './changes-in.js';

/** An opinion (意见) of a body on the draft: a change of words, or a remark. */
export interface Opinion {
  /** From 1, in the order of the returns and of their paragraphs. */
  readonly number: number;
  readonly file: string;
  /** The body; undefined when neither the author nor the file names one beyond doubt. */
  readonly body: string | undefined;
  /** As the file has it. */
  readonly author: string;
  /** The task that it is about; undefined for words of no task, or of two that fit. */
  readonly task: TaskPlace | undefined;
  /** Whether the words are a paragraph of their own behind the task, which are put in anew. */
  readonly isBehind: boolean;
  /** The sentence that it is about, before all changes. */
  readonly original: string;
  /** A change of words; undefined for a remark. */
  readonly change: TextChange | undefined;
  /** A remark; undefined for a change of words. */
  readonly comment: string | undefined;
}

/** What reading a returned draft rests on. */
export interface ReviewOptions {
  /** Whether a registry knows a name as that of a body. */
  readonly isBody?: (name: string) => boolean;
}

/**
 * Lists what bodies changed and remarked in the drafts that they returned, each tied to its task by the words of the
 * paragraph (意见采纳情况表). Nothing is left out: what belongs to no task is listed without one.
 */
export function review(
  plan: Plan,
  returns: readonly Return[],
  { isBody = () => false }: ReviewOptions = {},
): Opinion[] {
  const tie = tieTo(plan);
  const named = new Set(planTasks(plan).flatMap((entry) => roleBodies(entry).map(({ body }) => body)));
  const isKnown = (name: string): boolean => named.has(name) || isBody(name);
  const opinions = returns.flatMap(({ file, paragraphs }) => {
    let last: TaskEntry | undefined;
    const rows = rowsOf(paragraphs);
    return paragraphs.flatMap((paragraph) => {
      const original = originalOf(paragraph);
      const row = paragraph.row === undefined ? undefined : rows.get(paragraph.row);
      const found = tie(original) ?? (row === undefined ? undefined : tie(row));
      const isNew = original.trim() === '';
      const task = found ?? (isNew ? last : undefined);
      last = found ?? last;
      const of = (author: string): Pick<Opinion, 'file' | 'body' | 'author' | 'task' | 'isBehind'> => ({
        file,
        body: bodyOf(author, file, isKnown),
        author,
        task: task === undefined ? undefined : placeOf(task),
        isBehind: isNew && task !== undefined,
      });
      return [
        ...changesIn(paragraph).map((change) => ({
          ...of(change.author),
          original: sentenceAround(change),
          change,
          comment: undefined,
        })),
        ...paragraph.comments.map((comment) => ({
          ...of(comment.author),
          original: quotedOr(comment, original),
          change: undefined,
          comment: comment.text,
        })),
      ];
    });
  });
  return opinions.map((opinion, at) => ({ number: at + 1, ...opinion }));
}

/** The words of each row of a table, by which its shorter cells are tied. */
function rowsOf(paragraphs: readonly ReturnedParagraph[]): ReadonlyMap<number, string> {
  const rows = new Map<number, string>();
  for (const paragraph of paragraphs)
    if (paragraph.row !== undefined) rows.set(paragraph.row, (rows.get(paragraph.row) ?? '') + originalOf(paragraph));
  return rows;
}

const quotedOr = ({ quoted }: ReturnedComment, original: string): string =>
  quoted.trim() === '' ? original.trim() : quoted.trim();

const ENDS = /[。；！？\n]/u;

/** The sentence before the change, from the mark before it to the mark behind it. */
function sentenceAround({ before, removed, after }: TextChange): string {
  const start = Math.max(...['。', '；', '！', '？', '\n'].map((mark) => before.lastIndexOf(mark))) + 1;
  const end = ENDS.exec(after);
  const isWhole = ENDS.test(removed.slice(-1));
  return (
    before.slice(start) +
    removed +
    (isWhole ? '' : after.slice(0, end === null ? undefined : end.index + 1))
  ).trim();
}
