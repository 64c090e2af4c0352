import { readFileSync } from 'node:fs';
import { parsePlan, printedDraft, printedParts, type Role } from '@workplan/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { TextEdit } from 'vscode-languageserver';
import { bodyNamesFor } from '../../src/features/views/body-names.js';
import { importText } from '../../src/features/views/import-text.js';
import { fixLenses } from '../../src/features/views/lenses.js';
import { overview } from '../../src/features/views/overview.js';
import { preview } from '../../src/features/views/preview.js';
import { sourceMap } from '../../src/features/views/source-map.js';
import { status } from '../../src/features/views/status.js';
import { tableEdits } from '../../src/features/views/table-edit.js';
import { table } from '../../src/features/views/table.js';
import type { CellChange, Imported, OutlineSection, TableChange } from '../../src/protocol.js';
import { covered, edited, openSeed, openWith, SEED_SOURCE } from '../support/open.js';
import { sample } from '../../../../tests/support/sample.js';

const seed = openSeed();

const SUB_TASKS = `工作方案: 1
标题: 任务分工
地区: 上海市
章节:
  - 标题: 重点任务
    任务:
      - 序号: （一）
        内容: 建设甲平台。
        任务:
          - 序号: 1
            内容: 制定办法。
            责任: [市教委]
          - 序号: 2
            内容: 印发细则。
            任务:
              - 序号: （1）
                内容: 征求意见。
                责任: [市财政局]
      - 序号: （二）
        内容: 建设乙平台。
        责任: [市财政局]
`;

test('the table has a row for each sub-task, and edits the one that is meant', () => {
  const plan = openWith(SUB_TASKS);
  const { rows, version } = table(plan);
  expect(rows.map(({ number }) => number)).toEqual(['（一）', '1', '2', '（1）', '（二）']);
  const cell: CellChange = { task: 3, carrier: 0, role: 'responsible', names: ['市教委', '市财政局'] };
  const edits = tableEdits(plan, {
    textDocument: { uri: plan.uri },
    version,
    change: { kind: 'cells', cells: [cell] },
  });
  expect(edits === null ? '' : edited(plan, edits.edits)).toBe(
    SUB_TASKS.replace(
      '征求意见。\n                责任: [市财政局]',
      '征求意见。\n                责任: [市教委, 市财政局]',
    ),
  );
});

describe('the overview', () => {
  const { sections, tasks, bodies, title } = overview(seed);
  const countOf = (list: readonly OutlineSection[]): number =>
    list.reduce((sum, section) => sum + 1 + countOf(section.sections), 0);

  test('has the sections and tasks of the seed', () => {
    expect(title).toBe('2016年上海市政府电子政务重点工作安排');
    expect(sections).toHaveLength(4);
    expect(countOf(sections)).toBe(19);
    expect(tasks).toHaveLength(56);
    expect(sections[0]?.sections[0]?.title).toBe('（一）统筹协调线上线下政务服务');
    expect(sections[0]?.sections[0]?.tasks).toEqual([0, 1]);
    expect(tasks[1]?.path).toEqual(['一、本市网上政务服务“单一窗口”建设', '（一）统筹协调线上线下政务服务']);
    expect(covered(seed, tasks[1]?.range ?? { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } })).toBe(
      '2',
    );
  });

  test('counts what each body leads and answers for', () => {
    const office = bodies.find(({ name }) => name === '市政府办公厅');
    expect(office?.roles.lead?.map((at) => tasks[at]?.number)).toEqual([
      '1',
      '2',
      '3',
      '4',
      '5',
      '6',
      '7',
      '10',
      '13',
      '14',
      '17',
      '19',
      '20',
      '53',
    ]);
    expect(office?.roles.responsible).toHaveLength(9);
    expect(bodies.find(({ name }) => name === '各区县政府')?.isCollective).toBe(true);
  });

  test('shows sub-tasks below their task, and counts what is found in them', () => {
    const plan = openWith(SUB_TASKS);
    const found = overview(plan);
    expect(found.tasks.map(({ number, tasks: below }) => [number, below])).toEqual([
      ['（一）', [1, 2]],
      ['1', []],
      ['2', [3]],
      ['（1）', []],
      ['（二）', []],
    ]);
    expect(found.sections[0]?.tasks).toEqual([0, 4]);
    expect(found.bodies.find(({ name }) => name === '市财政局')?.roles.responsible).toEqual([3, 4]);
    expect(status(plan).tasks).toBe(5);
  });

  test('joins a body under several names, and takes the first deadline of clauses', () => {
    const plan = openWith(
      '工作方案: 1\n标题: 甲\n地区: 上海市\n期间: 2016\n任务:\n  - 序号: 1\n    内容: 一\n    牵头: [市经济信息化委]\n  - 序号: 2\n    分句:\n      - 内容: 二\n        牵头: [市经信委]\n        时限: 年底前\n      - 内容: 三\n        时限: 6月底前\n',
    );
    const found = overview(plan);
    expect(found.bodies).toEqual([{ name: '市经济信息化委', isCollective: false, roles: { lead: [0, 1] } }]);
    expect(found.tasks[1]?.deadline).toMatchObject({ text: '6月底前', to: '2016-06-30' });
    expect(found.tasks[1]?.label).toBe('二三');
  });
});

