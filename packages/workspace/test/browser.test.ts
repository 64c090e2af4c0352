import { build } from 'esbuild';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

describe('in a browser', () => {
  test('nothing of Node is needed and no code is made at run time', async () => {
    const { outputFiles } = await build({
      entryPoints: [at('../src/index.ts')],
      bundle: true,
      format: 'esm',
      platform: 'browser',
      target: 'es2022',
      splitting: true,
      outdir: 'out',
      write: false,
      logLevel: 'silent',
      tsconfig: at('../../../tsconfig.json'),
    });
    for (const { text } of outputFiles)
      expect(text).not.toMatch(/\bnew Function\b|[^.\w]eval\(|\brequire\(["'`]|from ["'`]node:/);
    expect(outputFiles.length).toBeGreaterThan(1);
  });
});
