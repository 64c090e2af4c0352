import { applyEdits } from '@workplan/core';
import { expect, test } from 'vitest';
import { docx, p, r } from '../../../office/test/support/docx.js';
import { reviewed } from '../../src/features/compare/review.js';
import { offsetAt } from '../../src/index.js';
import { openPlan } from '../support/plan.js';

const PLAN = `工作方案: 1
标题: 2026年工作要点
任务:
  - 序号: 1
    内容: 建设网上政务大厅，实现829项事项全覆盖，推动数据共享。   # 待核实
    牵头: [市教委]
  - 序号: 2
    内容: 推进老旧小区加装电梯，全年完成80部。
    牵头: [市财政局]
`;
const del = (text: string): string =>
  `<w:del w:id="8" w:author="市教委"><w:r><w:delText xml:space="preserve">${text}</w:delText></w:r></w:del>`;
const ins = (text: string): string => `<w:ins w:id="9" w:author="市教委">${r(text)}</w:ins>`;
const RETURNED = docx({
  body: [
    p(r('2026年工作要点')),
    p(`${r('1．建设网上政务大厅，实现')}${del('829')}${ins('900')}${r('项事项全覆盖，推动数据共享。（市教委牵头）')}`),
    p(
      `<w:commentRangeStart w:id="1"/>${r('2．推进老旧小区加装电梯，全年完成80部。（市财政局牵头）')}<w:commentRangeEnd w:id="1"/><w:r><w:commentReference w:id="1"/></w:r>`,
    ),
  ].join(''),
  comments: `<w:comment w:id="1" w:author="市教委">${p(r('请 | 说明&lt;b&gt;口径'))}</w:comment>`,
});
const base64 = (bytes: Uint8Array | string): string => Buffer.from(bytes).toString('base64');
const ask = (text: string, adopted: readonly number[] = []) =>
  reviewed(openPlan(text), {
    textDocument: { uri: 'file:///a.plan.yaml' },
    returns: [
      { file: '市教委.docx', bytes: base64(RETURNED) },
      { file: '坏.docx', bytes: base64('no Word file') },
    ],
    adopted,
  });

test('opinions are a table in which nothing is marked up, and a change of words can be made by the least edit', async () => {
  const found = await ask(PLAN);
  if ('problem' in found) throw new Error(found.problem);
  expect(found.markdown).toBe(`# 《2026年工作要点》意见采纳情况表

| 序号 | 单位 | 条目 | 原表述 | 修改意见 | 采纳情况 | 理由 |
| --- | --- | --- | --- | --- | --- | --- |
| 1 | 市教委 | 第1项 | 1．建设网上政务大厅，实现829项事项全覆盖，推动数据共享。 | 将“829”修改为“900” |  |  |
| 2 | 市教委 | 第2项 | 2．推进老旧小区加装电梯，全年完成80部。（市财政局牵头） | 请 &#124; 说明&#60;b&#62;口径 |  |  |

共2条意见，来自1份文件。
`);
  expect(found.unread.map(({ file }) => file)).toEqual(['坏.docx']);
  expect(found.suggestions.map(({ number, label, words }) => [number, label, words])).toEqual([
    [1, '市教委 · 第1项', '将“829”修改为“900”'],
  ]);
  const plan = openPlan(PLAN);
  const edits = (found.suggestions[0]?.edits ?? []).map(({ range, newText }) => ({
    start: offsetAt(plan, range.start),
    end: offsetAt(plan, range.end),
    text: newText,
  }));
  expect(applyEdits(PLAN, edits)).toBe(PLAN.replace('829', '900'));
});

test('what was adopted is marked, and is not offered again', async () => {
  const found = await ask(PLAN.replace('829', '900'), [1]);
  expect(found).toMatchObject({ suggestions: [], markdown: expect.stringContaining('| 采纳 |') });
});

test('a plan that cannot be read gets no table', async () => {
  expect(await ask('工作方案: 1\n任务: 很多\n')).toEqual({ problem: 'mistakes' });
});
