import { readFileSync } from 'node:fs';
import { parsePlan, progressOf } from '@workplan/core';
import { registerWorkbook } from '@workplan/core/register';
import { readDocx } from '@workplan/office/docx';
import { readSheets, readXlsx } from '@workplan/office/xlsx';
import { renderWorkbook } from '@workplan/office/xlsx-out';
import { describe, expect, test } from 'vitest';
import { addedProgress } from '../../src/features/progress/add-progress.js';
import { dashboardOn } from '../support/dashboard.js';
import { circularFile, collectReturns, register, workbook } from '../../src/features/progress/files.js';
import { progressLenses } from '../../src/features/progress/lenses.js';
import { progressView } from '../../src/features/progress/progress-view.js';
import { statusReport } from '../../src/features/progress/status-report.js';
import { overview } from '../../src/features/views/overview.js';
import { table } from '../../src/features/views/table.js';
import { tableEdits } from '../../src/features/views/table-edit.js';
import { packDashboard, unpackDashboard } from '../../src/packed-dashboard.js';
import type { ProgressActParams } from '../../src/progress-protocol.js';
import { covered, edited, openWith } from '../support/open.js';

const read = (name: string): string =>
  readFileSync(new URL(`../../../../examples/${name}.plan.yaml`, import.meta.url), 'utf8');
const EXAMPLE = read('progress-2026');
const on = '2026-11-10';
const textDocument = { uri: 'file:///plans/one.plan.yaml' };
const params = { textDocument, on };

const PLAN = `工作方案: 1
标题: 安排
地区: 上海市
公文:
  成文日期: 2026-01-10
任务:
  - 序号: 1 # 重点
    内容: 完成改造。
    牵头: [市教委]
    配合: [市财政局]
    时限: 6月底前
  - 序号: 2
    内容: 建成平台。
    牵头: [各区政府]
    时限: 年底前
    进展:
      状态: 进行中
      记录:
        - 日期: 2026-02-03
          单位: 浦东新区政府
          内容: 已开工。 # 现场看过
  - 序号: 3
    分句:
      - 内容: 修订办法；
        责任: [市司法局]
      - 内容: 开展宣传。
        责任: [市教委]
`;

describe('lights of an open plan', () => {
  test('are said in words, with the days', () => {
    const view = progressView(openWith(PLAN), { on: '2026-07-03' });
    expect(view.items.map(({ number, colour, words }) => [number, colour, words])).toEqual([
      ['1', 'red', '逾期 3 天、未按期填报'],
      ['2', 'yellow', '150 天未填报'],
      ['3（1）', 'yellow', '未按期填报'],
      ['3（2）', 'yellow', '未按期填报'],
    ]);
    expect(view.isIssued).toBe(true);
  });

  test.each([
    ['2026-06-01', '还有 29 天、未按期填报'],
    ['2026-06-30', '今天到期、未按期填报'],
    ['2026-01-20', '尚未填报'],
  ])('on %s: %s', (day, words) => {
    expect(progressView(openWith(PLAN), { on: day }).items[0]?.words).toBe(words);
  });

  test('in English too', () => {
    expect(progressView(openWith(PLAN, undefined, 'en'), { on: '2026-07-03' }).items[0]?.words).toBe(
      'overdue by 3 days, not reported in time',
    );
  });

  test('say nothing of a draft: no day of issue, and nobody has reported', () => {
    const draft = '工作方案: 1\n标题: 安排\n任务:\n  - 序号: 1\n    内容: 完成改造。\n';
    expect(progressView(openWith(draft), { on }).isIssued).toBe(false);
    expect(progressLenses(openWith(draft))).toEqual([]);
  });

  test('lead to their tasks, and stand by the same tasks as trees and table have', () => {
    for (const text of [PLAN, EXAMPLE, read('sub-tasks'), read('shanghai-2016-egov')]) {
      const plan = openWith(text);
      const { tasks } = overview(plan);
      for (const line of progressView(plan, { on }).items) {
        const task = tasks[line.task];
        expect(line.number.replace(/（\d+）$/, '')).toBe(task?.number);
        if (line.clause === undefined) expect(line.range).toEqual(task?.range);
      }
    }
  });

  test('agree with those of the command', () => {
    const { items } = progressOf(parsePlan(EXAMPLE), { on });
    expect(progressView(openWith(EXAMPLE), { on }).items.map(({ colour }) => colour)).toEqual(
      items.map(({ light }) => light.colour),
    );
  });

  test('name who may report: not those that stand for several', () => {
    const { items } = progressView(openWith(PLAN), { on });
    expect(items.map(({ bodies, hasOthers }) => [bodies, hasOthers])).toEqual([
      [['市教委', '市财政局'], false],
      [[], true],
      [['市司法局'], false],
      [['市教委'], false],
    ]);
  });
});

