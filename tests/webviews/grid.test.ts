import { parsePlan } from '@workplan/core';
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterEach, expect, test } from 'vitest';
import { tableTexts } from '../../extension/src/webviews/page-texts.js';
import { openPage, type OpenPage } from './harness.mjs';
import { PlanHost } from './plan-host.js';
import { picture, seriousViolations } from './looks.js';
import { firstOf, wholeTest, withBrowser } from './with-browser.js';
import { becomes } from '../support/becomes.js';

const PLAN = `工作方案: 1 # 不动
标题: 2026年重点工作安排
地区: 上海市
期间: 2026
章节:
  - 标题: 总体任务
    任务:
      - 序号: 1
        内容: 完成系统对接。 # 注释不动
        牵头: [ 市教委 ,  "市财政局" ]
        责任:
          - 市民政局   # 民政
        时限: 年底前
      - 序号: 2
        内容: 做好日常维护。
        牵头: [市经信委]
  - 标题: 保障措施
    任务:
      - 序号: 3
        内容: 加强督查。
        牵头: [市公安局]
        时限: 6月底前
`;

const open: OpenPage[] = [];
afterEach(async () => {
  for (const one of open.splice(0)) await one.close();
});

async function grid(text = PLAN, options: Parameters<typeof openPage>[1] = {}) {
  const plan = new PlanHost(text, tableTexts());
  const opened = await openPage('table', { ...options, host: plan.host as never });
  open.push(opened);
  await opened.page.locator('.lines [role=row]').first().waitFor();
  return { plan, page: opened.page, opened };
}

/** The cell of a task in a column, by the heads of the columns. */
const cell = (page: Page, words: string, column: number) =>
  page.locator('.lines [role=row]', { hasText: words }).first().locator(`[data-column="${column}"]`);
const TEXT = 1;
const LEAD = 2;
const RESPONSIBLE = 3;
const SUPPORT = 4;
const DEADLINE = 5;

/** Puts a table on the clipboard, in both of its forms. */
const copied = (page: Page, forms: { html: string; plain: string }): Promise<void> =>
  page.evaluate(
    ({ html, plain }) =>
      navigator.clipboard.write([
        new ClipboardItem({
          'text/html': new Blob([html], { type: 'text/html' }),
          'text/plain': new Blob([plain], { type: 'text/plain' }),
        }),
      ]),
    forms,
  );

/** Waits until the text is as wanted. */
const become = (plan: PlanHost, holds: (text: string) => boolean): Promise<void> =>
  becomes(() => expect(holds(plan.text), plan.text + JSON.stringify(plan.messages)).toBe(true));

/** Colours, the width of the window in pixels, and how large everything is shown. */
const LOOKS = firstOf(1, [
  ['dark', 1024, 1],
  ['light', 1280, 1],
  ['high contrast', 1280, 1.5],
  ['light', 1280, 2],
] as const);

