import type { Call } from '../../args/command.js';
import { UsageError } from '../../io/usage-error.js';
import { endingOf, wantedFormat } from '../words/wanted-form.js';
import { wordFile } from './word-file.js';
import type { Reach } from '@workplan/workspace';
import { tableMarkdown, tableParts, tableWorkbook, type FileTable } from '@workplan/reports/tables';

export const FILE_FORMS = ['docx', 'xlsx', 'md'] as const;
export type FileForm = (typeof FILE_FORMS)[number];

export const CHOSEN_FORMS = ['pretty', 'json', ...FILE_FORMS] as const;
export type ChosenForm = (typeof CHOSEN_FORMS)[number];

/** What `--format` asks for; without it what the name of the file ends in. */
export function chosenForm({ options: { output, format } }: Call): ChosenForm {
  const named = CHOSEN_FORMS.find((form) => form === endingOf(output));
  return wantedFormat({ output, format: format ?? (named === undefined ? undefined : [named]) }, CHOSEN_FORMS);
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