describe('an entry for a task', () => {
  const entry = { date: on, body: '市教委', text: '已完成12项。', completion: '12/16' };
  const add = (acts: readonly ProgressActParams[], text = PLAN) => {
    const plan = openWith(text);
    const answer = addedProgress(plan, { ...params, version: plan.version, acts });
    if (answer === null) throw new Error('another version');
    return { text: edited(plan, answer.edits), refused: answer.refused };
  };

  test('is written where there is none yet; every other byte stays', () => {
    const { text, refused } = add([{ task: 0, entry }]);
    expect(refused).toEqual([]);
    const lines =
      '    进展:\n      记录:\n        - 日期: 2026-11-10\n          单位: 市教委\n          内容: 已完成12项。\n          完成度: 12/16\n';
    expect(text).toBe(PLAN.replace('    时限: 6月底前\n', `    时限: 6月底前\n${lines}`));
  });

  test('goes behind the newest, its comment kept, together with a status', () => {
    const { text, refused } = add([
      { task: 1, status: 'behind', entry: { date: '2026-05-06', body: '黄浦区政府', text: '进度滞后。' } },
    ]);
    expect(refused).toEqual([]);
    expect(text).toBe(
      PLAN.replace('状态: 进行中', '状态: 滞后').replace(
        '已开工。 # 现场看过\n',
        '已开工。 # 现场看过\n        - 日期: 2026-05-06\n          单位: 黄浦区政府\n          内容: 进度滞后。\n',
      ),
    );
  });

  test('goes to a clause with bodies of its own', () => {
    const { text } = add([{ task: 2, clause: 1, entry }]);
    expect(progressOf(parsePlan(text), { on }).items.map(({ newest }) => newest?.text ?? '')).toEqual([
      '',
      '已开工。',
      '',
      '已完成12项。',
    ]);
  });

  test('takes full width for what it means', () => {
    expect(add([{ task: 0, entry: { ...entry, completion: '７５ ％' } }]).text).toContain('完成度: 75%');
  });

  test.each([
    ['a body without a part in it', { body: '市民政局' }, 'strange-body'],
    ['no words', { text: ' ' }, 'no-words'],
    ['a day that is none', { date: '2026-02-30' }, 'date'],
    ['a day after today', { date: '2026-11-11' }, 'future'],
    ['a day before the issue', { date: '2026-01-09' }, 'before-issue'],
    ['a number alone', { completion: '75' }, 'completion'],
    ['more than all', { completion: '17/16' }, 'completion'],
  ])('is left out with a reason: %s', (_, wrong, reason) => {
    const { text, refused } = add([{ task: 0, entry: { ...entry, ...wrong } }]);
    expect(text).toBe(PLAN);
    expect(refused.map((one) => one.reason)).toEqual([reason]);
    expect(refused[0]?.text.zh).toMatch(/\p{Script=Han}/u);
  });

  test('is no second one of the same body on the same day', () => {
    const once = add([{ task: 0, entry }]).text;
    expect(add([{ task: 0, entry: { ...entry, text: '别的话。' } }], once).refused.map(({ reason }) => reason)).toEqual(
      ['other-entry'],
    );
  });

  test('marks as done only what somebody has said something of', () => {
    const { text, refused } = add([
      { task: 0, status: 'done' },
      { task: 1, status: 'done' },
    ]);
    expect(text).toBe(PLAN.replace('状态: 进行中', '状态: 已完成'));
    expect(refused.map(({ act, reason }) => [act, reason])).toEqual([[0, 'done-without-words']]);
  });

  test('is for the version that it was asked for', () => {
    expect(addedProgress(openWith(PLAN), { ...params, version: 1, acts: [] })).toBe(null);
  });

  test('has a button above each task and clause that is reported on', () => {
    const plan = openWith(PLAN);
    expect(progressLenses(plan).map(({ range, command }) => [covered(plan, range), command?.arguments])).toEqual([
      ['1', [plan.uri, 0, null]],
      ['2', [plan.uri, 1, null]],
      ['修订办法；', [plan.uri, 2, 0]],
      ['开展宣传。', [plan.uri, 2, 1]],
    ]);
  });
});

