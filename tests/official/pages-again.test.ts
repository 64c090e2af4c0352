import { importOfficialText } from '@workplan/core';
import { describe, expect, test } from 'vitest';
import { againstOwnSource } from './own-source.js';
import { planOf, said, tasksOf } from './said.js';

const TITLE = '云山县2026年重点任务\n';
const yamlOf = (text: string): string => importOfficialText(text, { file: '原文.txt' }).yaml;

describe('a blank before the brackets behind a name', () => {
  test.each([
    ['市财政局 (牵头)、市教育局', { lead: ['市财政局'], responsible: ['市教育局'] }],
    ['市财政局\u3000\u3000（牵头）、市教育局', { lead: ['市财政局'], responsible: ['市教育局'] }],
    ['地名科 (社区治理科)、救助科', { responsible: ['地名科 (社区治理科)', '救助科'] }],
    ['市教育局 市财政局 （市国资委）', { responsible: ['市教育局', '市财政局 （市国资委）'] }],
  ])('%s', (names, read) => {
    const text = `${TITLE}一、建设甲平台。\n责任单位：${names}\n`;
    expect(said(planOf(text))).toEqual([read]);
    expect(againstOwnSource(importOfficialText(text, { file: '原文.txt' }), text)).toEqual([]);
  });
});

test.each(['排在首位的爲牽頭單位，下同', '排在首位的為牽頭單位，下同'])('a rule in traditional letters: %s', (rule) => {
  const text = `${TITLE}一、建設甲平台。（責任單位：市教育局、市財政局，${rule}）\n二、建設乙平台。（責任單位：市水利局、市財政局）\n`;
  expect(said(planOf(text))).toEqual([
    { responsible: ['市教育局', '市財政局'] },
    { responsible: ['市水利局', '市財政局'] },
  ]);
  expect(yamlOf(text)).toContain('首位牵头: true');
});

test('a drawn row with a ruler under some of its columns is kept, and the row below is read', () => {
  const text = `${TITLE}┌──────┬────┬─────┐
│工作任务  │完成时限│牵头单位 │
├──────┼────┼─────┤
│建设甲平台 │年底  │各县（市）政│
├──────┤    │府，市财政局│
│建设乙平台 │    │、市税务局 │
├──────┼────┼─────┤
│建设丙平台 │年底  │市教育局 │
└──────┴────┴─────┘
`;
  expect(said(planOf(text))).toEqual([{ lead: ['市教育局'], until: '2026-12-31' }]);
  const imported = importOfficialText(text, { file: '原文.txt' });
  expect(imported.kept.map((kept) => kept.text).join('\n')).toContain('各县（市）政');
  expect(againstOwnSource(imported, text)).toEqual([]);
});

test('two leaders of two letters each, which a blank sets apart within, are two', () => {
  const text = `${TITLE}序号\t工作任务\t责任领导\t牵头单位
1\t建设甲平台\t李 明王 悦\t市教育局
2\t建设乙平台\t李 明 王 悦\t市财政局
3\t建设丙平台\t李 明\t市水利局
`;
  expect(tasksOf(planOf(text)).map((task) => task.leader)).toEqual([['李 明', '王 悦'], ['李 明', '王 悦'], ['李 明']]);
});
