// An edit of the official text reads again what it touches, and nothing else.
import { parsePlan } from '@workplan/core';
import { importOfficialText } from '@workplan/core/official';
import { expect, test } from 'vitest';
import { tiedText } from '../../../tests/bench/tied-text.mjs';
import { surveySource } from '../src/index.js';

const TEXT = tiedText(168);
const insert = (text: string, at: number, what: string): string => text.slice(0, at) + what + text.slice(at);

/** Behind how many places of the text an attribution is looked for. */
const placesRead = (edit: (text: string) => string): { readonly first: number; readonly again: number } => {
  const document = parsePlan(importOfficialText(TEXT, { file: 'text.txt' }).yaml ?? '');
  const first = surveySource(document, TEXT).index.attributions.size;
  return { first, again: surveySource(document, edit(TEXT)).index.attributions.size };
};

const inTask = TEXT.indexOf('30.') + 20;

test('a character that is typed in a task: that task and its neighbours', () => {
  const { first, again } = placesRead((text) => insert(text, inTask, '推'));
  expect(first).toBeGreaterThan(100);
  expect(again).toBeLessThan(first / 5);
});

test('a character of another task that is replaced: the same', () => {
  const { first, again } = placesRead((text) => text.slice(0, inTask) + '推' + text.slice(inTask + 1));
  expect(again).toBeLessThan(first / 5);
});

test('a line that is inserted: anchors behind it name other lines, so all of that is read', () => {
  const { first, again } = placesRead((text) => insert(text, TEXT.lastIndexOf('\n', inTask) + 1, '新的一行。\n'));
  expect(again).toBeGreaterThan(first / 4);
});

test('a survey of the text before an edit still tells about that text', () => {
  const document = parsePlan(importOfficialText(TEXT, { file: 'text.txt' }).yaml ?? '');
  const before = surveySource(document, TEXT);
  expect(surveySource(document, insert(TEXT, inTask, '推')).coverage.total).toBe(before.coverage.total + 1);
  const fresh = surveySource(parsePlan(document.text), TEXT);
  expect(before.coverage).toEqual(fresh.coverage);
  expect(before.standings.map(({ place }) => place)).toEqual(fresh.standings.map(({ place }) => place));
});

test('an attribution that is typed below a line that goes on behind its task is found with its last character', () => {
  const plan =
    '工作方案: 1\n标题: 要点\n原文: {文件: a.txt}\n任务:\n  - 序号: 1\n    内容: 完善平台的功能\n    责任: [市教委]\n    出处: L2:C1-C9\n';
  const typed = '责任单位：市公安局';
  const textOf = (length: number): string => `要点\n1.完善平台的功能，定期通报\n${typed.slice(0, length)}\n2.其他\n`;
  const document = parsePlan(plan);
  for (let length = 0; length <= typed.length; length += 1) {
    const placesOf = (of: typeof document) =>
      surveySource(of, textOf(length)).standings.map(({ place, isFaithful }) => ({ place, isFaithful }));
    expect(placesOf(document), typed.slice(0, length)).toEqual(placesOf(parsePlan(plan)));
  }
});
