import { packDashboard, type Dashboard, type DashboardPlan } from '@workplan/language-service/protocol';
import { readFileSync } from 'node:fs';
import { afterEach, expect, test } from 'vitest';
import { dashboardTexts } from '../../extension/src/webviews/dashboard-texts.js';
import { printPage } from '../../extension/src/webviews/print-page.js';
import type { FromPage } from '../../extension/src/webviews/messages.js';
import { dashboardOn as planOn } from '../../packages/language-service/test/support/dashboard.js';
import { openPlan } from '../../packages/language-service/test/support/plan.js';
import { openPage, type OpenPage, type PageOptions } from './harness.mjs';
import { picture, seriousViolations } from './looks.js';
import { firstOf, wholeTest, withBrowser } from './with-browser.js';
import { becomes } from '../support/becomes.js';

const example = (name: string): string =>
  readFileSync(new URL(`../../examples/${name}.plan.yaml`, import.meta.url), 'utf8');

const TEXTS: Readonly<Record<string, string>> = {
  'file:///plans/2026.plan.yaml': example('progress-2026'),
  'file:///plans/egov.plan.yaml': example('shanghai-2016-egov'),
};
const plansOn = (on: string): DashboardPlan[] =>
  Object.entries(TEXTS).flatMap(([uri, text]) => planOn({ ...openPlan(text), uri }, { on }) ?? []);
const dashboardOn = (on: string): Dashboard => ({
  on,
  every: 'month',
  plans: plansOn(on),
  left: [{ uri: 'file:///plans/%E5%9D%8F.plan.yaml', title: '' }],
});
const ON = '2026-11-10';

const open: OpenPage[] = [];
afterEach(async () => {
  for (const one of open.splice(0)) await one.close();
});

async function opens(options: PageOptions = {}, make: (on: string) => Dashboard = dashboardOn) {
  const sent: FromPage[] = [];
  const opened = await openPage('dashboard', {
    ...options,
    host: async (message, post) => {
      const asked = message as FromPage;
      sent.push(asked);
      if (asked.type !== 'ready' && asked.type !== 'day') return;
      const packed = packDashboard(make(asked.type === 'day' ? asked.on : ON));
      const dashboard = new TextEncoder().encode(JSON.stringify(packed));
      await post({ type: 'dashboard', texts: dashboardTexts(), dashboard });
    },
  });
  open.push(opened);
  await opened.page.locator('#items table, #items .none').first().waitFor();
  return { ...opened, sent };
}

/** Colours, the width of the window in pixels, and how large everything is shown. */
const LOOKS = firstOf(1, [
  ['dark', 640, 1],
  ['light', 1280, 1],
  ['high contrast', 1280, 1.5],
  ['light', 1024, 2],
] as const);