describe('the status', () => {
  test('of the seed: every task is anchored and every character covered', () => {
    expect(status(seed)).toMatchObject({
      errors: 0,
      tasks: 56,
      registry: '上海市',
      date: '2016-02-18',
      source: { found: true, tasks: 56, anchored: 56, covered: 1 },
    });
  });

  test('tells a source that is not there from none', () => {
    expect(status(openWith('工作方案: 1\n标题: 甲\n')).source).toBeUndefined();
    expect(status(openWith('工作方案: 1\n标题: 甲\n原文:\n  文件: 无.txt\n')).source).toEqual({
      found: false,
      tasks: 0,
      anchored: 0,
      covered: 0,
    });
  });
});

describe('the map of the source', () => {
  test('pairs a task with its paragraph', () => {
    const map = sourceMap(seed);
    const lines = SEED_SOURCE.split('\n');
    const pair = map?.pairs.find(({ source }) => source.start.line === 13);
    expect(pair === undefined ? '' : covered(seed, pair.plan)).toMatch(/^序号: 2\n/);
    expect(lines[13]).toContain('推进市、区县两级网上政务大厅');
    expect(map?.uncovered).toEqual([]);
  });

  test('marks what no node represents', () => {
    const plan = openWith(
      '工作方案: 1\n标题: 甲\n原文:\n  文件: s.txt\n任务:\n  - 序号: 1\n    内容: 做好第一件事。\n    出处: L1\n',
      '1. 做好第一件事。\n没有写进方案的一段。\n',
    );
    expect(sourceMap(plan)?.uncovered).toEqual([{ start: { line: 1, character: 0 }, end: { line: 1, character: 10 } }]);
    expect(sourceMap(openWith('工作方案: 1\n'))).toBeNull();
  });
});

