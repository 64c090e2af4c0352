// Runs the command from the sources of the packages, bundled for the occasion: generators need no build.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { ROOT, fail } from './lib.mjs';
import { SOURCE } from './sources.mjs';

/**
 * What `workplan` prints for each list of arguments. Ends the process when a call fails.
 *
 * @param calls lists of arguments
 */
export async function printedBy(calls) {
  const folder = mkdtempSync(join(tmpdir(), 'workplan-command-'));
  try {
    const program = join(folder, 'program.cjs');
    await build({
      stdin: {
        contents: "import { runCall } from './program.js';\nvoid runCall().then((code) => (process.exitCode = code));",
        resolveDir: join(ROOT, 'packages/cli/src'),
        loader: 'ts',
      },
      bundle: true,
      outfile: program,
      platform: 'node',
      format: 'cjs',
      target: 'node20',
      conditions: [SOURCE],
      logLevel: 'error',
    });
    return calls.map((words) => printed(program, words));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function printed(program, words) {
  const { stdout, stderr, status } = spawnSync(process.execPath, [program, ...words], {
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  if (status !== 0) fail(`workplan ${words[0]} failed: ${stderr}`);
  return stdout;
}
