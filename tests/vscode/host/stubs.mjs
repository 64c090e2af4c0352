import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, run } from '../../../scripts/lib.mjs';
import { CACHE } from './install.mjs';

const packed = new Map();

/** Packs a small extension that the tests bring along, once a run. */
export function packStub(name) {
  if (!packed.has(name)) packed.set(name, pack(name));
  return packed.get(name);
}

function pack(name) {
  const folder = join(CACHE, 'stubs');
  const vsix = join(folder, `${name}.vsix`);
  mkdirSync(folder, { recursive: true });
  run(
    process.execPath,
    [
      join(ROOT, 'extension/node_modules/@vscode/vsce/vsce'),
      'package',
      '--no-dependencies',
      '--allow-missing-repository',
      '--skip-license',
      '--out',
      vsix,
    ],
    { cwd: join(ROOT, 'tests/vscode/stubs', name) },
  );
  return vsix;
}
