import { expect, test } from 'vitest';
import { ruleFilesIn } from '../../src/lsp/rule-files.js';
import { workspace } from '../support/workspace.js';

test('rules lead to the files beside the program, and nowhere else', () => {
  const { folder, path } = workspace({ 'rules/open-list.md': '# `open-list`\n', 'secret.md': '' });
  const page = ruleFilesIn(path('rules'));
  expect(page('open-list', 'zh')).toBe(new URL(`file://${folder}/rules/open-list.md`).href);
  expect(page('open-list', 'en')).toBe(page('open-list', 'zh'));
  for (const rule of ['mine', '../secret', '', 'open-list.md']) expect(page(rule, 'zh'), rule).toBeUndefined();
});
