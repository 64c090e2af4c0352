import { faultOf, FileFault, type Reach } from '@workplan/workspace';
import { fullPath, replaceFile } from '@workplan/workspace/node';
import type { Call } from '../../args/command.js';
import { EXIT, type ExitCode } from '../../exit.js';
import { encodeLike } from '../../io/encode.js';
import { openResult } from '../../io/open-result.js';
import type { Input } from '../plans/inputs.js';

/**
 * Puts a new text in the place of a plan, in the plan's own encoding: a link stays a link, and the file that it leads to
 * gets the text. Says so when that cannot be, also when another program has saved the plan since it was read.
 */
export function rewrite(input: Input & { readonly path: string }, text: string, { terminal }: Call): ExitCode {
  const { path, real = path, shown } = input;
  const bytes = encodeLike(input.bytes, text);
  if (bytes === undefined) {
    terminal.note('not-encodable', { path: shown });
    return EXIT.usage;
  }
  try {
    replaceFile(real, bytes, { bytes: input.bytes, purpose: 'plan' });
    return EXIT.clean;
  } catch (error) {
    if (error instanceof FileFault && error.code === 'ESTALE') terminal.note('changed-meanwhile', { path: shown });
    else terminal.note('not-written', { path: shown, fault: faultOf(error) });
    return EXIT.usage;
  }
}

/** Writes a result where the user wants it: a file in one step. What cannot be written is said and gives exit code 2. */
export async function writeResult(
  shown: string,
  content: Uint8Array,
  reach: Reach,
  { environment, terminal }: Pick<Call, 'environment' | 'terminal'>,
): Promise<ExitCode> {
  try {
    const draft = await openResult(fullPath(environment.cwd, shown), reach, environment);
    try {
      draft.write(content);
    } catch (error) {
      draft.discard();
      throw error;
    }
    await draft.commit();
    return EXIT.clean;
  } catch (error) {
    terminal.note('not-written', { path: shown, fault: faultOf(error) });
    return EXIT.usage;
  }
}
