import { importOfficialText, printedParts, renderOfficialText } from '@workplan/core';
import { planTasks } from '@workplan/core/query';
import { readDocx } from '@workplan/office/docx';
import { renderDocx } from '@workplan/office/docx-out';
import { readPdf } from '@workplan/pdf';
import type { OfficeText } from '@workplan/pdf';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { canMeasure, convert, sayNotMeasured } from './measure-pages.js';
import { example } from './plans.js';

/** The lines and the cells of a text in their order; lines without words, and spaces, are not compared. */
const wordsOf = (text: string): string[] =>
  text
    .split(/[\n\t]/)
    .map((line) => line.replace(/\s/gu, ''))
    .filter((line) => line !== '');

const printed = (file: Uint8Array): OfficeText => readPdf(convert(file, 'docx', 'pdf'));

test('a plan that LibreOffice printed has the same lines, and the same tasks are found', () => {
  if (!canMeasure()) {
    sayNotMeasured();
    return;
  }
  const plan = example('shanghai-2016-egov');
  const read = printed(renderDocx(printedParts(plan)));
  const lines = wordsOf(renderOfficialText(plan));
  const found = wordsOf(read.text);
  expect(found.join('')).toBe(lines.join(''));
  // A title that was broken by the program may stand in two lines, as it does on the page.
  expect(lines.filter((line) => !found.includes(line)).every((line) => line.endsWith('的通知'))).toBe(true);
  const { document } = importOfficialText(read.text, { tables: read.tables });
  if (document.plan === undefined) throw new Error('no plan');
  expect(renderOfficialText(document.plan)).toBe(read.text);
  const tasks = planTasks(plan).map(({ number, text }) => [number, text]);
  expect(planTasks(document.plan).map(({ number, text }) => [number, text])).toEqual(tasks);
  expect(read.asides).toEqual([{ kind: 'footer', text: expect.stringMatching(/^— 1 — … — \d+ —$/) }]);
}, 60_000);

test('the cells of a table over many pages are those that were printed', () => {
  if (!canMeasure()) {
    sayNotMeasured();
    return;
  }
  const file = renderDocx(printedParts(example('reform-list-2018')));
  const read = printed(file);
  const cellsOf = ({ tables: [table] }: OfficeText): unknown[] =>
    (table?.cells ?? []).map(({ row, column, rowSpan, columnSpan, text }) => [row, column, rowSpan, columnSpan, text]);
  expect(read.tables).toHaveLength(1);
  expect(cellsOf(read)).toEqual(cellsOf(readDocx(file)));
}, 60_000);

test('notices of a PDF that a browser printed are read too', () => {
  const file = new URL('../fixtures/pdf/browser.pdf', import.meta.url);
  const wanted = readFileSync(new URL('../fixtures/pdf/browser.txt', import.meta.url), 'utf8');
  expect(readPdf(readFileSync(file)).text).toBe(wanted.trimEnd());
});
