import { expect, test } from 'vitest';
import { applyEdits, parsePlan } from '@workplan/core';
import { collect, type Collected, describeCollected, registerWorkbook, reportingBodies } from '@workplan/core/register';
import type { WorkbookModel } from '@workplan/core/workbook';
import { readSheets } from '@workplan/office/xlsx';
import { renderWorkbook } from '@workplan/office/xlsx-out';

const PLAN = `# 虚构的方案
工作方案: 1
标题: 2026年重点工作
期间: 2026
公文: { 成文日期: 2026-01-15 }
章节:
  - 标题: 优化服务
    任务:
      - 序号: 1
        内容: 完成网站改造。 # 注
        牵头: 市教委
        配合: [市财政局]
        时限: 6月底前
        进展:
          状态: 进行中
          记录:
            - 日期: 2026-03-31
              单位: 市教委
              内容: 已启动。 # 一季度
      - 序号: 2
        内容: 建成平台。
        牵头: [市教委, 市数据局]
      - { 序号: 3, 内容: 落实经费。, 牵头: 市财政局, 进展: { 记录: [] } }
`;
const ON = '2026-05-10';

type Cells = Readonly<Record<string, string>>;

/** A return of a body: cells by the number of a task and the heading of a column. */
function returned(
  body: string | undefined,
  rows: Readonly<Record<string, Cells>>,
  change = (model: WorkbookModel) => model,
  yaml = PLAN,
) {
  const model = registerWorkbook(parsePlan(yaml), { on: '2026-05-01', body });
  const [table, ...others] = model.sheets;
  if (table === undefined) throw new Error('no table');
  const head = table.rows.find(({ kind }) => kind === 'columns')?.cells ?? [];
  const filled = table.rows.map((row) => {
    const own = row.kind === 'cells' ? rows[row.cells[head.indexOf('序号')] ?? ''] : undefined;
    return own === undefined ? row : { ...row, cells: row.cells.map((text, at) => own[head[at] ?? ''] ?? text) };
  });
  const file = `${body ?? '全部'}.xlsx`;
  return {
    file,
    sheets: readSheets(renderWorkbook(change({ ...model, sheets: [{ ...table, rows: filled }, ...others] }))),
  };
}

const reasons = ({ notes }: Collected): string[] =>
  notes.map((note) => (note.kind === 'conflict' ? note.reason : note.kind));
const after = (result: Collected, yaml = PLAN): string => applyEdits(yaml, result.edits);

test('bodies get the rows that they fill in, and those that they support', () => {
  expect(reportingBodies(parsePlan(PLAN), ON)).toEqual(['市教委', '市数据局', '市财政局']);
  const model = registerWorkbook(parsePlan(PLAN), { on: ON, body: '市财政局' });
  const rows = model.sheets[0]?.rows.filter(({ kind }) => kind === 'cells') ?? [];
  expect(rows.map(({ cells, isLocked }) => [cells[1], isLocked === true])).toEqual([
    ['1', true],
    ['3', false],
  ]);
});

test('a return becomes entries, and every other byte stays', () => {
  const entry = { 进展情况: '已上线。', 填报日期: '2026.5.6', 状态: '已完成', 完成度: '１００％', 下一步: '验收' };
  const result = collect(parsePlan(PLAN), [returned('市教委', { '1': entry })], { on: ON });
  expect(after(result)).toBe(
    PLAN.replace('状态: 进行中', '状态: 已完成').replace(
      ' # 一季度\n',
      ` # 一季度
            - 日期: 2026-05-06
              单位: 市教委
              内容: 已上线。
              完成度: 100%
              下一步: 验收
`,
    ),
  );
  expect(reasons(result)).toEqual([]);
  expect(result.missing).toEqual([
    { body: '市教委', numbers: ['2'] },
    { body: '市数据局', numbers: ['2'] },
    { body: '市财政局', numbers: ['3'] },
  ]);
  expect(result.figures).toEqual({ asked: 4, reported: 1, items: 3, done: 1 });
  expect(describeCollected(result).at(-1)).toEqual({
    kind: 'figures',
    text: {
      zh: '应报4项次，已报1项次，报送率25%；台账共3项，已完成1项，完成率33.3%。',
      en: 'Reports: 1 of 4 (25%). Items done: 1 of 3 (33.3%).',
    },
  });
  const again = collect(parsePlan(after(result)), [returned('市教委', { '1': entry })], { on: ON });
  expect([again.edits, again.known, reasons(again)]).toEqual([[], 1, []]);
});

