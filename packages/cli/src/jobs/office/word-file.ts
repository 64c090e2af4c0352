import type { PrintedPart } from '@workplan/core';
import type { Reach } from '@workplan/workspace';
import { fullPath } from '@workplan/workspace/node';
import type { Call } from '../../args/command.js';
import { UsageError } from '../../io/usage-error.js';
import { isSameFile } from '../../git/same-file.js';
import { readWord } from '../plans/inputs.js';

/** The official text as a Word file, as the options of the call want it. */
export async function wordFile(parts: readonly PrintedPart[], call: Call, reach: Reach): Promise<Uint8Array> {
  const { options, environment } = call;
  const { head, seal = false, template, output } = options;
  const { renderDocx, OfficeError, TemplateError } = await import('@workplan/office/docx-out');
  if (template === undefined) {
    // Titles of a web page have no place in a formal document.
    const printed = head === undefined ? parts : parts.filter(({ role }) => role !== 'headlines');
    return renderDocx(printed, { seal, ...(head !== undefined && { head }) });
  }
  if (output !== undefined && isSameFile(environment.cwd, template, fullPath(environment.cwd, output)))
    throw new UsageError('output-is-input', { path: output });
  const { bytes, shown } = await readWord(template, call, 'template', reach);
  try {
    return renderDocx(parts, { seal, template: bytes });
  } catch (error) {
    if (error instanceof TemplateError) throw new UsageError(`template-${error.problem}`, { path: shown });
    if (error instanceof OfficeError) throw new UsageError('template-unreadable', { path: shown });
    throw error;
  }
}
