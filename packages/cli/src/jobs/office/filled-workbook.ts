import type { PlanDocument } from '@workplan/core';
import { inline } from '@workplan/reports/text';
import type { Reach } from '@workplan/workspace';
import type { Call } from '../../args/command.js';
import { EXIT, type ExitCode } from '../../exit.js';
import { UsageError } from '../../io/usage-error.js';
import { readWord } from '../plans/inputs.js';
import { sheetsOf } from './read-sheets.js';

/** A workbook of the user's own with the values of a plan. */
export interface FilledFile {
  readonly content: Uint8Array;
  /** Says whether something was left to a person. */
  readonly code: ExitCode;
}

/**
 * Fills a workbook of the user's own, and says what was written and what was left.
 *
 * @throws UsageError when the workbook cannot be read or has no table that the plan fits into
 */
export async function filledWorkbook(
  document: PlanDocument,
  word: string,
  call: Call,
  reach: Reach,
): Promise<FilledFile> {
  const { terminal, environment } = call;
  const input = await readWord(word, call, 'table', reach);
  const { describeFilling, fillTable, leavesOut } = await import('@workplan/core/workbook');
  const sheets = await sheetsOf(input);
  const filling = fillTable(document, sheets);
  if (filling.problem !== undefined) {
    const [why] = describeFilling(filling);
    throw new UsageError('fill-problem', { path: input.shown, why: why === undefined ? '' : terminal.pick(why.text) });
  }
  const { patchWorkbook, PatchError } = await import('@workplan/office/xlsx-patch');
  try {
    const { bytes, left } = patchWorkbook(input.bytes, filling.values);
    // What cannot be written was found while the cells were compared.
    if (left.length > 0) throw new Error(`cells were not written: ${left.length}`);
    for (const { text } of describeFilling(filling)) environment.stderr.write(`${inline(terminal.pick(text))}\n`);
    terminal.note('fill-done', { changes: filling.changes.length });
    if (bytes !== input.bytes && sheets.some(({ computed = [] }) => computed.length > 0))
      terminal.note('fill-formulas');
    return { content: bytes, code: leavesOut(filling) ? EXIT.findings : EXIT.clean };
  } catch (error) {
    if (error instanceof PatchError && error.problem !== 'sheet')
      throw new UsageError(`fill-${error.problem}`, { path: input.shown });
    throw error;
  }
}
