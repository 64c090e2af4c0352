import { parsePlan, printedParts } from '@workplan/core';
import { taskWorkbook } from '@workplan/core/workbook';
import { renderDocx } from '@workplan/office/docx-out';
import { readDocx } from '@workplan/office/docx';
import { readSheets } from '@workplan/office/xlsx';
import { renderWorkbook } from '@workplan/office/xlsx-out';
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { picture, seriousViolations } from '../webviews/looks.js';
import { firstOf, wholeTest, withBrowser } from '../webviews/with-browser.js';
import { IS_WHOLE } from '../support/sample.js';
import { builtSite, openSite, serveSite } from './built-site.js';
import { becomes } from '../support/becomes.js';
import { deskOf } from './desk.js';

const read = (path: string): Buffer => readFileSync(new URL(`../../${path}`, import.meta.url));
const SEED = 'examples/shanghai-2016-egov.plan.yaml';
const STARTER = 'examples/starter.plan.yaml';
const CHECKED = '#status[data-state=checked]';

const LOOKS = firstOf(1, [
  ['dark', 400, '#en'],
  ['light', 1280, ''],
  ['dark', 1024, '#en'],
  ['light', 400, ''],
] as const);

/** The middle of some words in an element. */
function placeOf(element: Element, words: string): { readonly x: number; readonly y: number } {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const at = (node.textContent ?? '').indexOf(words);
    if (at < 0) continue;
    range.setStart(node, at);
    range.setEnd(node, at + words.length);
    const { left, top, width, height } = range.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  }
  throw new Error(`no ${words} here`);
}

const site = builtSite();
let served: Awaited<ReturnType<typeof serveSite>>;
beforeAll(async () => {
  served = await serveSite(site);
});
afterAll(() => served.close());

