import { expect, test } from 'vitest';
import { PDF_READING, readPdf } from '../src/index.js';
import { brokenLines, pdfOf, pdfOfObjects, streamOf, type TestPage } from './support/pdf.js';

const textOf = (...pages: readonly TestPage[]): string => readPdf(pdfOf(pages)).text;

const LONG =
  '推进政务数据共享，建设统一的数据平台，完善目录和接口，加强运行管理和安全保障，让群众和企业办事更加方便，并定期公布进展';
const NEXT =
  '建立台账，按月通报，年底前组织验收，结果作为考核的依据之一，并向社会公开，接受各方面的监督和评议，不断加以改进';

test('lines that a program broke are one paragraph, by the indentation and the right edge', () => {
  expect(textOf({ words: brokenLines([LONG, NEXT, '完成。']) })).toBe(`${LONG}\n${NEXT}\n完成。`);
});

test('a paragraph goes on over the page, and page numbers, headers and footers stand aside', () => {
  const words = brokenLines([LONG, NEXT, LONG, NEXT]);
  const margins = (page: number): TestPage['words'] => [
    { x: 80, y: 40, text: '某市人民政府公报', size: 9 },
    { x: 270, y: 790, text: `— ${page} —`, size: 14 },
  ];
  const first = words.slice(0, 7).concat(margins(1));
  const second = words.slice(7).map((word) => ({ ...word, y: word.y - 7 * 29 }));
  const read = readPdf(pdfOf([{ words: first }, { words: [...second, ...margins(2)] }]));
  expect(read.text).toBe([LONG, NEXT, LONG, NEXT].join('\n'));
  expect(read.asides).toEqual([
    { kind: 'header', text: '某市人民政府公报' },
    { kind: 'footer', text: '— 1 —、— 2 —' },
  ]);
  expect(read.lines.map(({ page }) => page)).toEqual([1, 1, 1, 2]);
});

test('a number at the foot counts pages only when another page counts on', () => {
  const page = (number: string): TestPage => ({
    words: [...brokenLines(['一、总则', '完成。']), { x: 290, y: 790, text: number }],
  });
  expect(textOf(page('7'), page('8'))).toBe('一、总则\n完成。\n一、总则\n完成。');
  expect(textOf(page('7'), page('9'))).toContain('7');
});

test('headings of attachments on their pages are no headers', () => {
  const page = (number: number): TestPage => ({
    words: [{ x: 80, y: 110, text: `附件${number}` }, ...brokenLines(['名单', '第一组'], 26, 80, 200)],
  });
  expect(
    textOf(page(1), page(2), page(3))
      .split('\n')
      .filter((line) => line.startsWith('附件')),
  ).toEqual(['附件1', '附件2', '附件3']);
});

test('a title in the middle stays apart from the text, and one that was broken is one', () => {
  const title = '某市人民政府关于印发二〇二六年数字化发展工作';
  const read = readPdf(
    pdfOf([
      {
        words: [
          { x: 86, y: 80, text: title, size: 18 },
          { x: 207, y: 110, text: '要点和任务分工的通知', size: 18 },
          ...brokenLines([LONG], 26, 80, 170),
        ],
      },
    ]),
  );
  expect(read.text).toBe(`${title}要点和任务分工的通知\n${LONG}`);
});

test('who signs, and when, are lines of their own', () => {
  const end = brokenLines([LONG]);
  const y = 100 + end.length * 29;
  const words = [...end, { x: 368, y, text: '某市人民政府' }, { x: 352, y: y + 29, text: '2026年3月1日' }];
  expect(textOf({ words })).toBe(`${LONG}\n某市人民政府\n2026年3月1日`);
});

