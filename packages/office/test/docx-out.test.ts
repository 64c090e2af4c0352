import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { renderDocx, type PrintedPart } from '../src/docx-out/index.js';

/** A notice with its plan, an attachment with a table, and an imprint. */
const NOTICE: readonly PrintedPart[] = [
  { role: 'number', lines: ['沪府办发〔2026〕6号'] },
  { role: 'title', lines: ['上海市人民政府办公厅关于印发', '2026年工作要点的通知'] },
  { role: 'addressees', lines: ['各区人民政府：'] },
  { role: 'body', lines: ['现将《2026年工作要点》印发给你们，请认真执行。'] },
  { role: 'attachmentList', lines: ['附件：1.任务分解表', '2.指标表'] },
  { role: 'signature', lines: ['上海市人民政府办公厅'] },
  { role: 'issued', lines: ['2026年2月18日'] },
  { role: 'planTitle', lines: ['2026年工作要点'] },
  { role: 'heading', level: 0, lines: ['一、优化服务'] },
  { role: 'heading', level: 1, headLength: 7, lines: ['（一）推进联动：建成“一网通办”平台。'] },
  { role: 'task', lines: ['1.完成改造。（牵头部门：市教委）'] },
  { role: 'text', lines: ['　　已有缩进的一行。'] },
  { role: 'label', lines: ['附件1', '任务分解表'] },
  { role: 'columns', lines: ['序号\t任务\t单位'], table: { columns: 3, perCell: false } },
  { role: 'heading', level: 0, lines: ['一、服务'], table: { columns: 3, perCell: false } },
  { role: 'row', lines: ['1\t建成平台\t市教委'], table: { columns: 3, perCell: false } },
  { role: 'note', lines: ['（此件公开发布）'] },
  { role: 'imprint', lines: ['抄送：市委办公厅。', '上海市人民政府办公厅　　2026年2月18日印发'] },
];

const FILES = unzipSync(renderDocx(NOTICE, { head: '上海市人民政府办公厅文件', seal: true }));
/** Parts are compared with one element a line. */
const lined = (part: Uint8Array): string => `${strFromU8(part).replaceAll('><', '>\n<')}\n`;

test.each(Object.keys(FILES))('%s is as it was validated against the schemas of ECMA-376', async (name) => {
  const golden = `golden/docx/${name.replaceAll('/', '-')}`;
  await expect(lined(FILES[name] ?? new Uint8Array())).toMatchFileSnapshot(golden);
});

const documentOf = (parts: readonly PrintedPart[], options = {}): string =>
  strFromU8(unzipSync(renderDocx(parts, options))['word/document.xml'] ?? new Uint8Array());

test('a formal document has a red head on its first page, a plain one has none', () => {
  expect(Object.keys(FILES)).toContain('word/header1.xml');
  expect(documentOf(NOTICE)).not.toContain('titlePg');
  expect(Object.keys(unzipSync(renderDocx(NOTICE)))).not.toContain('word/header1.xml');
});

test('fonts can be chosen, those for digits too', () => {
  const styles = unzipSync(renderDocx(NOTICE, { fonts: { digits: '仿宋_GB2312', body: '仿宋' } }))['word/styles.xml'];
  const text = strFromU8(styles ?? new Uint8Array());
  expect(text).toContain('w:ascii="仿宋_GB2312"');
  expect(text).toContain('w:eastAsia="仿宋"');
});

test('an attachment begins on a new page, and so does the plan behind its notice', () => {
  expect(documentOf(NOTICE).match(/pageBreakBefore/g)).toHaveLength(2);
  expect(documentOf(NOTICE.filter(({ role }) => role !== 'body'))).toContain('pageBreakBefore');
});

test.each([
  ['市教委', '2026年12月18日', false],
  ['上海市人民政府办公厅', '2026年2月8日', false],
  ['上海市人民政府办公厅', '2026年2月8日', true],
])('%s and %s stand as the standard says (seal: %s)', (signature, issued, seal) => {
  const xml = documentOf(
    [
      { role: 'signature', lines: [signature] },
      { role: 'issued', lines: [issued] },
    ],
    { seal },
  );
  const [name = 0, date = 0] = [...xml.matchAll(/w:right="(\d+)" w:firstLine/g)].map(
    ([, value]) => Number(value) / 315,
  );
  const width = (text: string): number => text.length - (text.match(/\d/g)?.length ?? 0) / 2;
  if (seal) {
    expect(date).toBe(4);
    expect(name + width(signature) / 2).toBeCloseTo(date + width(issued) / 2, 1);
  } else {
    expect(Math.min(name, date)).toBeGreaterThanOrEqual(0);
    // The date begins two characters behind the start of the name.
    expect(name + width(signature) - (date + width(issued))).toBeCloseTo(2, 1);
  }
});
