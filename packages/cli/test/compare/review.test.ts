import { readDocx } from '@workplan/office/docx';
import { readSheets } from '@workplan/office/xlsx';
import { describe, expect, test } from 'vitest';
import { docx, p, r } from '../../../office/test/support/docx.js';
import { reportSchema } from '../support/report-schema.js';
import { workspace } from '../support/workspace.js';

const PLAN = `工作方案: 1
标题: 2026年工作要点
地区: 上海市
期间: 2026
任务:
  - 序号: 1
    内容: 建设网上政务大厅，实现829项事项全覆盖，推动数据共享。   # 待核实
    牵头: [市教委]
  - 序号: 2
    分句:
      - 内容: 完善市民服务热线，按月通报办理情况；
        责任: [市财政局]
      - 内容: 建立热线知识库。
        责任: [市教委]
  - 序号: 3
    标题: 老旧小区改造
    内容: 推进老旧小区加装电梯，全年完成80部，完成竣工验收。
    责任: [市住房城乡建设管理委]
`;
const ins = (author: string, text: string): string =>
  `<w:ins w:id="9" w:author="${author}" w:date="2026-01-05T09:00:00Z">${r(text)}</w:ins>`;
const del = (author: string, text: string): string =>
  `<w:del w:id="8" w:author="${author}"><w:r><w:delText xml:space="preserve">${text}</w:delText></w:r></w:del>`;
const remark = (id: number, author: string, text: string): string =>
  `<w:comment w:id="${id}" w:author="${author}">${p(r(text))}</w:comment>`;
const on = (id: number, text: string): string =>
  `<w:commentRangeStart w:id="${id}"/>${r(text)}<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`;

const FIRST = '1．建设网上政务大厅，实现829项事项全覆盖，推动数据共享。（市教委牵头）';
const SECOND = '2．完善市民服务热线，按月通报办理情况；（市财政局负责）建立热线知识库。（市教委负责）';
const THIRD = '3．老旧小区改造。推进老旧小区加装电梯，全年完成80部，完成竣工验收。（市住房城乡建设管理委负责）';
/** The draft as it was sent, with some of its paragraphs in another form. */
const draft = (forms: Readonly<Record<string, string>>, comments = ''): Uint8Array =>
  docx({
    body: ['2026年工作要点', FIRST, SECOND, THIRD].map((line) => forms[line] ?? p(r(line))).join(''),
    comments,
  });
const split = (line: string, at: string, change: string): string => {
  const [before = '', after = ''] = line.split(at);
  return p(`${r(before)}${change}${r(after)}`);
};

interface Known {
  readonly what: string;
  readonly file: string;
  readonly bytes: Uint8Array;
  /** Body, item, original words, opinion of each row. */
  readonly rows: readonly (readonly [string, string, string, string])[];
}

