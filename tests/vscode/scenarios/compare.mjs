// Two versions of a plan, task by task: another file, and what git has of it.
import { spawnSync } from 'node:child_process';
import { choose, inReport, run } from '../support/asking.mjs';

const OLD = `工作方案: 1
标题: 2026年重点工作要点
地区: 上海市
期间: 2026
任务:
  - 序号: 1
    内容: 完成各区系统对接，实现数据共享。
    牵头: [市教委]
    时限: 6月底前
  - 序号: 2
    内容: 做好日常维护。
    牵头: [市民政局]
`;
const NOW = OLD.replace('6月底前', '9月底前').replace('[市教委]', '[市教委, 市财政局]');
const PLAN = '要点.plan.yaml';

/** The report, once it says what has changed. */
async function reported(editor) {
  await inReport(editor, 'h2', '两份方案的差异').waitFor();
  await inReport(editor, 'td', '增加牵头：市财政局').waitFor();
  await inReport(editor, 'td', '推迟92天').waitFor();
  await inReport(editor, 'p', '修改1项，未变1项').waitFor();
}

export const comparing = {
  name: 'a plan is compared task by task with another file',
  locale: 'zh-cn',
  files: { '征求意见稿.plan.yaml': OLD, [PLAN]: NOW },
  async run(editor) {
    await editor.open(PLAN);
    await run(editor, 'compare');
    await choose(editor, '征求意见稿');
    await reported(editor);
    await editor.shot('compare');
  },
};

export const comparingCommitted = {
  name: 'a plan is compared with its last commit, also before it is saved',
  hosts: ['node'],
  locale: 'zh-cn',
  settings: { 'git.enabled': true },
  files: { [PLAN]: OLD },
  prepare(workspace) {
    const git = (...args) => {
      const { status, stderr } = spawnSync('git', args, { cwd: workspace, encoding: 'utf8' });
      if (status !== 0) throw new Error(`git ${args[0]}: ${stderr}`);
    };
    git('init', '-q');
    git('add', '.');
    git('-c', 'user.name=a', '-c', 'user.email=a@example.org', 'commit', '-q', '-m', 'plan');
  },
  async run(editor) {
    await editor.open(PLAN);
    await editor.goToWord(PLAN, '市教委]', '市教委'.length);
    await editor.page.keyboard.insertText(', 市财政局');
    await editor.goToWord(PLAN, '6月底前');
    await editor.press('Delete');
    await editor.page.keyboard.insertText('9');
    await run(editor, 'compare');
    await choose(editor, '上次提交的版本');
    await reported(editor);
    await editor.shot('compare-committed');
  },
};
