import { importOfficialText, renderOfficialText, type Plan, type Section, type Task } from '@workplan/core';
import { readPage } from '@workplan/core/html';

/** What the importer reads of a document. */
export interface Read {
  readonly tasks: readonly Task[];
  /** Bodies that attributions print and no role holds. */
  readonly dropped: number;
  /** Whether printing the plan gives the text back. */
  readonly isExact: boolean;
}

/** Reads a text or a page (by its first characters) as `workplan import` does. */
export function readDocument(written: string): Read {
  const page = /^\s*<(?:!doctype|html|head|body|table|div|p|h\d)\b/i.test(written) ? readPage(written) : undefined;
  const text = page?.text ?? written;
  const { document, unheld } = importOfficialText(text, { file: '原文.txt', ...(page && { tables: page.tables }) });
  const { plan } = document;
  return {
    tasks: plan === undefined ? [] : tasksOf(plan),
    dropped: unheld.reduce((sum, { names }) => sum + names.length, 0),
    isExact: plan !== undefined && renderOfficialText(plan) === text,
  };
}

const inSection = ({ sections = [], tasks = [] }: Section): Task[] => [
  ...sections.flatMap(inSection),
  ...tasks.flatMap(withSubTasks),
];

const tasksOf = ({ sections = [], tasks = [], attachments = [] }: Plan): Task[] => [
  ...sections.flatMap(inSection),
  ...tasks.flatMap(withSubTasks),
  ...attachments.flatMap((one) => [
    ...(one.sections ?? []).flatMap(inSection),
    ...(one.tasks ?? []).flatMap(withSubTasks),
  ]),
];

const withSubTasks = (task: Task): Task[] => [task, ...(task.tasks ?? []).flatMap(withSubTasks)];
