import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { RULES } from '@workplan/core/rules';
import { Client } from './client.js';
import { makeFolder, type Folder } from './folder.js';

const pageOf = (name: string): string => readFileSync(new URL(`../../docs/${name}.md`, import.meta.url), 'utf8');
const PAGES = { en: pageOf('editors'), zh: pageOf('editors.zh-CN') };
const LANGUAGES = ['en', 'zh'] as const;

const blocksOf = (page: string): { readonly kind: string; readonly text: string }[] =>
  [...page.matchAll(/```(\w+)\n([\s\S]*?)```/g)].map(([, kind = '', text = '']) => ({ kind, text }));
/** Everything on a page that is written as code. */
const codeOf = (page: string): string =>
  [...page.matchAll(/```\w+\n[\s\S]*?```|`[^`\n]+`/g)].map(([code]) => code).join('\n');

const PLAN =
  '工作方案: 1\n标题: 安排\n地区: 上海市\n期间: 2016\n任务:\n  - 序号: 1\n    内容: 推进工作。\n    责任: [市教委, 等]\n';

describe('the page about editors is true of the server', () => {
  let folder: Folder;
  beforeAll(() => {
    folder = makeFolder({ 'pnpm-workspace.yaml': '' });
  });
  afterAll(() => folder.remove());

  test('both languages set up the same, but for the language', () => {
    const [en, zh] = LANGUAGES.map((language) =>
      blocksOf(PAGES[language])
        .filter(({ kind }) => kind !== 'yaml')
        .map(({ text }) => text.replaceAll(language === 'en' ? /(['"])en\1|"en"|'en'/g : /(['"])zh\1/g, '«»')),
    );
    expect(en).toEqual(zh);
    expect(en?.length).toBeGreaterThanOrEqual(7);
  });

  test.each(LANGUAGES)('what is given as JSON is JSON (%s)', (language) => {
    const blocks = blocksOf(PAGES[language]).filter(({ kind }) => kind === 'json');
    expect(blocks.length).toBeGreaterThanOrEqual(3);
    for (const { text } of blocks)
      expect(() => {
        JSON.parse(text);
      }, text).not.toThrow();
  });

  test.each(LANGUAGES)('every set-up starts the command that there is (%s)', (language) => {
    const starting = blocksOf(PAGES[language]).filter(({ text }) => text.includes('--stdio'));
    expect(starting.length).toBeGreaterThanOrEqual(6);
    for (const { text } of starting) {
      expect(text).toMatch(/["']lsp["'][, ]+["']--stdio["']/);
      expect(text).toContain('workplan');
    }
  });

  test.each(LANGUAGES)('every pattern of files that it names means plans (%s)', async (language) => {
    const names = new Set(
      [...codeOf(PAGES[language]).matchAll(/\*(\.(?:plan|工作方案)\.ya?ml)/g)].map(([, name = '']) => `一${name}`),
    );
    expect(names.size).toBeGreaterThanOrEqual(3);
    const { client } = await Client.start(folder.path);
    for (const name of names) {
      // As editors write it, and as some leave it.
      for (const uri of [client.uri(name), `file:///x/${name}`]) {
        await client.open(uri, PLAN);
        expect(
          (await client.diagnostics(uri, 1)).diagnostics.map(({ code }) => code),
          uri,
        ).toEqual(['open-list']);
      }
    }
    expect(await client.stop()).toBe(0);
  });

  test('the options do what they are said to do', async () => {
    const { client, answer } = await Client.start(folder.path, {
      initializationOptions: { language: 'en', diagnostics: 'pull', registryDocuments: true },
    });
    expect(answer.capabilities.diagnosticProvider).toBeDefined();
    const uri = client.uri('a.plan.yaml');
    await client.open(uri, PLAN);
    const { items } = await client.connection.sendRequest<{ items: { message: string }[] }>('textDocument/diagnostic', {
      textDocument: { uri },
    });
    expect(items[0]?.message).toMatch(/[a-z]{3}/);
    const place = await client.connection.sendRequest<{ uri: string }>('textDocument/definition', {
      textDocument: { uri },
      position: { line: 7, character: 10 },
    });
    expect(place.uri).toMatch(/^workplan-registry:/);
    expect(
      (await client.connection.sendRequest<{ text: string }>('workspace/textDocumentContent', { uri: place.uri })).text,
    ).toContain('市教委');
    expect(await client.stop()).toBe(0);
    for (const language of LANGUAGES)
      for (const option of ['language', '"diagnostics": "pull"', '"registryDocuments": true'])
        expect(PAGES[language]).toContain(option);
  });

  test.each(LANGUAGES)('the comment that it shows takes back the finding (%s)', async (language) => {
    const comment = blocksOf(PAGES[language]).find(({ kind }) => kind === 'yaml')?.text ?? '';
    const rule = /workplan-disable-next-line (\S+)/.exec(comment)?.[1];
    expect(RULES.map(({ id }) => id)).toContain(rule);
    const { client } = await Client.start(folder.path);
    const uri = client.uri('a.plan.yaml');
    await client.open(uri, PLAN.replace(/ {4}责任.*\n/, comment));
    expect((await client.diagnostics(uri, 1)).diagnostics).toEqual([]);
    expect(await client.stop()).toBe(0);
  });
});
