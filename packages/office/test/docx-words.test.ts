import { describe, expect, test } from 'vitest';
import { readDocx, type OfficeText } from '../src/docx/index.js';
import { docx, p, r, table, type Made } from './support/docx.js';

const read = (body: string, more: Omit<Made, 'body'> = {}): OfficeText => readDocx(docx({ body, ...more }));
const asides = ({ asides: all }: OfficeText): string[] => all.map(({ kind, text }) => `${kind}: ${text}`);

describe('the words of a paragraph', () => {
  test.each<readonly [string, string, string]>([
    ['words over several runs', r('推进') + r('数据') + r('共享'), '推进数据共享'],
    ['a tab and a soft break', `${r('甲')}<w:r><w:tab/></w:r>${r('乙')}<w:r><w:br/></w:r>${r('丙')}`, '甲\t乙\n丙'],
    ['a page break before the words', `<w:r><w:br w:type="page"/></w:r>${r('附件1')}`, '附件1'],
    ['a page break between words', `${r('完')}<w:r><w:br w:type="page"/></w:r>${r('附件1')}`, '完\n附件1'],
    ['hyphens', `${r('甲')}<w:r><w:softHyphen/><w:noBreakHyphen/></w:r>${r('乙')}`, '甲-乙'],
    [
      'a smart tag and a link',
      `<w:smartTag>${r('2024年')}</w:smartTag><w:hyperlink>${r('见附件')}</w:hyperlink>`,
      '2024年见附件',
    ],
    ['a content control', `<w:sdt><w:sdtPr/><w:sdtContent>${r('市数据局')}</w:sdtContent></w:sdt>`, '市数据局'],
    [
      'the result of a field without its code',
      '<w:r><w:fldChar w:fldCharType="begin"/><w:instrText> REF a </w:instrText><w:fldChar w:fldCharType="separate"/></w:r>' +
        `${r('见附件1')}<w:r><w:fldChar w:fldCharType="end"/></w:r>${r('。')}`,
      '见附件1。',
    ],
    [
      'a field in the code of a field',
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>IF </w:instrText></w:r>' +
        `<w:r><w:fldChar w:fldCharType="begin"/><w:instrText>PAGE</w:instrText><w:fldChar w:fldCharType="separate"/></w:r>${r('3')}` +
        `<w:r><w:fldChar w:fldCharType="end"/><w:fldChar w:fldCharType="separate"/></w:r>${r('果')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`,
      '果',
    ],
    ['a mark of a symbol font', '<w:r><w:sym w:font="Wingdings" w:char="F0FE"/></w:r>', '☑'],
    [
      'words with a reading above',
      `<w:r><w:ruby><w:rt>${r('hàn')}</w:rt><w:rubyBase>${r('汉')}</w:rubyBase></w:ruby></w:r>`,
      '汉',
    ],
    ['a formula', '<m:oMath><m:r><m:t>a+b</m:t></m:r></m:oMath>', 'a+b'],
  ])('%s', (_, inner, expected) => {
    expect(read(p(inner)).text).toBe(expected);
  });

  test('an empty paragraph is an empty line', () => {
    expect(read(p('甲') + p('') + p('乙')).text).toBe('甲\n\n乙');
  });

  test('words that are struck through are read, and that they are is said', () => {
    const struck = (property: string, words: string): string =>
      `<w:r><w:rPr><w:${property}/></w:rPr><w:t>${words}</w:t></w:r>`;
    const result = read(p(struck('strike', '市教委') + r('市财政局') + struck('strike w:val="0"', '、市公安局')));
    expect([result.text, result.notes]).toEqual(['市教委市财政局、市公安局', { struck: 1 }]);
    expect(read(p(struck('dstrike', '作废'))).notes).toEqual({ struck: 1 });
  });

  test('an unknown mark is left out and counted', () => {
    const result = read(p('<w:r><w:sym w:font="Webdings" w:char="F011"/></w:r>'));
    expect([result.text, result.notes]).toEqual(['', { symbols: 1 }]);
  });
});

