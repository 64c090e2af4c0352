import type { Diagnostic } from 'vscode-languageserver';
import { expect, test } from 'vitest';
import type { Environment } from '@workplan/workspace';
import { createRuleLinks } from '../src/shell/rule-links.js';

const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } };
const finding = (code: Diagnostic['code']): Diagnostic => ({
  range,
  message: '甲',
  ...(code !== undefined && { code }),
});
const nothing = (): never => {
  throw new Error('links ask for nothing else');
};
const environment = (rulePage?: Environment['rulePage']): Environment => ({
  language: 'zh',
  setupOf: nothing,
  sourceOf: nothing,
  setFolders: nothing,
  plans: nothing,
  textOf: nothing,
  forget: nothing,
  ...(rulePage !== undefined && { rulePage }),
});

test('findings lead to the page of their rule, where there is one, in the language of the client', () => {
  const linked = createRuleLinks(
    environment((rule, language) => (rule === 'open-list' ? `file:///rules/${language}/${rule}.md` : undefined)),
    () => 'en',
  );
  expect(linked([finding('open-list'), finding('mine'), finding(undefined)])).toEqual([
    { ...finding('open-list'), codeDescription: { href: 'file:///rules/en/open-list.md' } },
    finding('mine'),
    finding(undefined),
  ]);
});

test('without pages there are no links', () => {
  const linked = createRuleLinks(environment(), () => 'zh');
  expect(linked([finding('open-list')])).toEqual([finding('open-list')]);
});
