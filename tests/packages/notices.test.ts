import { build } from 'esbuild';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { NOTICES, noticesOf } from '../../scripts/build/notices.mjs';

const at = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

test('the command brings the notices of what is inside it', () => {
  const notices = readFileSync(join(at('packages/cli/dist'), NOTICES), 'utf8');
  for (const name of ['yaml', 'parse5', 'vscode-languageserver', 'vscode-jsonrpc'])
    expect(notices).toMatch(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+ \\(`, 'm'));
  expect(notices.match(/Copyright/gi)?.length).toBeGreaterThanOrEqual(4);
  expect(notices).not.toContain('@workplan/');
});

test.each([
  ['a package without the text of its licence stops the build', [], /odd 1\.2\.3 has no text/],
  ['one with it is named with version and text', [['LICENSE', 'MIT, Copyright Nobody']], undefined],
] as const)('%s', async (_, files, fault) => {
  const folder = mkdtempSync(join(tmpdir(), 'workplan-notices-'));
  try {
    const odd = join(folder, 'node_modules/odd');
    mkdirSync(odd, { recursive: true });
    writeFileSync(join(odd, 'package.json'), '{"name":"odd","version":"1.2.3","license":"MIT","main":"index.js"}');
    writeFileSync(join(odd, 'index.js'), 'export const a = 1;');
    for (const [name, text] of files) writeFileSync(join(odd, name), text);
    writeFileSync(join(folder, 'main.js'), "import { a } from 'odd'; console.log(a);");
    const { metafile } = await build({
      entryPoints: ['main.js'],
      absWorkingDir: folder,
      bundle: true,
      write: false,
      outdir: 'out',
      metafile: true,
    });
    const notices = (): string => noticesOf([metafile], folder);
    if (fault === undefined) expect(notices()).toContain('odd 1.2.3 (MIT)\n\nMIT, Copyright Nobody');
    else expect(notices).toThrow(fault);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
