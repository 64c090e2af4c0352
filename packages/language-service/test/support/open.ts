import { readFileSync } from 'node:fs';
import type { Language } from '@workplan/core';
import type { Range, TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import { offsetAt, type OpenPlan } from '../../src/open-plan.js';
import { renamableAt } from '../../src/features/edits/index.js';
import { textEdit } from '../../src/features/edits/workspace-edit.js';
import { openMarked, openPlan } from './plan.js';

const read = (path: string): string => readFileSync(new URL(`../../../../${path}`, import.meta.url), 'utf8');

export const SEED = read('examples/shanghai-2016-egov.plan.yaml');
export const SEED_SOURCE = read('seeds/shanghai-2016-egov.txt');

/** A plan as the server holds it, checked together with its source. */
export const openWith = (text: string, source?: string, language: Language = 'zh'): OpenPlan =>
  openPlan(text, { language, ...(source === undefined ? {} : { source }) });

export const openSeed = (): OpenPlan => openWith(SEED, SEED_SOURCE);

/** A fixture without its cursor mark, and where the mark stood. */
export const marked = (text: string, source?: string): { readonly plan: OpenPlan; readonly offset: number } =>
  openMarked(text, source === undefined ? {} : { source });

/** The text that a range of the plan covers. */
export const covered = (plan: OpenPlan, { start, end }: Range): string =>
  plan.document.text.slice(offsetAt(plan, start), offsetAt(plan, end));

/** The text of the plan after edits. */
export function edited(plan: OpenPlan, edits: readonly TextEdit[]): string {
  return [...edits]
    .sort((a, b) => offsetAt(plan, b.range.start) - offsetAt(plan, a.range.start))
    .reduce(
      (text, { range, newText }) =>
        text.slice(0, offsetAt(plan, range.start)) + newText + text.slice(offsetAt(plan, range.end)),
      plan.document.text,
    );
}

/** The edits of a workspace edit, which must be for this version of the plan. */
export function editsOf(plan: OpenPlan, edit: WorkspaceEdit | null | undefined): TextEdit[] {
  const [change, ...more] = edit?.documentChanges ?? [];
  if (change === undefined || !('textDocument' in change) || more.length > 0)
    throw new Error('one document change expected');
  if (change.textDocument.uri !== plan.uri || change.textDocument.version !== plan.version)
    throw new Error('an edit of another document');
  return change.edits as TextEdit[];
}

/** A plan of many tasks, as a measure of speed. */
export function hugePlan(tasks: number): string {
  const task = (index: number): string =>
    `  - 序号: ${index + 1}\n    内容: 推进第${index + 1}项工作。\n    牵头: [市工商局]\n    责任: [各区县政府]\n    时限: 6月底前\n    出处: L${index + 1}`;
  return `工作方案: 1\n标题: 安排\n地区: 上海市\n期间: 2016\n任务:\n${Array.from({ length: tasks }, (_, index) => task(index)).join('\n')}\n`;
}

/** The edits of a plan that rename what stands at an offset; null where that cannot be. */
export const renamed = (plan: OpenPlan, offset: number, name: string): TextEdit[] | null =>
  renamableAt(plan, offset)
    ?.edits(name)
    ?.map((edit) => textEdit(plan, edit)) ?? null;