withBrowser('the grid in a browser', () => {
  test('sections head their rows, deadlines have their date beside them, and all columns fit', async () => {
    const { page, opened } = await grid();
    expect(await page.locator('.lines [role=row]').count()).toBe(5);
    expect(await page.locator('.heading').allInnerTexts()).toEqual([
      expect.stringContaining('总体任务'),
      expect.stringContaining('保障措施'),
    ]);
    expect(await cell(page, '完成系统对接', DEADLINE).innerText()).toContain('至 2026-12-31');
    expect(await page.locator('.scroller').evaluate((box) => box.scrollWidth - box.clientWidth)).toBe(0);
    expect(opened.errors).toEqual([]);
  });

  wholeTest('in half of a small window all columns fit, and buttons say in words what they do', async () => {
    const { page } = await grid(PLAN, { width: 460 });
    expect(await page.locator('.scroller').evaluate((box) => box.scrollWidth - box.clientWidth)).toBe(0);
    // A name of four characters and a date stand on one line.
    const chips = page.locator('.chip, .read');
    // Asked all at once: rows may be drawn anew in between.
    const heights = await chips.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));
    expect(heights.length).toBeGreaterThan(5);
    for (const height of heights) expect(height).toBeLessThan(30);
    expect(await page.locator('.acts button').allInnerTexts()).toEqual([
      '上方插入',
      '下方插入',
      '复制行',
      '删除',
      '上移',
      '下移',
      '填充',
    ]);
    const buttons = page.locator('.acts button, .toolbar button, .toolbar select');
    for (const box of await buttons.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().right)))
      expect(box).toBeLessThanOrEqual(460);
  });

  test('typing in a cell completes a name, and only those bytes change', async () => {
    const { plan, page } = await grid();
    await cell(page, '完成系统对接', LEAD).click();
    await page.keyboard.press('F2');
    await page.keyboard.type('、jxw', { delay: 10 });
    // The alias that the plan has already comes first.
    await page.locator('ul.names li', { hasText: '市经济信息化委' }).first().click();
    await page.keyboard.press('Enter');
    await become(plan, (text) => text === PLAN.replace('"市财政局" ]', '"市财政局", 市经济信息化委 ]'));
    // Enter went on to the cell below.
    expect(await page.locator('.cell.active').innerText()).toContain('市经信委');
  });

  wholeTest('typed characters replace a cell, Escape gives up', async () => {
    const { plan, page } = await grid();
    await cell(page, '加强督查', DEADLINE).click();
    await page.keyboard.type('9月底前');
    await page.keyboard.press('Escape');
    await page.keyboard.type('三季度前');
    await page.keyboard.press('Tab');
    await become(plan, (text) => text === PLAN.replace('6月底前', '三季度前'));
    expect(plan.before).toHaveLength(1);
  });

  wholeTest('arrows, Tab and Shift lead through the cells', async () => {
    const { page } = await grid();
    await cell(page, '完成系统对接', TEXT).click();
    await page.keyboard.press('ArrowDown');
    expect(await page.locator('.cell.active').innerText()).toBe('做好日常维护。');
    await page.keyboard.press('Tab');
    expect(await page.locator('.cell.active').innerText()).toContain('市经信委');
    await page.keyboard.press('Shift+ArrowRight');
    await page.keyboard.press('Shift+ArrowUp');
    expect(await page.locator('[aria-selected=true]').count()).toBe(4);
    await page.keyboard.press('Control+End');
    expect(await page.locator('.cell.active').innerText()).toContain('6月底前');
  });

  test('a block is copied for Excel with its empty cells, and pasted back as one act with new rows', async () => {
    const { plan, page } = await grid();
    await cell(page, '完成系统对接', TEXT).click();
    await cell(page, '做好日常维护', DEADLINE).click({ modifiers: ['Shift'] });
    await page.keyboard.press('Control+C');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied.split(/\r?\n/)).toEqual([
      '完成系统对接。\t市教委、市财政局\t市民政局\t\t年底前',
      '做好日常维护。\t市经信委\t\t\t',
    ]);
    await page.evaluate(() =>
      navigator.clipboard.writeText('加强协调。\t市司法局\r\n"开展""回头看"""\t市民政局、市教委\r\n总结推广。\t\r\n'),
    );
    await cell(page, '加强督查', TEXT).click();
    await page.keyboard.press('Control+V');
    await become(plan, (text) => text.includes('总结推广'));
    expect(plan.before).toHaveLength(1);
    const { sections } = parsePlan(plan.text).draft;
    expect(sections?.[1]?.tasks?.map(({ text, lead }) => [text, lead])).toEqual([
      ['加强协调。', ['市司法局']],
      ['开展"回头看"', ['市民政局', '市教委']],
      ['总结推广。', undefined],
    ]);
    expect(plan.text).toContain('牵头: [ 市教委 ,  "市财政局" ]');
  });

  wholeTest('one value fills a range, Ctrl+D fills down, Delete empties', async () => {
    const { plan, page } = await grid();
    await page.evaluate(() => navigator.clipboard.writeText('市司法局'));
    await cell(page, '完成系统对接', SUPPORT).click();
    await cell(page, '做好日常维护', SUPPORT).click({ modifiers: ['Shift'] });
    await page.keyboard.press('Control+V');
    await become(plan, (text) => text.split('配合: [市司法局]').length === 3);
    await cell(page, '完成系统对接', DEADLINE).click();
    await cell(page, '加强督查', DEADLINE).click({ modifiers: ['Shift'] });
    await page.keyboard.press('Control+D');
    await become(plan, (text) => text.split('时限: 年底前').length === 4);
    await cell(page, '完成系统对接', RESPONSIBLE).click();
    await page.keyboard.press('Delete');
    await become(plan, (text) => !text.includes('责任:'));
    expect(plan.before).toHaveLength(3);
  });

  wholeTest('rows are inserted, repeated, moved between sections and deleted', async () => {
    const { plan, page } = await grid();
    await cell(page, '完成系统对接', TEXT).click();
    await page.locator('button[title^="在下方插入"]').click();
    await become(plan, (text) => parsePlan(text).tasks.length === 4);
    await becomes(async () => expect(await page.locator('.cell.active').innerText()).toBe(''));
    await page.keyboard.type('新的任务。');
    await page.keyboard.press('Enter');
    await become(plan, (text) => text.includes('内容: 新的任务。'));
    await cell(page, '做好日常维护', TEXT).click();
    await page.locator('#move-to').selectOption('1');
    await become(plan, (text) => text.indexOf('做好日常维护') > text.indexOf('加强督查'));
    await cell(page, '做好日常维护', TEXT).click();
    await page.keyboard.press('Alt+ArrowUp');
    await become(plan, (text) => text.indexOf('做好日常维护') < text.indexOf('加强督查'));
    await page.keyboard.press('Alt+ArrowUp');
    await become(plan, (text) => text.indexOf('做好日常维护') < text.indexOf('保障措施'));
    await page.locator('button[title^="删除"]').click();
    await become(plan, (text) => !text.includes('做好日常维护') && parsePlan(text).tasks.length === 3);
    expect(parsePlan(plan.text).syntax.problems).toEqual([]);
  });

  test('what is being typed goes into its own row when a button is pressed before Enter', async () => {
    const { plan, page } = await grid();
    await cell(page, '完成系统对接', DEADLINE).click();
    await page.keyboard.type('三季度前');
    await page.locator('button[title^="在下方插入"]').click();
    await become(plan, (text) => parsePlan(text).tasks.length === 4);
    expect(plan.text).toContain('时限: 三季度前\n      - 序号: 2\n        内容:\n');
  });

  test('a table of Word with paragraphs in its cells is pasted by its cells', async () => {
    const { plan, page } = await grid();
    const cells = (words: string[]) => `<tr>${words.map((word) => `<td>${word}</td>`).join('')}</tr>`;
    await copied(page, {
      html: `<table>${cells(['<p>加强<b>协调</b>。</p><p>定期会商。</p>', '<p>市司法局</p><p>市民政局</p>'])}${cells(['<p>开展检查。</p>', '<p>市教委</p>'])}</table>`,
      plain: '加强协调。\r\n定期会商。\t市司法局\r\n市民政局\r\n开展检查。\t市教委\r\n',
    });
    await cell(page, '完成系统对接', TEXT).click();
    await page.keyboard.press('Control+V');
    await become(plan, (text) => text.includes('开展检查'));
    expect(parsePlan(plan.text).draft.sections?.[0]?.tasks?.map(({ text, lead }) => [text, lead])).toEqual([
      ['加强协调。 定期会商。', ['市司法局', '市民政局']],
      ['开展检查。', ['市教委']],
    ]);
  });

  test('a cell that a spreadsheet merges over rows is pasted into each of them', async () => {
    const { plan, page } = await grid();
    await copied(page, {
      html: '<table><tr><td>加强协调。</td><td rowspan=2>市司法局</td></tr><tr><td>开展检查。</td></tr></table>',
      plain: '加强协调。\t市司法局\r\n开展检查。\t\r\n',
    });
    await cell(page, '完成系统对接', TEXT).click();
    await page.keyboard.press('Control+V');
    await become(plan, (text) => text.includes('开展检查'));
    expect(parsePlan(plan.text).draft.sections?.[0]?.tasks?.map(({ text, lead }) => [text, lead])).toEqual([
      ['加强协调。', ['市司法局']],
      ['开展检查。', ['市司法局']],
    ]);
  });

  test('a finding is shown in its cell with its fix', async () => {
    const { plan, page } = await grid();
    await cell(page, '做好日常维护', LEAD).click();
    expect(await cell(page, '做好日常维护', LEAD).getAttribute('class')).toContain('has-warning');
    await page.locator('.cell-bar button', { hasText: '市经济信息化委' }).click();
    await become(plan, (text) => text === PLAN.replace('市经信委', '市经济信息化委'));
  });

  wholeTest('filter and sort change what is shown and not the plan', async () => {
    const { plan, page } = await grid();
    await page.locator('#filter').fill('督查');
    await becomes(async () => expect(await page.locator('.lines .row').count()).toBe(1));
    await page.locator('#filter').fill('');
    await page.locator('#sort').selectOption('deadline');
    await becomes(async () =>
      expect(await page.locator(`.lines .row [data-column="${TEXT}"]`).allInnerTexts()).toEqual([
        '加强督查。',
        '完成系统对接。',
        '做好日常维护。',
      ]),
    );
    await page.locator('#only-findings').check();
    await becomes(async () => expect(await page.locator('.lines .row').count()).toBe(1));
    expect(plan.text).toBe(PLAN);
  });

  wholeTest('columns are hidden and widened, and the page remembers it', async () => {
    const { page } = await grid();
    await page.locator('details.columns summary').click();
    await page.locator('#columns label', { hasText: '配合' }).locator('input').uncheck();
    expect(await page.locator('[role=columnheader]').count()).toBe(5);
    const edge = page.locator('[role=columnheader].lead .edge');
    const before = await page.locator('[role=columnheader].lead').evaluate((head) => head.clientWidth);
    await edge.focus();
    await page.keyboard.press('ArrowRight');
    expect(await page.locator('[role=columnheader].lead').evaluate((head) => head.clientWidth)).toBeGreaterThan(before);
  });
});

