import { parsePlan, printedParts, renderOfficialText, type Plan } from '@workplan/core';
import { readDocx } from '@workplan/office/docx';
import { renderDocx } from '@workplan/office/docx-out';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { allPlans, example, planIn } from './plans.js';

/** The lines of the official text that a plan prints. */
function linesOf(plan: Plan): string[] {
  const lines = renderOfficialText(plan).split(/\r\n|\r|\n/);
  return plan.source?.endsWithBreak === true ? lines.slice(0, -1) : lines;
}

const linesBack = (file: Uint8Array): string[] => readDocx(file).text.split('\n');

test.each(allPlans())(
  '%s: the printed parts are the lines of the text, and so is the document read back',
  (_, plan) => {
    const lines = linesOf(plan);
    const parts = printedParts(plan);
    expect(parts.flatMap((part) => part.lines)).toEqual(lines);
    // An empty cell at the end of a row leaves no mark in the text.
    expect(linesBack(renderDocx(parts))).toEqual(lines.map((line) => line.replace(/\t+$/, '')));
    expect(linesBack(renderDocx(parts, { head: '上海市人民政府文件', seal: true })).length).toBe(lines.length);
  },
);

test('the same plan gives the same bytes', () => {
  const render = (): Uint8Array => renderDocx(printedParts(example('reform-list-2018')), { head: '国务院办公厅文件' });
  expect(Buffer.from(render()).equals(Buffer.from(render()))).toBe(true);
});

test('a table keeps its rows and columns, and repeats its headings', () => {
  const { tables } = readDocx(renderDocx(printedParts(example('reform-list-2018'))));
  expect(tables).toHaveLength(1);
  expect(tables[0]?.columnCount).toBe(5);
  expect(tables[0]?.cells.slice(0, 5).map(({ text }) => text)).toEqual([
    '序号',
    '改革举措',
    '主 要 内 容',
    '指导部门',
    '推广范围',
  ]);
});

test('rows that are one line each are a table too', () => {
  const plan = planIn(`工作方案: 1
标题: 任务分解表
表头: ["序号\\t工作任务\\t牵头单位\\t完成时限"]
任务:
  - {序号: 1, 标题: 建成平台, 牵头: [市教委, 市财政局], 时限: 2026年6月底前}
  - {序号: 2, 标题: 完成验收, 牵头: [市教委]}
`);
  const read = readDocx(renderDocx(printedParts(plan)));
  expect(read.text.split('\n').slice(-3)).toEqual([
    '序号\t工作任务\t牵头单位\t完成时限',
    '1\t建成平台\t市教委、市财政局\t2026年6月底前',
    '2\t完成验收\t市教委',
  ]);
  expect(read.tables[0]).toMatchObject({ rowCount: 3, columnCount: 4 });
});

test('any words of a plan come back as they are', () => {
  const words = fc
    .array(
      fc.constantFrom('，', '“', '”', '—', '<', '>', '&', '"', "'", ' ', '　', '1', 'A', '市', '𠮷', ']]>', '=1+1'),
      {
        minLength: 1,
        maxLength: 30,
      },
    )
    .map((all) => `内${all.join('')}容`);
  fc.assert(
    fc.property(fc.array(words, { minLength: 1, maxLength: 4 }), (texts) => {
      const tasks = texts.map((text, at) => `  - {序号: ${at + 1}, 内容: ${JSON.stringify(text)}}`).join('\n');
      const { plan } = parsePlan(`工作方案: 1\n标题: 方案\n任务:\n${tasks}\n`);
      if (plan === undefined) throw new Error('no plan');
      expect(linesBack(renderDocx(printedParts(plan)))).toEqual(linesOf(plan));
    }),
  );
});

test('characters that XML cannot hold are seen in the document, and do not break it', () => {
  const text = linesBack(renderDocx([{ role: 'text', lines: ['甲\u0007乙\ud800丙\ufffe'] }])).join();
  expect(text).toBe('甲\ufffd乙\ufffd丙\ufffd');
});

test('20,000 paragraphs are written as fast as they are read', () => {
  const lines = Array.from({ length: 20_000 }, (_, index) => `${index + 1}.推进政务数据共享开放，完善“一网通办”平台。`);
  const file = renderDocx(lines.map((line) => ({ role: 'task', lines: [line] })));
  expect(linesBack(file)).toEqual(lines);
});
