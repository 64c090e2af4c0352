import assert from 'node:assert/strict';
import { until } from '../support/editor.mjs';
import { latinWords, readableIn } from '../support/latin.mjs';
import { SEED } from '../support/workspace.mjs';

const PLAN =
  '工作方案: 1\n标题: 2026年重点工作安排\n地区: 上海市\n期间: 2026\n不认识的键: 1\n任务:\n  - 序号: 1\n    内容: 完成系统对接。\n    牵头: [市经信委]\n';

export const besideYaml = {
  name: 'beside a YAML extension nothing is reported twice',
  hosts: ['node'],
  stubs: ['yaml'],
  settings: { 'files.associations': { '*.plan.yaml': 'yaml' } },
  files: { 'a.plan.yaml': PLAN },
  async run(editor) {
    await editor.open('a.plan.yaml');
    await editor.problems();
    await editor.problem('市经信委').waitFor();
    await editor.problem('is not allowed').waitFor();
    const rows = await editor.page.locator('.markers-panel .monaco-list-row', { hasText: '不认识的键' }).count();
    assert.equal(rows, 1);
    await editor.shot('beside-yaml');
  },
};

export const inEnglish = {
  name: 'in English everything is English',
  hosts: ['node'],
  settings: { 'workplan.language': 'en' },
  files: { 'a.plan.yaml': PLAN },
  async run(editor) {
    await editor.open('a.plan.yaml');
    await editor.problems();
    await editor.problem('is an alias').waitFor();
    await editor.open(SEED);
    await editor.command('Matrix of Organizations and Tasks');
    const page = editor.frame();
    await page.locator('tbody tr').nth(55).waitFor();
    const words = await page.locator('.toolbar, caption, #count').allInnerTexts();
    assert.doesNotMatch(words.join(' '), /\p{Script=Han}/u);
    await editor.shot('english');
  },
};

/** Milliseconds that a start may take. */
const ACTIVATION = 150;

/** What VS Code says of our extension among those that run; undefined when it is not among them. */
async function running(editor) {
  await editor.command('Show Running Extensions');
  const list = editor.page.locator('.runtime-extensions-editor');
  const row = list.locator('.monaco-list-row', { hasText: 'Workplan' }).first();
  await list.locator('.monaco-list-row').first().click();
  for (let page = 0; page < 6 && (await row.count()) === 0; page += 1) await editor.press('PageDown');
  const text = (await row.count()) === 0 ? undefined : await row.innerText();
  await editor.press('Escape');
  await list.waitFor({ state: 'hidden' });
  return text;
}

const millisecondsIn = (text) => Number(/(\d+)\s*ms/.exec(text)?.[1]);

export const activation = {
  name: 'activation waits for a plan',
  hosts: ['node'],
  files: { 'a.txt': '没有方案\n', 'a.plan.yaml': PLAN },
  async run(editor) {
    await editor.open('a.txt');
    assert.equal(await running(editor), undefined, 'something runs without a plan');
    await editor.open('a.plan.yaml');
    // VS Code says which file it starts; the report says what that file loads for plans.
    const first = millisecondsIn((await running(editor)) ?? '');
    await editor.command('Copy Version Information');
    const line = editor.page
      .locator('.editor-instance .monaco-editor[data-uri^="untitled:"] .view-line', { hasText: 'activation' })
      .first();
    const rest = millisecondsIn((await line.innerText()).replaceAll('\u00a0', ' '));
    editor.measured(`${first} + ${rest} ms`);
    assert.ok(Number.isFinite(first + rest), 'the report does not tell how long a start takes');
    editor.holds('activation', first + rest, ACTIVATION);
  },
};

export const lazily = {
  name: 'plain YAML loads nothing for plans; views, commands and plans do',
  hosts: ['node'],
  stubs: ['meter'],
  // The answers have their file from the start: rows of the explorer move when one comes or goes.
  files: { 'other.yaml': 'name: other\n', 'a.plan.yaml': PLAN, 'meter.json': '{}' },
  async run(editor) {
    const programs = async () => {
      const asked = Date.now();
      await editor.command('Meter: Programs');
      return JSON.parse(await editor.written('meter.json', (text) => JSON.parse(text).at >= asked)).programs;
    };
    await editor.open('other.yaml');
    let text;
    await until(async () => (text = await running(editor)) !== undefined, 'the offer to switch is not there for YAML');
    assert.deepEqual(await programs(), ['node/extension.js']);
    editor.measured(`${millisecondsIn(text)} ms`);
    editor.holds('activation', millisecondsIn(text), ACTIVATION);
    await editor.openContainer();
    await until(async () => (await programs()).includes('node/client.js'), 'the view does not load what it needs');
    await editor.open('a.plan.yaml');
    await editor.openContainer();
    await editor.treeRow('完成系统对接').waitFor();
  },
};

export const inChineseWithoutServer = {
  name: 'with Chinese as the display language, findings and views are Chinese in the browser too',
  // Extensions in development have no catalogues there, so titles of commands are shown by the other host.
  hosts: ['web'],
  locale: 'zh-cn',
  settings: { 'workplan.language': 'auto' },
  files: { 'a.plan.yaml': PLAN },
  async run(editor) {
    await editor.open('a.plan.yaml');
    await editor.problems();
    await editor.problem('不是规范简称').waitFor();
    await editor.page.locator('.panel .action-item', { hasText: '问题' }).first().waitFor();
    await editor.command('Matrix of Organizations and Tasks');
    const page = editor.frame();
    await page.locator('tbody tr').first().waitFor();
    const words = await page.locator('.toolbar, caption, #count, th.deadline').allInnerTexts();
    assert.deepEqual(latinWords(words), []);
    await editor.shot('chinese');
    assert.deepEqual(latinWords(await readableIn(editor.page)), []);
  },
};
