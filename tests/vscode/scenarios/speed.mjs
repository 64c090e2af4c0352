import assert from 'node:assert/strict';
import { largePlan } from '../../cost/large-plan.mjs';
import { run } from '../support/asking.mjs';
import { until } from '../support/editor.mjs';

/** Milliseconds for which the extension host may be at work without looking at keystrokes, half of what a hand notices. */
const HELD_UP = 25;
/** Milliseconds between keystrokes, as of somebody who types fast. */
const PACE = 60;
const TYPED = '统筹推进系统对接和数据共享确保按期完成任务并及时报送情况重要事项及时请示报告主要';
const PLAN = 'large.plan.yaml';

export const typing = {
  name: 'in a plan of 10,000 tasks every keystroke arrives, and the trees answer',
  hosts: ['node'],
  stubs: ['meter'],
  // An extension of VS Code itself reads the whole file behind each key to look for merge marks; what the collector does with 11 MB a
  // key is as long as 53 ms. See docs/decisions/062-long-plans-in-the-editor.md.
  settings: { 'merge-conflict.decorators.enabled': false, 'merge-conflict.codeLens.enabled': false },
  get files() {
    return { [PLAN]: largePlan(10_000) };
  },
  async run(editor) {
    const meter = () => JSON.parse(editor.file('meter.json'));
    await editor.open(PLAN, { timeout: 60_000 });
    await editor.openContainer();
    // A long list stands in portions.
    await editor.treeRow('1–100').click();
    await editor.treeRow('2 加强人才引进绩效评估').waitFor();
    // In the text of the first task, which the trees show.
    await editor.goToWord(PLAN, '内容: ', 4);
    await editor.command('Meter: Start');
    await until(() => meter().isRunning, 'the meter has not started');
    await editor.focus(PLAN);
    const pressed = [];
    for (const character of TYPED) {
      pressed.push(Date.now());
      await editor.page.keyboard.insertText(character);
      await new Promise((resolve) => setTimeout(resolve, PACE));
    }
    await editor.treeRow(TYPED.slice(0, 12)).waitFor({ timeout: 60_000 });
    await editor.shot('large-plan');
    await editor.command('Meter: Stop');
    await until(() => !meter().isRunning, 'the meter has not stopped');
    const { arrived, whileTyping, longest, pause } = meter();
    assert.equal(arrived.map(([character]) => character).join(''), TYPED);
    const ways = arrived.map(([, at], index) => at - pressed[index]).sort((a, b) => a - b);
    const began = Date.now();
    await editor.treeRow('3 推广旅游服务标准规范').click();
    await until(async () => (await editor.cursorLine()) === 20, 'the tree does not lead to its task');
    editor.measured(
      `host at work ${whileTyping.toFixed(0)} ms at most while typing, ${longest.toFixed(0)} ms after; clock pause ${pause.toFixed(0)} ms; key to host ${ways[20]} ms (median), ${ways[39]} ms (most); click in tree ${Date.now() - began} ms`,
    );
    editor.holds('work of the extension host between two keystrokes', whileTyping, HELD_UP);
  },
};

const PLANS = 200;
/** Milliseconds until all of them are counted. */
const DASHBOARD = 2_000;

export const manyPlans = {
  name: 'the dashboard opens over 200 plans of 56 tasks',
  locale: 'zh-cn',
  get files() {
    const plan = largePlan(56);
    return Object.fromEntries(
      Array.from({ length: PLANS }, (_, at) => [
        `${at === 0 ? '' : `d${at % 20}/`}第${at + 1}份.plan.yaml`,
        plan.replace(/^(标题: ).*$/m, `$1第${at + 1}份重点工作安排`),
      ]),
    );
  },
  async run(editor) {
    await editor.open('第1份.plan.yaml');
    const began = await run(editor, 'dashboard');
    const page = editor.frame();
    await page.locator('.card.red .number').waitFor();
    // When the page was painted: the browser knows, and how long we waited to hear of it does not count.
    const painted = await page.locator('body').evaluate(() => {
      const [first] = performance.getEntriesByName('first-contentful-paint');
      return performance.timeOrigin + first.startTime;
    });
    const shown = Math.round(painted - began);
    await until(async () => (await page.locator('#plans tbody tr').count()) > 0, 'no plan is shown');
    // The folder has the sample beside them.
    assert.match(await page.locator('#summary').textContent(), /：201 份方案，112\d\d 项/);
    editor.measured(`${shown} ms from the choice of the command to the page of ${PLANS} plans`);
    editor.holds('the dashboard', shown, DASHBOARD);
    await editor.shot('dashboard-many');
  },
};
