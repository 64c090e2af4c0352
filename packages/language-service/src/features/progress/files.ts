import { progressOf } from '@workplan/core';
import type { OpenPlan } from '../../open-plan.js';
import type {
  CollectedReturns,
  CollectParams,
  MadeFiles,
  MadeWorkbook,
  PlanDayParams,
  RegisterParams,
  WorkbookParams,
} from '../../progress-protocol.js';
import type { NotExported } from '../../protocol.js';
import { fromBase64, toBase64 } from '../base64.js';
import { textEdit } from '../edits/workspace-edit.js';

/** The register of a plan: one workbook, or one for each body. What it needs is loaded when it is asked for. */
export async function register(
  { document, version }: OpenPlan,
  { on, byBody }: RegisterParams,
): Promise<MadeFiles | NotExported> {
  if (document.plan === undefined) return { problem: 'mistakes' };
  const { fileNames, registerWorkbook, reportingBodies } = await import('@workplan/core/register');
  const { renderWorkbook } = await import('@workplan/office/xlsx-out');
  const bytesOf = (body?: string): string => toBase64(renderWorkbook(registerWorkbook(document, { on, body })));
  if (!byBody) return { version, files: [{ bytes: bytesOf() }] };
  const names = fileNames(reportingBodies(document, on));
  return { version, files: [...names].map(([body, name]) => ({ name, bytes: bytesOf(body) })) };
}

/** What returns of the register bring into the plan. A return that cannot be read is named, and the others are read. */
export async function collectReturns(
  plan: OpenPlan,
  { on, every, returns }: CollectParams,
): Promise<CollectedReturns | NotExported> {
  const { document, version } = plan;
  if (document.plan === undefined) return { problem: 'mistakes' };
  const { collect, describeCollected } = await import('@workplan/core/register');
  const { OfficeError, readSheets } = await import('@workplan/office/xlsx');
  const unread: { file: string; problem: string }[] = [];
  const read = returns.flatMap(({ file, bytes }) => {
    try {
      return [{ file, sheets: readSheets(fromBase64(bytes)) }];
    } catch (error) {
      if (!(error instanceof OfficeError)) throw error;
      unread.push({ file, problem: error.fault });
      return [];
    }
  });
  const collected = collect(document, read, { on, every });
  return {
    version,
    edits: collected.edits.map((edit) => textEdit(plan, edit)),
    changes: collected.changes.length,
    known: collected.known,
    lines: describeCollected(collected),
    unread,
  };
}

/** The circular (通报) of a plan as a Word file. */
export async function circularFile(
  { document, version }: OpenPlan,
  { on, every }: PlanDayParams,
): Promise<MadeFiles | NotExported> {
  const { plan } = document;
  if (plan === undefined) return { problem: 'mistakes' };
  const { circular } = await import('@workplan/core/register');
  const { renderDocx } = await import('@workplan/office/docx-out');
  return { version, files: [{ bytes: toBase64(renderDocx(circular(plan, progressOf(document, { on, every })))) }] };
}

/** What names of sheets cannot hold. */
const FORBIDDEN = /[[\]:*?/\\]/g;
const LONGEST_NAME = 31;

/** A table as a workbook, written as the table of tasks is. */
export async function workbook({ title, sheet, columns, rows }: WorkbookParams): Promise<MadeWorkbook> {
  const { renderWorkbook } = await import('@workplan/office/xlsx-out');
  const model = {
    title,
    sheets: [
      {
        name: sheet.replace(FORBIDDEN, ' ').trim().slice(0, LONGEST_NAME),
        columns: columns.map(({ width, isCentred }) => ({
          width,
          ...(isCentred === true ? { isCentred: true as const } : {}),
        })),
        rows: [
          { kind: 'title' as const, cells: [title], mergeFrom: 0 },
          { kind: 'columns' as const, cells: columns.map(({ heading }) => heading) },
          ...rows.map(({ isHeading, cells }) =>
            isHeading === true ? { kind: 'heading' as const, cells, mergeFrom: 0 } : { kind: 'cells' as const, cells },
          ),
        ],
        frozenRows: 2,
        repeatFrom: 2,
      },
    ],
  };
  return { bytes: toBase64(renderWorkbook(model)) };
}
