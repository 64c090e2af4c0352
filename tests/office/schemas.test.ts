import { parsePlan, printedParts } from '@workplan/core';
import { taskWorkbook } from '@workplan/core/workbook';
import { renderDocx } from '@workplan/office/docx-out';
import { renderWorkbook } from '@workplan/office/xlsx-out';
import { expect, test } from 'vitest';
import { zipTexts } from '../../packages/office/src/package/write-package.js';
import { allPlans } from './plans.js';
import { PLAN } from './workbook-edits.js';
import { canValidate, faultsOf } from './validate.js';

function sayNotValidated(): void {
  console.warn('Nothing was validated: npm run test:office -- FOLDER names the schemas of ECMA-376.');
}

test('every part of every document is valid', async () => {
  if (!canValidate()) {
    sayNotValidated();
    return;
  }
  const files = new Map<string, Uint8Array>();
  files.set('table', renderWorkbook(taskWorkbook(parsePlan(PLAN))));
  for (const [name, plan] of allPlans()) {
    const parts = printedParts(plan);
    files.set(`${name}-plain`, renderDocx(parts));
    files.set(`${name}-formal`, renderDocx(parts, { head: '上海市人民政府文件', seal: true }));
  }
  expect(await faultsOf(files)).toEqual([]);
});

test('a part that is not valid is found', async () => {
  if (!canValidate()) {
    sayNotValidated();
    return;
  }
  const document =
    '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:p/></w:document>';
  expect(await faultsOf(new Map([['broken', zipTexts({ 'word/document.xml': document })]]))).not.toEqual([]);
});
