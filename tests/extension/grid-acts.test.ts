import { applyEdits } from '@workplan/core';
import { offsetAt, table, tableEdits } from '@workplan/language-service';
import type { TableChange, TableColumn, TableRow } from '@workplan/language-service/protocol';
import { expect, test } from 'vitest';
import { openPlan } from '../../packages/language-service/test/support/plan.js';
import { clear, fillDown, paste, type Act } from '../../extension/src/webviews/grid/model/acts.js';
import { fromTsv, toTsv } from '../../extension/src/webviews/grid/model/clipboard.js';
import { GridEditor } from '../../extension/src/webviews/grid/grid-editor.js';
import { GridModel } from '../../extension/src/webviews/grid/model/grid-model.js';
import type { GridChoice } from '../../extension/src/webviews/grid/model/lines.js';
import { moveRows } from '../../extension/src/webviews/grid/model/move-rows.js';
import { cellChange, pageRow } from '../../extension/src/webviews/grid/model/rows.js';
import { startState } from '../../extension/src/webviews/grid/model/state.js';
import type { FromPage } from '../../extension/src/webviews/messages.js';

const PLAN = `工作方案: 1
标题: 工作安排
章节:
  - 标题: 总体任务
    任务:
      - 序号: 1
        内容: 完成系统对接。
        牵头: [市教委]
      - 序号: 2
        内容: 做好日常维护。
        牵头: [市政府各委、办、局, 各县（市、区）政府]
  - 标题: 保障措施
    任务:
      - 序号: 3
        内容: 加强督查。
        牵头: [市公安局]
      - 序号: 4
        内容: 总结经验。
        牵头: [市审计局]
`;

/** The grid of a plan with cells selected: from the line of one task to that of another, in columns by name. */
function gridOf(
  from: string,
  to: string,
  columns: readonly [TableColumn, TableColumn],
  choice: Partial<GridChoice> = {},
  text = PLAN,
) {
  const { rows, sections, statuses } = table(openPlan(text));
  const state = startState();
  const model = new GridModel({ ...state, choice: { ...state.choice, ...choice } }, () => 10);
  model.table = { version: 7, rows: rows.map(pageRow), sections, statuses };
  model.layout();
  const lineOf = (number: string): number =>
    model.lines.findIndex((line) => (line.kind === 'row' ? line.row.number : line.section.title).endsWith(number));
  model.selection = {
    anchor: { line: lineOf(from), column: model.columns.indexOf(columns[0]) },
    active: { line: lineOf(to), column: model.columns.indexOf(columns[1]) },
  };
  return model;
}

/** The rows after a change of a plan. */
function rowsAfter(change: TableChange | undefined, text: string): readonly TableRow[] {
  const plan = openPlan(text);
  const answer = change && tableEdits(plan, { textDocument: { uri: plan.uri }, version: plan.version, change });
  const edits = (answer?.edits ?? []).map(({ range, newText }) => ({
    start: offsetAt(plan, range.start),
    end: offsetAt(plan, range.end),
    text: newText,
  }));
  return table(openPlan(applyEdits(text, edits))).rows;
}

/** What the rows say after an act: number, words, who leads; and what it left out. */
function done({ change, refused, kept }: Act): {
  readonly rows: readonly string[];
  readonly refused: number;
  readonly kept: number;
} {
  return {
    rows: rowsAfter(change, PLAN).map(({ number, text, roles }) =>
      `${number} ${text} ${(roles.lead ?? []).join('|')}`.trim(),
    ),
    refused,
    kept,
  };
}

const BEFORE = [
  '1 完成系统对接。 市教委',
  '2 做好日常维护。 市政府各委、办、局|各县（市、区）政府',
  '3 加强督查。 市公安局',
  '4 总结经验。 市审计局',
];
const with2 = (names: string): string[] => BEFORE.map((row, at) => (at === 1 ? `2 做好日常维护。 ${names}` : row));

test.each([
  ['a block twice as high as what is copied', '2', '3', '市财政局', '市财政局', ['2', '3']],
  ['two lines over two rows with a heading between them', '2', '3', '市财政局\n市司法局', undefined, ['2', '3']],
  ['two lines over the heading and its rows', '保障措施', '4', '市财政局\n市司法局', undefined, ['3', '4']],
] as const)('pasting changes no row beyond the selection: %s', (_, from, to, text, __, numbers) => {
  const { rows } = done(paste(gridOf(from, to, ['lead', 'lead']), fromTsv(text)));
  expect(rows.filter((row) => !BEFORE.includes(row)).map((row) => row.charAt(0))).toEqual(numbers);
  expect(rows).toHaveLength(4);
});

