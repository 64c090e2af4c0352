import { printedParts } from '@workplan/core';
import type { OpenPlan } from '../../open-plan.js';
import type { Exported, ExportParams, NotExported, Synced, SyncParams } from '../../protocol.js';
import { fromBase64, toBase64 } from '../base64.js';
import { textEdit } from '../edits/workspace-edit.js';

/** The plan as a Word file or a table of tasks. What a form needs is loaded when it is asked for. */
export async function exportPlan(
  { document, version }: OpenPlan,
  { form }: ExportParams,
): Promise<Exported | NotExported> {
  const { plan } = document;
  if (plan === undefined) return { problem: 'mistakes' };
  if (form === 'docx') {
    const { renderDocx } = await import('@workplan/office/docx-out');
    return { version, bytes: toBase64(renderDocx(printedParts(plan))) };
  }
  const { taskWorkbook } = await import('@workplan/core/workbook');
  const { renderWorkbook } = await import('@workplan/office/xlsx-out');
  return { version, bytes: toBase64(renderWorkbook(taskWorkbook(document))) };
}

/** What an edited table of tasks changes in the plan, and what it does not. */
export async function syncTable(plan: OpenPlan, { bytes }: SyncParams): Promise<Synced | NotExported> {
  const { document, version } = plan;
  if (document.plan === undefined) return { problem: 'mistakes' };
  const { describeReconciliation, reconcile } = await import('@workplan/core/workbook');
  const { OfficeError, readSheets } = await import('@workplan/office/xlsx');
  try {
    const sheets = readSheets(fromBase64(bytes));
    const result = reconcile(document, sheets);
    return {
      version,
      edits: result.edits.map((edit) => textEdit(plan, edit)),
      lines: describeReconciliation(result),
    };
  } catch (error) {
    if (error instanceof OfficeError) return { problem: error.fault };
    throw error;
  }
}