describe('the preview', () => {
  test('is the printed text, each line known', () => {
    const { lines } = preview(seed);
    expect(lines.map(({ text }) => text).join('\n')).toBe(SEED_SOURCE.replace(/\r\n/g, '\n'));
    const kinds = (kind: string) => lines.filter((line) => line.kind === kind);
    expect(kinds('task')).toHaveLength(56);
    expect(
      kinds('heading')
        .filter(({ level }) => level === 1)
        .map(({ text }) => text)
        .slice(0, 4),
    ).toEqual(expect.arrayContaining(['一、本市网上政务服务“单一窗口”建设']));
    expect(kinds('planTitle').map(({ text }) => text)).toEqual(['2016年上海市政府电子政务重点工作安排']);
    expect(kinds('date').map(({ text }) => text)).toEqual(['上海市人民政府办公厅', '2016年2月18日']);
    expect(kinds('number').map(({ text }) => text)).toEqual(['沪府办发〔2016〕6号']);
  });

  test('shows what there is of an unfinished plan, with its problems', () => {
    const unfinished =
      '工作方案: 1\n标题: 2026年重点工作安排\n地区: 南京市\n章节:\n  - 任务:\n      - 序号: 1\n        内容: 完成系统对接。\n        牵头: []\n        责任: [市教委]\n不认识的键: 1\n';
    const { lines, problems, problemCount } = preview(openWith(unfinished));
    expect(lines.map(({ text }) => text)).toEqual(
      expect.arrayContaining(['2026年重点工作安排', expect.stringContaining('完成系统对接')]),
    );
    expect(lines[0]).toMatchObject({ kind: 'planTitle', role: 'planTitle' });
    expect(lines.some(({ text }) => text.includes('undefined') || text.includes('牵头部门'))).toBe(false);
    expect(problemCount).toBeGreaterThan(1);
    expect(problems[0]).toMatchObject({ severity: 'error', message: expect.stringMatching(/[。]$/) as string });
    const [first] = problems;
    expect(first?.range.start.line).toBeLessThan(10);
  });

  test('shows what stands below where a plan begins within a list', () => {
    const text = '    - 2026年重点工作\n  标题: 通知\n标题: 要点\n任务:\n  - 序号: 1\n    内容: 完成对接。\n';
    expect(preview(openWith(text)).lines.map((line) => line.text)).toContainEqual(
      expect.stringContaining('完成对接。'),
    );
  });

  test('shows something of every plan with lines left out or cut', () => {
    const lines = openSeed().document.text.split('\n');
    fc.assert(
      fc.property(fc.nat(lines.length - 1), fc.nat(6), fc.nat(12), (at, count, cut) => {
        const damaged = lines.map((line, index) => (index === at - 1 ? line.slice(0, cut) : line));
        damaged.splice(at, count);
        const shown = preview(openWith(damaged.join('\n'))).lines.map(({ text }) => text);
        expect(shown.length).toBeGreaterThan(20);
        expect(shown.filter((text) => text.includes('undefined') || text.includes('[object'))).toEqual([]);
      }),
      { seed: 20261128, numRuns: sample(15, 2_000) },
    );
  });

  test('prints a complete plan as `render` does', () => {
    const { plan, draft } = seed.document;
    expect(plan).toBeDefined();
    if (plan !== undefined) expect(printedDraft(draft)).toEqual(printedParts(plan));
  });
});

