import { pathToFileURL } from 'node:url';
import type { Locator } from 'playwright-core';
import { expect, test } from 'vitest';
import { picture, seriousViolations } from '../webviews/looks.js';
import { wholeTest, withBrowser } from '../webviews/with-browser.js';
import { IS_WHOLE } from '../support/sample.js';
import { builtSite, openSite } from './built-site.js';

const site = builtSite();

const PAGES = [
  'index.html',
  'zh/importing.html',
  'en/rules/fullwidth-colon.html',
  'en/index.html',
  'en/office.html',
  'zh/format.html',
  'zh/rules/index.html',
  'en/packages/core.html',
];
const LOOKS = [
  ['light', 1280],
  ['dark', 1024],
  ['light', 400],
] as const;

/** Every page in every look; where time is short, the first pages in one look each. */
const SEEN = IS_WHOLE
  ? PAGES.flatMap((path) => LOOKS.map((look) => [path, ...look] as const))
  : LOOKS.map((look, at) => [PAGES[at] ?? '', ...look] as const);

/** Clicks a link, and goes on when the page behind it stands there: until then the old one would answer. */
async function follow(link: Locator): Promise<void> {
  const page = link.page();
  const from = page.url();
  await link.click();
  await page.waitForURL(({ href }) => href !== from);
}

withBrowser('pages of the site, opened from a folder', () => {
  test.each(SEEN)('%s is for everybody: %s at %i pixels', async (path, theme, width) => {
    const { page, requests, errors, close } = await openSite(site, path, {
      colorScheme: theme,
      viewport: { width, height: 900 },
    });
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
    const broken = () => [...document.images].filter(({ naturalWidth }) => naturalWidth === 0).length;
    expect(await page.evaluate(broken)).toBe(0);
    expect(requests.filter((one) => !one.startsWith(pathToFileURL(site.folder).href))).toEqual([]);
    expect(errors).toEqual([]);
    await picture(page, `site-${path.replaceAll('/', '-')}-${theme}-${width}`);
    expect(await seriousViolations(page)).toEqual([]);
    await close();
  });

  test('lead to one another, and to the same page in the other language', async () => {
    const { page, errors, close } = await openSite(site, 'index.html');
    await follow(page.locator('header nav a', { hasText: '规则' }));
    await follow(page.locator('main a', { hasText: 'fullwidth-colon' }));
    expect(await page.locator('main h2').first().innerText()).toBe('键后面用英文冒号');
    await follow(page.locator('a.language'));
    expect(await page.locator('main h2').first().innerText()).toBe('A key ends with an ASCII colon');
    await follow(page.locator('nav a', { hasText: 'Format' }).first());
    expect(await page.locator('main h1').innerText()).toBe('Format');
    await follow(page.locator('header nav a', { hasText: 'Playground' }));
    await page.locator('#tab-findings', { hasText: 'Findings' }).waitFor();
    expect(errors).toEqual([]);
    await close();
  });

  test('are searched by words of their titles and texts', async () => {
    const { page, errors, close } = await openSite(site, 'zh/importing.html');
    await page.locator('#site-search').fill('全角 冒号');
    await page.locator('#site-found a').first().waitFor();
    expect(await page.locator('#site-found a').allInnerTexts()).toContain('fullwidth-colon');
    await page.locator('#site-search').fill('没有这样的词语');
    expect(await page.locator('#site-found').innerText()).toBe('没有找到');
    await page.locator('#site-search').fill('fullwidth-colon');
    await follow(page.locator('#site-found a', { hasText: 'fullwidth-colon' }).first());
    await page.locator('main h2', { hasText: '键后面用英文冒号' }).waitFor();
    expect(errors).toEqual([]);
    await close();
  });

  wholeTest('keep the colours that the reader chose', async () => {
    const { page, close } = await openSite(site, 'zh/start.html', { colorScheme: 'light' });
    const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const light = await ground();
    await page.locator('#site-theme').click();
    const dark = await ground();
    expect(dark).not.toBe(light);
    await follow(page.locator('header nav a', { hasText: '格式' }));
    expect(await ground()).toBe(dark);
    await close();
  });

  test('join Chinese lines without a space, and keep the words of others apart', async () => {
    const { page, close } = await openSite(site, 'zh/start.html');
    expect(await page.locator('main > p').first().innerText()).toContain('一个 YAML 文件');
    expect(await page.locator('main > ul > li').first().innerText()).toContain('这些写法 YAML 大多不报错');
    await close();
  });
});
