import { parsePlan, type PlanDocument } from '@workplan/plan';
import { applyEdits } from '@workplan/plan/edit';
import { progressOf } from '@workplan/plan/model';
import type { TextEdit } from '@workplan/plan/text';
import type { MissingReports } from './notes.js';
import type { RegisterRow } from '../register-rows.js';

/** How complete a round of returns is (完成度). */
export interface CollectFigures {
  /** Reports that were to come: open items, each once for every body that reports on it. */
  readonly asked: number;
  /** Those of them that came, in these returns or within the last interval; a row that was left out counts, as it is listed. */
  readonly reported: number;
  /** Items of the register. */
  readonly items: number;
  /** Those of them that are done once these returns are taken. */
  readonly done: number;
}

/** Counts what came of what was asked for, and what is done after it. */
export function collectFigures(
  document: PlanDocument,
  targets: readonly RegisterRow[],
  missing: readonly MissingReports[],
  edits: readonly TextEdit[],
  on: string,
): CollectFigures {
  const open = targets.filter(({ item }) => item.status !== 'done');
  const asked = open.reduce((sum, { item }) => sum + item.reporters.length, 0);
  const after = edits.length === 0 ? document : parsePlan(applyEdits(document.text, edits));
  return {
    asked,
    reported: asked - missing.reduce((sum, { numbers }) => sum + numbers.length, 0),
    items: targets.length,
    done: progressOf(after, { on }).items.filter(({ status }) => status === 'done').length,
  };
}