describe('the table', () => {
  test('has a row for each task or clause with roles', () => {
    const { rows } = table(seed);
    expect(rows.filter(({ number }) => number === '5').map(({ text, carrier }) => [text.slice(0, 6), carrier])).toEqual(
      [
        ['建立事中事后', 1],
        ['；加强事中事', 2],
      ],
    );
    expect(rows[0]).toMatchObject({
      number: '1',
      section: '（一）统筹协调线上线下政务服务',
      roles: { lead: ['市政府办公厅', '市审改办'], responsible: ['各区县政府', '市政府相关部门'] },
      isTextEditable: true,
    });
  });

  const PLAN =
    '工作方案: 1 # 头\n标题: 甲\n任务:\n  - 序号: 1\n    内容: 一 # 注一\n    牵头: [ 甲局, "乙局" ,丙局 ] # 注二\n    责任:\n      - 丁局 # 注三\n      - 戊局\n    时限: 年底前\n    出处: L1\n  - 序号: 2\n    内容: 二\n';
  const acted = (change: TableChange, text = PLAN): string => {
    const plan = openWith(text);
    const result = tableEdits(plan, { textDocument: { uri: plan.uri }, version: plan.version, change });
    return edited(plan, result?.edits ?? []);
  };
  type Value = { role: Role; names: string[] } | { key: 'text' | 'deadline'; value: string };
  const cell = (value: Value, task = 0): CellChange => ({ task, carrier: 0, ...value });
  const after = (value: Value, task = 0, text = PLAN): string =>
    acted({ kind: 'cells', cells: [cell(value, task)] }, text);
  const role = (name: Role, ...names: string[]) => ({ role: name, names });

  test.each<[string, Value, number, string, string]>([
    ['a name in a flow list', role('lead', '甲局', '己局', '丙局'), 0, '"乙局"', '"己局"'],
    ['a new name at the end of a flow list', role('lead', '甲局', '乙局', '丙局', '己局'), 0, '丙局 ]', '丙局, 己局 ]'],
    ['a new name at its start', role('lead', '己局', '甲局', '乙局', '丙局'), 0, '[ 甲局', '[ 己局, 甲局'],
    ['one name less', role('lead', '甲局', '丙局'), 0, '"乙局" ,', ''],
    ['the last name less', role('lead', '甲局', '乙局'), 0, ' ,丙局', ''],
    ['a name in a block list', role('responsible', '己局', '戊局'), 0, '丁局', '己局'],
    [
      'a new line in a block list',
      role('responsible', '丁局', '戊局', '己局'),
      0,
      '- 戊局\n',
      '- 戊局\n      - 己局\n',
    ],
    ['a line less, with its comment', role('responsible', '戊局'), 0, '      - 丁局 # 注三\n', ''],
    ['a role that was not there', role('support', '己局'), 0, '- 戊局\n', '- 戊局\n    配合: [己局]\n'],
    ['a role less', role('lead'), 0, '    牵头: [ 甲局, "乙局" ,丙局 ] # 注二\n', ''],
    ['a deadline', { key: 'deadline', value: '6月底前' }, 0, '年底前', '6月底前'],
    ['a deadline less', { key: 'deadline', value: ' ' }, 0, '    时限: 年底前\n', ''],
    [
      'a deadline that was not there',
      { key: 'deadline', value: '6月底前' },
      1,
      '内容: 二\n',
      '内容: 二\n    时限: 6月底前\n',
    ],
    ['a text, quoted where it must be', { key: 'text', value: '一: 二' }, 0, '内容: 一', '内容: "一: 二"'],
  ])('changes only %s', (_, change, task, from, to) => {
    expect(PLAN.split(from)).toHaveLength(2);
    const text = after(change, task);
    expect(text).toBe(PLAN.replace(from, to));
    expect(parsePlan(text).syntax.problems).toEqual([]);
  });

  test('reads back as asked, whatever the list was', () => {
    const lists = ['[]', '[甲局]', '[甲局, 等]', '甲局', '\n      - 甲局\n      - 乙局', '\n    - 甲局'];
    const wanted = [['甲局'], ['乙局', '甲局'], ['丙局', '等'], ['甲局', '乙局', '丙局'], ['*甲', '乙 #1'], []];
    for (const list of lists) {
      for (const names of wanted) {
        const text = `任务:\n  - 序号: 1\n    牵头: ${list}\n    内容: 一\n`;
        const plan = parsePlan(after(role('lead', ...names), 0, text));
        expect(plan.syntax.problems).toEqual([]);
        expect(
          plan.tasks[0]?.groups.flatMap((group) =>
            [...group.names, ...(group.openMark ? [group.openMark] : [])].map(({ node }) => node.value),
          ) ?? [],
          `${list} → ${names.join()}`,
        ).toEqual(names);
      }
    }
  });

  test('refuses another version, and rows that are gone', () => {
    const plan = openWith(PLAN);
    const ask = (version: number, change: TableChange) =>
      tableEdits(plan, { textDocument: { uri: plan.uri }, version, change });
    const cells = (task: number): TableChange => ({ kind: 'cells', cells: [cell(role('lead'), task)] });
    expect(ask(plan.version - 1, cells(0))).toBeNull();
    expect(ask(plan.version, cells(9))).toMatchObject({ refused: true, edits: [] });
    expect(ask(plan.version, { kind: 'remove', tasks: [0, 9] })).toMatchObject({ refused: true });
    expect(ask(plan.version, { kind: 'move', tasks: [0], place: { section: 3 } })).toMatchObject({ refused: true });
  });

  test('sets several cells at once, those of one task that meet as well', () => {
    const cells = [
      cell(role('responsible')),
      cell(role('support', '己局')),
      cell({ key: 'deadline', value: '6月底前' }),
      cell({ key: 'text', value: '三' }, 1),
      cell({ key: 'deadline', value: '年底前' }, 1),
    ];
    const text = acted({ kind: 'cells', cells });
    expect(text).toBe(
      PLAN.replace('    责任:\n      - 丁局 # 注三\n      - 戊局\n', '    配合: [己局]\n')
        .replace('时限: 年底前', '时限: 6月底前')
        .replace('内容: 二\n', '内容: 三\n    时限: 年底前\n'),
    );
  });

  test('adds, repeats, moves and removes rows as they stand', () => {
    const second = '  - 序号: 2\n    内容: 二\n';
    const roles = { lead: ['甲局'] };
    const rows = [{ text: '三', roles, deadline: '年底前' }, { text: '四: 五' }];
    const added = '  - 序号: 3\n    内容: 三\n    牵头: [甲局]\n    时限: 年底前\n  - 序号: 4\n    内容: "四: 五"\n';
    expect(acted({ kind: 'insert', place: { task: 1, side: 'after' }, rows })).toBe(PLAN + added);
    expect(acted({ kind: 'insert', place: { section: null }, rows })).toBe(PLAN + added);
    expect(acted({ kind: 'duplicate', tasks: [1] })).toBe(PLAN + second);
    expect(acted({ kind: 'remove', tasks: [1] })).toBe(PLAN.replace(second, ''));
    expect(acted({ kind: 'move', tasks: [1], place: { task: 0, side: 'before' } })).toBe(
      PLAN.replace(second, '').replace('任务:\n', `任务:\n${second}`),
    );
  });

  test('shows findings in the cell that they are in, with their fixes', () => {
    const plan = openWith(
      PLAN.replace('标题: 甲\n', '标题: 甲\n地区: 上海市\n期间: 2026\n').replace('甲局, "乙局" ,丙局', '市经信委'),
    );
    const [row] = table(plan).rows;
    const finding = row?.findings.find(({ column }) => column === 'lead');
    expect(finding?.message).toContain('市经济信息化委');
    expect(edited(plan, finding?.fixes[0]?.edits ?? [])).toContain('牵头: [ 市经济信息化委 ]');
    expect(row?.time).toMatchObject({ to: '2026-12-31' });
    const all = table(seed).rows.flatMap(({ findings }) => findings);
    expect(all.length).toBeLessThanOrEqual(seed.findings.length);
  });

  test('lists sections, and the one of each row', () => {
    const { rows, sections } = table(openWith(SUB_TASKS));
    expect(sections.map(({ title, depth }) => [title, depth])).toEqual([['一、重点任务', 0]]);
    expect(rows.map(({ sectionAt, depth }) => [sectionAt, depth])).toEqual([
      [0, 0],
      [0, 1],
      [0, 1],
      [0, 2],
      [0, 0],
    ]);
  });

  test('offers names as completion does', () => {
    expect(bodyNamesFor(seed, 'jxw')[0]?.name).toBe('市经济信息化委');
  });
});

