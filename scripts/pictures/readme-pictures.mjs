// Makes the pictures of the extension's README and of the page of the first day from the screenshots of the last run of their scenarios,
// as WebP by `cwebp` (Debian's package webp).
import { spawnSync } from 'node:child_process';
import { mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, fail } from '../lib.mjs';

const SHOTS = join(ROOT, '.cache/vscode-shots/node');
/** Near colours become one, which keeps letters sharp: a third smaller than a photograph's way of 35 in 100. */
const WAY = ['-quiet', '-near_lossless', '0', '-z', '9'];
/** Bytes of all pictures of a folder together. */
const LIMIT = 300_000;
/** Pictures by folder, each with the screenshot that it is made from. */
const FROM = {
  'extension/images/readme': {
    completion: 'completion-flow',
    'side-by-side': 'chinese-side-by-side',
    matrix: 'matrix',
    table: 'table',
  },
  'docs/images/first-day': {
    place: 'first-day-place',
    pinyin: 'first-day-pinyin',
    'six-tasks': 'first-day-six-tasks',
    exported: 'first-day-exported',
    synced: 'first-day-synced',
  },
};

for (const [folder, pictures] of Object.entries(FROM)) {
  mkdirSync(join(ROOT, folder), { recursive: true });
  let size = 0;
  for (const [name, shot] of Object.entries(pictures)) {
    const picture = join(ROOT, folder, `${name}.webp`);
    const { status, error } = spawnSync('cwebp', [...WAY, join(SHOTS, `${shot}.png`), '-o', picture], {
      stdio: 'inherit',
    });
    if (status !== 0) fail(`cwebp did not make ${picture}: ${error?.message ?? `exit code ${status}`}.`);
    const bytes = statSync(picture).size;
    size += bytes;
    console.log(`${folder}/${name}.webp ${(bytes / 1000).toFixed(0)} kB`);
  }
  if (size > LIMIT) fail(`The pictures of ${folder} have ${size} bytes, more than ${LIMIT}.`);
}
