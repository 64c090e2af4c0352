import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { matrixTexts } from '../../extension/src/webviews/page-texts.js';
import { overview } from '@workplan/language-service';
import { openPlan } from '../../packages/language-service/test/support/plan.js';
import { openPage, type PageOptions } from './harness.mjs';
import { picture, seriousViolations } from './looks.js';
import { firstOf, wholeTest, withBrowser } from './with-browser.js';

const SEED = readFileSync(new URL('../../examples/shanghai-2016-egov.plan.yaml', import.meta.url), 'utf8');

const opens = (options: PageOptions = {}) =>
  openPage('matrix', {
    ...options,
    host: async (message, post) => {
      if ((message as { type: string }).type === 'ready')
        await post({ type: 'matrix', texts: matrixTexts(), overview: overview(openPlan(SEED)) });
    },
  });

/** Colours, the width of the window in pixels, and how large everything is shown. */
const LOOKS = firstOf(1, [
  ['dark', 640, 1],
  ['light', 1280, 1],
  ['high contrast', 1280, 1.5],
  ['light', 1024, 2],
] as const);

withBrowser('the matrix in a browser', () => {
  test('has totals, section rows, a chart, and is copied with its empty cells', async () => {
    const { page, errors, close } = await opens();
    await page.locator('tbody tr:not(.section)').nth(55).waitFor();
    expect(await page.locator('tbody tr.section').count()).toBeGreaterThan(5);
    const heads = await page.locator('thead th.body').count();
    expect(await page.locator('tr.totals td.cell').count()).toBe(heads);
    await page.locator('#load summary').click();
    expect(await page.locator('.load').count()).toBe(heads);
    await page.locator('button', { hasText: '复制到 Excel' }).click();
    await page.locator('#count', { hasText: '已复制' }).waitFor();
    const lines = (await page.evaluate(() => navigator.clipboard.readText())).split(/\r?\n/);
    expect(lines).toHaveLength(57);
    expect(new Set(lines.map((line) => line.split('\t').length))).toEqual(new Set([heads + 2]));
    await page.locator('button', { hasText: '导出 Excel' }).click();
    const sent = (await page.evaluate('window.sent.at(-1)')) as { type: string; workbook: { rows: unknown[] } };
    expect(sent.type).toBe('workbook');
    expect(sent.workbook.rows.length).toBeGreaterThan(57);
    expect(errors).toEqual([]);
    await close();
  });

  wholeTest('in half of a small window the legend keeps its words whole and in the window', async () => {
    const { page, close } = await opens({ width: 460 });
    await page.locator('tbody tr').nth(55).waitFor();
    const boxes = await page.locator('.toolbar label').evaluateAll((labels) =>
      labels.map((label) => {
        const { right, height } = label.getBoundingClientRect();
        return { right, lines: Math.round(height / Number.parseFloat(getComputedStyle(label).lineHeight)) };
      }),
    );
    expect(boxes.length).toBeGreaterThan(6);
    for (const { right, lines } of boxes) {
      expect(right).toBeLessThanOrEqual(460);
      expect(lines).toBeLessThanOrEqual(2);
    }
    await page.screenshot({ path: new URL('../../.cache/page-shots/matrix-narrow.png', import.meta.url).pathname });
    await close();
  });

  test.each(LOOKS)('shows bodies and is for everybody: %s at %i pixels and %f times', async (theme, width, zoom) => {
    const { page, close } = await opens({ theme, width, zoom });
    await page.locator('tbody tr').nth(55).waitFor();
    const visible = await page
      .locator('thead th.body')
      .evaluateAll((heads) => heads.filter((head) => head.getBoundingClientRect().right <= innerWidth).length);
    expect(visible).toBeGreaterThan(5);
    expect(await seriousViolations(page)).toEqual([]);
    await picture(page, `matrix-${theme}-${width}-${zoom}`);
    await close();
  });
});
