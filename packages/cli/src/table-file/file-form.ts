import type { Call } from '../args/command.js';
import { UsageError } from '../io/usage-error.js';
import { wordFile } from '../jobs/word-file.js';
import type { Reach } from '@workplan/workspace';
import { tableMarkdown, tableParts, tableWorkbook, type FileTable } from './index.js';

export const FILE_FORMS = ['docx', 'xlsx', 'md'] as const;
export type FileForm = (typeof FILE_FORMS)[number];

/** What form the file of a call has by its name; undefined for any other name. */
export function formByName({ options: { output = '' } }: Call): FileForm | undefined {
  const ending = /\.([^./\\]+)$/.exec(output)?.[1]?.toLowerCase();
  return FILE_FORMS.find((form) => form === ending);
}

/** A form that is no text belongs into a file. */
export function refuseTerminal({ options, environment }: Call, form: string): void {
  if ((form === 'docx' || form === 'xlsx') && options.output === undefined && environment.stdout.isTerminal)
    throw new UsageError('binary-to-terminal', { form });
}

/** Tables as the bytes of a file. What a form alone needs is loaded for it. */
export async function tableFile(
  tables: readonly FileTable[],
  form: FileForm,
  call: Call,
  reach: Reach,
): Promise<Uint8Array> {
  if (form === 'md') return Buffer.from(tableMarkdown(tables));
  if (form === 'docx') return wordFile(tableParts(tables), call, reach);
  const { renderWorkbook } = await import('@workplan/office/xlsx-out');
  return renderWorkbook(tableWorkbook(tables));
}