test('digits and marks that are larger than the words do not end a paragraph', () => {
  const mixed = (y: number, indent: number, words: string): TestPage['words'] => [
    { x: 80 + indent, y, text: '12', size: 20 },
    { x: 80 + indent + 20, y, text: words },
  ];
  const words = [
    ...mixed(120, 32, '项任务逐项分解到各个责任单位和牵头单位，'),
    { x: 80, y: 148, text: '明确完成时限和工作要求，按月报送进展情况，按季度' },
    ...mixed(176, 0, '日前汇总，年底前全部完成并开展评估验收工作。'),
    { x: 112, y: 204, text: '各单位要加强协同配合。' },
  ];
  expect(textOf({ words }).split('\n')).toEqual([
    '12项任务逐项分解到各个责任单位和牵头单位，明确完成时限和工作要求，按月报送进展情况，按季度12日前汇总，年底前全部完成并开展评估验收工作。',
    '各单位要加强协同配合。',
  ]);
});

test('two columns are read one behind the other', () => {
  const left = brokenLines([LONG, NEXT], 14, 60, 100);
  const right = brokenLines([NEXT, LONG], 14, 310, 100);
  expect(textOf({ words: [...left, ...right] })).toBe([LONG, NEXT, NEXT, LONG].join('\n'));
});

const grid = (xs: readonly number[], ys: readonly number[]): NonNullable<TestPage['rules']> => [
  ...xs.map((x) => [x, ys[0] ?? 0, x, ys[ys.length - 1] ?? 0] as const),
  ...ys.map((y) => [xs[0] ?? 0, y, xs[xs.length - 1] ?? 0, y] as const),
];

test('a table with lines is one, its cells put together again, and over the page too', () => {
  const xs = [80, 130, 300, 400];
  const head = [
    { x: 86, y: 118, text: '序号' },
    { x: 136, y: 118, text: '重点任务' },
    { x: 306, y: 118, text: '牵头单位' },
  ];
  const read = readPdf(
    pdfOf([
      {
        words: [
          ...head,
          { x: 86, y: 148, text: '1' },
          { x: 136, y: 148, text: '建设统一的数据平台和' },
          { x: 136, y: 168, text: '目录' },
          { x: 306, y: 148, text: '市数据局' },
          { x: 306, y: 168, text: '市财政局' },
        ],
        rules: grid(xs, [100, 125, 180]),
      },
      {
        words: [
          ...head,
          { x: 86, y: 148, text: '2' },
          { x: 136, y: 148, text: '组织验收' },
          { x: 306, y: 148, text: '市教委' },
        ],
        rules: grid(xs, [100, 125, 155]),
      },
    ]),
  );
  const [table] = read.tables;
  expect(read.tables).toHaveLength(1);
  expect(table?.cells.map(({ text }) => text)).toEqual([
    ...['序号', '重点任务', '牵头单位'],
    ...['1', '建设统一的数据平台和目录', '市数据局\n市财政局'],
    ...['2', '组织验收', '市教委'],
  ]);
});

test('a row that a page break split is one again, and a merged cell goes on; both are said', () => {
  const xs = [80, 130, 200, 330];
  const cell = (x: number, y: number, text: string): TestPage['words'][number] => ({ x: x + 6, y, text });
  const page = (words: TestPage['words'], ys: readonly number[], inner: readonly number[]): TestPage => ({
    words,
    // The second column is merged over the rows of the page.
    rules: [
      ...xs.map((x) => [x, ys[0] ?? 0, x, ys[ys.length - 1] ?? 0] as const),
      ...[ys[0] ?? 0, ys[1] ?? 0, ys[ys.length - 1] ?? 0].map((y) => [80, y, 330, y] as const),
      ...inner.flatMap((y) => [[80, y, 130, y] as const, [200, y, 330, y] as const]),
    ],
  });
  const head = [cell(80, 118, '序号'), cell(130, 118, '类别'), cell(200, 118, '任务')];
  const read = readPdf(
    pdfOf([
      page(
        [
          ...head,
          cell(80, 148, '1'),
          cell(130, 148, '共享'),
          cell(200, 148, '编目录'),
          cell(80, 178, '2'),
          cell(200, 178, '建设统一的平台'),
        ],
        [100, 125, 185],
        [155],
      ),
      page([...head, cell(200, 148, '并验收'), cell(80, 178, '3'), cell(200, 178, '公布')], [100, 125, 185], [155]),
    ]),
  );
  expect(read.tables[0]?.cells.map((one) => [one.text, one.rowSpan])).toEqual([
    ...[
      ['序号', 1],
      ['类别', 1],
      ['任务', 1],
    ],
    ...[
      ['1', 1],
      ['共享', 3],
      ['编目录', 1],
    ],
    ...[
      ['2', 1],
      ['建设统一的平台并验收', 1],
    ],
    ...[
      ['3', 1],
      ['公布', 1],
    ],
  ]);
  expect(read.notes).toEqual({ rows: 1 });
});

