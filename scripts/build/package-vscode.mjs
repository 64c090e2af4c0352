// Builds the extension and packs it as a .vsix that installs without a network.
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildExtension } from './build-extension.mjs';
import { ROOT, fail, run } from '../lib.mjs';

/** Bytes; a package beyond this has something in it that does not belong there. */
const LIMIT = 2_000_000;

export const VSIX = join(ROOT, 'extension', 'workplan.vsix');

export async function packageExtension() {
  await buildExtension();
  run(
    process.execPath,
    [
      'node_modules/@vscode/vsce/vsce',
      'package',
      '--no-dependencies',
      '--allow-missing-repository',
      '--no-rewrite-relative-links',
      '--skip-license',
      '--out',
      VSIX,
    ],
    { cwd: join(ROOT, 'extension') },
  );
  const { size } = statSync(VSIX);
  return { path: VSIX, size };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { path, size } = await packageExtension();
  if (size > LIMIT) fail(`${path} has ${size} bytes, more than ${LIMIT}.`);
  console.log(`${path} (${(size / 1000).toFixed(0)} kB)`);
}