describe('progress in the table', () => {
  const cells = (text: string, day?: string) =>
    table(openWith(text), day === undefined ? undefined : { on: day }).rows.map(({ number, progress }) => [
      number,
      progress && [progress.status, progress.newest, progress.completion, progress.light],
    ]);

  test('has status, newest entry, completion and light, where a day is given', () => {
    expect(cells(PLAN, '2026-02-10')).toEqual([
      ['1', ['', '', '', '尚未填报']],
      ['2', ['进行中', '2026-02-03 浦东新区政府 已开工。', '', '正常']],
      ['3', ['', '', '', '无明确时限、尚未填报']],
      ['3', ['', '', '', '无明确时限、尚未填报']],
    ]);
    expect(cells(PLAN).every(([, progress]) => progress === undefined)).toBe(true);
  });

  test('of a task whose clauses have no bodies stands in its first row', () => {
    const text = PLAN.replace('        责任: [市司法局]\n', '').replace(
      '        责任: [市教委]\n',
      '    牵头: [市教委]\n',
    );
    const rows = table(openWith(text.replace('    牵头: [市教委]\n    进展', '    进展')), { on }).rows.filter(
      ({ number }) => number === '3',
    );
    expect(rows.flatMap(({ progress }) => progress?.carrier ?? [])).toEqual([0]);
  });

  const set = (text: string, value: string, task = 0, carrier = 0) => {
    const plan = openWith(text);
    const answer = tableEdits(plan, {
      textDocument,
      version: plan.version,
      change: { kind: 'cells', cells: [{ task, carrier, key: 'status', value }] },
    });
    return { text: edited(plan, answer?.edits ?? []), why: answer?.why };
  };

  test('takes a status in the words of offices', () => {
    expect(set(PLAN, '滞后', 1).text).toBe(PLAN.replace('状态: 进行中', '状态: 滞后'));
    expect(set(PLAN, '已办结', 1).text).toBe(PLAN.replace('状态: 进行中', '状态: 已完成'));
    expect(progressOf(parsePlan(set(PLAN, '暂缓', 2, 2).text), { on }).items.map(({ status }) => status)).toEqual([
      undefined,
      'in-progress',
      undefined,
      'suspended',
    ]);
  });

  test.each([
    ['基本完成', 1, '没有“基本完成”这种状态，请从列表里选。'],
    ['已完成', 0, '还没有一条进展记录，不能标为已完成。请先追加进展，写明完成了什么。'],
  ])('refuses %s with a reason', (value, task, why) => {
    expect(set(PLAN, value, task)).toEqual({ text: PLAN, why });
  });

  test('takes a status away', () => {
    const { text } = set(PLAN, '', 1);
    expect(progressOf(parsePlan(text), { on }).items[1]?.status).toBe(undefined);
    expect(openWith(text).findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(set(PLAN, '', 0).text).toBe(PLAN);
  });

  test('takes statuses of several rows as one act', () => {
    const plan = openWith(PLAN);
    const answer = tableEdits(plan, {
      textDocument,
      version: plan.version,
      change: {
        kind: 'cells',
        cells: [
          { task: 0, carrier: 0, key: 'status', value: '进行中' },
          { task: 0, carrier: 0, key: 'deadline', value: '7月底前' },
          { task: 1, carrier: 0, key: 'status', value: '暂缓' },
        ],
      },
    });
    const { items } = progressOf(parsePlan(edited(plan, answer?.edits ?? [])), { on });
    expect(items.map(({ status, due }) => [status, due.text]).slice(0, 2)).toEqual([
      ['in-progress', '7月底前'],
      ['suspended', '年底前'],
    ]);
  });
});

describe('files', () => {
  const bytesOf = (base64: string): Uint8Array => Buffer.from(base64, 'base64');

  test('the register is the one that the command makes, whole or by body', async () => {
    const plan = openWith(EXAMPLE);
    const [whole, each] = [
      await register(plan, { ...params, byBody: false }),
      await register(plan, { ...params, byBody: true }),
    ];
    if ('problem' in whole || 'problem' in each) throw new Error('not made');
    expect(whole.files.map(({ bytes }) => Buffer.from(bytes, 'base64'))).toEqual([
      Buffer.from(renderWorkbook(registerWorkbook(parsePlan(EXAMPLE), { on }))),
    ]);
    expect(each.files.length).toBeGreaterThan(1);
    for (const { name = '', bytes } of each.files) expect(readXlsx(bytesOf(bytes)).text).toContain(name);
  });

  test('a return brings an entry; one that cannot be read is named', async () => {
    const plan = openWith(PLAN);
    const model = registerWorkbook(parsePlan(PLAN), { on, body: '市教委' });
    const [sheet, ...hidden] = model.sheets;
    const head = sheet?.rows.find(({ kind }) => kind === 'columns')?.cells ?? [];
    const filled: Readonly<Record<string, string>> = {
      状态: '进行中',
      进展情况: '已完成12项。',
      填报日期: '2026-11-09',
    };
    const rows = sheet?.rows.map((row) =>
      row.kind === 'cells' && row.cells[1] === '1'
        ? { ...row, cells: row.cells.map((cell, at) => filled[head[at] ?? ''] ?? cell) }
        : row,
    );
    if (sheet === undefined || rows === undefined) throw new Error('no sheet');
    const bytes = Buffer.from(renderWorkbook({ ...model, sheets: [{ ...sheet, rows }, ...hidden] })).toString('base64');
    const result = await collectReturns(plan, {
      ...params,
      returns: [
        { file: '市教委.xlsx', bytes },
        { file: '坏.xlsx', bytes: 'UEs=' },
      ],
    });
    if ('problem' in result) throw new Error(result.problem);
    expect(result.unread).toEqual([{ file: '坏.xlsx', problem: 'damaged' }]);
    expect(result.changes).toBe(1);
    expect(progressOf(parsePlan(edited(plan, result.edits)), { on }).items[0]).toMatchObject({
      status: 'in-progress',
      newest: { date: '2026-11-09', body: '市教委', text: '已完成12项。' },
    });
    expect(result.lines.filter(({ kind }) => kind === 'missing').map(({ text }) => text.zh)).toEqual([
      '各区政府 未报 1 项：2',
      '市司法局 未报 1 项：3（1）',
      '市教委 未报 1 项：3（2）',
    ]);
  });

  test('a circular is a Word file', async () => {
    const made = await circularFile(openWith(EXAMPLE), params);
    if ('problem' in made) throw new Error(made.problem);
    expect(readDocx(bytesOf(made.files[0]?.bytes ?? '')).text).toContain('进展情况的通报');
  });

  test('a plan with mistakes gives none of them', async () => {
    const broken = openWith('标题: 安排\n');
    expect(await register(broken, { ...params, byBody: false })).toEqual({ problem: 'mistakes' });
    expect(await collectReturns(broken, { ...params, returns: [] })).toEqual({ problem: 'mistakes' });
    expect(await circularFile(broken, params)).toEqual({ problem: 'mistakes' });
  });

  test('any table becomes a workbook', async () => {
    const { bytes } = await workbook({
      title: '对照表',
      sheet: '对照表: 一/二',
      columns: [
        { heading: '任务', width: 40 },
        { heading: '市教委', width: 6, isCentred: true },
      ],
      rows: [{ isHeading: true, cells: ['一、甲'] }, { cells: ['1 完成改造。', '牵头'] }],
    });
    const [sheet] = readSheets(bytesOf(bytes));
    expect(sheet?.name).toBe('对照表  一 二');
    expect(readXlsx(bytesOf(bytes)).text).toContain('完成改造。');
  });
});

describe('all plans together', () => {
  test('a plan of a dashboard has its items with their lights and places', () => {
    const plan = openWith(PLAN);
    const shown = dashboardOn(plan, { on: '2026-07-03' });
    expect(shown?.items.map(({ number, reporters, colour, words }) => [number, reporters, colour, words])[0]).toEqual([
      '1',
      ['市教委'],
      'red',
      '逾期 3 天、未按期填报',
    ]);
    expect(shown?.items.map(({ range }) => covered(plan, range))).toEqual(['1', '2', '3', '3']);
  });

  test('a dashboard arrives as it was sent, in a third of the characters', () => {
    const plans = [PLAN, EXAMPLE, read('shanghai-2016-egov')].flatMap((text, at) => {
      const counted = dashboardOn({ ...openWith(text), uri: `file:///plans/${at}.plan.yaml` }, { on });
      return counted ?? [];
    });
    const whole = { on, every: 'quarter' as const, plans, left: [{ uri: 'file:///plans/bad.plan.yaml', title: '' }] };
    const sent = JSON.stringify(packDashboard(whole));
    expect(unpackDashboard(JSON.parse(sent))).toEqual(whole);
    expect(sent.length).toBeLessThan(JSON.stringify(whole).length * 0.4);
    expect(unpackDashboard(packDashboard({ ...whole, plans: [], left: [] })).plans).toEqual([]);
  });

  test('a day in the words of a deadline is no entry of another task with the rest of its words', () => {
    const task = (number: number, rest: string): string =>
      `  - 序号: ${number}\n    内容: 完成改造。\n    时限: ${rest}\n`;
    const entry = '2026年6月20日\n    进展:\n      记录:\n        - 日期: 2026-06-20\n          内容: 已开工。';
    const tasks = task(1, '2026年6月20日,2026-06-20') + task(2, entry);
    const plan = openWith(`工作方案: 1\n标题: 安排\n公文:\n  成文日期: 2026-01-10\n任务:\n${tasks}`);
    const [first, second] = dashboardOn(plan, { on })?.items ?? [];
    expect([first?.newest, second?.newest]).toEqual(['', '2026-06-20']);
  });

  test('one with mistakes of form is named and not counted', () => {
    const [good, bad] = [openWith(PLAN), { ...openWith('标题: 坏的\n'), uri: 'file:///plans/bad.plan.yaml' }];
    expect(dashboardOn(bad, { on })).toBe(undefined);
    const report = statusReport([good, bad], { on }, 'zh');
    expect(report).toMatchObject({ plans: 1, left: [bad.uri] });
    expect(report.markdown).toContain('| 1 | 完成改造。 | 市教委 | 2026-06-30 |');
  });

  test('words of a plan are no marks of the report', () => {
    const { markdown } = statusReport([openWith(PLAN.replace('完成改造', '完成<b>`|改造'))], { on }, 'zh');
    expect(markdown).not.toMatch(/<b>|`/);
  });
});
