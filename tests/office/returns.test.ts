import { parsePlan } from '@workplan/core';
import { collect } from '@workplan/core/register';
import { readSheets } from '@workplan/office/xlsx';
import { renderWorkbook } from '@workplan/office/xlsx-out';
import { expect, test } from 'vitest';
import { planText, randomFrom } from '../supervision/year-plans.js';
import { faultsInTurn, faultsOf, returnsOf } from '../supervision/year.js';
import { canMeasure, convert, sayNotMeasured } from './measure-pages.js';
import { canValidate } from './validate.js';

const XLSX = 'xlsx:Calc MS Excel 2007 XML';

/** Each way in which LibreOffice may save a return. */
const WAYS: readonly (readonly [string, (file: Uint8Array) => Uint8Array])[] = [
  ['as .xlsx', (file) => convert(file, 'xlsx', XLSX)],
  ['as .ods and that as .xlsx', (file) => convert(convert(file, 'xlsx', 'ods'), 'ods', XLSX)],
];

// One way, and a few returns, are enough for every day; `npm run test:office` takes both and one of each kind of fault.
test.each(canValidate() ? WAYS : WAYS.slice(0, 1))('returns that LibreOffice saved %s bring the same', (_, save) => {
  if (!canMeasure()) {
    sayNotMeasured();
    return;
  }
  const random = randomFrom(11);
  const text = planText(1, random);
  const sent = returnsOf(text, 4, random, faultsInTurn(0));
  const some = canValidate() ? sent.models : sent.models.slice(1, 2);
  const files = some.map(({ file, model }) => ({ file, sheets: readSheets(save(renderWorkbook(model))) }));
  const mine = sent.files.filter(({ file }) => some.some((one) => one.file === file));
  const [direct, saved] = [mine, files].map((list) => collect(parsePlan(text), list, { on: sent.on }));
  expect(saved?.changes).toEqual(direct?.changes);
  expect(saved?.edits).toEqual(direct?.edits);
  expect(direct?.changes.length).toBeGreaterThan(0);
  const intents = sent.intents.filter(({ file }) => some.some((one) => one.file === file));
  expect(saved === undefined ? [] : faultsOf(text, { ...sent, files, intents }, saved)).toEqual([]);
});
