import { readdirSync } from 'node:fs';
import { readDocx } from '@workplan/office/docx';
import { renderDocx } from '@workplan/office/docx-out';
import { readXlsx } from '@workplan/office/xlsx';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { OFFICIAL, workspace, type Workspace } from '../support/workspace.js';

/** A folder with a plan that was imported from a text. */
async function imported(): Promise<Workspace> {
  const folder = workspace({ 'a.txt': OFFICIAL });
  expect((await folder.workplan(['import', 'a.txt', '-o', 'a.plan.yaml'])).code).toBe(0);
  return folder;
}

const HOSTILE = `工作方案: 1
标题: '<script>alert(1)</script>'
表头: ["序号\\t工作任务\\t牵头单位"]
任务:
  - {序号: 1, 标题: '<img src=x onerror=alert(1)> | *强* [链接](javascript:x) # 标题', 牵头: ['市教委"']}
  - {序号: 2, 标题: '=cmd|calc', 牵头: [市教委]}
结语: '</p><iframe src="https://evil.example"></iframe>&amp; - 1. 甲'
`;

test('a Word file has the lines of the text', async () => {
  const { workplan, bytes } = await imported();
  expect(await workplan(['render', 'a.plan.yaml', '--to', 'docx', '-o', 'a.docx'])).toEqual({
    code: 0,
    out: '',
    err: '',
  });
  expect(`${readDocx(bytes('a.docx')).text}\n`).toBe(OFFICIAL);
  expect((await workplan(['import', 'a.docx', '-o', 'b.plan.yaml'])).code).toBe(0);
});

test('a formal document has its head, and no titles of a web page', async () => {
  const { workplan, bytes, write } = await imported();
  write('b.plan.yaml', '工作方案: 1\n标题: 要点\n公文: {网页标题: [某某网]}\n任务: [{序号: 1, 内容: 甲}]\n');
  await workplan(['render', 'b.plan.yaml', '--to', 'docx', '-o', 'b.docx', '--head', '某市人民政府文件', '--seal']);
  const { text, asides } = readDocx(bytes('b.docx'));
  expect(text).not.toContain('某某网');
  expect(asides).toContainEqual({ kind: 'header', text: '某市人民政府文件' });
});

describe('a name that says another form', () => {
  // Whoever opens it would see a damaged file, or an official text where a page was wanted.
  test.each([
    [['render', '-o', 'a.docx'], '--to'],
    [['render', '-o', 'A.XLSX'], '--to'],
    [['render', '-o', 'a.md'], '--to'],
    [['render', '-o', 'a.pdf'], '--to'],
    [['render', '--to', 'docx', '-o', 'a.xlsx'], '--to'],
    [['render', '--to', 'text', '-o', 'a.docx'], '--to'],
    [['render', '--to', 'html', '-o', 'a.doc'], '--to'],
    [['report', '--on', '2016-06-30', '-o', 'a.docx'], '--to'],
    [['table', '-o', 'a.csv'], '--format'],
    [['table', '-f', 'csv', '-o', 'a.parquet'], '--format'],
    [['table', '-f', 'parquet', '-o', 'a.csv'], '--format'],
    [['tasks', '-o', 'a.csv'], '--format'],
    [['status', '--on', '2016-06-30', '-o', 'a.json'], '--format'],
    [['diff', 'a.plan.yaml', '-o', 'a.docx'], '--format'],
  ])('%j is refused', async ([command = '', ...options], asks) => {
    const { workplan, folder } = await imported();
    expect(await workplan([command, 'a.plan.yaml', ...options])).toEqual({
      code: 2,
      out: '',
      err: expect.stringContaining(`请用 ${asks} 写明格式`),
    });
    expect(readdirSync(folder).sort()).toEqual(['a.plan.yaml', 'a.txt']);
  });

  test.each([
    [['--to', 'html', '-o', 'a.htm']],
    [['--to', 'text', '-o', 'a.md']],
    [['--to', 'akn', '-o', 'a.xml']],
    [['--to', 'docx', '-o', 'a.bin']],
  ])('render %j is written', async (options) => {
    const { workplan } = await imported();
    expect((await workplan(['render', 'a.plan.yaml', ...options])).code).toBe(0);
  });
});

test('a form that has no place for a key says so, and is written', async () => {
  const { workplan, write } = await imported();
  write(
    'p.plan.yaml',
    '工作方案: 1\n标题: 要点\n地区: 成都市\n任务:\n  - {序号: 1, 内容: 建平台。, 联系人: 李明, 备注: 商定}\n  - {序号: 2, 内容: 办展会。, 联系人: 王悦}\n',
  );
  expect(await workplan(['render', 'p.plan.yaml', '--to', 'stratml', '-o', 'p.xml'])).toEqual({
    code: 0,
    out: '',
    err: 'StratML 里没有对应的写法，下列内容没有写出：\n  工作方案：地区\n  任务：联系人（2处）\n',
  });
  const { code, err } = await workplan(['render', 'p.plan.yaml', '--to', 'jsonld', '--lang', 'en']);
  expect([code, err]).toEqual([
    0,
    'JSON-LD has no place for this, so it is left out:\n  Plan: jurisdiction\n  Task: contact (2), note\n',
  ]);
});

