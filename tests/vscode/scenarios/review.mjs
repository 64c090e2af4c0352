// A draft went out for comments (征求意见), and one comes back as a Word file with tracked changes and a remark.
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { answerFileDialog, choose, inReport, run, toast } from '../support/asking.mjs';
import { ISSUED } from './supervision.mjs';

const { strToU8, zipSync } = createRequire(new URL('../../../packages/office/package.json', import.meta.url))('fflate');

const PLAN = '督查.plan.yaml';
const WORDS = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const words = (text) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const deleted = (text) =>
  `<w:del w:id="1" w:author="市教委"><w:r><w:delText xml:space="preserve">${text}</w:delText></w:r></w:del>`;
const inserted = (text) => `<w:ins w:id="2" w:author="市教委">${words(text)}</w:ins>`;

/** The draft as 市教委 sends it back. */
function returnedDraft() {
  const part = (text) => strToU8(`<?xml version="1.0" encoding="UTF-8"?>${text}`);
  const paragraphs = [
    `${words('1．完成')}${deleted('系统对接')}${inserted('各系统对接和数据共享')}${words('。（市教委牵头）')}`,
    `<w:commentRangeStart w:id="0"/>${words('2．推进财政补贴网上办理。（市财政局牵头）')}<w:commentRangeEnd w:id="0"/>`,
  ];
  const body = paragraphs.map((inner) => `<w:p>${inner}</w:p>`).join('');
  const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
  return zipSync({
    '[Content_Types].xml': part(
      `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${type}.document.main+xml"/></Types>`,
    ),
    '_rels/.rels': part(
      `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    'word/document.xml': part(`<w:document xmlns:w="${WORDS}"><w:body>${body}</w:body></w:document>`),
  });
}

export const reviewing = {
  name: 'a returned draft becomes a table of opinions, and one of them is adopted',
  locale: 'zh-cn',
  files: { [PLAN]: ISSUED, '市教委意见.docx': returnedDraft() },
  async run(editor) {
    await editor.open(PLAN);
    await run(editor, 'review');
    await answerFileDialog(editor, '市教委意见.docx');
    await inReport(editor, 'h1', '意见采纳情况表').waitFor();
    await inReport(editor, 'td', '将“系统对接”修改为“各系统对接和数据共享”').waitFor();
    assert.equal(editor.file(PLAN), ISSUED, 'the plan is changed before anybody has agreed');
    await editor.shot('review-table');
    await choose(editor, '1 市教委');
    await toast(editor, '已采纳 1 条意见').waitFor();
    await editor.focus(PLAN);
    const saved = await editor.save(PLAN, (text) => text.includes('数据共享'));
    assert.equal(saved, ISSUED.replace('完成系统对接。', '完成各系统对接和数据共享。'));
    await editor.shot('review-adopted');
  },
};
