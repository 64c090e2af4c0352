// How the playground holds up: how long its first findings take, and how long typing into a plan of 10,000 tasks keeps the
// page from answering. Times of the page's own thread by the trace of Chromium, so that other programs do not count.
//
//   node tests/site/bench.mjs [TASKS]
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildSite } from '../../packages/site/build/site.mjs';
import { largePlan } from '../cost/large-plan.mjs';
import { closeBrowser, isBrowserThere, theBrowser } from '../webviews/harness.mjs';

const TASKS = Number(process.argv[2] ?? 10_000);
const LOADS = 5;
const CHECKED = '#status[data-state=checked]';
/** Milliseconds between two keys of somebody who types fast. */
const PAUSE = 90;
const WORDS = '推进数据共享平台建设，年底前完成。';

if (!isBrowserThere()) {
  console.log('No Chromium here: nothing was measured.');
  process.exit(0);
}
const folder = mkdtempSync(join(tmpdir(), 'workplan-site-'));
try {
  await buildSite(folder, { short: true });
  const address = pathToFileURL(join(folder, 'playground.html')).href;
  const loads = [];
  for (let load = 0; load < LOADS; load += 1) loads.push(await firstFindings(address));
  for (const [since, what] of [
    ['asked', 'the page was asked for'],
    ['loaded', 'it was loaded'],
  ]) {
    const times = loads.map((load) => Math.round(load[since]));
    console.log(`first findings: ${times.join(', ')} ms after ${what}; longest ${Math.max(...times)} ms`);
  }
  await typing(address, 'large', largePlan(TASKS));
  await typing(address, 'faulty', faulty(largePlan(TASKS)));
} finally {
  await closeBrowser();
  rmSync(folder, { recursive: true, force: true });
}

async function opened(address) {
  const context = await (await theBrowser()).newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  await page.goto(address, { waitUntil: 'commit' });
  return { context, page };
}

/** By the clock of the page: since it was asked for, and since it was loaded. */
async function firstFindings(address) {
  const { context, page } = await opened(address);
  await page.locator('#findings li').first().waitFor();
  const times = await page.evaluate(() => {
    const asked = performance.getEntriesByName('workplan-checked')[0].startTime;
    return { asked, loaded: asked - performance.getEntriesByType('navigation')[0].loadEventEnd };
  });
  await context.close();
  return times;
}

/** A name that is not the regular one in every task. */
function faulty(plan) {
  return plan.replace(/^( +责任: \[)/gm, '$1市经信委, ');
}

async function typing(address, name, plan) {
  const { context, page } = await opened(address);
  await page.locator(CHECKED).waitFor();
  await page.evaluate(
    ([file, text]) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([text], file));
      document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
    },
    [`${name}.plan.yaml`, plan],
  );
  await page.locator('#notice .news', { hasText: name }).waitFor({ timeout: 120_000 });
  await page.locator(CHECKED).waitFor({ timeout: 120_000 });
  // A long plan is reported in two steps: the first screen, then all of it.
  const wanted = name === 'faulty' ? TASKS : 0;
  await page.waitForFunction((least) => Number(document.querySelector('#count').textContent) >= least, wanted, {
    timeout: 120_000,
  });
  await page.waitForTimeout(1_000);
  console.log(`${TASKS} tasks, ${await page.locator('#count').innerText()} findings`);
  const line = page.locator('.cm-line', { hasText: /内容: / }).first();
  await line.click();
  await page.keyboard.press('End');
  report('typing words', await traced(page, () => type(page, WORDS)));
  await page.keyboard.press('Enter');
  report('typing a name by its pinyin', await traced(page, () => type(page, '配合: [shizhengfu')));
  await page.keyboard.press('Control+End');
  report('typing at the end', await traced(page, () => type(page, WORDS)));
  await context.close();
}

async function type(page, words) {
  for (const character of words) {
    await page.keyboard.insertText(character);
    await page.waitForTimeout(PAUSE);
  }
  await page.locator(CHECKED).waitFor();
}

/** The stretches of work of the page's main thread while something is done, longest first, in milliseconds. */
async function traced(page, work) {
  const browser = page.context().browser();
  await browser.startTracing(page, { categories: ['toplevel'] });
  await work();
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString('utf8'));
  const mains = new Set(
    traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid}:${tid}`),
  );
  return traceEvents
    .filter(({ name, ph, pid, tid }) => name.endsWith('RunTask') && ph === 'X' && mains.has(`${pid}:${tid}`))
    .map(({ dur = 0, tdur = dur }) => tdur / 1000)
    .sort((a, b) => b - a);
}

function report(name, times) {
  const [longest = 0, ...rest] = times;
  const next = rest.slice(0, 3).map((time) => time.toFixed(1));
  const over = times.filter((time) => time > 100).length;
  console.log(`${name}: longest ${longest.toFixed(1)} ms, then ${next.join(', ')} ms; ${over} over 100 ms`);
}