test.each([
  ['numbers', '1.', '2.', '3.'],
  ['numbers in brackets', '（一）', '（二）', '（三）'],
  ['dashes', '——', '——', '——'],
  ['numbers of proposals', '第001号 ', '第015号 ', '第032号 '],
  ['words that count', '第一，', '第二，', '第三，'],
])('parts of a list that nothing indents begin their lines, also below a full one: %s', (_, ...marks) => {
  // 26 characters fill a line, and no mark ends the first two parts.
  const parts = marks.map((mark) => `${mark}${LONG.replaceAll('，', '、')}`.slice(0, 26));
  expect(parts.every((part) => part.length === 26)).toBe(true);
  const words = parts.map((text, at) => ({ x: 80, y: 100 + at * 29, text }));
  expect(textOf({ words: [...brokenLines(['工作要点']), ...words.map((word) => ({ ...word, y: word.y + 60 }))] })).toBe(
    ['工作要点', ...parts].join('\n'),
  );
});

test('a figure at the start of a line is no number of a list', () => {
  const first = `1.${LONG}`.slice(0, 26);
  const words = [first, '1.5亿元以上的项目三个', '2.建立台账'].map((text, at) => ({ x: 80, y: 100 + at * 29, text }));
  expect(textOf({ words })).toBe(`${first}1.5亿元以上的项目三个\n2.建立台账`);
});

test('short lines are joined only where many long ones end at one place', () => {
  const names = [
    '县发展改革局',
    '县财政局',
    '县教育局',
    '县民政局',
    '县公安局',
    '县司法局',
    '县审计局',
    '县数据局',
    '县统计局',
  ];
  expect(textOf({ words: brokenLines(names) })).toBe(names.join('\n'));
  const narrow = brokenLines([LONG, NEXT, LONG], 15, 60);
  expect(textOf({ words: narrow })).toBe([LONG, NEXT, LONG].join('\n'));
});

test('merged cells of a table cover what they cover', () => {
  const read = readPdf(
    pdfOf([
      {
        words: [
          { x: 86, y: 118, text: '一、数据共享' },
          { x: 86, y: 148, text: '1' },
          { x: 186, y: 148, text: '建设平台' },
        ],
        rules: [...grid([80, 300], [100, 125, 155]), [180, 125, 180, 155]],
      },
    ]),
  );
  expect(read.tables[0]?.cells.map(({ text, columnSpan }) => [text, columnSpan])).toEqual([
    ['一、数据共享', 2],
    ['1', 1],
    ['建设平台', 1],
  ]);
});

test('a table without lines is one where each row is full; else its words stand aside', () => {
  const row = (y: number, ...texts: readonly string[]): TestPage['words'] =>
    texts.flatMap((text, index) => (text === '' ? [] : [{ x: 80 + index * 150, y, text }]));
  const full = [
    ...row(100, '序号', '任务', '单位'),
    ...row(130, '1', '平台', '市数据局'),
    ...row(160, '2', '验收', '市教委'),
  ];
  expect(textOf({ words: full })).toBe('序号\t任务\t单位\n1\t平台\t市数据局\n2\t验收\t市教委');
  const read = readPdf(
    pdfOf([
      {
        words: [
          ...row(50, '任务表'),
          ...full,
          ...row(190, '', '和总结', '市财政局'),
          ...row(220, '3', '公布', '市教委'),
        ],
      },
    ]),
  );
  expect(read.text).toBe('任务表');
  expect(read.notes).toEqual({ unsure: 1 });
  expect(read.asides).toMatchObject([{ kind: 'unsure', paragraph: 1 }]);
  expect(read.asides[0]?.text).toContain('市财政局');
});

