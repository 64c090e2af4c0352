import type { Exported, MadeWorkbook, NotExported, WorkbookParams } from '@workplan/language-service/protocol';
import { fromBase64 } from './files/base64.js';
import { download } from './files/download.js';
import { stemOf } from './files/plans.js';
import type { Ask } from './lsp/completion.js';
import type { Words } from './texts.js';

const TYPES = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  yaml: 'text/yaml;charset=utf-8',
} as const;

export const downloadPlan = (name: string, text: string): void => download(name, text, TYPES.yaml);

/**
 * The plan as a Word file or a table of tasks, made by the server.
 *
 * @param faults words for a plan that cannot be written
 * @returns why there is none; undefined when it was handed out
 */
export async function downloadAs(
  form: 'docx' | 'xlsx',
  plan: { readonly uri: string; readonly name: string },
  ask: Ask,
  faults: Words,
): Promise<string | undefined> {
  const result = await ask<Exported | NotExported>('workplan/exportPlan', { textDocument: { uri: plan.uri }, form });
  if (result === undefined) return faults['office-damaged'];
  if ('problem' in result) return faults[`office-${result.problem}`] ?? faults['office-damaged'];
  download(`${stemOf(plan.name)}.${form}`, fromBase64(result.bytes), TYPES[form]);
  return undefined;
}

/** The matrix as a workbook. */
export async function downloadWorkbook(workbook: WorkbookParams, name: string, ask: Ask): Promise<void> {
  const made = await ask<MadeWorkbook>('workplan/workbook', workbook);
  if (made !== undefined) download(`${stemOf(name)}-${workbook.sheet}.xlsx`, fromBase64(made.bytes), TYPES.xlsx);
}
