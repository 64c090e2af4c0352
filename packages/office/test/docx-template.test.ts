import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readDocx } from '../src/docx/index.js';
import { OfficeError, renderDocx, TemplateError, type PrintedPart } from '../src/docx-out/index.js';
import { docx, filesOf, list, p, r, zip } from './support/docx.js';

const PARTS: readonly PrintedPart[] = [
  { role: 'title', lines: ['2026年工作要点'] },
  { role: 'heading', level: 0, lines: ['一、优化服务'] },
  { role: 'task', lines: ['1.建成“一网通办”平台。'] },
];
const LINES = PARTS.flatMap(({ lines }) => lines);

const STYLES =
  '<w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/></w:style>' +
  '<w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>' +
  '<w:rPr><w:rFonts w:eastAsia="隶书"/></w:rPr></w:style>';
const NUMBERING = list(0, [{ format: 'chineseCounting', text: '%1、' }], { 1: '' });

const contentOf = (file: Uint8Array, name: string): string => strFromU8(unzipSync(file)[name] ?? new Uint8Array());
const problemOf = (template: Uint8Array): unknown => {
  try {
    renderDocx(PARTS, { template });
  } catch (error) {
    if (error instanceof TemplateError) return error.problem;
    if (error instanceof OfficeError) return error.fault;
    throw error;
  }
  return undefined;
};

test('the text goes in the place of {正文}, and the words of the letterhead stay', () => {
  const template = docx({ styles: STYLES, body: p('某市人民政府文件') + p('{正文}') + p('印发：某市办公室') });
  const file = renderDocx(PARTS, { template });
  expect(readDocx(file).text.split('\n')).toEqual(['某市人民政府文件', ...LINES, '印发：某市办公室']);
});

test('a place whose words are cut into runs is found', () => {
  const template = docx({ styles: STYLES, body: p(r('{') + r('正') + r('文}')) });
  expect(readDocx(renderDocx(PARTS, { template })).text.split('\n')).toEqual(LINES);
});

test('styles, headers and page setup of the template are kept, byte for byte where nothing of ours goes in', () => {
  const template = docx({ styles: STYLES, numbering: NUMBERING, headers: [p('页眉')], body: p('') });
  const file = renderDocx(PARTS, { template });
  const read = readDocx(file);
  expect(read.text.split('\n')).toEqual(LINES);
  expect(read.asides).toEqual([{ kind: 'header', text: '页眉' }]);
  expect(read.lines[1]).toMatchObject({ font: '隶书' });
  expect(contentOf(file, 'word/styles.xml')).toContain(STYLES);
  expect(contentOf(file, 'word/document.xml')).toContain('<w:headerReference w:type="default" r:id="r4"/>');
  for (const name of ['word/header0.xml', 'word/numbering.xml', '_rels/.rels'])
    expect(contentOf(file, name)).toBe(contentOf(template, name));
});

test('numbers of the styles of a template are not printed beside those of the text', () => {
  const template = docx({ styles: STYLES, numbering: NUMBERING, body: '' });
  expect(readDocx(renderDocx(PARTS, { template })).lines.some(({ label }) => label !== undefined)).toBe(false);
});

test('a template of ours, changed by its user, is taken as it is', () => {
  const first = renderDocx(PARTS);
  const styles = contentOf(first, 'word/styles.xml').replace('公文顶格"/>', '公文顶格"/><w:uiPriority w:val="1"/>');
  const files = { ...unzipSync(first), 'word/styles.xml': styles };
  const empty = contentOf(first, 'word/document.xml').replace(/<w:body>.*(?=<w:sectPr>)/, '<w:body>');
  const file = renderDocx(PARTS, { template: zip({ ...files, 'word/document.xml': empty }) });
  expect(readDocx(file).text.split('\n')).toEqual(LINES);
  expect(contentOf(file, 'word/styles.xml')).toBe(styles);
});

test.each([
  ['words without a place', docx({ styles: STYLES, body: p('某市人民政府文件') }), 'words'],
  ['a picture without a place', docx({ styles: STYLES, body: '<w:p><w:r><w:pict/></w:r></w:p>' }), 'words'],
  ['two places', docx({ styles: STYLES, body: p('{正文}') + p('{正文}') }), 'places'],
  ['macros', zip({ ...filesOf({ styles: STYLES, body: '' }), 'word/vbaProject.bin': 'Sub' }), 'macros'],
  ['no Word document', new TextEncoder().encode('模板'), 'other-kind'],
  ['a cut file', docx({ styles: STYLES, body: '' }).slice(0, 400), 'damaged'],
  [
    'other names of elements',
    zip(
      Object.fromEntries(
        Object.entries(filesOf({ styles: STYLES, body: '' })).map(([name, text]) => [
          name,
          name.startsWith('word/') ? text.replaceAll('w:', 'x:').replace('xmlns:w=', 'xmlns:x=') : text,
        ]),
      ),
    ),
    'form',
  ],
])('a template with %s is refused', (_, template, problem) => {
  expect(problemOf(template)).toBe(problem);
});