withBrowser('the dashboard in a browser', () => {
  test('counts by light, and lists the late ones of all plans', async () => {
    const { page, errors } = await opens();
    expect(await page.locator('#summary').textContent()).toMatch(/^截至 2026-11-10（按月填报）：2 份方案，\d+ 项。$/);
    expect(await page.locator('#left').textContent()).toBe('1 份方案有格式错误，没有计入：坏.plan.yaml');
    const all = plansOn(ON).flatMap(({ items }) => items);
    const red = all.filter(({ colour }) => colour === 'red').length;
    expect(await page.locator('.card.all .number').textContent()).toBe(String(all.length));
    expect(await page.locator('.card.red .number').textContent()).toBe(String(red));
    expect(await page.locator('#items tbody tr').count()).toBe(red);
    expect(await page.locator('#items tbody tr').last().textContent()).toContain('逾期 41 天、滞后');
    expect(await page.locator('#plans tbody tr').count()).toBe(2);
    expect(errors).toEqual([]);
  });

  test('a large number in a narrow window stands clear of its share', async () => {
    const { page } = await opens({ width: 640 });
    const number = page.locator('.card.red .number');
    await number.evaluate((words) => (words.textContent = '111259'));
    const [figures, share] = [await number.boundingBox(), await page.locator('.card.red .share').boundingBox()];
    expect(share?.width).toBeGreaterThan(0);
    expect((share?.y ?? 0) + (share?.height ?? 0)).toBeLessThanOrEqual(figures?.y ?? 0);
    expect(await number.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
  });

  wholeTest('narrows by body, section, plan, light and words, with the keyboard alone', async () => {
    const { page, sent } = await opens();
    await page.locator('#choose-plan').focus();
    await page.keyboard.press('ArrowDown');
    await page.locator('#summary', { hasText: '筛选：2026年政务服务重点工作安排' }).waitFor();
    expect(await page.locator('.card.all .number').textContent()).toBe('6');
    await page.locator('.card.yellow').focus();
    await page.keyboard.press('Enter');
    expect(await page.locator('.card.yellow').getAttribute('aria-pressed')).toBe('true');
    expect(await page.locator('#items-title').textContent()).toBe('临近时限或未按期填报 （2 项）');
    await page.locator('#choose-body').selectOption('市教委');
    expect(await page.locator('#items tbody tr').allTextContents()).toEqual([
      expect.stringContaining('3（2）并按目录完成教育数据归集。'),
    ]);
    await page.locator('#items button.link').focus();
    await page.keyboard.press('Enter');
    expect(sent.at(-1)).toMatchObject({ type: 'openTask', uri: 'file:///plans/2026.plan.yaml' });
    await page.locator('#choose-section').selectOption('优化网上办事服务');
    await page.locator('#items .none').waitFor();
    await page.locator('button', { hasText: '清除筛选' }).click();
    await page.locator('#filter').fill('财政补贴');
    await page.locator('.card.red').click();
    await page.locator('#items tbody tr', { hasText: '实现财政补贴资金拨付信息网上可查' }).waitFor();
    expect(await page.locator('#items tbody tr').count()).toBe(1);
  });

  wholeTest('shows another day when it is asked for', async () => {
    const { page } = await opens();
    await page.locator('#day').fill('2026-02-01');
    await page.locator('#summary', { hasText: '截至 2026-02-01' }).waitFor();
    await page.locator('#choose-plan').selectOption({ index: 1 });
    expect(await page.locator('.card.red .number').textContent()).toBe('1');
  });

  wholeTest('says by words and shapes what colours say', async () => {
    const { page } = await opens();
    const cells = await page.locator('#items td.light').allTextContents();
    expect(cells.every((words) => /^▲\p{Script=Han}/u.test(words))).toBe(true);
    const figures = await page
      .locator('#bodies tbody tr')
      .evaluateAll((rows) => rows.map((row) => [...row.querySelectorAll('td.figure')].map((cell) => cell.textContent)));
    for (const [total = '', ...counts] of figures)
      expect(counts.reduce((sum, count) => sum + Number(count), 0)).toBe(Number(total));
  });

  test.each(LOOKS)('is for everybody: %s at %i pixels and %f times', async (theme, width, zoom) => {
    const { page } = await opens({ theme, width, zoom });
    expect(await seriousViolations(page)).toEqual([]);
    await picture(page, `dashboard-${theme}-${width}-${zoom}`);
  });

  wholeTest('in half of a small window the lists fit, with the light of each item', async () => {
    const { page } = await opens({ width: 460 });
    await page.locator('#choose-plan').selectOption({ index: 1 });
    const rows = page.locator('#items tbody tr');
    await rows.first().waitFor();
    expect(await rows.first().locator('td.light').innerText()).toContain('逾期');
    for (const row of await rows.all()) expect((await row.boundingBox())?.height).toBeLessThan(130);
    expect(await page.locator('#report').evaluate((box) => box.scrollWidth - box.clientWidth)).toBe(0);
    await picture(page, 'dashboard-narrow', true);
  });

  wholeTest('is saved as a page of its own that fits the width of A4', async () => {
    const { page, sent } = await opens();
    await page.locator('#choose-plan').selectOption({ index: 1 });
    await page.locator('button', { hasText: '另存为网页' }).click();
    await becomes(() => expect(sent.at(-1)?.type).toBe('savePage'));
    const saved = sent.at(-1);
    const css = readFileSync(new URL('../../extension/media/dashboard.css', import.meta.url), 'utf8');
    const html = printPage({
      title: '总览',
      page: 'dashboard',
      language: 'zh',
      css,
      html: saved?.type === 'savePage' ? saved.html : '',
    });
    await page.goto('about:blank');
    await page.setContent(html);
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({ width: 688, height: 1000 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(688);
    expect(await page.locator('h1').textContent()).toBe('进展总览');
    await picture(page, 'dashboard-print', true);
  });

  wholeTest('of 200 plans with 56 tasks comes in one message and stays quick to narrow', async () => {
    const [one] = plansOn(ON).filter(({ items }) => items.length > 20);
    if (one === undefined) throw new Error('no plan');
    const plans = Array.from({ length: 200 }, (_, at) => ({ ...one, uri: `file:///${at}`, title: `方案${at + 1}` }));
    const { page } = await opens({}, (on) => ({ on, every: 'month', plans, left: [] }));
    const total = 200 * one.items.length;
    expect(await page.locator('.card.all .number').textContent()).toBe(String(total));
    expect(await page.locator('#items tbody tr').count()).toBe(200);
    expect(await page.locator('#bodies tbody tr').count()).toBe(12);
    await page.locator('#bodies button.more').click();
    expect(await page.locator('#bodies tbody tr').count()).toBeGreaterThan(12);
    await page.locator('#items button.more').click();
    expect(await page.locator('#items tbody tr').count()).toBe(400);
    await page.locator('#choose-plan').selectOption('file:///150');
    expect(await page.locator('.card.all .number').textContent()).toBe(String(one.items.length));
  });

  wholeTest('is saved with all lines of what is chosen, and shows as many as before', async () => {
    const [one] = plansOn(ON).filter(({ items }) => items.length > 20);
    if (one === undefined) throw new Error('no plan');
    const plans = Array.from({ length: 20 }, (_, at) => ({ ...one, uri: `file:///${at}`, title: `方案${at + 1}` }));
    const { page, sent } = await opens({}, (on) => ({ on, every: 'month', plans, left: [] }));
    await page.locator('.card.all').click();
    await page.locator('button', { hasText: '另存为网页' }).click();
    await becomes(() => expect(sent.at(-1)?.type).toBe('savePage'));
    const saved = sent.at(-1);
    const lines = (saved?.type === 'savePage' ? saved.html : '').match(/<tr>/g) ?? [];
    const bodies = new Set(one.items.flatMap(({ reporters }) => reporters)).size;
    // Each of the three tables has a head.
    expect(lines.length).toBe(20 * one.items.length + bodies + 20 + 3);
    expect(await page.locator('#items tbody tr').count()).toBe(200);
    expect(await page.locator('#plans tbody tr').count()).toBe(12);
  });
});
