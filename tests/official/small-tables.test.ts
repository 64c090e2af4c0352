// Tables of two columns, and names that a line break cuts inside a cell.
import { importOfficialText, lint, openSource, parsePlan } from '@workplan/core';
import { readPage } from '@workplan/core/html';
import { describe, expect, test } from 'vitest';
import { planOf, said } from './said.js';

const HEAD = '临江县2025年重点工作清单\n';

describe('a table of tasks and bodies alone', () => {
  const expected = [{ responsible: ['县水利局'] }, { responsible: ['县民政局', '县残联'] }];
  test.each([
    ['between tabs', '工作任务\t责任单位\n疏浚河道\t县水利局\n改造敬老院\t县民政局、县残联\n'],
    ['bodies first', '责任部门\t工作内容\n县水利局\t疏浚河道\n县民政局、县残联\t改造敬老院\n'],
    ['in Markdown', '| 重点任务 | 责任单位 |\n|---|---|\n| 疏浚河道 | 县水利局 |\n| 改造敬老院 | 县民政局、县残联 |\n'],
  ])('%s', (_, table) => {
    expect(said(planOf(HEAD + table))).toEqual(expected);
  });

  test.each([
    ['one word of both', '任务要求\t责任单位要求\n抓好落实\t加强领导\n'],
    ['a list of bodies', '单位\t责任单位\n县水利局\t县水利局\n'],
    ['a remark beside the task', '工作任务\t备注\n疏浚河道\t县水利局\n'],
  ])('no table of tasks: %s', (_, table) => {
    expect(said(planOf(HEAD + table))).toEqual([]);
  });
});

test('a table without numbers, whose tasks are only headed 工作内容', () => {
  const rows = '责任部门\t工作内容\t完成时限\n县水利局\t疏浚河道\t6月底前\n县民政局\t改造敬老院\t年底前\n';
  expect(said(planOf(HEAD + rows))).toEqual([
    { responsible: ['县水利局'], until: '2025-06-30' },
    { responsible: ['县民政局'], until: '2025-12-31' },
  ]);
});

describe('columns before the words of a task', () => {
  const ROWS: readonly (readonly [string, string])[] = [
    ['责任部门\t重点任务\t完成时限', '县水利局\t疏浚河道\t6月底前'],
    ['序号\t牵头单位\t配合单位\t工作任务', '1\t县水利局\t县财政局、县审计局\t疏浚河道'],
    ['完成时限\t责任单位\t工作任务', '6月底前\t县水利局\t疏浚河道'],
  ];
  test.each(ROWS)('stand where the plan says: %s', (columns, row) => {
    // planOf asks for no finding against the text.
    expect(said(planOf(`${HEAD}${columns}\n${row}\n`))).toHaveLength(1);
  });
  test.each(ROWS)('and a change to them is found: %s', (columns, row) => {
    const text = `${HEAD}${columns}\n${row}\n`;
    const { yaml } = importOfficialText(text, { file: '原文.txt' });
    const changed = parsePlan(yaml.replace('县水利局', '县林业局'));
    const found = lint(changed, { source: openSource({ text }) }).map(({ rule }) => rule);
    expect(found).toContain('source-drift');
  });
});

describe('a name over two lines of a cell', () => {
  const read = (cell: string): unknown => {
    const page = readPage(
      `<p>${HEAD.trim()}</p><table><tr><td>序号</td><td>工作任务</td><td>责任单位</td></tr>` +
        `<tr><td>1</td><td>疏浚河道</td><td>${cell}</td></tr></table>`,
    );
    const { yaml } = importOfficialText(page.text, { file: '原文.txt', tables: page.tables });
    return /责任: (.*)/.exec(yaml)?.[1];
  };
  test.each([
    ['before the last letter', '县水利<br>局', '[县水利局]'],
    ['in the middle', '县住房城乡<br>建设局', '[县住房城乡建设局]'],
    ['in a list', '县水利局、县自然资<br>源局、县财政局', '[县水利局, 县自然资源局, 县财政局]'],
    ['in paragraphs of its own', '<p>县人力资源</p><p>社会保障局</p>', '[县人力资源社会保障局]'],
    ['without a level', '工业和信息化<br>部', '[工业和信息化部]'],
    ['behind words that end like a body', '县人力资源社会<br>保障局', '[县人力资源社会保障局]'],
    ['before a letter that is no name', '县农业农村<br>局、县财政局', '[县农业农村局, 县财政局]'],
    ['before a letter and 等', '县财政局、县农业农村<br>局等', '[县财政局, 县农业农村局, 等]'],
    ['before 管委会', '县高新区<br>管委会', '[县高新区管委会]'],
    ['before 人民政府', '各乡镇<br>人民政府', '[各乡镇人民政府]'],
    ['behind 政府', '县政府<br>办公室', '[县政府办公室]'],
    ['behind the party committee', '县委<br>宣传部', '[县委宣传部]'],
    ['behind 有关', '各有关<br>部门', '[各有关部门]'],
    ['the police and a unit of it', '县公安局<br>交警大队', '[县公安局交警大队]'],
    ['a body and its unit for enforcement', '县城管局<br>综合执法大队', '[县城管局综合执法大队]'],
    ['a body and its section', '县民政局、县财政局<br>预算股', '[县民政局, 县财政局预算股]'],
    ['within brackets', '各县（市、<br>区）政府', '[各县（市、区）政府]'],
    ['within brackets of a class', '各乡（镇、<br>街道）', '[各乡（镇、街道）]'],
  ])('is one: %s', (_, cell, bodies) => {
    expect(read(cell)).toBe(bodies);
  });
  test.each([
    ['two bodies', '县水利局<br>县财政局', '[县水利局, 县财政局]'],
    ['a class before a body', '各乡镇<br>县财政局', '[各乡镇, 县财政局]'],
    ['a body and what may be one', '县公安局<br>消防救援大队', '[县公安局, 消防救援大队]'],
    ['a body and one without its level', '县公安局<br>教育局', '[县公安局, 教育局]'],
    ['a body and a unit of another', '县水利局<br>交警大队', '[县水利局, 交警大队]'],
    ['two offices', '人事科<br>办公室', '[人事科, 办公室]'],
    ['two kinds of places', '乡镇<br>村', '[乡镇, 村]'],
    ['two levels', '县委<br>县政府', '[县委, 县政府]'],
  ])('are two: %s', (_, cell, bodies) => {
    expect(read(cell)).toBe(bodies);
  });
});