describe('what is set aside', () => {
  test('words that are hidden, by the run, by its style, by the style of the paragraph', () => {
    const styles =
      '<w:style w:type="character" w:styleId="h"><w:rPr><w:vanish/></w:rPr></w:style>' +
      '<w:style w:type="paragraph" w:styleId="ph"><w:rPr><w:vanish/></w:rPr></w:style>';
    const result = read(
      p(r('甲') + r('密', '<w:vanish/>') + r('乙', '<w:vanish w:val="0"/>') + r('丁', '<w:rStyle w:val="h"/>')) +
        p('丙', '<w:pStyle w:val="ph"/><w:rPr><w:vanish/></w:rPr>'),
      { styles },
    );
    expect(result.text).toBe('甲乙');
    expect(asides(result)).toEqual(['hidden: 密丁', 'hidden: 丙']);
  });

  test('footnotes, comments and headers, each with its paragraph', () => {
    const result = read(
      p('一') + p(`${r('二')}<w:r><w:footnoteReference w:id="2"/><w:commentReference w:id="0"/></w:r>`),
      {
        footnotes: `<w:footnote w:id="2">${p('注')}</w:footnote>`,
        comments: `<w:comment w:id="0">${p('请核')}</w:comment>`,
        headers: [p('某市文件'), p('某市文件')],
      },
    );
    expect(result.asides).toEqual([
      { kind: 'footnote', paragraph: 2, text: '注' },
      { kind: 'comment', paragraph: 2, text: '请核' },
      { kind: 'header', text: '某市文件' },
    ]);
  });

  test('a header with a text box, hidden and deleted words', () => {
    const box = `<w:r><w:pict><v:textbox><w:txbxContent>${p('— 1 —')}</w:txbxContent></v:textbox></w:pict></w:r>`;
    const deleted = `<w:del>${'<w:r><w:delText>旧</w:delText></w:r>'}</w:del>`;
    const result = read(p('一'), { headers: [p(`${r('页眉')}${r('密', '<w:vanish/>')}${deleted}${box}`)] });
    expect(asides(result)).toEqual(['hidden: 密', 'deleted: 旧', 'header: 页眉\n— 1 —']);
  });

  test('a table of contents, which repeats the headings', () => {
    const begin =
      '<w:r><w:fldChar w:fldCharType="begin"/><w:instrText>TOC \\o</w:instrText><w:fldChar w:fldCharType="separate"/></w:r>';
    const result = read(
      p(begin + r('一、目标')) +
        p('二、任务') +
        p(`${r('三、保障')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`) +
        p('一、目标'),
    );
    expect(result.text).toBe('一、目标');
    expect(asides(result)).toEqual(['contents: 一、目标', 'contents: 二、任务', 'contents: 三、保障']);
  });

  test('pictures are counted', () => {
    expect(read(p('<w:r><w:drawing/></w:r>')).notes).toEqual({ pictures: 1 });
  });
});

describe('open changes', () => {
  const body =
    p(`${r('甲')}<w:ins>${r('增')}</w:ins><w:del><w:r><w:delText>删</w:delText></w:r></w:del>`) +
    p('乙', '<w:rPr><w:del/></w:rPr>') +
    p('丙');

  test('as if accepted: what is deleted is set aside, and a deleted mark joins paragraphs', () => {
    const result = read(body);
    expect(result.text).toBe('甲增\n乙丙');
    expect(asides(result)).toEqual(['deleted: 删']);
    expect(result.notes).toEqual({ insertions: 1, deletions: 1 });
  });

  test('as before them', () => {
    expect(readDocx(docx({ body }), { changes: 'original' }).text).toBe('甲删\n乙\n丙');
  });

  test('whole paragraphs inside a change', () => {
    const moved = p('甲') + `<w:moveFrom>${p('乙')}</w:moveFrom>` + p('丙') + `<w:moveTo>${p('乙')}</w:moveTo>`;
    expect(read(moved).text).toBe('甲\n丙\n乙');
    expect(asides(read(moved))).toEqual(['deleted: 乙']);
    expect(readDocx(docx({ body: moved }), { changes: 'original' }).text).toBe('甲\n乙\n丙');
  });

  test('a table in the one cell of another: a page that is laid out by tables', () => {
    const inner = table([
      ['序号', '任务'],
      ['1', '建平台'],
    ]);
    const frame = table([['某市工作要点'], [{ form: '', inner: `${inner}${p('')}` }], ['主办单位：某市政府']]);
    const framed = read(frame);
    expect(framed.text).toBe('某市工作要点\n序号\t任务\n1\t建平台\n\n主办单位：某市政府');
    expect(framed.tables.map(({ cells }) => cells.length)).toEqual([4]);
    // Beside other words it is a list in a cell.
    expect(read(table([['甲', { form: '', inner: `${inner}${p('')}` }]])).tables).toHaveLength(1);
    expect(read(table([['甲', { form: '', inner: `${inner}${p('')}` }]])).tables[0]?.cells).toHaveLength(2);
  });

  test('rows of a table inside a deletion or an insertion', () => {
    const whole = table([
      ['序号', '任务'],
      ['1', '建平台'],
    ]);
    const at = whole.lastIndexOf('<w:tr>');
    const wrapped = (name: string): string =>
      `${whole.slice(0, at)}<w:${name}>${whole.slice(at, -'</w:tbl>'.length)}</w:${name}></w:tbl>`;
    const before = (body: string): OfficeText => readDocx(docx({ body }), { changes: 'original' });
    const deleted = read(wrapped('del'));
    expect(deleted.text).toBe('序号\t任务');
    expect(asides(deleted)).toEqual(['deleted: 1\t建平台']);
    expect(before(wrapped('del')).text).toBe('序号\t任务\n1\t建平台');
    expect(read(wrapped('ins')).text).toBe('序号\t任务\n1\t建平台');
    expect(asides(before(wrapped('ins')))).toEqual(['deleted: 1\t建平台']);
  });

  test('a row of a table that is deleted', () => {
    const rows = table([
      ['序号', '任务'],
      ['1', '建平台'],
      ['2', '建目录'],
    ]).replace(
      '<w:tr><w:tc><w:p><w:pPr></w:pPr><w:r><w:t xml:space="preserve">1<',
      '<w:tr><w:trPr><w:del/></w:trPr><w:tc><w:p><w:pPr></w:pPr><w:r><w:t xml:space="preserve">1<',
    );
    expect(read(rows).text).toBe('序号\t任务\n2\t建目录');
    expect(asides(read(rows))).toEqual(['deleted: 1\t建平台']);
  });
});

