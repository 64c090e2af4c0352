// Builds the packages in the order of their dependencies and puts the schemas into the extension.
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, run } from './lib.mjs';
import { published } from './sources.mjs';

for (const name of published()) {
  run(process.execPath, [join(ROOT, 'node_modules/tsup/dist/cli-default.js'), '--silent'], {
    cwd: join(ROOT, 'packages', name),
  });
}
cpSync(join(ROOT, 'schemas'), join(ROOT, 'extension/schemas'), { recursive: true });