withBrowser('the playground', () => {
  describe.each(IS_WHOLE ? ['folder', 'server'] : ['folder'])('from a %s', (from) => {
    const opens = async (fragment = '', options = {}) => {
      const path = `playground.html${fragment}`;
      const opened = await openSite(site, from === 'folder' ? path : served.address + path, options);
      await opened.page.locator(CHECKED).waitFor();
      return { ...opened, desk: deskOf(opened.page) };
    };

    test('finds what the library finds, and asks nothing of anybody', async () => {
      const { page, requests, errors, desk, close } = await opens();
      const listed = await desk.findings();
      expect(listed.length).toBeGreaterThan(10);
      expect(await page.locator('#count').innerText()).toBe(String(listed.length));
      const loaded = requests.length;
      await desk.type('\n标题：');
      await becomes(async () => expect((await desk.findings()).join('\n')).toContain('fullwidth-colon'));
      for (const tab of ['preview', 'matrix', 'findings']) await page.locator(`#tab-${tab}`).click();
      await desk.download('#download-docx');
      const own = from === 'folder' ? pathToFileURL(site.folder).href : served.address;
      expect(requests.filter((one) => !one.startsWith(own) && !one.startsWith('blob:'))).toEqual([]);
      expect(requests.slice(loaded).filter((one) => !one.startsWith('blob:'))).toEqual([]);
      expect(errors).toEqual([]);
      await close();
    });

    test('a fault that is typed is found, and its fix is one press away', async () => {
      const { page, desk, errors, close } = await opens();
      await desk.choose(STARTER);
      expect(await desk.findings()).toEqual([]);
      await desk.type('备注：随时补充\n');
      await page.locator('#findings li', { hasText: 'fullwidth-colon' }).locator('.finding').click();
      await page.locator('.acts button').first().click();
      await becomes(async () => expect(await desk.findings()).toEqual([]));
      expect(await desk.text()).toContain('\n备注: 随时补充\n');
      await page.locator('.cm-content').press('Control+z');
      expect(await desk.text()).toContain('\n备注：随时补充\n');
      expect(errors).toEqual([]);
      await close();
    });

    wholeTest('nothing is said of a plan that was open before', async () => {
      const { page, desk, close } = await opens();
      expect(await page.locator('#findings li').count()).toBeGreaterThan(10);
      await page.locator('#examples').selectOption(STARTER);
      expect(await page.locator('#findings li').count()).toBe(0);
      await desk.choose(SEED);
      expect((await desk.findings()).length).toBeGreaterThan(10);
      await close();
    });

    wholeTest('an input method composes while findings come in', async () => {
      const { page, desk, errors, close } = await opens();
      await desk.choose(STARTER);
      await desk.type('备注：甲\n');
      const session = await page.context().newCDPSession(page);
      for (const text of ['b', 'bi', 'bei zhu']) {
        await session.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
        await page.locator('#findings li', { hasText: 'fullwidth-colon' }).waitFor();
      }
      await session.send('Input.insertText', { text: '说明：' });
      await becomes(async () => expect(await page.locator('#findings .error').count()).toBeGreaterThan(1));
      expect(await desk.text()).toMatch(/\n备注：甲\n说明：$/);
      expect(errors).toEqual([]);
      await close();
    });

    test('a department is completed by its pinyin', async () => {
      const { page, desk, errors, close } = await opens();
      await desk.choose(STARTER);
      await desk.type('        配合: [');
      await page.keyboard.type('smzj');
      const options = page.locator('.cm-tooltip-autocomplete li');
      await options.filter({ hasText: '市民政局' }).first().waitFor();
      await picture(page, `playground-completion-${from}`);
      await options.filter({ hasText: '市民政局' }).first().click();
      expect(await desk.text()).toContain('配合: [市民政局');
      expect(errors).toEqual([]);
      await close();
    });

    test('a Word file that is dropped becomes a plan that leads back to it', async () => {
      const { page, desk, errors, close } = await opens();
      const { plan } = parsePlan(read('examples/sports-events-2018.plan.yaml'));
      if (plan === undefined) throw new Error('the example is broken');
      await desk.drop('体育.docx', renderDocx(printedParts(plan)));
      await page.locator('#notice', { hasText: '体育.docx' }).waitFor();
      const text = await desk.text();
      expect(text).toContain('文件: 体育.docx');
      expect(parsePlan(text).plan?.title).toBe(plan.title);
      // The server found the file again: nothing is said about a source that is missing.
      expect((await desk.findings()).join('\n')).not.toMatch(/source-missing|source-changed/);
      expect(errors).toEqual([]);
      await close();
    });
  });

  const opens = async (fragment = '', options = {}) => {
    const opened = await openSite(site, `playground.html${fragment}`, options);
    await opened.page.locator(CHECKED).waitFor();
    return { ...opened, desk: deskOf(opened.page) };
  };

  wholeTest('what is downloaded is what the library makes', async () => {
    const { desk, close } = await opens();
    const yaml = await desk.download('#download-yaml');
    expect(yaml.name).toBe('shanghai-2016-egov.plan.yaml');
    expect(yaml.bytes.equals(read(SEED))).toBe(true);
    const document = parsePlan(read(SEED));
    if (document.plan === undefined) throw new Error('the example is broken');
    const docx = await desk.download('#download-docx');
    expect(docx.name).toBe('shanghai-2016-egov.docx');
    expect(readDocx(docx.bytes)).toEqual(readDocx(renderDocx(printedParts(document.plan))));
    const xlsx = await desk.download('#download-xlsx');
    expect(xlsx.name).toBe('shanghai-2016-egov.xlsx');
    expect(readSheets(xlsx.bytes)).toEqual(readSheets(renderWorkbook(taskWorkbook(document))));
    await close();
  });

  wholeTest('asks before changes are lost, and says that they were kept', async () => {
    const { desk, page, close } = await opens();
    await desk.choose(STARTER);
    await desk.type('备注: 甲\n');
    const questions: string[] = [];
    page.once('dialog', (dialog) => {
      questions.push(dialog.message());
      void dialog.dismiss();
    });
    await page.locator('#examples').selectOption(SEED);
    expect(questions).toHaveLength(1);
    expect(await page.locator('#examples').inputValue()).toBe(STARTER);
    // What was downloaded is not asked about.
    expect(await desk.text()).toContain('备注: 甲');
    await desk.choose(SEED);
    expect(await desk.text()).toBe(read(SEED).toString('utf8'));
    await close();
  });

  wholeTest('says plainly that the checker did not start, and leaves the text to be edited', async () => {
    const { page, close } = await openSite(site, 'index.html');
    await page.addInitScript(() => {
      Object.defineProperty(window, 'Worker', { value: undefined });
    });
    await page.locator('a.primary').click();
    await page.locator('#status[data-state=failed]', { hasText: '检查程序没有启动' }).waitFor();
    await deskOf(page).type('备注: 甲\n');
    expect(await deskOf(page).text()).toContain('备注: 甲');
    await close();
  });

  wholeTest('keeps the line breaks that a plan came with', async () => {
    const { desk, page, close } = await opens();
    const windows = read(STARTER).toString('utf8').replaceAll('\n', '\r\n');
    await desk.drop('甲.plan.yaml', Buffer.from(windows));
    await page.locator('#notice', { hasText: '甲.plan.yaml' }).waitFor();
    expect(await desk.text()).toBe(windows);
    await close();
  });

  wholeTest('texts, workbooks and Markdown that are dropped become plans', async () => {
    const { desk, page, errors, close } = await opens();
    const table = taskWorkbook(parsePlan(read('examples/reform-list-2018.plan.yaml')));
    const markdown = '# 2026年工作要点\n\n## 一、网上办事\n\n1. 建设办事平台。（责任部门：市财政局）\n';
    const brought = {
      '要点.txt': read('seeds/state-council-2018-121.txt'),
      '清单.xlsx': renderWorkbook(table),
      '要点.md': Buffer.from(markdown),
    };
    for (const [name, bytes] of Object.entries(brought)) {
      await desk.drop(name, bytes);
      await page.locator('#notice .news', { hasText: name }).waitFor();
      expect(parsePlan(await desk.text()).tasks.length).toBeGreaterThan(0);
    }
    expect(errors).toEqual([]);
    await close();
  });

  test('a text that is pasted becomes a plan', async () => {
    const { desk, page, close } = await opens();
    await page.locator('#paste').click();
    await page.locator('#paste-text').fill('2026年工作要点\n一、办事\n1.建设办事平台。（责任部门：市财政局）\n');
    expect(await seriousViolations(page)).toEqual([]);
    await picture(page, 'playground-paste');
    await page.locator('#paste-read').click();
    await page.locator('#notice .news').waitFor();
    expect(await desk.text()).toContain('建设办事平台。');
    await close();
  });

  wholeTest('what cannot be read is refused with the reason, and the plan stays', async () => {
    const { desk, page, errors, close } = await opens();
    const refused = [
      ['照片.png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), '照片.png'],
      ['公文.pdf', Buffer.from('%PDF-1.7\n'), 'PDF'],
      ['坏的.docx', Buffer.from('PK\u0003\u0004 broken'), '坏的.docx'],
      ['空的.txt', Buffer.alloc(0), '空文件'],
      ['乱码.plan.yaml', Buffer.from([0xb9, 0xa4, 0xd7, 0xf7]), 'UTF-8'],
    ] as const;
    for (const [name, bytes, reason] of refused) {
      await desk.drop(name, bytes);
      await page.locator('#notice .warning', { hasText: reason }).waitFor();
    }
    expect(await desk.text()).toBe(read(SEED).toString('utf8'));
    expect(errors).toEqual([]);
    await close();
  });

  wholeTest('shows the plan as a document and as a matrix, and each leads back into the text', async () => {
    const { page, desk, errors, close } = await opens();
    await page.locator('#tab-preview').click();
    const sheet = page.frameLocator('#frame-preview');
    await sheet.locator('.role-task').nth(50).waitFor();
    await sheet.locator('button', { hasText: '复制到 Word' }).click();
    await sheet.locator('[role=status]', { hasText: '已复制' }).waitFor();
    await desk.type('备注: 甲\n');
    await sheet.locator('.role-task [role=link]').nth(50).click();
    await becomes(async () => expect(await page.evaluate(() => document.activeElement?.id)).toBe('editor'));
    await page.locator('#tab-matrix').click();
    const matrix = page.frameLocator('#frame-matrix');
    await matrix.locator('tbody tr').nth(50).waitFor();
    const [workbook] = await Promise.all([
      page.waitForEvent('download'),
      matrix.locator('button', { hasText: '导出 Excel' }).click(),
    ]);
    expect(workbook.suggestedFilename()).toBe('shanghai-2016-egov-单位任务对照表.xlsx');
    expect(errors).toEqual([]);
    await close();
  });

  wholeTest('says what words stand for where the pointer rests', async () => {
    const { page, desk, errors, close } = await opens();
    await desk.choose(STARTER);
    const { x, y } = await page.locator('.cm-line', { hasText: '市财政局' }).evaluate(placeOf, '市财政局');
    await page.mouse.move(x, y);
    await page.locator('.cm-tooltip .card', { hasText: '市财政局' }).waitFor();
    await picture(page, 'playground-hover');
    expect(errors).toEqual([]);
    await close();
  });

  wholeTest('is used by the keyboard alone', async () => {
    const { page, desk, errors, close } = await opens();
    await desk.choose(STARTER);
    await desk.type('备注：甲');
    await page.locator('#findings li').first().waitFor();
    await page.keyboard.press('Home');
    await page.keyboard.press('Control+.');
    await page.locator('#findings .acts button').first().waitFor();
    await becomes(async () => expect(await page.locator('#findings .acts button:focus').count()).toBe(1));
    await page.keyboard.press('Enter');
    await becomes(async () => expect(await desk.findings()).toEqual([]));
    await page.keyboard.press('Tab');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('tab-findings');
    await page.keyboard.press('ArrowRight');
    await page.frameLocator('#frame-preview').locator('.sheet').waitFor();
    expect(await desk.text()).toContain('\n  备注: 甲');
    expect(errors).toEqual([]);
    await close();
  });

  wholeTest('the language changes without losing what was written', async () => {
    const { page, desk, errors, close } = await opens();
    await desk.choose(STARTER);
    await desk.type('备注：甲\n');
    await page.locator('a.language').click();
    await becomes(async () => expect((await desk.findings()).join('\n')).toContain('full-width colon'));
    expect(await desk.text()).toContain('备注：甲');
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    await page.locator('#tab-preview').click();
    await page.frameLocator('#frame-preview').locator('button', { hasText: 'Print' }).waitFor();
    expect(errors).toEqual([]);
    await close();
  });

  wholeTest('formats, and makes all safe fixes', async () => {
    const { page, desk, close } = await opens();
    await desk.choose(STARTER);
    await desk.type('备注：  甲\n');
    await page.locator('#fix-all').click();
    await becomes(async () => expect(await desk.findings()).toEqual([]));
    await page.locator('#format').click();
    await becomes(async () => expect(await desk.text()).toContain('\n备注: 甲\n'));
    await close();
  });

  test.each(LOOKS)('is for everybody: %s at %i pixels %s', async (colorScheme, width, fragment) => {
    const { page, close } = await opens(fragment, { colorScheme, viewport: { width, height: 900 } });
    for (const tab of ['findings', 'preview', 'matrix']) {
      await page.locator(`#tab-${tab}`).click();
      expect(await seriousViolations(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
      await picture(page, `playground-${tab}-${colorScheme}-${width}`);
    }
    await close();
  });
});
