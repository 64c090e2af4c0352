import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { COMMAND_NAMES } from '../../../command-line/src/args/command-names.js';
import { workspace } from '../support/workspace.js';

const README = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
const block = (language: string, from = 0): string =>
  README.slice(from).match(new RegExp(`\`\`\`${language}\n([\\s\\S]*?)\`\`\``))?.[1] ?? '';

test('what the README shows is what happens', async () => {
  const { workplan, read } = workspace({ 'hello.plan.yaml': block('yaml') });
  const [call = '', ...shown] = block('console').trimEnd().split('\n');
  const { out, code } = await workplan(call.replace('$ npx workplan ', '').split(' '));
  expect(out.startsWith(shown.slice(0, -1).join('\n'))).toBe(true);
  expect(out).toContain('body-not-in-force');
  expect(code).toBe(1);
  await workplan(['fix']);
  expect(read('hello.plan.yaml')).toBe(block('yaml').replace('：2026', ': 2026'));
});

test('its configuration is valid but for the registry, which is not there', async () => {
  const { workplan } = workspace({
    'workplan.config.yaml': block('yaml', README.indexOf('## Configuration')),
    'a.plan.yaml': block('yaml'),
  });
  const { files } = JSON.parse((await workplan(['lint', '-f', 'json'])).out);
  expect(files[0].findings.map((finding: { readonly data: object }) => finding.data)).toEqual([
    expect.objectContaining({ file: './hangzhou.registry.yaml' }),
  ]);
});

test('it names every command', () => {
  for (const name of COMMAND_NAMES) expect(README).toContain(`workplan ${name}`);
});

test('its way of an official text through a plan and back', async () => {
  const [, made = '', printed] =
    README.match(/```sh\nprintf '(.*)' > notice\.txt\n[^`]*```\n\nIt prints[^`]*```text\n([^`]*)```/) ?? [];
  const { workplan } = workspace({ 'notice.txt': made.replaceAll('\\n', '\n') });
  expect((await workplan(['import', 'notice.txt', '-o', 'notice.plan.yaml'])).code).toBe(0);
  expect((await workplan(['render', 'notice.plan.yaml', '--to', 'text'])).out).toBe(printed);
});
