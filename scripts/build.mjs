// Builds the packages in the order of their dependencies.
import { run, ROOT } from './lib.mjs';
import { join } from 'node:path';

for (const name of ['registry', 'core', 'cli']) {
  run(process.execPath, [join(ROOT, 'node_modules/tsup/dist/cli-default.js'), '--silent'], { cwd: join(ROOT, 'packages', name) });
}