describe('import', () => {
  const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');

  test('makes the plan of an official text', async () => {
    const made = (await importText({ bytes: base64(Buffer.from(SEED_SOURCE)), file: '公文.txt' })) as Imported;
    expect(made).toMatchObject({ tasks: 56, kept: [], encoding: 'utf-8' });
    expect(made.yaml).toContain('文件: 公文.txt');
  });

  test('says of a PDF that its text is uncertain, and records how it was read', async () => {
    const file = readFileSync(new URL('../../../../tests/fixtures/pdf/browser.pdf', import.meta.url));
    const made = (await importText({ bytes: base64(file), file: '方案.pdf' })) as Imported;
    expect(made.yaml).toContain('读法: pdf-2');
    expect(made.notes[0]?.message.en).toContain('This is a PDF file');
    expect(made.tasks).toBeGreaterThan(0);
  });

  test('says what a file is that is no text', async () => {
    expect(await importText({ bytes: base64(Buffer.from('%PDF-1.7\n')), file: 'a.pdf' })).toEqual({
      problem: 'office-damaged',
    });
    expect(await importText({ bytes: '', file: 'a.txt' })).toEqual({ problem: 'empty' });
  });
});

describe('buttons above lines', () => {
  test('make the fix they name, one for a line', () => {
    const plan = openWith(
      '工作方案: 1\n标题: 甲\n地区: 上海市\n期间: 2026\n任务:\n  - 序号: 1\n    内容：一\n    牵头: [市经信委, 市政府办公厅]\n',
    );
    const lenses = fixLenses(plan);
    expect(lenses.map(({ range }) => range.start.line)).toEqual([6, 7]);
    expect(lenses.map(({ command }) => command?.title)).toEqual([
      '改正：改为英文冒号加空格',
      expect.stringContaining('市经济信息化委'),
    ]);
    const [uri, version, edits] = lenses[0]?.command?.arguments ?? [];
    expect([uri, version]).toEqual([plan.uri, plan.version]);
    expect(edited(plan, edits as TextEdit[])).toContain('    内容: 一\n');
  });

  test('are none where nothing is wrong, and never too many', () => {
    expect(fixLenses(openWith('工作方案: 1\n标题: 甲\n'))).toEqual([]);
    expect(
      fixLenses(openWith(`工作方案: 1\n标题: 甲\n任务:\n${'  - 序号: 1\n    内容：一\n'.repeat(100)}`)),
    ).toHaveLength(40);
  });
});
