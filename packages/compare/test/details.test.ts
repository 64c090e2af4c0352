import { parsePlan, type Plan } from '@workplan/core';
import { comparePlans, statementsOf } from '@workplan/compare';
import { PLAN_MODEL_SCHEMA } from '@workplan/core/schema';
import { expect, test } from 'vitest';
import { COMPARED, NOT_COMPARED } from './compared-keys.js';

/** A plan with a value in every key that people write. */
const PLAN = `工作方案: 1
标题: 河湾市2026年营商环境工作方案
期间: 2026
公文:
  署名: 河湾市人民政府
  附注: （此件公开发布）
  版记: 抄送：市委办公室。
依据: [{标题: 优化营商环境条例}]
引用: [{标题: 招标投标法}]
章节:
  - 标题: 便利开办企业
    导语: 压缩开办时间。
    结语: 以上事项每月调度。
    备注: 重点章节
    任务:
      - 序号: 1
        标题: 压缩时限
        内容: 企业开办一日办结。
        牵头: [市市场监管局, 市行政审批局]
        配合: [市公安局]
        时限: 6月底前
        目标: [{指标: 网办率, 数值: 90, 计量单位: '%', 占比: 60%, 实际: {数值: 40, 日期: 2026-03-01}}]
        范围: 市区
        责任领导: [王一]
        责任人: [李二]
        联系人: [赵三]
        类别: 开办
        其他栏: [第一批]
        引用: [{标题: 公司法}]
        承接: [{文件: 省.plan.yaml, 任务: 2}]
        备注: 先试点
        进展:
          状态: 进行中
          记录:
            - {日期: 2026-03-01, 单位: 市公安局, 内容: 刻章已并联。}
      - 序号: 2
        分句:
          - 内容: 编制目录，
            牵头: [市司法局]
            时限: 5月底前
            备注: 分批
            进展: {状态: 未启动}
          - 内容: 组织培训。
            牵头: [市教委]
      - 序号: 3
        内容: 清理文件。
        牵头: [市财政局]
        任务:
          - 序号: 1
            内容: 摸清底数。
            责任: [市财政局]
      - 序号: 4
        内容: 受理诉求。
        牵头: [市信访局]
附件:
  - 标题: 附件1
    正文: 名词解释。
    备注: 内部
    任务:
      - 序号: 1
        内容: 增设终端。
        牵头: [市教委]
`;

const planOf = (text: string): Plan => {
  const { plan } = parsePlan(text);
  if (plan === undefined) throw new Error(`the plan of the test cannot be read: ${text}`);
  return plan;
};

type Edit = readonly (readonly [string, string])[];
const edited = (edit: Edit): string =>
  edit.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`no ${from}`);
    return text.replace(from, to);
  }, PLAN);

/** What is said of the only task that changed. */
const said = (edit: Edit): string[] => {
  const { head, tasks } = comparePlans(planOf(PLAN), planOf(edited(edit)));
  return [
    ...head.map(({ field, from = '', to = '' }) => `${field} ${from}→${to}`),
    ...tasks.flatMap(({ new: now, changes }) =>
      statementsOf(changes, 'zh').map((words) => `${now?.number ?? ''} ${words}`),
    ),
    ...tasks.flatMap(({ changes }) => changes.flatMap(({ kind }) => (kind === 'reworded' ? ['reworded'] : []))),
  ];
};

