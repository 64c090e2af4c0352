import { printedParts } from '@workplan/core';
import { renderDocx } from '@workplan/office/docx-out';
import { expect, test } from 'vitest';
import { canMeasure, convert, linesOfPages, sayNotMeasured, type PrintedLine } from './measure-pages.js';
import { example } from './plans.js';

/** The text of a page: 225 mm high, from 37 mm below the edge (GB/T 9704-2012, 5.2.1). */
const BOTTOM = 37 + 225;
const isNumber = ({ text }: PrintedLine): boolean => /^—\d+—$/.test(text);

test('pages have the layout of GB/T 9704-2012 when LibreOffice prints them', () => {
  if (!canMeasure()) {
    sayNotMeasured();
    return;
  }
  const pages = linesOfPages(convert(renderDocx(printedParts(example('shanghai-2016-egov'))), 'docx', 'pdf'));
  expect(pages.length).toBeGreaterThan(20);
  const text = pages.map((lines) => lines.filter((line) => !isNumber(line)));
  for (const [index, lines] of text.entries()) {
    expect(lines.length, `lines of page ${index + 1}`).toBeLessThanOrEqual(22);
    for (const { left, right } of lines) {
      expect(left).toBeGreaterThan(27);
      expect(right).toBeLessThan(28 + 157);
    }
  }
  expect(Math.min(...text.flat().map(({ left }) => left))).toBeCloseTo(28, 0);
  expect(Math.max(...text.flat().map(({ right }) => right)) - 28).toBeCloseTo(156, 0);
  const full = text.filter((lines) => lines.length === 22);
  expect(full.length).toBeGreaterThan(10);

  for (const [index, lines] of pages.entries()) {
    const [number, more] = lines.filter(isNumber);
    expect(more).toBeUndefined();
    expect(number?.text).toBe(`—${index + 1}—`);
    const { left = 0, right = 0, top = 0, bottom = 0 } = number ?? {};
    expect((top + bottom) / 2 - BOTTOM).toBeGreaterThan(6);
    expect((top + bottom) / 2 - BOTTOM).toBeLessThan(8);
    // One character of 14 points from the outer side.
    if (index % 2 === 0) expect(right).toBeCloseTo(184 - 4.9, 0);
    else expect(left).toBeCloseTo(28 + 4.9, 0);
  }
});

test('a head of red letters stands 35 mm below the top of the text, on the first page alone', () => {
  if (!canMeasure()) {
    sayNotMeasured();
    return;
  }
  const head = '上海市人民政府办公厅文件';
  const parts = printedParts(example('shanghai-2016-egov')).filter(({ role }) => role !== 'headlines');
  const pages = linesOfPages(convert(renderDocx(parts, { head }), 'docx', 'pdf'));
  const found = pages.map((lines) => lines.find(({ text }) => text === head));
  // The box of a line begins above or below its characters, as the font has it.
  expect(found[0]?.top).toBeGreaterThan(70);
  expect(found[0]?.top).toBeLessThan(76);
  expect(found.slice(1).every((line) => line === undefined)).toBe(true);
  const [first] = pages;
  const number = first?.find(({ text }) => text === '沪府办发〔2016〕6号');
  const title = first?.find(({ text }) => text.startsWith('上海市人民政府办公厅关于印发'));
  expect(number?.top).toBeGreaterThan(found[0]?.bottom ?? Infinity);
  expect(title?.top).toBeGreaterThan((number?.bottom ?? Infinity) + 20);
});