describe('boxes and tables', () => {
  const box = (inner: string): string => `<w:txbxContent>${inner}</w:txbxContent>`;

  test('a text box is read once, behind its paragraph', () => {
    const both =
      `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>${box(p('某府发〔2024〕1号'))}</w:drawing></mc:Choice>` +
      `<mc:Fallback><w:pict><v:shape><v:textbox>${box(p('某府发〔2024〕1号'))}</v:textbox></v:shape></w:pict></mc:Fallback>` +
      '</mc:AlternateContent></w:r>';
    expect(read(p(both + r('某市人民政府文件')) + p('关于印发方案的通知')).text).toBe(
      '某市人民政府文件\n某府发〔2024〕1号\n关于印发方案的通知',
    );
  });

  test('a table of one column is a frame', () => {
    const result = read(table([['某府发〔2024〕1号']]));
    expect([result.text, result.tables]).toEqual(['某府发〔2024〕1号', []]);
  });

  test('rows are lines with tabs; merged cells keep their place in the grid', () => {
    const result = read(
      table([
        ['序号', '任务', '牵头单位'],
        [{ form: '<w:gridSpan w:val="3"/>', inner: p('一、数据共享') }],
        ['1', '建平台', { form: '<w:vMerge w:val="restart"/>', inner: p('市数据局') }],
        ['2', '建目录', { form: '<w:vMerge/>', inner: p('') }],
      ]),
    );
    expect(result.text).toBe('序号\t任务\t牵头单位\n一、数据共享\n1\t建平台\t市数据局\n2\t建目录');
    const [grid] = result.tables;
    expect(grid).toMatchObject({ rowCount: 4, columnCount: 3 });
    expect(grid?.cells.find(({ text }) => text === '市数据局')).toEqual({
      row: 2,
      column: 2,
      rowSpan: 2,
      columnSpan: 1,
      text: '市数据局',
      lines: [3, 3],
    });
    expect(grid?.cells.find(({ text }) => text === '一、数据共享')?.columnSpan).toBe(3);
  });

  test('cells of several paragraphs give a line to each of them', () => {
    const result = read(table([['1', { form: '', inner: p('建目录') + p('编清单') }, '市数据局']]));
    expect(result.text).toBe('1\n建目录\n编清单\n市数据局');
    expect(result.tables[0]?.cells.map(({ text, lines }) => [text, lines])).toEqual([
      ['1', [1, 1]],
      ['建目录\n编清单', [2, 3]],
      ['市数据局', [4, 4]],
    ]);
  });

  test('every line knows its paragraph and its form', () => {
    const result = read(
      p(r('重点工作', '<w:rFonts w:eastAsia="方正小标宋简体"/><w:sz w:val="44"/>'), '<w:jc w:val="center"/>') +
        table([['甲', '乙']]) +
        p('丙'),
    );
    expect(result.lines).toEqual([
      { paragraph: 1, centred: true, font: '方正小标宋简体', size: 22 },
      { paragraph: 2 },
      { paragraph: 4 },
    ]);
  });
});
