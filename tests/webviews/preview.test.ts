import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { previewTexts } from '../../extension/src/webviews/page-texts.js';
import {
  LETTER_SPACING,
  LINE_HEIGHT,
  TEXT_SIZE,
  TITLE_SIZE,
  wordHtml,
} from '../../extension/src/webviews/word-copy.js';
import { preview } from '@workplan/language-service';
import { openPlan } from '../../packages/language-service/test/support/plan.js';
import { CONDENSED, LINE, SIZE } from '../../packages/office/src/docx-out/measures.js';
import { printPage } from '../../extension/src/webviews/print-page.js';
import { openPage, type PageOptions } from './harness.mjs';
import { picture, seriousViolations } from './looks.js';
import { firstOf, wholeTest, withBrowser } from './with-browser.js';
import { becomes } from '../support/becomes.js';

const SEED = readFileSync(new URL('../../examples/shanghai-2016-egov.plan.yaml', import.meta.url), 'utf8');
const UNFINISHED =
  '工作方案: 1\n标题: 2026年重点工作安排\n地区: 上海市\n章节:\n  - 标题: 总体任务\n    任务:\n      - 序号: 1\n        内容: 完成系统对接。\n        牵头: []\n      - 序号: 2\n        内容: 做好日常维护。\n        责任: [市教委]\n';

test('the layout has the numbers of the Word file', () => {
  expect(TEXT_SIZE * 2).toBe(SIZE.三号);
  expect(TITLE_SIZE * 2).toBe(SIZE.二号);
  expect(LINE_HEIGHT * 20).toBeCloseTo(LINE);
  expect(LETTER_SPACING * 20).toBe(CONDENSED);
  const css = readFileSync(new URL('../../extension/media/preview.css', import.meta.url), 'utf8');
  for (const wanted of ['padding: 37mm 26mm 35mm 28mm', `${TEXT_SIZE}pt`, `${TITLE_SIZE}pt`, `${LINE_HEIGHT}pt`])
    expect(css).toContain(wanted);
});

test('what is copied for Word keeps fonts, sizes and indents, and escapes all words', () => {
  const html = wordHtml([
    { kind: 'planTitle', role: 'planTitle', text: '甲<b>' },
    { kind: 'heading', role: 'heading', level: 1, text: '　　一、乙' },
    { kind: 'task', role: 'task', text: '1.丙' },
  ]);
  expect(html).toContain('font-size:22pt');
  expect(html).toContain('甲&lt;b&gt;');
  expect(html).toMatch(/黑体.*text-indent:32pt.*>一、乙</);
});

const opens = (text: string, options: PageOptions = {}) =>
  openPage('preview', {
    ...options,
    host: async (message, post) => {
      if ((message as { type: string }).type === 'ready')
        await post({ type: 'preview', texts: previewTexts(), preview: preview(openPlan(text)) });
    },
  });

/** Colours, the width of the window in pixels, and how large everything is shown. */
const LOOKS = firstOf(1, [
  ['dark', 1024, 1],
  ['light', 1280, 1],
  ['high contrast', 1280, 1.5],
  ['light', 1280, 2],
] as const);

withBrowser('the preview in a browser', () => {
  wholeTest('is saved as a sheet that prints on A4, without anything to click', async () => {
    const { page, sent, close } = await opens(UNFINISHED);
    await page.locator('button', { hasText: '打印' }).click();
    const saved = (await sent()).at(-1) as { type: string; html: string };
    expect(saved.type).toBe('savePage');
    expect(saved.html).not.toMatch(/tabindex|role="link"|zoom/);
    const css = readFileSync(new URL('../../extension/media/preview.css', import.meta.url), 'utf8');
    await page.goto('about:blank');
    await page.setContent(printPage({ title: '要点', page: 'preview', language: 'zh', css, html: saved.html }));
    expect(await page.locator('.sheet').evaluate((sheet) => sheet.getBoundingClientRect().width)).toBeCloseTo(793.7, 0);
    await page.emulateMedia({ media: 'print' });
    // The paper has the margins then.
    expect(await page.locator('.sheet').evaluate((sheet) => getComputedStyle(sheet).padding)).toBe('0px');
    expect(await page.locator('.role-task').first().innerText()).toContain('完成系统对接');
    await close();
  });

  test('shows an unfinished plan, and each problem leads to its place', async () => {
    const { page, sent, errors, close } = await opens(UNFINISHED);
    await page.locator('.sheet .role-task', { hasText: '做好日常维护' }).waitFor();
    expect(await page.locator('.sheet h1').innerText()).toBe('2026年重点工作安排');
    expect(await page.locator('.problems li').count()).toBeGreaterThan(0);
    await page.locator('.problems li button').first().click();
    expect((await sent()).at(-1)).toMatchObject({ type: 'reveal' });
    expect(errors).toEqual([]);
    await close();
  });

  wholeTest('is copied for Word, and scrolls with the plan', async () => {
    const { page, post, sent, close } = await opens(SEED);
    await page.locator('.role-task').nth(50).waitFor();
    await page.locator('button', { hasText: '复制到 Word' }).click();
    await page.locator('[role=status]', { hasText: '已复制' }).waitFor();
    const html = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      return (await item?.getType('text/html'))?.text() ?? '';
    });
    expect(html).toContain('2016年上海市政府电子政务重点工作安排');
    expect(html).toMatch(/font-size: ?22pt/);
    const task = page.locator('.role-task').nth(40);
    const line = Number(await task.getAttribute('data-line'));
    await post({ type: 'scroll', line });
    await becomes(async () => expect(Math.abs((await task.boundingBox())?.y ?? 999)).toBeLessThan(5));
    // What the page scrolls itself for the plan it does not report.
    await becomes(async () => {
      await page.mouse.wheel(0, -200);
      expect((await sent()).at(-1)).toMatchObject({ type: 'scrolled' });
    });
    await close();
  });

  test.each(LOOKS)('is for everybody: %s at %i pixels and %f times', async (theme, width, zoom) => {
    const { page, close } = await opens(UNFINISHED, { theme, width, zoom });
    await page.locator('.sheet p').first().waitFor();
    expect(await seriousViolations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(
      0,
    );
    await picture(page, `preview-${theme}-${zoom}`);
    await close();
  });
});
