// Scrolls and edits the grid with 10,000 tasks in Chromium and prints the longest frames, by its own trace.
import { closeBrowser, openPage } from '../../tests/webviews/harness.mjs';

const TASKS = Number(process.argv[2] ?? 10_000);
const NAMES = ['市教委', '市财政局', '市民政局', '市公安局', '市司法局', '市科委'];

const row = (task) => ({
  task,
  carrier: 0,
  number: String(task + 1),
  section: `第${Math.floor(task / 20) + 1}节`,
  sectionAt: Math.floor(task / 20),
  depth: 0,
  text: `推进第${task + 1}项工作，${'完善制度机制，加强统筹协调，确保各项任务落到实处。'.repeat(1 + (task % 4))}`,
  isTextEditable: true,
  roles: { lead: NAMES.slice(0, 1 + (task % 2)), responsible: NAMES.slice(task % 3, 3 + (task % 3)) },
  deadline: '年底前',
  time: { text: '年底前', kind: 'interval', to: '2026-12-31' },
  findings: [],
});
const rows = Array.from({ length: TASKS }, (_, task) => row(task));
const sections = Array.from({ length: Math.ceil(TASKS / 20) }, (_, at) => ({ title: `第${at + 1}节`, depth: 0 }));

/**
 * The longest stretches of work of the page's main thread, in milliseconds of that thread, by the trace of the browser: what
 * other programs do on the machine at that time is not counted.
 */
async function traced(browser, page, work) {
  await browser.startTracing(page, {
    categories: ['toplevel'],
  });
  await work();
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString('utf8'));
  const main = traceEvents.find(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain');
  const mains = traceEvents
    .filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
    .map(({ pid, tid }) => `${pid}:${tid}`);
  if (main === undefined) throw new Error('the trace has no main thread');
  return traceEvents
    .filter(({ name, ph, pid, tid }) => name.endsWith('RunTask') && ph === 'X' && mains.includes(`${pid}:${tid}`))
    .map(({ dur = 0, tdur = dur }) => tdur / 1000)
    .sort((a, b) => b - a);
}

const opened = await openPage('table', {
  host: async (message, post) => {
    if (message.type === 'ready')
      await post({ type: 'table', texts: {}, table: { version: 1, rows, sections }, isReadonly: false });
    if (message.type !== 'edit' || message.change.kind !== 'cells') return;
    for (const { task, value } of message.change.cells) rows[task] = { ...rows[task], deadline: value };
    const [{ task }] = message.change.cells;
    await post({
      type: 'rows',
      version: message.version + 1,
      sections,
      from: task,
      removed: 1,
      rows: [rows[task]],
    });
  },
});
const { page } = opened;
await page.locator('.lines .row').first().waitFor({ timeout: 60_000 });
const browser = page.context().browser();
const report = (name, times) =>
  console.log(
    `${name}: longest ${times[0].toFixed(1)} ms, then ${times
      .slice(1, 4)
      .map((time) => time.toFixed(1))
      .join(', ')} ms; ${times.filter((time) => time > 50).length} over 50 ms`,
  );

const scroll = await traced(browser, page, async () => {
  await page.mouse.move(600, 500);
  for (let step = 0; step < 120; step += 1) {
    await page.mouse.wheel(0, step % 10 === 9 ? 40_000 : 400);
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
  }
});
report('scrolling', scroll);
const edit = await traced(browser, page, async () => {
  for (let step = 0; step < 20; step += 1) {
    const deadlines = page.locator('.lines .row .deadline');
    await deadlines.nth(3).click();
    await page.keyboard.type(`${(step % 9) + 1}月底前`);
    await page.keyboard.press('Enter');
    await page.waitForTimeout(50);
  }
});
report('editing', edit);
await opened.close();
await closeBrowser();
