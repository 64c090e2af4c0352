// An edit of the official text reads again what it touches, and nothing else.
import { parsePlan } from '@workplan/core';
import { importOfficialText } from '@workplan/core/official';
import { expect, test } from 'vitest';
import { tiedText } from '../../../tests/bench/tied-text.mjs';
import { surveySource } from '../src/anchor/index.js';

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
