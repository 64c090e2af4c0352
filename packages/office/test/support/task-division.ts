import { docx, list, numbered, p, r, table } from './docx.js';

const LEVELS = [
  { format: 'chineseCountingThousand', text: '%1、' },
  { format: 'chineseCounting', text: '（%2）' },
  { format: 'decimal', text: '%3.' },
] as const;
const LARGE = '<w:sz w:val="44"/>';
const GRID = '<w:tblGrid><w:gridCol w:w="1000"/><w:gridCol w:w="4000"/><w:gridCol w:w="2000"/></w:tblGrid>';

const BODY = [
  p(`${r('某市2024年数字化重点工作', LARGE)}<w:r><w:br/></w:r>${r('任务分工方案', LARGE)}`, '<w:jc w:val="center"/>'),
  p(''),
  p('统筹推进', numbered(1)),
  p('夯实基础', numbered(1, 1)),
  p(r('推进数据共享。（牵头单位：市数据局') + r('、市密码局', '<w:vanish/>') + r('）'), numbered(1, 2)),
  p(`${r('建设平台')}<w:r><w:footnoteReference w:id="2"/></w:r>${r('。（责任单位：市大数据中心）')}`, numbered(1, 2)),
  p(
    `${r('完善机制。')}<w:ins w:id="5" w:author="a">${r('建立台账。')}</w:ins>` +
      '<w:del w:id="6" w:author="a"><w:r><w:delText>删去的话。</w:delText></w:r></w:del>',
    numbered(1, 1),
  ),
  p('保障措施', numbered(1)),
  table([
    ['序号', '重点任务', { form: '', inner: p('牵头') + p('单位') }],
    [{ form: '<w:gridSpan w:val="3"/>', inner: p('一、数据共享') }],
    ['1', '建平台', { form: '<w:vMerge w:val="restart"/>', inner: p('市数据局') }],
    ['2', '建目录', { form: '<w:vMerge/>', inner: p('') }],
  ]).replace('<w:tbl>', `<w:tbl>${GRID}`),
  p('某市人民政府', '<w:jc w:val="right"/>'),
  p('2024年3月1日', '<w:jc w:val="right"/>'),
];

/** A plan of our own as .docx. `fixtures/task-division.doc` is what LibreOffice 7.4 makes of it. */
export const taskDivision = (): Uint8Array =>
  docx({
    body: BODY.join(''),
    numbering: list(0, LEVELS, { 1: '' }),
    footnotes: `<w:footnote w:id="2">${p('平台名称以批复为准')}</w:footnote>`,
    headers: [p('内部资料')],
  });
