import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { builtinJurisdictions, pinyinOf } from '../src/data/index.js';
import { readRegistryFile } from '../src/index.js';
import { MESSAGES } from '../src/file/messages.js';

const read = (yaml: string) => readRegistryFile(parse(yaml), { known: builtinJurisdictions });
const problems = (yaml: string) => read(yaml).findings.map(({ code, path }) => `${code} ${path.join('/')}`.trim());

const HEAD = '名录: 1\n地区: 杭州市\n';
const withBodies = (...bodies: string[]) => `${HEAD}单位:\n${bodies.map((body) => `  - {${body}}\n`).join('')}`;

describe('a registry of one’s own', () => {
  it('needs little', () => {
    const { jurisdiction, findings } = read(`
名录: 1
地区: 杭州市
别名: [杭州]
单位:
  - 简称: 市经信局
    全称: 杭州市经济和信息化局
    别名: 市经济和信息化局
  - 简称: 各区县（市）政府
    集合: 各区县
`);
    expect(findings).toEqual([]);
    expect(jurisdiction).toMatchObject({
      name: '杭州市',
      parent: '全国',
      bodies: [
        { id: '市经信局', kind: 'department', aliases: ['市经济和信息化局'], pinyin: '' },
        { kind: 'collective', collective: { of: 'districts', partial: false } },
      ],
    });
  });

  it('reads the same in English', () => {
    const zh = `${HEAD}单位: [{简称: 市甲局, 类别: 政府部门, 止: 2018-11, 未核实: [止]}, {简称: 市乙局, 起: 2018-11}]
变更: [{事由: 改革, 日期: 2018-11, 原: 市甲局, 新: 市乙局}]`;
    const en = `registry: 1
jurisdiction: 杭州市
bodies: [{short: 市甲局, kind: department, to: 2018-11, unverified: [to]}, {short: 市乙局, from: 2018-11}]
changes: [{title: 改革, date: 2018-11, from: 市甲局, to: 市乙局}]`;
    expect(read(en)).toEqual(read(zh));
    expect(read(en).jurisdiction?.bodies[0]).toMatchObject({
      to: { date: '2018-11', verified: false },
      successors: ['市乙局'],
      unverified: ['to'],
    });
  });

  it('takes pinyin from the file, or from a table', () => {
    const { jurisdiction } = readRegistryFile(
      { 名录: 1, 地区: '某市', 单位: [{ 简称: '市教育局' }, { 简称: '覃某办', 拼音: 'qinmouban', 首字母: 'qmb' }] },
      { pinyin: pinyinOf },
    );
    expect(jurisdiction?.bodies.map(({ pinyin, initials }) => [pinyin, initials])).toEqual([
      ['shijiaoyuju', 'sjyj'],
      ['qinmouban', 'qmb'],
    ]);
  });

  it('takes dates as YAML readers give them', () => {
    const { jurisdiction, findings } = readRegistryFile({
      名录: 1,
      地区: '某市',
      单位: [{ 简称: '甲', 起: 2001, 止: new Date('2018-11-23') }],
    });
    expect(findings).toEqual([]);
    expect(jurisdiction?.bodies[0]).toMatchObject({ from: { date: '2001' }, to: { date: '2018-11-23' } });
  });
});

