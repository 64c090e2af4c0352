import { expect, test } from 'vitest';
import { readDocx } from '../src/docx/index.js';
import { docx, list, numbered, p, r, table } from './support/docx.js';

/** One document with all that makes a reader of Word files stumble, and what a person sees of it. */
const AUTHOR = 'w:id="9" w:author="甲" w:date="2026-01-01T00:00:00Z"';
const field = (code: string, shown: string): string =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> ${code} </w:instrText></w:r>` +
  `<w:r><w:fldChar w:fldCharType="separate"/></w:r>${r(shown)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
const box = (words: string): string =>
  `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><w:txbxContent>${p(words)}</w:txbxContent></w:drawing></mc:Choice>` +
  `<mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent>${p(words)}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback>` +
  '</mc:AlternateContent></w:r>';

const NUMBERING =
  list(
    0,
    [
      { format: 'chineseCountingThousand', text: '%1、' },
      { format: 'chineseCountingThousand', text: '（%2）' },
      { format: 'decimal', text: '%3.' },
      { format: 'decimalEnclosedCircleChinese', text: '%4' },
    ],
    { 1: '' },
  ) +
  list(1, [{ format: 'decimal', text: '%1.' }], {
    2: '',
    3: '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>',
  }) +
  list(
    2,
    [{ format: 'chineseCountingThousand', text: '第%1条', more: '<w:pStyle w:val="Article"/><w:suff w:val="space"/>' }],
    { 4: '' },
  );
const STYLES = `<w:style w:type="paragraph" w:styleId="Article"><w:name w:val="条"/><w:pPr>${numbered(4)}</w:pPr></w:style>`;
const ARTICLE = '<w:pStyle w:val="Article"/>';

const BODY = [
  p(`${r('2026年营商环境改革')}<w:r><w:br/></w:r>${r('重点任务清单')}`),
  p('优化审批', numbered(1)),
  p(
    `${r('精简材料。')}<w:ins ${AUTHOR}>${r('推行告知承诺。')}</w:ins><w:del ${AUTHOR}><w:r><w:delText>逐项核对。</w:delText></w:r></w:del>`,
    numbered(1, 1),
  ),
  p(`${r('办理时限压减')}<w:r><w:softHyphen/></w:r>${r('三成。')}${r('（内部掌握）', '<w:vanish/>')}`, numbered(1, 2)),
  p('线上', numbered(1, 3)),
  p('另列第一项', numbered(2)),
  p('中间的话。'),
  p('另列第二项', numbered(2)),
  p('重新编号', numbered(3)),
  p('本清单所称事项', ARTICLE),
  p('不编号的一段', ARTICLE + numbered(0)),
  p('各单位应当', ARTICLE),
  p(`${r('文号所在段')}${box('某改发〔2026〕8号')}`),
  p(
    `${r('责任到人')}<w:r><w:footnoteReference w:id="2"/></w:r><w:smartTag w:element="date">${r('，6月底前')}</w:smartTag>${field('REF _Ref1 \\h', '见附件2')}<w:r><w:sym w:font="Wingdings" w:char="F0FE"/></w:r>`,
  ),
  table([
    ['序号', '事项'],
    [{ form: '<w:gridSpan w:val="2"/>', inner: p('一、登记') }],
    [
      { form: '', inner: p('', numbered(2)) },
      { form: '', inner: p('开办企业') + p('变更登记') },
    ],
  ]),
].join('');

const read = readDocx(
  docx({
    body: BODY,
    numbering: NUMBERING,
    styles: STYLES,
    footnotes: `<w:footnote w:id="2">${p('以公布的名单为准。')}</w:footnote>`,
    headers: [p('内部资料')],
  }),
);
const lines = read.text.split('\n');

test.each<readonly [string, string]>([
  ['1 a number 一、', '一、优化审批'],
  ['2 a number （一）, an insertion kept, a deletion left out', '（一）精简材料。推行告知承诺。'],
  ['3 a number 1., a soft hyphen and hidden words left out', '1.办理时限压减三成。'],
  ['4 a number ①', '①　线上'],
  ['5 a list that goes on behind a paragraph', '2.另列第二项'],
  ['6 a list that begins again', '1.重新编号'],
  ['7 a number by style', '第一条 本清单所称事项'],
  ['8 a number that is switched off', '不编号的一段'],
  ['9 the next number by style', '第二条 各单位应当'],
  ['10 a text box, once', '某改发〔2026〕8号'],
  ['11 a footnote mark, a smart tag, a field without its code, a symbol', '责任到人，6月底前见附件2☑'],
  ['12 the title, with its soft break', '2026年营商环境改革'],
  ['13 its second line', '重点任务清单'],
  ['14 a merged cell', '一、登记'],
  ['15 a number in a cell, of the list that was resumed', '2.'],
  ['16 paragraphs of a cell', '变更登记'],
])('%s', (_, line) => {
  expect(lines.filter((one) => one === line)).toEqual([line]);
});

test('17 no header, note, deleted or hidden word stands in the text; each is listed', () => {
  expect(read.asides.map(({ kind, text }) => [kind, text])).toEqual([
    ['deleted', '逐项核对。'],
    ['hidden', '（内部掌握）'],
    ['footnote', '以公布的名单为准。'],
    ['header', '内部资料'],
  ]);
  for (const { text } of read.asides) expect(read.text).not.toContain(text);
  expect(read.notes).toEqual({ insertions: 1, deletions: 1 });
});
