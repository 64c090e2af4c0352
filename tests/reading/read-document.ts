import { importOfficialText, renderOfficialText, type ImportOptions } from '@workplan/core';
import { readPage } from '@workplan/core/html';
import { planTasks, type TaskEntry } from '@workplan/core/query';
import { fileKind } from '@workplan/plan/text';

/** What the importer reads of a document. */
export interface Read {
  readonly tasks: readonly TaskEntry[];
  /** Bodies that attributions print and no role holds. */
  readonly dropped: number;
  /** Whether printing the plan gives the text back. */
  readonly isExact: boolean;
}

/** Reads a text or a page as `workplan import` does. */
export function readDocument(written: string): Read {
  const page = fileKind(new TextEncoder().encode(written)) === 'html' ? readPage(written) : undefined;
  return readText(page?.text ?? written, { ...(page && { tables: page.tables }) });
}

/** Reads the text of a document in any format. */
export function readText(text: string, options: ImportOptions = {}): Read {
  const { document, unheld } = importOfficialText(text, { file: '原文.txt', ...options });
  const { plan } = document;
  return {
    tasks: plan === undefined ? [] : planTasks(plan),
    dropped: unheld.reduce((sum, { names }) => sum + names.length, 0),
    isExact: plan !== undefined && renderOfficialText(plan) === text,
  };
}
