import { expect, test } from 'vitest';
import { comparison } from '../../src/features/compare/index.js';
import { openPlan } from '../support/plan.js';

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
    内容: 做好日常|维护。
    牵头: [市民政局]
`;
const params = (old: string) => ({ textDocument: { uri: 'file:///a.plan.yaml' }, old });

test('two versions are compared task by task, and words of plans mark nothing up', async () => {
  const now = OLD.replace('6月底前', '9月底前').replace('做好日常|维护', '<b>做好</b>日常|维护');
  expect(await comparison(openPlan(now), params(OLD))).toMatchInlineSnapshot(`
    {
      "isSame": false,
      "markdown": "## 两份方案的差异

    | 序号 | 原文 | 修改后 | 说明 |
    | --- | --- | --- | --- |
    | 1 | 完成各区系统对接，实现数据共享。 | 完成各区系统对接，实现数据共享。 | 改时限<br>时限 6月底前→9月底前，推迟92天 |
    | 2 | 做好日常&#124;维护。 | <ins>&#60;b&#62;</ins>做好<ins>&#60;/b&#62;</ins>日常&#124;维护。 | 改文字 |

    新增0项，删去0项，修改2项，未变0项。
    ",
    }
  `);
});

test('the same plan in another layout is the same', async () => {
  const found = await comparison(openPlan(OLD.replace('[市教委]', '[ 市教委 ] # 已商定')), params(OLD));
  expect(found).toMatchObject({ isSame: true, markdown: expect.stringContaining('没有差异') });
});

test('it is said which of the two cannot be read', async () => {
  const broken = '工作方案: 1\n标题: 甲\n任务: 很多\n';
  expect(await comparison(openPlan(broken), params(OLD))).toEqual({ problem: 'mistakes' });
  expect(await comparison(openPlan(OLD), params(broken))).toEqual({ problem: 'other-mistakes' });
});
