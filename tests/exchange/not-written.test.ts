// What a form of others has no place for is named: a key is said exactly when its words are not in the output.
import { parsePlan, type Plan } from '@workplan/core';
import { TYPES } from '@workplan/core/schema';
import { type ExchangeForm, notWritten, toAkn, toJsonLd, toStratml } from '@workplan/exchange';
import { describe, expect, test } from 'vitest';
import { SMALL } from './plans.js';

const WRITE: Readonly<Record<ExchangeForm, (plan: Plan) => string>> = {
  stratml: toStratml,
  // Its index of bodies says who issues the plan, and nothing of tasks.
  akn: (plan) => toAkn(plan).replace(/showAs="(?!机关甲)[^"]*"/g, ''),
  jsonld: toJsonLd,
};
const FORMS = ['stratml', 'akn', 'jsonld'] as const;

/** Words that stand nowhere else, for nearly every key that people write. */
const FULL = parsePlan(`工作方案: 1
标题: 标题甲
地区: 成都市
期间: 2031-2033年
公文:
  网页标题: [网页标题甲]
  标题: 公文标题甲
  文号: 文号甲〔2031〕7号
  发文机关: 机关甲
  成文日期: 2031-01-17
  主送机关: 主送甲：
  正文: 公文正文甲。
  署名: 署名甲
  附注: 附注甲
  版记: 版记甲
前言: 前言甲。
依据:
  - {标题: 依据甲}
分工说明:
  - 督办: [分工局甲]
章节:
  - 序号: 章号甲
    标题: 章甲
    导语: 导语甲。
    备注: 章备注甲
    任务:
      - 序号: 任务号甲
        标题: 任务题甲
        内容: 内容甲。
        牵头: [牵头局甲]
        责任: [责任局甲]
        配合: [配合局甲]
        落实: [落实局甲]
        指导: [指导局甲]
        督办: [督办局甲]
        时限: 2031年3月19日前
        目标:
          - {指标: 指标甲, 数值: 8317, 计量单位: 单位甲, 总量: 9283, 占比: 71.3%, 时间: 2031年4月23日前, 实际: {数值: 6143, 日期: 2031-05-21}}
        范围: 范围甲
        责任领导: 领导甲
        责任人: 责任人甲
        联系人: 联系人甲
        类别: 类别甲
        其他栏: [栏目甲]
        引用: [{标题: 引用甲}]
        承接: [{文件: 上级甲.plan.yaml, 任务: 90517}]
        分工说明:
          - 督办: [分工局乙]
        进展: {状态: 进行中, 记录: [{日期: 2031-02-11, 内容: 进展甲。}]}
        任务:
          - {序号: 1.1, 内容: 下级甲。}
        备注: 任务备注甲
      - 序号: 2
        分句:
          - {内容: 分句甲，, 牵头: [分句局甲], 时限: 2031年6月27日前, 备注: 分句备注甲}
          - {内容: 分句乙。, 责任: [分句局乙], 进展: {状态: 进行中, 记录: [{日期: 2031-02-13, 内容: 分句进展甲。}]}}
    结语: 章结语甲。
  - 标题: 空章甲
    导语: 空章导语甲。
任务:
  - {序号: 3, 内容: 无章甲。}
引用: [{标题: 全文引用甲}]
结语: 结语甲。
附件:
  - 标题: 附件甲
    备注: 附件备注甲
    任务:
      - {序号: 1, 内容: 附件任务甲。}
  - 标题: 附件乙
    正文: 附件正文乙
    报告: {标题: 报告甲, 章节: [{标题: 报告章甲, 条目: [{内容: 条目甲。}]}]}
备注: 全文备注甲
`);

type TypeName = keyof typeof TYPES;

/** Every key with a value that can be looked for, and whether the output has it; of an object with nothing in it, its own key. */
function lost(type: TypeName, object: unknown, output: string): string[] {
  return TYPES[type].properties.flatMap(({ en, type: inner }) => {
    const value: unknown = object instanceof Object ? Reflect.get(object, en) : undefined;
    if (value === undefined || OF_THE_FILE.has(en)) return [];
    return (inner === undefined ? [value] : Array.isArray(value) ? value : [value]).flatMap((item: unknown) =>
      !wordsOf(item).some((word) => output.includes(word))
        ? [`${type}.${en}`]
        : inner === undefined
          ? []
          : lost(inner, item, output),
    );
  });
}
/** Values that stand nowhere else in the output by chance. */
const wordsOf = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'number'
      ? [String(value)]
      : value instanceof Object
        ? Object.values(value).flatMap(wordsOf)
        : [];
const OF_THE_FILE = new Set(['workplan', 'source', 'derivedLead', 'resolvedNames']);

describe.each(FORMS)('%s', (form) => {
  test('names each key whose words it does not write, and no other', () => {
    const plan = FULL.plan as Plan;
    expect(FULL.shapeErrors).toEqual([]);
    const output = WRITE[form](plan);
    const said = notWritten(plan, form).map(({ type, key }) => `${type}.${key}`);
    expect([...said].sort()).toEqual([...new Set(lost('plan', plan, output))].sort());
  });
});

test('counts objects one by one', () => {
  expect(notWritten(SMALL, 'akn')).toEqual([
    { type: 'plan', key: 'period', count: 1 },
    { type: 'task', key: 'targets', count: 2 },
    { type: 'task', key: 'note', count: 1 },
  ]);
});
