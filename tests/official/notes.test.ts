import { importNotes, importOfficialText, lint, type Plan } from '@workplan/core';
import { expect, test } from 'vitest';

const TITLE = '云山市2026年工作要点\n一、重点任务\n';
const notesOf = (text: string): readonly string[] =>
  importNotes(importOfficialText(text)).map(({ line, message }) => `${line} ${message.zh}`);
const deadlines = ({ sections = [] }: Plan): readonly (string | undefined)[] =>
  sections
    .flatMap(({ tasks = [] }) =>
      tasks.flatMap(({ deadline, clauses = [] }) => [deadline, ...clauses.map((clause) => clause.deadline)]),
    )
    .map((time) => time?.text);

test('a deadline that cannot be dated stands as 时限, where a rule reports it', () => {
  const text = `${TITLE}1.汛期前完成水库加固。（责任单位：市水利局）\n2.完成管网检修，供暖季前投入使用。\n`;
  const imported = importOfficialText(text);
  expect(deadlines(imported.document.plan as Plan)).toEqual(['汛期前', '供暖季前']);
  expect(lint(imported.document, { only: ['unreadable-deadline'] })).toHaveLength(2);
  expect(notesOf(text)).toEqual([]);
});

test('each clause has the deadline of its own words', () => {
  const text = `${TITLE}1.6月底前建成甲平台（责任单位：市教育局），汛期前建成乙平台（责任单位：市水利局）。\n`;
  expect(deadlines(importOfficialText(text).document.plan as Plan)).toEqual([undefined, '6月底前', '汛期前']);
  expect(notesOf(text)).toEqual([]);
});

test('of several, one that cannot be dated is noted with its line', () => {
  const text = `${TITLE}1.6月底前启动，汛期前完成水库加固。（责任单位：市水利局）\n`;
  expect(deadlines(importOfficialText(text).document.plan as Plan)).toEqual([undefined]);
  expect(notesOf(text)).toEqual([
    '3 第 3 行写了“汛期前”，这个时限定不出日期，或者只是其中一个单位的时限，因此没有写入“时限”。请人工补上。',
  ]);
});

test('the role of bodies without a word for it is assumed, and the note says so', () => {
  const text = [
    `${TITLE}1.建设甲平台。（市教育局牵头，市财政局、市公安局）`,
    '2.建设乙平台。（市教育局负责，市财政局）',
    '3.建设丙平台。（市教育局、市财政局）',
    '4.建设丁平台。（市教育局牵头，市财政局配合）',
    '5.建设戊平台。（责任单位：市教育局牵头，市财政局）',
    '',
  ].join('\n');
  expect(notesOf(text)).toEqual([
    '3 第 3 行的市财政局、市公安局没有写明职责，或者可作两解，按“配合”处理。请核对。',
    '4 第 4、5 行的单位（如市财政局）没有写明职责，或者可作两解，按“责任”处理。请核对。',
  ]);
});
