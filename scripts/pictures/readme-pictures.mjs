// Makes the pictures of the extension's README and of the page of the first day from the screenshots of the last run of their scenarios,
// as WebP by the browser of the tests.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PATHS, install } from '../../tests/vscode/host/install.mjs';
import { ROOT, fail } from '../lib.mjs';

const SHOTS = join(ROOT, '.cache/vscode-shots/node');
const QUALITY = 0.35;
/** Bytes of all pictures of a folder together. */
const LIMIT = 1_000_000;
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

install();
const { chromium } = await import(PATHS.playwright);
const browser = await chromium.launch({
  executablePath: PATHS.chromium,
  args: ['--headless', '--no-sandbox', '--disable-gpu'],
});
const page = await browser.newPage();
for (const [folder, pictures] of Object.entries(FROM)) {
  mkdirSync(join(ROOT, folder), { recursive: true });
  let size = 0;
  for (const [name, shot] of Object.entries(pictures)) {
    const bytes = await webp(readFileSync(join(SHOTS, `${shot}.png`)).toString('base64'));
    writeFileSync(join(ROOT, folder, `${name}.webp`), bytes);
    size += bytes.length;
    console.log(`${folder}/${name}.webp ${(bytes.length / 1000).toFixed(0)} kB`);
  }
  if (size > LIMIT) fail(`The pictures of ${folder} have ${size} bytes, more than ${LIMIT}.`);
}
await browser.close();

async function webp(png) {
  const picture = await page.evaluate(
    async ({ source, quality }) => {
      const image = new Image();
      image.src = source;
      await image.decode();
      const canvas = Object.assign(document.createElement('canvas'), { width: image.width, height: image.height });
      canvas.getContext('2d').drawImage(image, 0, 0);
      return canvas.toDataURL('image/webp', quality).replace(/^[^,]*,/, '');
    },
    { source: `data:image/png;base64,${png}`, quality: QUALITY },
  );
  return Buffer.from(picture, 'base64');
}
