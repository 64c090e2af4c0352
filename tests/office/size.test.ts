import { build } from 'esbuild';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';

/** Bytes of all readers and writers but that of PDF, minified and gzipped: see decision 186. */
const BUDGET = 45_200;
const ENTRIES = ['doc', 'docx', 'docx-out', 'rtf', 'xlsx', 'xlsx-out', 'xlsx-patch'];

test('readers and writers of office files stay within the budget of a page', async () => {
  const { outputFiles } = await build({
    stdin: {
      contents: ENTRIES.map((entry, at) => `export * as e${at} from './src/${entry}/index.ts';`).join('\n'),
      resolveDir: fileURLToPath(new URL('../../packages/office', import.meta.url)),
    },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    logLevel: 'silent',
  });
  const size = gzipSync(outputFiles[0]?.contents ?? '', { level: 9 }).byteLength;
  console.log(`office without PDF: ${size} bytes gzipped of ${BUDGET}`);
  expect(size).toBeLessThan(BUDGET);
});
