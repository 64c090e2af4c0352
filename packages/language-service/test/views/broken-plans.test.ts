import { describe, expect, it } from 'vitest';
import type { TableChange } from '../../src/protocol.js';
import { table } from '../../src/features/views/table.js';
import { tableEdits } from '../../src/features/views/table-edit.js';
import { edited, openWith } from '../support/open.js';

const HEAD = '工作方案: 1\n标题: 安排\n任务:\n';
const SECOND = '  - 序号: 2\n    内容: 乙\n    牵头: [市财政局]\n';

/** Plans in which the first task is not written as it is read. */
const BROKEN: Readonly<Record<string, string>> = {
  'keys further left': `${HEAD}  - 序号: 1\n  内容: 甲\n  牵头: [市教委]\n${SECOND}`,
  'a tab before a key': `${HEAD}  - 序号: 1\n\t内容: 甲\n    牵头: [市教委]\n${SECOND}`,
  'a dash in full width': `${HEAD}　　- 序号: 1\n　　　内容: 甲\n　　　牵头: [市教委]\n${SECOND}`,
  'a bracket that does not close': `${HEAD}  - 序号: 1\n    内容: 甲\n    牵头: [市教委\n    时限: 年底前\n${SECOND}`,
  'a key twice': `${HEAD}  - 序号: 1\n    内容: 甲\n    牵头: [市教委]\n    牵头: [市公安局]\n${SECOND}`,
  'an item further right': `${HEAD}    - 序号: 1\n      内容: 甲\n      牵头: [市教委]\n${SECOND}`,
  'a stray line': `${HEAD}  - 序号: 1\n    内容: 甲\n游离的一行\n    牵头: [市教委]\n${SECOND}`,
  'no space behind colons': `${HEAD}  - 序号:1\n    内容:甲\n    牵头:[市教委]\n${SECOND}`,
};

const CHANGES: readonly TableChange[] = [
  { kind: 'insert', place: { task: 0, side: 'after' }, rows: [{ text: '新增', roles: { lead: ['市司法局'] } }] },
  { kind: 'insert', place: { task: 0, side: 'before' }, rows: [{}, { text: '新增' }] },
  { kind: 'remove', tasks: [0] },
  { kind: 'remove', tasks: [1] },
  { kind: 'move', tasks: [0], place: { section: null } },
  { kind: 'move', tasks: [1], place: { task: 0, side: 'before' } },
  { kind: 'duplicate', tasks: [0] },
  ...[0, 1].flatMap((task): TableChange[] => [
    { kind: 'cells', cells: [{ task, carrier: 0, role: 'lead', names: [] }] },
    { kind: 'cells', cells: [{ task, carrier: 0, role: 'lead', names: ['市司法局', '市民政局'] }] },
    { kind: 'cells', cells: [{ task, carrier: 0, key: 'deadline', value: '6月底前' }] },
    { kind: 'cells', cells: [{ task, carrier: 0, key: 'text', value: '改写' }], added: [{ text: '新增' }] },
  ]),
];

interface Row {
  readonly number: string;
  readonly text: string;
  readonly lead: string;
  readonly deadline: string;
}

const rowsOf = (text: string): Row[] =>
  table(openWith(text)).rows.map(({ number, text: words, roles, deadline }) => ({
    number,
    text: words,
    lead: (roles.lead ?? []).join('、'),
    deadline,
  }));

/** The rows as an act asks for them; a new one gets some number. */
function wanted(rows: readonly Row[], change: TableChange): Row[] {
  const made = (values: { readonly text?: string; readonly roles?: { readonly lead?: readonly string[] } }): Row => ({
    number: '?',
    text: values.text ?? '',
    lead: (values.roles?.lead ?? []).join('、'),
    deadline: '',
  });
  switch (change.kind) {
    case 'insert':
      return [...rows, ...change.rows.map(made)];
    case 'remove':
      return rows.filter((_, at) => !change.tasks.includes(at));
    case 'duplicate':
      return [...rows, ...change.tasks.flatMap((at) => rows[at] ?? [])];
    case 'move':
      return [...rows];
    case 'cells':
      return [
        ...rows.map((row, at) =>
          change.cells
            .filter(({ task }) => task === at)
            .reduce<Row>(
              (now, cell) =>
                'role' in cell ? { ...now, lead: cell.names.join('、') } : { ...now, [cell.key]: cell.value },
              row,
            ),
        ),
        ...(change.added ?? []).map(made),
      ];
  }
}