describe('a template', () => {
  test('is filled in', async () => {
    const { workplan, bytes, write } = await imported();
    write(
      't.docx',
      renderDocx([
        { role: 'text', lines: ['某某单位用笺'] },
        { role: 'text', lines: ['{正文}'] },
      ]),
    );
    expect(
      (await workplan(['render', 'a.plan.yaml', '--to', 'docx', '--template', 't.docx', '-o', 'a.docx'])).code,
    ).toBe(0);
    expect(`${readDocx(bytes('a.docx')).text}\n`).toBe(`某某单位用笺\n${OFFICIAL}`);
  });

  test.each([
    ['with words and no place', renderDocx([{ role: 'text', lines: ['用笺'] }]), '没有单独一段“{正文}”'],
    ['that is no Word file', '模板', '读不了'],
  ])('%s is refused, and nothing is written', async (_, template, message) => {
    const { workplan, path, write } = await imported();
    write('t.docx', template);
    const outcome = await workplan(['render', 'a.plan.yaml', '--to', 'docx', '--template', 't.docx', '-o', 'a.docx']);
    expect(outcome).toMatchObject({ code: 2, out: '' });
    expect(outcome.err).toContain(message);
    expect(() => path('a.docx') && readDocx(new Uint8Array())).toThrow();
  });
});

test('a workbook has the tasks, and no formulas', async () => {
  const { workplan, bytes, write } = workspace();
  write('a.plan.yaml', HOSTILE);
  expect((await workplan(['render', 'a.plan.yaml', '--to', 'xlsx', '-o', 'a.xlsx'])).code).toBe(0);
  const { text, notes } = readXlsx(bytes('a.xlsx'));
  expect(text).toContain('=cmd|calc');
  expect(notes).toEqual({});
});

test('a page shows all words, and obeys none', async () => {
  const { workplan, write, read } = workspace();
  write('a.plan.yaml', HOSTILE);
  expect((await workplan(['render', 'a.plan.yaml', '--to', 'html', '-o', 'a.html'])).code).toBe(0);
  const { document } = new JSDOM(read('a.html')).window;
  expect(document.querySelectorAll('script, img, iframe, a')).toHaveLength(0);
  expect(document.querySelector('meta[http-equiv]')?.getAttribute('content')).toContain("default-src 'none'");
  expect(document.title).toBe('<script>alert(1)</script>');
  expect(document.querySelectorAll('thead th')).toHaveLength(3);
  expect(document.querySelector('tbody td:nth-child(2)')?.textContent).toContain('<img src=x onerror=alert(1)>');
});

test('Markdown shows all words, and marks up none', async () => {
  const { workplan, write } = workspace();
  write('a.plan.yaml', HOSTILE);
  const { out } = await workplan(['render', 'a.plan.yaml', '--to', 'md']);
  expect(out).toContain('| 序号 | 工作任务 | 牵头单位 |');
  expect(out).not.toMatch(/<(?:script|img|iframe)/);
  expect(out).not.toContain('](javascript');
  expect(out.match(/^\| 1 \|/gm)).toHaveLength(1);
});

test('headings and numbers of a text keep their places in Markdown', async () => {
  const { workplan, write } = workspace();
  write(
    'a.plan.yaml',
    '工作方案: 1\n标题: 方案\n公文: {标题: 要点}\n章节:\n  - 标题: 服务\n    任务:\n      - {序号: 1, 内容: 甲。}\n',
  );
  expect((await workplan(['render', 'a.plan.yaml', '--to', 'md'])).out).toBe('# 要点\n\n## 一、服务\n\n1\\.甲。\n');
});

test.each([
  [['--to', 'docx'], '不能显示在屏幕上'],
  [['--to', 'xlsx'], '不能显示在屏幕上'],
  [['--to', 'html', '--head', '文件'], '--head 只用于 --to docx'],
  [['--to', 'docx', '--head', '文件', '--template', 'a.txt'], '不能同时写 --head'],
])('%j is refused on a terminal', async (args, message) => {
  const { workplan } = await imported();
  const { code, err } = await workplan(['render', 'a.plan.yaml', ...args], { terminal: { columns: 80 } });
  expect(code).toBe(2);
  expect(err).toContain(message);
});

test('StratML and Akoma Ntoso are imported again, and what is left out is listed', async () => {
  const { workplan, read, write } = await imported();
  for (const to of ['stratml', 'akn']) {
    expect((await workplan(['render', 'a.plan.yaml', '--to', to, '-o', `${to}.xml`])).code).toBe(0);
    const { code, err } = await workplan(['import', `${to}.xml`, '--in', '上海市', '-o', `${to}.plan.yaml`]);
    expect([code, err]).toEqual([0, expect.stringContaining('都归入了方案')]);
    expect((await workplan(['lint', `${to}.plan.yaml`, '--fail-on', 'error'])).code).toBe(0);
    const tasks = async (file: string): Promise<unknown> =>
      JSON.parse((await workplan(['tasks', file, '--format', 'json'])).out.replaceAll(file, '')).tasks.map(
        ({ number, text, bodies }: Record<string, unknown>) => [number, text, bodies],
      );
    expect(await tasks(`${to}.plan.yaml`)).toEqual(await tasks('a.plan.yaml'));
  }
  write(
    'b.xml',
    read('stratml.xml')
      .replaceAll('<RoleType>', '<Description>甲</Description><RoleType>')
      .replace('<Vision/>', '<Vision><Description>愿景</Description></Vision>'),
  );
  expect((await workplan(['import', 'b.xml'])).err).toContain('StrategicPlanCore/Vision（1处）：愿景');
  write('c.xml', '<!DOCTYPE a><akomaNtoso/>');
  expect(await workplan(['import', 'c.xml'])).toMatchObject({ code: 2, out: '' });
});
