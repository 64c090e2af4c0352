// Writes the types of every source file of the published packages, of all at once: TypeScript 7 does in seconds what the one
// with an interface, which tsup would ask for each package by itself, does in a minute. Nothing is checked: `npm test` does.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, run } from '../lib.mjs';

const FOLDER = join(ROOT, '.cache', 'declarations');

/** The declarations of a source file of a package. */
export const declarationOf = (name, source) => join(FOLDER, name, source.replace(/\.ts$/, '.d.ts'));

export function writeDeclarations() {
  rmSync(FOLDER, { recursive: true, force: true });
  run(process.execPath, [
    join(ROOT, 'node_modules/typescript-7/bin/tsc'),
    '-p',
    'scripts/build/declarations.json',
    '--outDir',
    FOLDER,
  ]);
}