const sorted = (rows: readonly Row[]): string[] => rows.map((row) => JSON.stringify({ ...row, number: '?' })).sort();

describe.each(Object.entries(BROKEN))('an act of the table in a plan with %s', (_, text) => {
  it.each(CHANGES.map((change) => [JSON.stringify(change), change] as const))(
    'does what is asked, or is refused with a reason: %s',
    (__, change) => {
      const plan = openWith(text);
      const answer = tableEdits(plan, { textDocument: { uri: plan.uri }, version: plan.version, change });
      if (answer?.refused === true) expect(answer.why).toMatch(/格式错误/);
      else expect(sorted(rowsOf(edited(plan, answer?.edits ?? [])))).toEqual(sorted(wanted(rowsOf(text), change)));
    },
  );
});

it('a plan without mistakes refuses none of them', () => {
  const plan = openWith(`${HEAD}  - 序号: 1\n    内容: 甲\n    牵头: [市教委]\n${SECOND}`);
  for (const change of CHANGES)
    expect(tableEdits(plan, { textDocument: { uri: plan.uri }, version: plan.version, change })).not.toHaveProperty(
      'refused',
    );
});

describe('the first row of a plan', () => {
  const NEW: TableChange = { kind: 'cells', cells: [], added: [{ text: '新增', roles: { lead: ['市司法局'] } }, {}] };
  const after = (text: string) => {
    const plan = openWith(text);
    const answer = tableEdits(plan, { textDocument: { uri: plan.uri }, version: plan.version, change: NEW });
    return answer?.refused === true ? answer.why : edited(plan, answer?.edits ?? []);
  };
  const ROWS = '  - 序号: 1\n    内容: 新增\n    牵头: [市司法局]\n  - 序号: 2\n    内容:\n';
  const TITLE = '工作方案: 1\n标题: 安排\n';

  it.each([
    ['no key yet', '', '任务:\n'],
    ['a key without a value', '任务:\n', '任务:\n'],
    ['an empty list', '任务: []\n', '任务:\n'],
    ['an empty list on several lines', '任务: [\n  ]\n', '任务:\n'],
    ['a comment behind the key', '任务: # 待补\n', '任务: # 待补\n'],
    ['a comment behind an empty list', '任务: [ ] # 待补\n', '任务: # 待补\n'],
  ])('goes below its key: %s', (_, list, head) => expect(after(TITLE + list)).toBe(TITLE + head + ROWS));

  it('goes before what stands behind an empty list', () => {
    expect(after(`${TITLE}任务: []\n备注: 甲\n`)).toBe(`${TITLE}任务:\n${ROWS}备注: 甲\n`);
    expect(after(`${TITLE}任务:\n  # 一\n备注: 甲\n`)).toBe(`${TITLE}任务:\n${ROWS}  # 一\n备注: 甲\n`);
    expect(after(`${TITLE}任务: []`)).toBe(`${TITLE}任务:\n${ROWS.trimEnd()}`);
    expect(after(`${TITLE}任务: []\n`.replaceAll('\n', '\r\n'))).toBe(
      `${TITLE}任务:\n${ROWS}`.replaceAll('\n', '\r\n'),
    );
  });

  it.each(['', '# 注\n', '- 甲\n', '[]'])('is refused with the reason where there is no plan yet: %j', (text) =>
    expect(after(text)).toMatch(/工作方案: 1/),
  );
});
