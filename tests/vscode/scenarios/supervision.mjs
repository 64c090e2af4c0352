// After a plan is issued: lights, entries, returns of the register, how far all plans have come.
import assert from 'node:assert/strict';
import { answer, choose, chooseAgainFor, chooseFor, paneOf, rowIn, run, toast } from '../support/asking.mjs';
import { until } from '../support/editor.mjs';

/** Of a year that is over: what is late stays late on every day on which the scenarios run. */
export const ISSUED = `工作方案: 1
标题: 2020年政务服务重点工作安排
地区: 上海市
期间: 2020
公文:
  成文日期: 2020-01-15
章节:
  - 标题: 优化网上办事
    任务:
      - 序号: 1
        内容: 完成系统对接。 # 与市教委商定
        牵头: [市教委]
        时限: 6月底前
      - 序号: 2
        内容: 推进财政补贴网上办理。
        牵头: [市财政局]
        时限: 9月底前
        进展:
          状态: 已完成
          记录:
            - 日期: 2020-09-20
              单位: 市财政局
              内容: 全部上线。
  - 标题: 加强保障
    任务:
      - 序号: 3
        内容: 做好日常维护。
        牵头: [市经济信息化委]
        时限: 持续推进
`;
const PLAN = '督查.plan.yaml';
const COMMENT = '内容: 完成系统对接。 # 与市教委商定';

export const lights = {
  name: 'the trees show lights, and one filter narrows all of them',
  locale: 'zh-cn',
  files: { [PLAN]: ISSUED },
  async run(editor) {
    await editor.open(PLAN);
    await editor.openContainer();
    await rowIn(editor, 'progress', '红灯').waitFor();
    await rowIn(editor, 'sections', '1 完成系统对接').waitFor();
    await editor.shot('lights');
    await run(editor, 'filterTrees');
    await choose(editor, '按亮灯');
    await choose(editor, '红灯');
    await rowIn(editor, 'sections', '2 推进财政补贴').waitFor({ state: 'detached' });
    await rowIn(editor, 'sections', '1 完成系统对接').waitFor();
    await rowIn(editor, 'bodies', '市财政局').waitFor({ state: 'detached' });
    await paneOf(editor, 'sections').locator('.pane-header', { hasText: '筛选：红灯' }).waitFor();
    await editor.shot('lights-filtered');
    await run(editor, 'clearTreeFilter');
    await rowIn(editor, 'sections', '2 推进财政补贴').waitFor();
    assert.equal(await paneOf(editor, 'sections').locator('.pane-header', { hasText: '筛选' }).count(), 0);
  },
};

export const entries = {
  name: 'from the menu of a tree a task gets an entry and is marked as done, by the least edit',
  locale: 'zh-cn',
  files: { [PLAN]: ISSUED },
  async run(editor) {
    await editor.open(PLAN);
    await editor.openContainer();
    const task = rowIn(editor, 'sections', '1 完成系统对接');
    await task.waitFor();
    await chooseFor(editor, task, 'addProgress');
    await editor.shot('entry-words');
    await answer(editor, '进展内容', '12项已上线。');
    await answer(editor, '完成度', '12/16');
    await editor.shot('entry-status');
    await choose(editor, '不变');
    await toast(editor, '已追加').waitFor();
    await chooseAgainFor(editor, task, 'markDone', toast(editor, '已标记完成'));
    await editor.shot('entry-done');
    await editor.focus(PLAN);
    const saved = await editor.save(PLAN, (text) => text.includes('12/16') && text.split('已完成').length === 3);
    const [before, after] = ISSUED.split('        时限: 6月底前\n');
    const [start, rest] = [saved.slice(0, before.length), saved.slice(saved.length - after.length)];
    assert.equal(start + rest, before + after, 'something else was changed');
    assert.match(saved, /状态: 已完成[\s\S]*单位: 市教委\n\s+内容: 12项已上线。\n\s+完成度: 12\/16/);
    await rowIn(editor, 'progress', '红灯').waitFor({ state: 'detached' });
  },
};

/** How long one try may take, in milliseconds: another follows. */
const ONCE = { timeout: 5_000 };

export const dragging = {
  name: 'a task is dragged to another section, and its comment goes with it',
  locale: 'zh-cn',
  files: { [PLAN]: ISSUED },
  async run(editor) {
    await editor.open(PLAN);
    await editor.openContainer();
    const task = rowIn(editor, 'sections', '1 完成系统对接');
    await task.waitFor();
    const [section, moved] = [rowIn(editor, 'sections', '加强保障'), toast(editor, '已移动 1 项任务')];
    await until(async () => {
      if (await moved.isVisible()) return true;
      // What has moved is not dragged again, however long word of it takes: another task would stand in its place.
      if (await editor.page.locator('.tab.active.dirty').isVisible()) return false;
      // A list that is drawn anew lets go of what is dragged: then one drags it again.
      const [from, to] = [await task.boundingBox(ONCE), await section.boundingBox(ONCE)];
      if (from === null || to === null || from.y > to.y) return false;
      await task.dragTo(section, ONCE);
      return moved.waitFor(ONCE).then(
        () => true,
        () => false,
      );
    }, 'the task has not moved');
    await editor.shot('dragged');
    await toast(editor, '已移动 1 项任务').locator('.monaco-button', { hasText: '重新编号' }).click();
    await rowIn(editor, 'sections', '3 完成系统对接').waitFor();
    await editor.focus(PLAN);
    const saved = await editor.save(PLAN, (text) => text.indexOf('做好日常维护') < text.indexOf('完成系统对接'));
    assert.ok(saved.includes(COMMENT), 'the comment has not moved');
    assert.deepEqual(
      saved.match(/序号: \d/g),
      ['序号: 1', '序号: 2', '序号: 3'],
      'the tasks are not numbered in their order',
    );
    assert.equal(saved.length, ISSUED.length);
  },
};
