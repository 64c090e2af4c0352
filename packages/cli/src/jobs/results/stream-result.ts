import { faultOf, type Reach } from '@workplan/workspace';
import { fullPath } from '@workplan/workspace/node';
import type { Call } from '../../args/command.js';
import { EXIT, type ExitCode } from '../../exit.js';
import { openResult } from '../../io/open-result.js';
import { targetOf } from './put.js';

/** A result that is written piece by piece: to standard output at once, to a file that appears when it is whole. */
export interface StreamedResult {
  write(content: string | Uint8Array): void;
  /** Exit code 2 when it could not be written; that is said. */
  finish(): Promise<ExitCode>;
}

/**
 * Opens where the result of a call goes.
 *
 * @throws UsageError for a file that is there, unless `--force` is given
 */
export async function openTarget(call: Call, reach: Reach): Promise<StreamedResult> {
  const { environment, options, terminal } = call;
  const { path } = targetOf(call);
  if (path === undefined)
    return { write: (content) => void environment.stdout.write(content), finish: async () => EXIT.clean };
  const shown = options.output ?? path;
  const failed = (error: unknown): ExitCode => {
    terminal.note('not-written', { path: shown, fault: faultOf(error) });
    return EXIT.usage;
  };
  let broken: ExitCode | undefined;
  const draft = await openResult(fullPath(environment.cwd, shown), reach, environment).catch((error: unknown) => {
    broken = failed(error);
    return undefined;
  });
  return {
    write(content) {
      if (broken !== undefined) return;
      try {
        draft?.write(typeof content === 'string' ? Buffer.from(content) : content);
      } catch (error) {
        draft?.discard();
        broken = failed(error);
      }
    },
    finish: async () => broken ?? (await draft?.commit().then(() => EXIT.clean, failed)) ?? EXIT.clean,
  };
}