test('a task without progress gets one, in the form that the plan has', () => {
  const entry = { 进展情况: '已印发。\n已到位。', 填报日期: '46140', 状态: '进行中' };
  const result = collect(
    parsePlan(PLAN),
    [returned('市数据局', { '2': entry }), returned('市财政局', { '3': entry })],
    { on: ON },
  );
  expect(after(result)).toBe(
    PLAN.replace(
      '牵头: [市教委, 市数据局]\n',
      `牵头: [市教委, 市数据局]
        进展:
          状态: 进行中
          记录:
            - 日期: 2026-04-28
              单位: 市数据局
              内容: "已印发。\\n已到位。"
`,
    ).replace('记录: []', '状态: 进行中, 记录: [{ 日期: 2026-04-28, 单位: 市财政局, 内容: "已印发。\\n已到位。" }]'),
  );
});

test('entries stand in the order of their dates, and a late return does not turn the status back', () => {
  const entry = { 进展情况: '已调研。', 填报日期: '2026年2月28日', 状态: '滞后' };
  const result = collect(parsePlan(PLAN), [returned('市教委', { '1': entry })], { on: ON });
  expect(after(result)).toContain(`          状态: 进行中
          记录:
            - 日期: 2026-02-28
              单位: 市教委
              内容: 已调研。
            - 日期: 2026-03-31`);
  expect(reasons(result)).toEqual(['older']);
});

const ENTRY = { 进展情况: '已上线。', 填报日期: '2026-05-06' };
test.each<[string, string, Cells, string]>([
  ['a status that there is not', '1', { ...ENTRY, 状态: '基本完成' }, 'status'],
  ['done without a word', '1', { 状态: '已完成' }, 'done-without-words'],
  ['a problem without a word on progress', '1', { 存在问题: '缺经费', 填报日期: '2026-05-06' }, 'no-words'],
  ['no date', '1', { 进展情况: '已上线。' }, 'no-date'],
  ['a date that may be two', '1', { ...ENTRY, 填报日期: '5/6/2026' }, 'date'],
  ['a date that no calendar has', '1', { ...ENTRY, 填报日期: '2026-02-30' }, 'date'],
  ['words for a date', '1', { ...ENTRY, 填报日期: '上周' }, 'date'],
  ['a date after today', '1', { ...ENTRY, 填报日期: '2026-05-11' }, 'future'],
  ['a date before the issue', '1', { ...ENTRY, 填报日期: '2026-01-14' }, 'before-issue'],
  ['a completion without a unit', '1', { ...ENTRY, 完成度: '75' }, 'completion'],
  ['a completion of more than all', '1', { ...ENTRY, 完成度: '17/16' }, 'completion'],
  ['done, with a part of all', '1', { ...ENTRY, 状态: '已完成', 完成度: '60%' }, 'contradiction'],
  ['not begun, with a part of all', '1', { ...ENTRY, 状态: '未启动', 完成度: '3/5' }, 'contradiction'],
  ['a dash for progress', '1', { ...ENTRY, 进展情况: '/' }, 'no-words'],
  ['«as above» for progress', '1', { ...ENTRY, 进展情况: '同上。' }, 'no-words'],
  ['done, with «nothing» for progress', '1', { 状态: '已完成', 进展情况: '无', 填报日期: '2026-05-06' }, 'no-words'],
  ['another body', '1', { ...ENTRY, 填报单位: '市民政局' }, 'other-body'],
])('%s is left out and listed', (_, number, cells, reason) => {
  const result = collect(parsePlan(PLAN), [returned('市教委', { [number]: cells })], { on: ON });
  expect([result.edits, result.changes, reasons(result)]).toEqual([[], [], [reason]]);
  for (const { text } of describeCollected(result)) expect(`${text.zh}${text.en}`).not.toMatch(/[{}]/);
});

test('a row that is there to be read is left out', () => {
  const result = collect(parsePlan(PLAN), [returned('市财政局', { '1': { ...ENTRY, 填报单位: '市财政局' } })], {
    on: ON,
  });
  expect([result.edits, reasons(result)]).toEqual([[], ['not-asked']]);
});

test('a changed fixed cell is listed, and the plan keeps its own', () => {
  const result = collect(parsePlan(PLAN), [returned('市教委', { '1': { ...ENTRY, 完成时限: '12月底前' } })], {
    on: ON,
  });
  expect(reasons(result)).toEqual(['fixed']);
  expect(result.changes).toHaveLength(1);
  expect(after(result)).toContain('时限: 6月底前');
});

test('two returns of one body that differ are left out; two bodies may both report', () => {
  const other = { ...ENTRY, 进展情况: '已验收。' };
  const two = collect(parsePlan(PLAN), [returned('市教委', { '2': ENTRY }), returned('市教委', { '2': other })], {
    on: ON,
  });
  expect([two.edits, reasons(two)]).toEqual([[], ['two-returns', 'two-returns']]);
  const both = collect(parsePlan(PLAN), [returned('市教委', { '2': ENTRY }), returned('市数据局', { '2': other })], {
    on: ON,
  });
  expect([both.changes.length, reasons(both)]).toEqual([2, []]);
});