describe('what is wrong with a file', () => {
  it.each<[string, string, string[]]>([
    ['text instead of entries', '名录：1', ['not-a-mapping']],
    ['no version', '地区: 杭州市', ['missing-version']],
    ['another version', '名录: 2\n地区: 杭州市', ['unknown-version 名录']],
    ['no place', '名录: 1', ['missing-jurisdiction']],
    ['its own parent', `${HEAD}上级: 杭州市`, ['own-parent 上级']],
    ['an unknown key', `${HEAD}单位名单: []`, ['unknown-key 单位名单']],
    ['an unknown key of a body', withBodies('简称: 市甲局, 全程: 某'), ['unknown-key 单位/0/全程']],
    ['one entry in two languages', withBodies('简称: 市甲局, short: 市乙局'), ['repeated-key 单位/0/short']],
    ['no short form', withBodies('全称: 某'), ['missing-short-form 单位/0']],
    ['an unknown kind', withBodies('简称: 市甲局, 类别: 事业'), ['unknown-kind 单位/0/类别']],
    ['no such day', withBodies('简称: 市甲局, 止: 2018-02-30'), ['bad-date 单位/0/止']],
    ['a date in words', withBodies('简称: 市甲局, 起: 2018年11月'), ['bad-date 单位/0/起']],
    ['the end before the beginning', withBodies('简称: 市甲局, 起: 2018, 止: 2017-12'), ['date-order 单位/0/止']],
    ['a wrong code', withBodies('简称: 甲区政府, 区划代码: 33'), ['bad-code 单位/0/区划代码']],
    ['one name twice', withBodies('简称: 市甲局', '简称: 市甲局'), ['duplicate-body 单位/1/简称']],
    ['one name after the other', withBodies('简称: 市甲局, 止: 2018', '简称: 市甲局, 起: 2018'), []],
    [
      'another’s name as alias',
      withBodies('简称: 市甲局, 别名: [市乙局]', '简称: 市乙局'),
      ['alias-clash 单位/0/别名/0'],
    ],
    [
      'an earlier body’s name as alias',
      withBodies('简称: 市甲局, 起: 2018, 别名: [市乙局]', '简称: 市乙局, 止: 2018'),
      [],
    ],
    ['an unknown collective', withBodies('简称: 各局, 集合: 全部'), ['unknown-collective 单位/0/集合']],
    ['a collective of nobody', withBodies('简称: 各局, 类别: 集合'), ['missing-collective 单位/0/类别']],
    [
      'a collective of another kind',
      withBodies('简称: 各局, 类别: 企业, 集合: 各部门'),
      ['collective-kind 单位/0/类别'],
    ],
    ['an unknown entry as unverified', withBodies('简称: 市甲局, 未核实: [终止]'), ['unknown-field 单位/0/未核实/0']],
    ['a number as a name', withBodies('简称: 110'), ['wrong-type 单位/0/简称', 'missing-short-form 单位/0']],
    ['an empty alias', withBodies('简称: 市甲局, 别名: [""]'), ['empty-name 单位/0/别名/0']],
    ['a list of nothing', `${HEAD}单位: 市甲局`, ['wrong-type 单位']],
    ['a body that is text', `${HEAD}单位: [市甲局]`, ['not-a-mapping 单位/0']],
    [
      'a change of unknown bodies',
      `${withBodies('简称: 市甲局')}变更: [{事由: 改革, 日期: 2018, 原: 市甲局, 新: [市乙局]}]`,
      ['unknown-reference 变更/0/新/0'],
    ],
    [
      'a change that says nothing',
      `${withBodies('简称: 市甲局')}变更: [{事由: 改革, 原: 市甲局}]`,
      ['missing-change-part 变更/0', 'missing-change-part 变更/0'],
    ],
    [
      'a change of one of two namesakes',
      `${withBodies('简称: 市甲局, 止: 2010', '简称: 市甲局, 起: 2010', '简称: 市乙局')}变更: [{事由: 改革, 日期: 2018, 原: 市甲局, 新: 市乙局}]`,
      ['ambiguous-reference 变更/0/原'],
    ],
  ])('%s', (_, yaml, expected) => {
    expect(problems(yaml)).toEqual(expected);
  });

  it('is explained in both languages, with what to write instead', () => {
    const [problem] = read(withBodies('简称: 市甲局, 止: 2018.11')).findings;
    expect(problem).toMatchObject({ severity: 'error', suggestion: '2018-11' });
    expect(problem?.message.zh).toContain('“2018.11”不是有效日期');
    expect(problem?.message.zh).toContain('2018-11');
    expect(problem?.message.en).toContain('“2018.11” is not a valid date');
    const [key] = read(withBodies('简称: 市甲局, 全程: 某')).findings;
    expect(key).toMatchObject({ suggestion: '全称' });
    const [kind] = read(withBodies('简称: 市甲局, 类别: 事业')).findings;
    expect(kind).toMatchObject({ code: 'unknown-kind' });
  });

  it('leaves the rest of the file in use', () => {
    const { jurisdiction } = read(withBodies('全称: 某', '简称: 市甲局, 止: 无', '简称: 市乙局'));
    expect(jurisdiction?.bodies.map(({ id }) => id)).toEqual(['市甲局', '市乙局']);
  });

  it('may name bodies that are shipped', () => {
    const yaml =
      '名录: 1\n地区: 上海市\n单位: [{简称: 市某局}]\n变更: [{事由: 改革, 日期: 2030, 原: 市教委, 新: 市某局}]';
    expect(problems(yaml)).toEqual([]);
  });
});

describe('the messages', () => {
  const placeholders = (text: string) => new Set(text.match(/\{\w+\}/g) ?? []);

  it.each(Object.entries(MESSAGES))('%s says the same in both languages', (_, { zh, en, hint }) => {
    expect(placeholders(zh)).toEqual(placeholders(en));
    expect(placeholders(hint?.zh ?? '')).toEqual(placeholders(hint?.en ?? ''));
  });

  it('leave no placeholder unfilled', () => {
    const everything = [
      '名录: [2]\n单位: {}\n没有: 1',
      withBodies(
        '简称: 市甲局, 别名: [1, "", 市乙局], 类别: x, 起: {}, 未核实: [y]',
        '简称: 市乙局, 起: 2019, 止: 2018',
      ),
      `${withBodies('简称: 甲', '简称: 甲', '简称: 乙, 类别: 企业, 集合: 各部门, 区划代码: x', '类别: 集合')}变更: [{}, 1, {事由: a, 日期: 2018, 原: [甲], 新: [无]}]\n上级: 杭州市`,
    ];
    for (const yaml of everything) {
      for (const { code, message } of read(yaml).findings) {
        expect(`${message.zh}${message.en}`, code).not.toMatch(/\{\w+\}|undefined|\[object/);
      }
    }
  });
});