const RETURNS: readonly Known[] = [
  {
    what: 'a figure that was exchanged',
    file: '市教委.docx',
    bytes: draft({ [FIRST]: split(FIRST, '829', del('张三', '829') + ins('张三', '900')) }),
    rows: [['市教委', '第1项', FIRST.slice(0, -7), '将“829”修改为“900”']],
  },
  {
    what: 'words that were put in, by an author who is a body',
    file: 'draft.docx',
    bytes: draft({ [SECOND]: split(SECOND, '知识库', r('知识库') + ins('市财政局', '，定期更新')) }),
    rows: [['市财政局', '第2项', '（市财政局负责）建立热线知识库。', '在“负责）建立热线知识库”后增加“，定期更新”']],
  },
  {
    what: 'words that were taken out, in several runs',
    file: '反馈（市住房城乡建设管理委）.docx',
    bytes: draft({ [THIRD]: split(THIRD, '，完成竣工验收', del('李四', '，完成') + del('李四', '竣工验收')) }),
    rows: [
      ['市住房城乡建设管理委', '第3项', '推进老旧小区加装电梯，全年完成80部，完成竣工验收。', '删去“，完成竣工验收”'],
    ],
  },
  {
    what: 'a remark on some words',
    file: '市教委反馈意见.docx',
    bytes: draft(
      { [FIRST]: split(FIRST, '推动数据共享', on(1, '推动数据共享')) },
      remark(1, '王五', '建议明确共享范围。'),
    ),
    rows: [['市教委', '第1项', '推动数据共享', '建议明确共享范围。']],
  },
  {
    what: 'two changes of one task, and one of another',
    file: '市财政局.docx',
    bytes: draft({
      [FIRST]: split(FIRST, '829', del('赵', '829') + ins('赵', '850')),
      [SECOND]: p(
        `${r('2．完善市民服务热线，')}${del('赵', '按月')}${ins('赵', '按季度')}${r('通报办理情况；（市财政局负责）建立热线知识库。')}${del('赵', '（市教委负责）')}`,
      ),
    }),
    rows: [
      ['市财政局', '第1项', FIRST.slice(0, -7), '将“829”修改为“850”'],
      ['市财政局', '第2项', '2．完善市民服务热线，按月通报办理情况；', '将“按月”修改为“按季度”'],
      ['市财政局', '第2项', '（市教委负责）', '删去“（市教委负责）”'],
    ],
  },
  {
    what: 'a paragraph that is new',
    file: '市教委.docx',
    bytes: draft({ [SECOND]: p(r(SECOND)) + p(ins('钱', '建立办理情况回访制度。')) }),
    rows: [['市教委', '第2项之后', '', '增加“建立办理情况回访制度。”']],
  },
  {
    what: 'a paragraph that was taken out',
    file: '市教委.docx',
    bytes: draft({ [THIRD]: p(del('孙', THIRD)) }),
    rows: [['市教委', '第3项', THIRD, `删去“${THIRD}”`]],
  },
  {
    what: 'changes in a table, whose rows are tied as a whole',
    file: '市教委.docx',
    bytes: draft({
      [THIRD]: `<w:tbl><w:tr>${['3', '推进老旧小区加装电梯，全年完成80部，完成竣工验收。'].map((cell) => `<w:tc>${p(r(cell))}</w:tc>`).join('')}<w:tc>${p(del('周', '市住房城乡建设管理委') + ins('周', '市房屋管理局'))}</w:tc></w:tr></w:tbl>`,
    }),
    rows: [['市教委', '第3项', '市住房城乡建设管理委', '将“市住房城乡建设管理委”修改为“市房屋管理局”']],
  },
  {
    what: 'two authors in one paragraph; neither names a body for certain',
    file: '汇总.docx',
    bytes: draft({
      [FIRST]: split(FIRST, '推动数据共享', `${ins('吴', '依法')}${ins('郑', '有序')}${r('推动数据共享')}`),
    }),
    rows: [
      ['', '第1项', FIRST.slice(0, -7), '在“829项事项全覆盖，”后增加“依法”'],
      ['', '第1项', FIRST.slice(0, -7), '在“829项事项全覆盖，”后增加“有序”'],
    ],
  },
  {
    what: 'a remark on the title, which is no task, and a change of form, which is no opinion',
    file: '市教委.docx',
    bytes: draft(
      {
        '2026年工作要点': p(on(4, '2026年工作要点')),
        [FIRST]: p(
          `<w:r><w:rPr><w:b/><w:rPrChange w:id="3" w:author="冯"><w:rPr/></w:rPrChange></w:rPr><w:t>${FIRST}</w:t></w:r>`,
        ),
      },
      remark(4, '冯', '标题建议加“重点”。'),
    ),
    rows: [['市教委', '', '2026年工作要点', '标题建议加“重点”。']],
  },
];

/** Body, item, original words and opinion of each row of the table. */
function rowsOf(bytes: Uint8Array): string[][] {
  const [sheet] = readSheets(bytes);
  return [...(sheet?.rows ?? [])].slice(2).map(([, row]) => [2, 3, 4, 5].map((column) => row.get(column) ?? ''));
}

interface Row {
  readonly file: string;
  readonly body?: string;
  readonly task?: { readonly number: string };
  readonly original: string;
}

describe('what bodies returned is found, and tied to its task', () => {
  test.each(RETURNS)('$what', async ({ file, bytes, rows }) => {
    const space = workspace({ '要点.plan.yaml': PLAN, [file]: bytes });
    const { code, out } = await space.workplan(['review', '要点.plan.yaml', file, '-o', '表.xlsx']);
    expect({ code, out }).toEqual({ code: 0, out: '' });
    expect(rowsOf(space.bytes('表.xlsx'))).toEqual(rows);
  });

  test('all of them together, in one table', async () => {
    const names = RETURNS.map(({ file }, at) => `${at + 1}/${file}`);
    const { workplan } = workspace({
      '要点.plan.yaml': PLAN,
      ...Object.fromEntries(RETURNS.map(({ bytes }, at) => [names[at] ?? '', bytes])),
    });
    const { code, out, err } = await workplan(['review', '要点.plan.yaml', ...names, '-f', 'json']);
    reportSchema('review')(out);
    const { opinions } = JSON.parse(out) as { opinions: readonly Row[] };
    expect(code).toBe(0);
    expect(opinions).toHaveLength(RETURNS.reduce((sum, { rows }) => sum + rows.length, 0));
    expect(err).toContain('看不准是哪个单位的意见，“单位”空着：11, 12');
    expect(err).toContain('没有对应到任务的意见，“条目”空着：13');
  });
});

