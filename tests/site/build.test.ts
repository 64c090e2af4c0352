import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { formatPage } from '../../packages/site/build/pages/format-pages.mjs';
import { linker, type LinkedPage } from '../../packages/site/build/text/links.mjs';
import { render } from '../../packages/site/build/text/markdown.mjs';
import { halvesOf } from '../../packages/site/build/pages/rule-pages.mjs';
import { tokensOf } from '../../packages/site/src/playground/editor/line-tokens.js';

describe('links', () => {
  const page = (path: string, language: string, source: string): LinkedPage => ({ path, language, source });
  const zh = page('zh/office.html', 'zh', 'docs/office.zh-CN.md');
  const en = page('en/office.html', 'en', 'docs/office.md');
  const rule = page('zh/rules/term.html', 'zh', 'docs/rules/term.md');
  const { files, link } = linker([zh, en, rule]);

  test.each([
    [zh, 'office.md', '../en/office.html'],
    [zh, 'rules/term.md#例子', 'rules/term.html#例子'],
    [rule, '../office.zh-CN.md', '../office.html'],
    [zh, 'https://www.w3.org/', 'https://www.w3.org/'],
    [zh, '#一', '#一'],
    [zh, 'site:playground.html#en', '../playground.html#en'],
    [zh, '../schemas/plan.schema.json', '../files/schemas/plan.schema.json'],
  ] as const)('of a page lead to pages of the site: %s %s', (from, address, expected) => {
    expect(link(from, address)).toBe(expected);
  });

  test('to files that are no pages have them copied', () => {
    expect(files.get('files/schemas/plan.schema.json')).toBe('schemas/plan.schema.json');
  });

  test('that lead nowhere stop the build', () => {
    expect(() => link(zh, 'no-such-page.md')).toThrow('docs/office.zh-CN.md links to no-such-page.md');
    expect(() => link(zh, '../../outside.md')).toThrow('no file');
  });
});

describe('Markdown', () => {
  const html = (text: string): string => render(text, { link: (address) => address, tableLabel: '表格' }).html;

  test.each([
    ['方案就是一个\n文件', '<p>方案就是一个文件</p>'],
    ['这里**指出**，\n并改正', '<p>这里<strong>指出</strong>，并改正</p>'],
    ['一个\nYAML 文件', '<p>一个\nYAML 文件</p>'],
    ['two\nlines', '<p>two\nlines</p>'],
  ])('%j breaks its lines as readers expect', (text, expected) => {
    expect(html(text).trim()).toBe(expected);
  });

  test('gives headings the addresses of GitHub, and no address twice', () => {
    const { headings } = render('## 一、导入\n## A b?\n## A b?', { link: String, tableLabel: '' });
    expect(headings.map(({ id }) => id)).toEqual(['一导入', 'a-b', 'a-b-1']);
  });

  test('escapes code, and leaves comments for tests out', () => {
    expect(html('```yaml\n标题: "<b>" # 甲\n```')).toContain('&lt;b&gt;');
    expect(html('<!-- file a -->\n\n甲')).toBe('<p>甲</p>\n');
  });
});

test('a page of a rule has a half in each language, or the build stops', () => {
  expect(halvesOf('# `term`\n\n## 用语\n\n---\n\n## Words\n')).toEqual({
    zh: '# `term`\n\n## 用语\n',
    en: '# `term`\n\n## Words\n',
  });
  // Lines in an example are not the end of a half.
  const example = '\n```yaml\n---\n标题: 甲\n---\n```\n';
  expect(halvesOf(`# \`term\`\n\n## 用语\n${example}\n---\n\n## Words\n${example}`)).toEqual({
    zh: `# \`term\`\n\n## 用语\n${example}`,
    en: `# \`term\`\n\n## Words\n${example}`,
  });
  expect(() => halvesOf('# `term`\n\n## 用语\n')).toThrow('not in two languages');
});

test.each(['zh', 'en'] as const)('the reference of the format has every key of a written plan: %s', (language) => {
  const schema = JSON.parse(readFileSync(new URL('../../schemas/plan.schema.json', import.meta.url), 'utf8')) as {
    properties: object;
    definitions: Record<string, { properties: Record<string, { 'x-key-zh'?: string }> }>;
  };
  const page = formatPage(schema, language);
  const written = Object.entries(schema.definitions).filter(([name]) => !/^(?:resolved|open)/.test(name));
  for (const [, { properties }] of written)
    for (const [key, { 'x-key-zh': chinese = '' }] of Object.entries(properties)) {
      expect(page).toContain(`\`${key}\``);
      expect(page).toContain(`\`${chinese}\``);
    }
  expect(page).not.toContain('undefined');
});

describe('the colours of a line', () => {
  const colours = (line: string): string[] =>
    tokensOf(line).map(({ kind, from, to }) => `${kind} ${line.slice(from, to)}`);

  test.each([
    ['标题: 工作安排', ['key 标题']],
    ['  - 序号: 1', ['key 序号', 'number 1']],
    ['任务:', ['key 任务']],
    ['# 说明: 甲', ['comment # 说明: 甲']],
    ['标题: 甲 # 说明', ['key 标题', 'comment # 说明']],
    ['标题: "甲 # 乙"', ['key 标题', 'string "甲 # 乙"']],
    ['标题：甲', []],
    ['    牵头: [市教委, 等]', ['key 牵头']],
    ['  - 第一句: 完', ['key 第一句']],
    ['网址: http://a.example/', ['key 网址']],
    ['', []],
  ])('%s', (line, expected) => {
    expect(colours(line)).toEqual(expected);
  });

  test('stay within the line and in order, whatever it is', () => {
    for (const line of ['"', "'", '#', ':', '- - - ', ' # #', '\t:', '{a: 1}', 'a:b: c # d: "e']) {
      const ends = tokensOf(line).flatMap(({ from, to }) => [from, to]);
      expect(ends).toEqual([...ends].sort((a, b) => a - b));
      expect(ends.every((at) => at >= 0 && at <= line.length)).toBe(true);
    }
  });
});