test('a block that is wider than the table is pasted as far as it goes, and what is left is counted', () => {
  const { rows, refused } = done(
    paste(gridOf('3', '3', ['deadline', 'deadline']), fromTsv('年底前\t甲\t\n6月底前\t\t乙\n')),
  );
  expect(rows).toEqual(BEFORE);
  expect(refused).toBe(2);
});

test('an empty line behind the last row makes no task', () => {
  const { rows } = done(
    paste(gridOf('4', '4', ['text', 'text']), fromTsv('总结推广。\t市财政局\n\t\n\n新增一项。\t市司法局\n\t\n')),
  );
  expect(rows.slice(3)).toEqual(['4 总结推广。 市财政局', '5 新增一项。 市司法局']);
});

test('rows behind the last one are not made where rows are hidden', () => {
  const { rows, refused } = done(
    paste(gridOf('2', '2', ['text', 'text'], { words: '日常' }), fromTsv('做好日常检修。\n另一项。\n再一项。\n')),
  );
  expect(rows[1]).toMatch(/^2 做好日常检修。/);
  expect(rows).toHaveLength(4);
  expect(refused).toBe(2);
});

test('the words of a task are not emptied, and that is counted', () => {
  expect(done(clear(gridOf('1', '2', ['text', 'lead'])))).toMatchObject({
    rows: ['1 完成系统对接。', '2 做好日常维护。', ...BEFORE.slice(2)],
    kept: 2,
  });
  expect(done(paste(gridOf('1', '1', ['text', 'lead']), fromTsv('\t市财政局\n')))).toMatchObject({
    rows: ['1 完成系统对接。 市财政局', ...BEFORE.slice(1)],
    kept: 1,
  });
});

test.each([
  ['市政府各委、办、局、各县（市、区）政府、市教委', '市政府各委、办、局|各县（市、区）政府|市教委'],
  ['各县（市、区）政府', '各县（市、区）政府'],
  ['市教委、市政府各委、办、局', '市教委|市政府各委、办、局'],
  ['市政府各委、办、局级单位', '市政府各委|办|局级单位'],
  ['各区（县市、市教委', '各区（县市|市教委'],
  ['市教委(牵头，会同),市财政局；市司法局', '市教委(牵头，会同)|市财政局|市司法局'],
  [' 市教委 、、 等 ', '市教委|等'],
])('a cell of names is split at marks outside of brackets, and not within a name that it had: %s', (text, names) => {
  const model = gridOf('2', '2', ['lead', 'lead']);
  const change = model.activeRow && cellChange(model.activeRow, 'lead', text);
  expect(done({ change: change && { kind: 'cells', cells: [change] }, refused: 0, kept: 0 }).rows).toEqual(
    with2(names),
  );
});

test('names with marks stay whole when they are filled down or pasted elsewhere', () => {
  const names = '市政府各委、办、局|各县（市、区）政府';
  expect(
    done(fillDown(gridOf('2', '4', ['lead', 'lead'])))
      .rows.slice(1)
      .map((row) => row.split(' ')[2]),
  ).toEqual([names, names, names]);
  expect(
    done(paste(gridOf('3', '3', ['lead', 'lead']), fromTsv('市政府各委、办、局、各县（市、区）政府'))).rows[2],
  ).toBe(`3 加强督查。 ${names}`);
});

/** An editor of the grid with what it sends and says. */
function editorOf(model: GridModel) {
  const sent: FromPage[] = [];
  const said: string[] = [];
  const editor = new GridEditor({
    model,
    isReadonly: false,
    wire: { send: (message: FromPage) => void sent.push(message), remember: () => undefined } as never,
    t: (key) => key,
    say: (text) => void (text === '' || said.push(text)),
  });
  return { editor, sent, said };
}

const NESTED = `工作方案: 1
标题: 工作安排
章节:
  - 标题: 总体任务
    任务:
      - 序号: 1
        内容: 完成系统对接。
        任务:
          - 序号: （1）
            内容: 拟订办法。
          - 序号: （2）
            内容: 印发细则。
      - 序号: 2
        内容: 做好日常维护。
  - 标题: 待定事项
  - 标题: 保障措施
    任务:
      - 序号: 3
        内容: 加强督查。
`;

/** The rows after the selected tasks were moved, by section and number; undefined where nothing moves. */
function movedIn(from: string, to: string, way: 'up' | 'down', folded: readonly number[] = []): string[] | undefined {
  const change = moveRows(gridOf(from, to, ['text', 'text'], { folded }, NESTED), way);
  return change && rowsAfter(change, NESTED).map(({ section, depth, number }) => `${section} ${depth} ${number}`);
}
const AT_FIRST = [
  '一、总体任务 0 1',
  '一、总体任务 1 （1）',
  '一、总体任务 1 （2）',
  '一、总体任务 0 2',
  '三、保障措施 0 3',
];