test('statuses that contradict each other are left out, the entries are taken; again changes nothing', () => {
  const files = (yaml: string) => [
    returned('市教委', { '2': { ...ENTRY, 状态: '已完成' } }, undefined, yaml),
    returned('市数据局', { '2': { ...ENTRY, 状态: '滞后' } }, undefined, yaml),
  ];
  const result = collect(parsePlan(PLAN), files(PLAN), { on: ON });
  expect([result.changes.length, reasons(result)]).toEqual([2, ['two-statuses', 'two-statuses']]);
  const again = collect(parsePlan(after(result)), files(PLAN), { on: ON });
  expect([again.edits, reasons(again)]).toEqual([[], ['two-statuses', 'two-statuses']]);
});

test('a return without its hidden sheet is matched by number and text', () => {
  const bare = (model: WorkbookModel): WorkbookModel => {
    const [table] = model.sheets;
    if (table === undefined) return model;
    const rows = table.rows.map(({ kind, cells }) => ({ kind, cells: cells.slice(1) }));
    const more = { kind: 'plain' as const, cells: ['报送表'] };
    return {
      ...model,
      sheets: [
        {
          ...table,
          columns: table.columns.slice(1),
          rows: [more, ...rows],
          lists: [],
        },
      ],
    };
  };
  const result = collect(parsePlan(PLAN), [returned('市教委', { '1': { ...ENTRY, 状态: '已完成' } }, bare)], {
    on: ON,
  });
  expect(reasons(result)).toEqual([]);
  expect(result.changes).toMatchObject([
    { number: '1', body: '市教委', entry: { date: '2026-05-06' }, status: '已完成' },
  ]);
});

test('a register of another plan changes nothing', () => {
  const other = PLAN.replace('2026年重点工作', '2027年重点工作');
  const result = collect(parsePlan(PLAN), [returned('市教委', { '1': ENTRY }, undefined, other)], { on: ON });
  expect([result.edits, reasons(result)]).toEqual([[], ['problem']]);
});

test('the whole register shows the newest entries, and gives nothing back unless it is changed', () => {
  const same = collect(parsePlan(PLAN), [returned(undefined, {})], { on: ON });
  expect([same.edits, same.known, reasons(same)]).toEqual([[], 0, []]);
  const one = collect(parsePlan(PLAN), [returned(undefined, { '1': ENTRY })], { on: ON });
  expect(one.changes).toMatchObject([{ number: '1', body: '市教委', entry: { date: '2026-05-06', text: '已上线。' } }]);
});

test('several bodies fill in copies of one workbook, each under its own name', () => {
  const yaml = PLAN.replace('牵头: [市教委, 市数据局]', '牵头: 各区政府');
  const own = (text: string, body?: string) =>
    returned(
      '各区政府',
      { '2': { ...ENTRY, 进展情况: text, ...(body !== undefined && { 填报单位: body }) } },
      undefined,
      yaml,
    );
  const result = collect(
    parsePlan(yaml),
    [own('甲区已建成。', '甲区政府'), own('乙区已建成。', '乙区政府'), own('已建成。')],
    {
      on: ON,
    },
  );
  expect(result.changes.map(({ body }) => body)).toEqual(['甲区政府', '乙区政府']);
  expect(reasons(result)).toEqual(['no-body']);
  expect(result.missing.map(({ body }) => body)).not.toContain('各区政府');
});

test('a plan with English keys, Windows line breaks and sub-tasks keeps its form', () => {
  const yaml = `workplan: 1
title: 2026年重点工作
period: 2026
document: { issued: 2026-01-15 }
tasks:
  - number: 1
    title: 优化服务
    lead: 市教委
    tasks:
      - number: "1"
        text: '完成改造。'
        lead: "市数据局" # 新机构
    note: 编者按
`.replaceAll('\n', '\r\n');
  const result = collect(
    parsePlan(yaml),
    [
      returned('市数据局', { '1': { ...ENTRY, 状态: '已完成' } }, undefined, yaml),
      returned('市教委', { '1': { ...ENTRY, 进展情况: '已启动。', 状态: '进行中' } }, undefined, yaml),
    ],
    { on: ON },
  );
  expect(reasons(result)).toEqual([]);
  expect(after(result, yaml)).toBe(
    yaml
      .replace(
        '"市数据局" # 新机构\r\n',
        `"市数据局" # 新机构
        progress:
          status: done
          entries:
            - date: 2026-05-06
              body: 市数据局
              text: 已上线。
`.replaceAll('\n', '\r\n'),
      )
      .replace(
        'note: 编者按\r\n',
        `note: 编者按
    progress:
      status: in-progress
      entries:
        - date: 2026-05-06
          body: 市教委
          text: 已启动。
`.replaceAll('\n', '\r\n'),
      ),
  );
});