const TASKS: readonly (readonly [string, Edit, readonly string[]])[] = [
  ['leader', [['[王一]', '[王二]']], ['1 责任领导：王一→王二']],
  ['person', [['[李二]', '[李二, 孙四]']], ['1 责任人：李二→李二、孙四']],
  ['contact taken away', [['        联系人: [赵三]\n', '']], ['1 联系人：赵三→（无）']],
  ['category', [['类别: 开办', '类别: 登记']], ['1 类别：开办→登记']],
  ['scope', [['范围: 市区', '范围: 全市']], ['1 范围：市区→全市']],
  ['cells', [['[第一批]', '[第二批]']], ['1 其他栏：第一批→第二批']],
  ['note', [['备注: 先试点', '备注: 全面推开']], ['1 备注：先试点→全面推开']],
  ['citation', [['标题: 公司法', '标题: 会计法']], ['1 引用：公司法→会计法']],
  ['what it takes up', [['任务: 2}', '任务: 3}']], ['1 承接：省.plan.yaml 2→省.plan.yaml 3']],
  ['status', [['状态: 进行中', '状态: 已完成']], ['1 状态：进行中→已完成']],
  [
    'entry added',
    [
      [
        '刻章已并联。}\n',
        '刻章已并联。}\n            - {日期: 2026-04-01, 单位: 市公安局, 内容: 已上线。, 完成度: 60%}\n',
      ],
    ],
    ['1 记录：（无）→2026-04-01 市公安局 已上线。 60%'],
  ],
  ['share of a target', [['占比: 60%', '占比: 70%']], ['1 目标“网办率”：90%（占比60%）→90%（占比70%）']],
  ['actual value', [['数值: 40', '数值: 50']], ['1 实际：网办率 40（2026-03-01）→网办率 50（2026-03-01）']],
  [
    'title and text divided anew',
    [['压缩时限\n        内容: 企业', '压缩时限企业\n        内容: ']],
    ['1 分句划分：压缩时限｜企业开办一日办结。→压缩时限企业｜开办一日办结。'],
  ],
  [
    'who stands first',
    [['[市市场监管局, 市行政审批局]', '[市行政审批局, 市市场监管局]']],
    ['1 单位次序：牵头：市市场监管局、市行政审批局→牵头：市行政审批局、市市场监管局'],
  ],
  [
    'who stands first, with one more',
    [['[市市场监管局, 市行政审批局]', '[市行政审批局, 市市场监管局, 市税务局]']],
    [
      '1 增加牵头：市税务局',
      '1 牵头单位有变',
      '1 单位次序：牵头：市市场监管局、市行政审批局→牵头：市行政审批局、市市场监管局',
    ],
  ],
  [
    'leads of two clauses exchanged',
    [
      ['[市司法局]', '[@]'],
      ['[市教委]', '[市司法局]'],
      ['[@]', '[市教委]'],
    ],
    ['2 各分句的分工：（1）牵头：市司法局（2）牵头：市教委→（1）牵头：市教委（2）牵头：市司法局'],
  ],
  [
    'the list of one clause is open, while that of another is too',
    [
      ['[市司法局]', '[市司法局, 等]'],
      ['[市教委]', '[市教委, 市民政局, 等]'],
    ],
    [
      '2 增加牵头：市民政局',
      '2 牵头单位有变',
      '2 名单改为未列全（等）',
      '2 各分句的分工：（1）牵头：市司法局（2）牵头：市教委→（1）牵头：市司法局等（2）牵头：市教委、市民政局等',
    ],
  ],
  [
    'a deadline given to another clause',
    [
      ['            时限: 5月底前\n', ''],
      ['            牵头: [市教委]\n', '            牵头: [市教委]\n            时限: 5月底前\n'],
    ],
    ['2 各分句的时限：（1）5月底前（2）（无）→（1）（无）（2）5月底前'],
  ],
  [
    'clauses divided anew',
    [
      ['编制目录，', '编制'],
      ['组织培训。', '目录，组织培训。'],
    ],
    ['2 分句划分：编制目录，｜组织培训。→编制｜目录，组织培训。'],
  ],
  ['note of a clause', [['备注: 分批', '备注: 一次']], ['2 （1）备注：分批→一次']],
  ['status of a clause', [['{状态: 未启动}', '{状态: 滞后}']], ['2 （1）状态：未启动→滞后']],
  [
    'a task below another one made a task of the section',
    [
      [
        '        任务:\n          - 序号: 1\n            内容: 摸清底数。\n            责任: [市财政局]\n',
        '      - 序号: 1\n        内容: 摸清底数。\n        责任: [市财政局]\n',
      ],
    ],
    ['1 由“清理文件。”移至“便利开办企业”'],
  ],
];

