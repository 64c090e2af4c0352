import assert from 'node:assert/strict';
import { SEED } from '../support/workspace.mjs';

export const rename = {
  name: 'a body is renamed wherever it is written',
  async run(editor) {
    await editor.open(SEED);
    const before = editor.file(SEED);
    const count = before.split('市审改办').length - 1;
    assert.ok(count > 2);
    await editor.goToWord(SEED, '市审改办', 1);
    await editor.press('F2');
    const box = editor.page.locator('.rename-box input').first();
    await box.waitFor();
    await box.fill('市行政审批办');
    await editor.press('Enter');
    const after = await editor.save(SEED, (text) => text.includes('市行政审批办'));
    assert.equal(after, before.replaceAll(/(?<=[[\s])市审改办(?=[,\]\n])/g, '市行政审批办'));
  },
};

const UNTIDY =
  '工作方案:   1\n标题: 2026年重点工作安排\n地区: 上海市   \n期间: 2026\n任务:\n  - 序号: 1\n    内容: 完成系统对接。   # 注释不动\n    牵头: [ 市经济信息化委,市财政局 ]\n';

export const format = {
  name: 'formatting tidies up and keeps comments',
  files: { 'a.plan.yaml': UNTIDY },
  async run(editor) {
    await editor.open('a.plan.yaml');
    await editor.goTo(1);
    await editor.command('Format Document');
    const saved = await editor.save(
      'a.plan.yaml',
      (text) => text.includes('工作方案: 1\n') && text.includes('[市经济信息化委, 市财政局]'),
    );
    assert.match(saved, /# 注释不动/);
  },
};