const SEED = readFileSync(new URL('../../examples/shanghai-2016-egov.plan.yaml', import.meta.url), 'utf8');

withBrowser('the grid is for everybody', () => {
  test.each(LOOKS)('%s at %i pixels and %f times', async (theme, width, zoom) => {
    const { page } = await grid(SEED, { theme, width, zoom });
    expect(await seriousViolations(page)).toEqual([]);
    const visible = await page
      .locator('[role=columnheader]')
      .evaluateAll((heads) => heads.filter((head) => head.getBoundingClientRect().right <= innerWidth + 1).length);
    // Number, words, lead, responsible, support and deadline are all to be seen, whatever the window.
    expect(visible).toBe(6);
    await picture(page, `grid-${theme}-${width}-${zoom}`);
  });

  wholeTest('shows progress once somebody has reported, and takes a status from its list', async () => {
    const text = PLAN.replace(
      '        时限: 年底前\n',
      '        时限: 年底前\n        进展:\n          状态: 进行中\n          记录:\n' +
        '            - 日期: 2026-11-02\n              单位: 市教委\n              内容: 已完成12项。 # 核过\n' +
        '              完成度: 12/16\n',
    );
    const { plan, page } = await grid(text);
    const heads = await page.locator('[role=columnheader]').allTextContents();
    expect(heads.slice(-4)).toEqual(['状态', '最新进展', '完成度', '亮灯']);
    const row = page.locator('.lines .row').first();
    const cells = await row.locator('.cell').allTextContents();
    expect(cells.slice(-4)).toEqual(['进行中', '2026-11-02 市教委 已完成12项。', '12/16', '●正常']);
    await row.locator('.cell.status').click();
    await page.keyboard.press('F2');
    const options = page.locator('#names [role=option]');
    await options.first().waitFor();
    expect(await options.allTextContents()).toEqual([
      '未启动',
      '进行中',
      '已完成',
      '滞后',
      '长期坚持',
      '已调整',
      '暂缓',
    ]);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.locator('.cell.status', { hasText: '已完成' }).waitFor();
    expect(plan.text).toBe(text.replace('状态: 进行中', '状态: 已完成'));
    await picture(page, 'table-progress');
  });

  wholeTest('says why a status is not taken', async () => {
    const text = PLAN.replace('        牵头: [市经信委]\n', '        牵头: [市经信委]\n        进展: {状态: 进行中}\n');
    const { plan, page } = await grid(text);
    await page.locator('.cell.status', { hasText: '进行中' }).click();
    await page.keyboard.press('F2');
    await page.locator('#names [role=option]', { hasText: '已完成' }).click();
    await page.locator('#status', { hasText: '还没有一条进展记录，不能标为已完成' }).waitFor();
    expect(plan.text).toBe(text);
  });

  wholeTest('has no columns of progress before anybody has reported, and they can be chosen', async () => {
    const { page } = await grid();
    expect(await page.locator('[role=columnheader]', { hasText: '状态' }).count()).toBe(0);
    await page.locator('details.columns summary').click();
    await page.locator('#columns label', { hasText: '状态' }).locator('input').check();
    await page.locator('[role=columnheader]', { hasText: '状态' }).waitFor();
    expect(await page.locator('[role=columnheader]', { hasText: '亮灯' }).count()).toBe(0);
  });
});