test('tasks move within their list, and from the end of a section into the next one', () => {
  const [one, sub1, sub2, two, three] = AT_FIRST as [string, string, string, string, string];
  expect(movedIn('（2）', '（2）', 'up')).toEqual([one, sub2, sub1, two, three]);
  expect(movedIn('（1）', '（1）', 'down')).toEqual([one, sub2, sub1, two, three]);
  expect(movedIn('（1）', '（1）', 'up')).toBeUndefined();
  expect(movedIn('（2）', '（2）', 'down')).toBeUndefined();
  expect(movedIn('2', '2', 'up')).toEqual([two, one, sub1, sub2, three]);
  expect(movedIn('1', '1', 'down')).toEqual([two, one, sub1, sub2, three]);
  expect(movedIn('2', '2', 'down')).toEqual([one, sub1, sub2, '二、待定事项 0 2', three]);
  expect(movedIn('3', '3', 'up')).toEqual([one, sub1, sub2, two, '二、待定事项 0 3']);
  expect(movedIn('保障措施', '3', 'up')).toEqual([one, sub1, sub2, two, '二、待定事项 0 3']);
  expect(movedIn('3', '3', 'down')).toBeUndefined();
  expect(movedIn('1', '1', 'up')).toBeUndefined();
});

test('tasks that have no list in common do not move, and that is said', () => {
  expect(movedIn('（2）', '2', 'up')).toBeUndefined();
  const { editor, sent, said } = editorOf(gridOf('（2）', '2', ['text', 'text'], {}, NESTED));
  editor.act('moveDown');
  expect([sent, said]).toEqual([[], ['mixedNoMove']]);
});

test('a task moves into a folded section, and not past it', () => {
  const plan = NESTED.replace('  - 标题: 待定事项\n', '');
  const model = gridOf('2', '2', ['text', 'text'], { folded: [1] }, plan);
  const change = moveRows(model, 'down');
  expect(
    change &&
      rowsAfter(change, plan)
        .map(({ section, number }) => `${section} ${number}`)
        .slice(-2),
  ).toEqual(['二、保障措施 2', '二、保障措施 3']);
});

test('lines that are pasted behind the last row stay behind it, whichever cells change', () => {
  const model = gridOf('3', '3', ['text', 'text']);
  const { rows } = done(paste(model, fromTsv('加强督查检查。\n总结经验。\n新增一项。\n新增二项。\n')));
  expect(rows.slice(2)).toEqual(['3 加强督查检查。 市公安局', '4 总结经验。 市审计局', '5 新增一项。', '6 新增二项。']);
});

test('lines that are pasted below the heading of an empty section become tasks of it', () => {
  const model = gridOf('待定事项', '待定事项', ['text', 'text'], {}, NESTED);
  const { change } = paste(model, fromTsv('新增一项。\n新增二项。\n'));
  expect(change && rowsAfter(change, NESTED).map(({ section, text }) => `${section} ${text}`)).toEqual([
    '一、总体任务 完成系统对接。',
    '一、总体任务 拟订办法。',
    '一、总体任务 印发细则。',
    '一、总体任务 做好日常维护。',
    '二、待定事项 新增一项。',
    '二、待定事项 新增二项。',
    '三、保障措施 加强督查。',
  ]);
});

test('an empty cell at the end of what is copied comes back', () => {
  for (const cells of [[['']], [['甲'], ['']], [[''], ['']], [['', '']]]) expect(fromTsv(toTsv(cells))).toEqual(cells);
});

test('a cell is not written when its row has become another one while it was edited', () => {
  const model = gridOf('1', '1', ['deadline', 'deadline']);
  const { editor, sent, said } = editorOf(model);
  editor.editing();
  // Somebody else takes the first task out of the plan.
  model.table = { ...model.table, rows: model.table.rows.slice(1).map((row) => ({ ...row, task: row.task - 1 })) };
  model.layout();
  editor.write('年底前');
  expect([sent, said]).toEqual([[], ['refused']]);
  editor.editing();
  editor.write('年底前');
  expect(sent).toHaveLength(1);
});

test('what is not done is said: emptied words, a row that the filter would hide, rows that are on their way', () => {
  const model = gridOf('1', '1', ['text', 'text'], { words: '对接' });
  const { editor, sent, said } = editorOf(model);
  editor.editing();
  editor.write('  ');
  editor.act('insertBelow');
  model.isPending = true;
  editor.run(clear(gridOf('1', '1', ['lead', 'lead'])));
  expect(sent).toEqual([]);
  expect(said).toEqual(['notEmptied', 'filteredNoInsert', 'refused']);
});
