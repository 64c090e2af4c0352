import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, run } from '../../../scripts/lib.mjs';
import { CACHE } from './install.mjs';

/** Packs a small extension that stands in for a real one. */
export function packStub(name) {
  const folder = join(CACHE, 'stubs');
  const vsix = join(folder, `${name}.vsix`);
  mkdirSync(folder, { recursive: true });
  if (!existsSync(vsix)) run(process.execPath, [join(ROOT, 'extension/node_modules/@vscode/vsce/vsce'), 'package', '--no-dependencies', '--allow-missing-repository', '--skip-license', '--out', vsix], { cwd: join(ROOT, 'tests/vscode/stubs', name) });
  return vsix;
}