test.each(TASKS)('said of a task: %s', (_, edit, expected) => {
  expect(said(edit)).toEqual(expected);
});

const AROUND: readonly (readonly [string, Edit, readonly string[]])[] = [
  [
    'text of a section',
    [['压缩开办时间', '压减开办时间']],
    ['sectionTexts 压缩开办时间。\n以上事项每月调度。\n重点章节→压减开办时间。\n以上事项每月调度。\n重点章节'],
  ],
  ['basis', [['优化营商环境条例', '行政许可法']], ['basis 优化营商环境条例→行政许可法']],
  ['citations', [['招标投标法', '政府采购法']], ['citations 招标投标法→政府采购法']],
  [
    'signature',
    [['署名: 河湾市人民政府', '署名: 河湾市人民政府办公室']],
    ['document.signature 河湾市人民政府→河湾市人民政府办公室'],
  ],
  ['note of the document', [['（此件公开发布）', '（此件不公开）']], ['document.note （此件公开发布）→（此件不公开）']],
  [
    'imprint',
    [['抄送：市委办公室。', '抄送：市人大办公室。']],
    ['document.imprint 抄送：市委办公室。→抄送：市人大办公室。'],
  ],
  ['text of an attachment', [['名词解释。', '指标解释。']], ['attachmentTexts 名词解释。\n内部→指标解释。\n内部']],
];

test.each(AROUND)('said of what stands around the tasks: %s', (_, edit, expected) => {
  expect(said(edit)).toEqual(expected);
});

test('what only ties a plan to its source, or says how it is printed, is no difference', () => {
  const tied = edited([
    ['        范围: 市区', '        出处: L3\n        印作: 牵头：市市场监管局\n        范围: 市区'],
  ]);
  expect(comparePlans(planOf(PLAN), planOf(tied))).toMatchObject({ head: [], tasks: [], unchanged: 6 });
});

test('a body that only bears a new name leaves the division as it is', () => {
  const renamed = planOf(edited([['[市司法局]', '[市法制局]']]));
  const registry = {
    lookup: (name: string) => ({
      status: 'exact',
      body: {
        id: name === '市法制局' ? '市司法局' : name,
        jurisdiction: '河湾市',
        certainty: 'recorded',
        successors: [],
      },
    }),
    body: () => undefined,
  };
  const [old, now] = [planOf(PLAN), renamed].map((plan) => ({ ...plan, jurisdiction: '河湾市' }));
  if (old === undefined || now === undefined) throw new Error('no plans');
  const { tasks } = comparePlans(old, now, { registry: registry as never });
  expect(tasks.flatMap(({ changes }) => statementsOf(changes, 'zh'))).toEqual(['市司法局现为市法制局（同一单位更名）']);
});

/** The keys of what people write in a plan, by type. */
const TYPES = ['plan', 'document', 'section', 'task', 'clause', 'target', 'attachment'] as const;
test.each(TYPES)('each key of a %s is compared, or is named as one that is not', (type) => {
  const { properties, definitions } = PLAN_MODEL_SCHEMA as {
    readonly properties: Readonly<Record<string, unknown>>;
    readonly definitions: Readonly<Record<string, { readonly properties?: Readonly<Record<string, unknown>> }>>;
  };
  const keys = Object.keys((type === 'plan' ? properties : definitions[type]?.properties) ?? {});
  const named = [...COMPARED[type], ...NOT_COMPARED[type]];
  expect(keys.length).toBeGreaterThan(0);
  expect([...named].sort()).toEqual([...keys].sort());
});