test('a row that was left out says nothing of a task elsewhere with the same number, nor of other bodies', () => {
  const yaml = `${PLAN}  - 标题: 数据资源
    任务:
      - { 序号: 2, 内容: 编制目录。, 牵头: 市公安局 }
`;
  const rows = { '2': { ...ENTRY, 填报日期: '某日' } };
  const of = (body: string) => collect(parsePlan(yaml), [returned(body, rows, undefined, yaml)], { on: ON }).missing;
  expect(of('市数据局').map(({ body, numbers }) => [body, numbers.join()])).toEqual([
    ['市教委', '1,2'],
    ['市财政局', '3'],
    ['市公安局', '2'],
  ]);
});

test.each(['、', '，', ',', '；', ';'])('a joint report (%s) is no body of a collective, and is left out', (mark) => {
  const yaml = PLAN.replace('配合: [市财政局]', '配合: [各区政府]');
  const joint = { ...ENTRY, 填报单位: `市教委${mark}市财政局` };
  const result = collect(parsePlan(yaml), [returned(undefined, { '1': joint }, undefined, yaml)], { on: ON });
  expect([result.edits, reasons(result)]).toEqual([[], ['strange-body']]);
});

test.each([
  ['川府发〔2026〕1号', '黔府发〔2026〕1号', ['problem']],
  ['川府发〔2026〕1号', '川府发〔2026〕1号', []],
  ['', '川府发〔2026〕1号', []],
])('a return of the plan %s, taken into %s with the same title', (made, now, expected) => {
  const numbered = (number: string) =>
    number === '' ? PLAN : PLAN.replace('2026-01-15 }', `2026-01-15, 文号: ${number} }`);
  const back = returned('市教委', { '1': ENTRY }, undefined, numbered(made));
  const result = collect(parsePlan(numbered(now)), [back], { on: ON });
  expect([reasons(result), result.changes.length]).toEqual([expected, expected.length === 0 ? 1 : 0]);
});

/** A return with a column more, right or left of what bodies fill in, and other headings. */
const withColumn = (
  headings: readonly [own: string, more: string],
  cells: readonly [own: string, more: string],
  isLeft = false,
) =>
  returned('市教委', { '1': { ...ENTRY, 进展情况: cells[0] } }, (model) => {
    const [table, ...others] = model.sheets;
    if (table === undefined) throw new Error('no table');
    const at = table.rows.find(({ kind }) => kind === 'columns')?.cells.indexOf('进展情况') ?? -1;
    const put = (words: readonly string[], own: string, more: string): string[] => [
      ...words.slice(0, at),
      ...(isLeft ? [more, own] : [own, more]),
      ...words.slice(at + 1),
    ];
    const rows = table.rows.map((row) => {
      if (row.kind === 'columns') return { ...row, cells: put(row.cells, ...headings) };
      if (row.kind !== 'cells') return row;
      const own = row.cells[at] ?? '';
      return { ...row, cells: put(row.cells, own, row.cells[1] === '1' ? cells[1] : '') };
    });
    return { ...model, sheets: [{ ...table, rows, columns: [...table.columns, { width: 10 }], lists: [] }, ...others] };
  });

test.each([
  ['two months beside each other', ['1月份进展情况', '4月份进展情况'], ['已选址。', '已封顶。'], false],
  ['two months, the first one empty', ['1月份进展情况', '4月份进展情况'], ['', '已封顶。'], false],
  ['the same heading twice', ['进展情况', '进展情况'], ['已选址。', '已封顶。'], false],
] as const)('which column counts nobody knows: %s', (_, headings, cells, isLeft) => {
  const result = collect(parsePlan(PLAN), [withColumn(headings, cells, isLeft)], { on: ON });
  expect([result.edits, reasons(result)]).toEqual([[], ['two-columns']]);
  expect(describeCollected(result)[0]?.text.zh).toContain('“进展情况”有不止一栏，写的不一样');
});

test.each([
  [
    'a column of another heading for the same',
    ['进展情况', '完成情况'],
    ['已封顶。', '已招标。'],
    true,
    ['unknown-column'],
  ],
  ['two months that say the same', ['1月份进展情况', '4月份进展情况'], ['已封顶。', '已封顶。'], false, []],
] as const)('the column that the register was made with counts: %s', (_, headings, cells, isLeft, notes) => {
  const result = collect(parsePlan(PLAN), [withColumn(headings, cells, isLeft)], { on: ON });
  expect(result.changes.map(({ entry }) => entry?.text)).toEqual(['已封顶。']);
  expect(reasons(result)).toEqual(notes);
});
