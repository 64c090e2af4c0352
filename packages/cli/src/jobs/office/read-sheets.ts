import type { SheetCells } from '@workplan/core/workbook';
import { UsageError } from '../../io/usage-error.js';
import type { Input } from '../plans/inputs.js';

/**
 * The cells of a workbook.
 *
 * @throws UsageError when it is no workbook, encrypted, damaged, too large or hostile
 */
export async function sheetsOf({ bytes, shown }: Input): Promise<readonly SheetCells[]> {
  const { readSheets, OfficeError } = await import('@workplan/office/xlsx');
  try {
    return readSheets(bytes);
  } catch (error) {
    if (!(error instanceof OfficeError)) throw error;
    if (error.fault === 'other-kind') throw new UsageError('sync-no-workbook', { path: shown });
    throw new UsageError(`unreadable-office-${error.fault}`, { path: shown });
  }
}
