// Makes the pictures of the extension's README from the screenshots of the last run of its scenarios, as WebP by the browser of the tests.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PATHS, install } from '../tests/vscode/host/install.mjs';
import { ROOT, fail } from './lib.mjs';

const SHOTS = join(ROOT, '.cache/vscode-shots/node');
const PICTURES = join(ROOT, 'extension/images/readme');
const QUALITY = 0.45;
/** Bytes of all pictures together. */
const LIMIT = 1_000_000;
/** Pictures by the screenshot that they are made from. */
const FROM = {
  completion: 'completion-flow',
  'side-by-side': 'chinese-side-by-side',
  matrix: 'matrix',
  table: 'table',
};

install();
const { chromium } = await import(PATHS.playwright);
const browser = await chromium.launch({
  executablePath: PATHS.chromium,
  args: ['--headless', '--no-sandbox', '--disable-gpu'],
});
const page = await browser.newPage();
mkdirSync(PICTURES, { recursive: true });
let size = 0;
for (const [name, shot] of Object.entries(FROM)) {
  const png = readFileSync(join(SHOTS, `${shot}.png`)).toString('base64');
  const webp = await page.evaluate(
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
  const bytes = Buffer.from(webp, 'base64');
  writeFileSync(join(PICTURES, `${name}.webp`), bytes);
  size += bytes.length;
  console.log(`${name}.webp ${(bytes.length / 1000).toFixed(0)} kB`);
}
await browser.close();
if (size > LIMIT) fail(`The pictures have ${size} bytes, more than ${LIMIT}.`);
