import { importOfficialText, printedParts } from '@workplan/core';
import { planTasks } from '@workplan/core/query';
import { review } from '@workplan/compare';
import { readRevisions } from '@workplan/office/docx';
import { renderDocx } from '@workplan/office/docx-out';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { withPart } from '../../packages/office/test/support/docx.js';
import { canMeasure, convert, sayNotMeasured } from './measure-pages.js';

const DOCX = 'docx:MS Word 2007 XML';

const plan = importOfficialText(readFileSync(new URL('../../seeds/shanghai-2016-egov.txt', import.meta.url), 'utf8'))
  .document.plan;

/** A printed draft in which some words are tracked as deleted, and others as put in behind them. */
const changed = (file: Uint8Array, changes: readonly (readonly [removed: string, added: string])[]): Uint8Array =>
  withPart(file, 'word/document.xml', (document) => tracked(document, changes));

function tracked(document: string, changes: readonly (readonly [removed: string, added: string])[]): string {
  let xml = document;
  for (const [removed, added] of changes) {
    const run = [...xml.matchAll(/<w:r>(?:<w:rPr>(?:(?!<\/w:rPr>).)*<\/w:rPr>)?<w:t[^>]*>([^<]*)<\/w:t><\/w:r>/g)].find(
      ([, words = '']) => words.includes(removed),
    );
    if (run === undefined) throw new Error(`${removed} is not printed`);
    const [whole, words = ''] = run;
    const at = words.indexOf(removed);
    const open = whole.slice(0, whole.indexOf('<w:t'));
    const text = (part: string, name = 'w:t'): string =>
      part === '' ? '' : `${open}<${name} xml:space="preserve">${part}</${name}></w:r>`;
    const by = 'w:id="1" w:author="市教委" w:date="2026-01-05T09:00:00Z"';
    xml = xml.replace(
      whole,
      `${text(words.slice(0, at))}<w:del ${by}>${text(removed, 'w:delText')}</w:del>` +
        `<w:ins ${by}>${text(added)}</w:ins>${text(words.slice(at + removed.length))}`,
    );
  }
  return xml;
}

test('changes that LibreOffice saved are tied to the same tasks', () => {
  if (plan === undefined) throw new Error('the plan of the seed cannot be read');
  const tasks = planTasks(plan).filter(({ text, path }) => path[0] === 'sections' && text.length > 30);
  const some = [3, 11, 20, 31, 42].map((at) => tasks[at]).filter((task) => task !== undefined);
  const changes = some.map(({ text }) => [text.slice(9, 15), '依法依规'] as const);
  const bytes = changed(renderDocx(printedParts(plan)), changes);
  const found = (file: Uint8Array): (string | undefined)[][] =>
    review(plan, [{ file: 'draft.docx', paragraphs: readRevisions(file) }]).map((one) => [
      one.body,
      one.task?.number,
      one.change?.removed,
      one.change?.added,
    ]);
  const wanted = some.map(({ number }, at) => ['市教委', number, changes[at]?.[0], '依法依规']);
  expect(found(bytes)).toEqual(wanted);
  if (canMeasure()) expect(found(convert(bytes, 'docx', DOCX))).toEqual(wanted);
  else sayNotMeasured();
});