describe('an opinion is taken in when it is accepted', () => {
  const taken = async (bytes: Uint8Array, numbers: string) => {
    const space = workspace({ '要点.plan.yaml': PLAN, 'a.docx': bytes });
    const outcome = await space.workplan(['review', '要点.plan.yaml', 'a.docx', '--accept', numbers, '-f', 'md']);
    return { ...outcome, after: space.read('要点.plan.yaml') };
  };
  const bytesOf = (at: number): Uint8Array => RETURNS[at]?.bytes ?? new Uint8Array();

  test('as the least edit of the plan', async () => {
    expect(await taken(bytesOf(0), '1')).toMatchObject({ code: 0, after: PLAN.replace('829', '900') });
    expect((await taken(bytesOf(1), '1')).after).toBe(PLAN.replace('知识库。', '知识库，定期更新。'));
    expect((await taken(bytesOf(2), '1')).after).toBe(PLAN.replace('，完成竣工验收', ''));
    const { after, out } = await taken(bytesOf(4), '1,2');
    expect(after).toBe(PLAN.replace('829', '850').replace('按月', '按季度'));
    expect(out.match(/\| 采纳 \|/g)).toHaveLength(2);
  });

  test('and otherwise it is said why not, and nothing is written', async () => {
    for (const [at, number, why] of [
      [3, '1', '是批注'],
      [4, '3', '方案的任务内容里没有'],
      [5, '1', '是新增的段落'],
      [7, '1', '方案的任务内容里没有'],
      [9, '1', '是批注'],
    ] as const) {
      const { code, err, after } = await taken(bytesOf(at), number);
      expect(err).toContain(why);
      expect({ code, after }).toEqual({ code: 1, after: PLAN });
    }
  });

  test('not when a return could not be read, for its opinions would be counted, too', async () => {
    const { workplan, read } = workspace({ '要点.plan.yaml': PLAN, 'a.docx': 'no Word file', 'b.docx': bytesOf(0) });
    const outcome = await workplan(['review', '要点.plan.yaml', 'a.docx', 'b.docx', '--accept', '1']);
    expect({ code: outcome.code, after: read('要点.plan.yaml') }).toEqual({ code: 2, after: PLAN });
    expect(outcome.err).toContain('序号');
    expect(outcome.out).not.toContain('采纳');
  });

  test('not when its words stand in the task more than once', async () => {
    const twice = PLAN.replace('推进老旧小区加装电梯，全年完成80部，完成竣工验收。', '完成甲。完成甲。');
    const line = '3．完成甲。完成甲。老旧小区改造';
    const bytes = draft({ [THIRD]: p(`${del('郑', '完成甲')}${ins('郑', '办好乙')}`) + p(r(line)) });
    const { workplan, read } = workspace({ '要点.plan.yaml': twice, '市教委.docx': bytes });
    const { code } = await workplan(['review', '要点.plan.yaml', '市教委.docx', '--accept', '1']);
    expect(code).toBe(1);
    expect(read('要点.plan.yaml')).toBe(twice);
  });
});

test('the table is a Word document too, and a return that is none is named', async () => {
  const { workplan, bytes } = workspace({
    '要点.plan.yaml': PLAN,
    '市教委.docx': RETURNS[0]?.bytes ?? '',
    '坏.docx': 'x',
  });
  const { code, err } = await workplan(['review', '要点.plan.yaml', '市教委.docx', '坏.docx', '-o', '表.docx']);
  expect(code).toBe(2);
  expect(err).toContain('坏.docx 读不出修订和批注');
  expect(readDocx(bytes('表.docx')).text).toContain('将“829”修改为“900”');
});

describe('what has no marks is said', () => {
  const said = async (bytes: Uint8Array, plan = PLAN): Promise<string[]> => {
    const { workplan } = workspace({ '要点.plan.yaml': plan, '市教委.docx': bytes });
    const { code, err } = await workplan(['review', '要点.plan.yaml', '市教委.docx', '-o', '表.xlsx']);
    expect(code).toBe(0);
    return err.split('\n').filter((line) => line.startsWith('市教委.docx'));
  };
  const without = '市教委.docx：没有修订，也没有批注。';
  const changed = '市教委.docx：有任务的文字和方案现在的不一样，又没有修订痕迹，请逐字核对：';

  test.each<readonly [string, Uint8Array, readonly string[]]>([
    ['a draft as it was sent', draft({}), [without]],
    ['words that were typed over', draft({ [FIRST]: p(r(FIRST.replace('829', '900'))) }), [without, `${changed}1`]],
    [
      'words of a clause that were typed over, beside a tracked change',
      draft({ [SECOND]: split(SECOND.replace('按月', '按季'), '知识库', ins('郑', '问答库')) }),
      [`${changed}2`],
    ],
    [
      'a paragraph that was taken out',
      draft({ [THIRD]: '' }),
      [without, '市教委.docx：没有这些任务，也没有删去的痕迹：3'],
    ],
    [
      'an opinion in a paragraph of its own',
      draft({ [THIRD]: p(r(THIRD)) + p(r('我委建议第2项增加市民政局配合。')) }),
      [without, '市教委.docx：有一段像是意见，不是修订也不是批注，没有列入：我委建议第2项增加市民政局配合。'],
    ],
    ['tracked changes alone', draft({ [FIRST]: split(FIRST, '829', del('郑', '829') + ins('郑', '900')) }), []],
  ])('%s', async (_, bytes, expected) => {
    expect(await said(bytes)).toEqual(expected);
  });

  test('words that the plan took over from this draft are not', async () => {
    const bytes = draft({ [FIRST]: split(FIRST, '829', del('郑', '829') + ins('郑', '900')) });
    expect(await said(bytes, PLAN.replace('829', '900'))).toEqual([]);
  });
});
