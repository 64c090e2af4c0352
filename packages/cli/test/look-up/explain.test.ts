import { ABOUT, EXAMPLES, RULES } from '@workplan/core/rules';
import { describe, expect, test } from 'vitest';
import { SETUP_RULES } from '@workplan/workspace';
import { workspace } from '../support/workspace.js';

const IDS = [...RULES.map((rule) => rule.id), ...SETUP_RULES.map((rule) => rule.id)];

describe.each(['zh', 'en'] as const)('explain in %s', (lang) => {
  test.each(IDS)('%s', async (id) => {
    const { out, err, code } = await workspace().workplan(['explain', id, '--lang', lang]);
    expect({ err, code }).toEqual({ err: '', code: 0 });
    expect(out.startsWith(id)).toBe(true);
    expect(out).not.toMatch(/[⟦⟧]|\{\w+\}/);
    // Nobody has named a site, so there is no page to lead to.
    expect(out).not.toContain('/rules/');
    const about = ABOUT[id];
    if (about !== undefined) expect(out).toContain(about.why[lang]);
    const bad = EXAMPLES[id]?.bad.length ?? (id === 'internal-error' ? 0 : 1);
    expect(out.match(lang === 'zh' ? /^有问题的写法$/gm : /^Wrong$/gm) ?? []).toHaveLength(bad);
    // Every bad example shows at least one finding of this very rule.
    expect((out.match(new RegExp(`^  \\d+:\\d+  \\S+  ${id}$`, 'gm')) ?? []).length).toBeGreaterThanOrEqual(bad);
  });
});

test('rules lists them all, by group', async () => {
  const { out, code } = await workspace().workplan(['rules']);
  expect(code).toBe(0);
  for (const id of IDS) expect(out).toMatch(new RegExp(`^  ${id} `, 'm'));
  expect(out).toMatch(/ {2}fullwidth-colon +错误 {2}可自动修复 {2}键后面用英文冒号\n/);
});

test('and for programs, in both languages', async () => {
  const rules: readonly Readonly<Record<string, unknown>>[] = JSON.parse(
    (await workspace().workplan(['rules', '--format', 'json'])).out,
  );
  expect(rules.map((rule) => rule.id)).toEqual(IDS);
  expect(rules.find((rule) => rule.id === 'fullwidth-colon')).toEqual({
    id: 'fullwidth-colon',
    group: 'yaml',
    severity: 'error',
    fix: 'safe',
    title: { zh: '键后面用英文冒号', en: 'A key ends with an ASCII colon' },
    why: { zh: expect.any(String), en: expect.any(String) },
  });
});

describe('explain --format json', () => {
  test('holds the page of every rule, in both languages and with what was found in its examples', async () => {
    const pages = JSON.parse((await workspace().workplan(['explain', '-f', 'json'])).out) as readonly {
      readonly id: string;
      readonly page: string;
      readonly title: { readonly zh: string; readonly en: string };
    }[];
    expect(new Set(pages.map(({ id }) => id))).toEqual(new Set(IDS));
    for (const { id, page, title } of pages) {
      expect(page).toContain(`# \`${id}\`\n\n## `);
      expect(page.match(/^## /gm), id).toHaveLength(2);
      expect(title.zh).not.toBe(title.en);
    }
    expect(pages.find(({ id }) => id === 'fullwidth-colon')?.page).toContain('- 1:3 这里用了全角冒号');
  });

  test('explains only the rules that are named, and pretty needs one', async () => {
    const { workplan } = workspace();
    expect(JSON.parse((await workplan(['explain', 'tab-indent', '-f', 'json'])).out)).toHaveLength(1);
    expect((await workplan(['explain', 'tab-indent', 'duplicate-key'])).out).toMatch(/^tab-indent[^]*\nduplicate-key/);
    expect((await workplan(['explain'])).code).toBe(2);
  });
});