test('notes at the foot of a page stand aside with their marks', () => {
  const words = brokenLines([LONG]);
  const read = readPdf(
    pdfOf([
      {
        words: [
          ...words.map((word, index) => (index === 2 ? { ...word, text: word.text.slice(0, 4) } : word)),
          { x: 144, y: 152, text: '1', size: 8 },
          { x: 80, y: 720, text: '1 数据平台指全市统一的平台。', size: 10 },
        ],
        rules: [[80, 700, 224, 700]],
      },
    ]),
  );
  expect(read.text).toBe(LONG.slice(0, 54));
  expect(read.asides).toEqual([{ kind: 'footnote', paragraph: 1, text: '1 数据平台指全市统一的平台。' }]);
});

test('words that nobody sees, and words at an angle, are no text', () => {
  const [line] = brokenLines(['一、总则']);
  if (line === undefined) throw new Error('no line');
  const read = readPdf(
    pdfOf([
      {
        words: [line, { x: 80, y: 300, text: '背后的字', before: '3 Tr' }],
        more: 'BT /F1 40 Tf 0.7 0.7 -0.7 0.7 200 300 Tm <8349 7a3f> Tj ET',
      },
    ]),
  );
  expect(read.text).toBe('一、总则');
  expect(read.asides).toEqual([
    { kind: 'hidden', paragraph: 1, text: '背后的字' },
    { kind: 'turned', paragraph: 1, text: '草稿' },
  ]);
});

test('bold letters that are painted twice are there once', () => {
  const [line] = brokenLines(['一、总则']);
  if (line === undefined) throw new Error('no line');
  expect(textOf({ words: [line, { ...line, x: line.x + 0.4 }] })).toBe('一、总则');
});

test('a page that lies on its side is read as it is seen', () => {
  const more = 'BT /F1 16 Tf 0 1 -1 0 100 100 Tm <4e00 3001 603b 5219> Tj ET';
  expect(textOf({ words: [], more, turn: 90 })).toBe('一、总则');
});

const GBK =
  '<< /Type /Font /Subtype /Type0 /BaseFont /SimSun /Encoding /GBK-EUC-H /DescendantFonts [<< /Subtype /CIDFontType2 >>] >>';
const IDENTITY = (more: string): string =>
  `<< /Type /Font /Subtype /Type0 /BaseFont /SimSun /Encoding /Identity-H /DescendantFonts [<< /Subtype /CIDFontType2 >>] ${more} >>`;

test('characters of GBK are known without a table', () => {
  const more = 'BT /F1 16 Tf 1 0 0 1 80 700 Tm (\xd2\xbb\xa1\xa2\xd7\xdc\xd4\xf2A1) Tj ET';
  expect(readPdf(pdfOf([{ words: [], more }], GBK)).text).toBe('一、总则A1');
});

test('glyphs without a meaning are reported, and a file of them has no text', () => {
  const more = 'BT /F1 16 Tf 1 0 0 1 80 700 Tm <0001000200030004> Tj ET';
  expect(() => readPdf(pdfOf([{ words: [], more }], IDENTITY('')))).toThrow('scan');
});

test('a table from codes to characters is followed, with radicals as the characters that people type', () => {
  const map =
    '1 begincodespacerange <0000> <ffff> endcodespacerange 1 beginbfchar <0001> <2f00> endbfchar 1 beginbfrange <0002> <0003> <4e8c> endbfrange';
  const content = 'BT /F1 16 Tf 1 0 0 1 80 700 Tm <000100020003> Tj ET';
  const file = pdfOfObjects([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [4 0 R] /Count 1 >>',
    IDENTITY('/ToUnicode 6 0 R'),
    '<< /Type /Page /Resources << /Font << /F1 3 0 R >> >> /MediaBox [0 0 595 842] /Contents 5 0 R >>',
    streamOf(content),
    streamOf(map),
  ]);
  expect(readPdf(file).text).toBe('一二亍');
});

test('the version of the derivation has a name', () => {
  expect(PDF_READING).toBe('pdf-2');
});
