import { applyEdits, convert, parsePlan } from '@workplan/core';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { tokenize, type Token } from './grammar.js';

const KINDS: Readonly<Record<string, string>> = {
  body: 'entity.name.type.body.workplan',
  open: 'keyword.other.open-list.workplan',
  role: 'keyword.other.role.workplan',
  key: 'entity.name.tag.yaml',
  number: 'constant.numeric.document-number.workplan',
  title: 'entity.name.function.title.workplan',
  date: 'constant.numeric.date.workplan',
  anchor: 'constant.other.anchor.workplan',
  integer: 'constant.numeric.integer.decimal.yaml',
  comment: 'comment.line.number-sign.yaml',
  illegal: 'invalid.illegal.fullwidth-colon.workplan',
};
const NAMES = new Map(Object.entries(KINDS).map(([name, scope]) => [scope, name]));

/** What is coloured, as `kind:words`. */
const coloured = (tokens: readonly Token[]): string[] =>
  tokens.flatMap(({ text, scope }) => (NAMES.has(scope) ? [`${NAMES.get(scope) ?? ''}:${text}`] : []));
const colour = async (text: string): Promise<string[]> => coloured(await tokenize(text));
const only = async (kind: string, text: string): Promise<string[]> =>
  (await colour(text)).flatMap((entry) => (entry.startsWith(`${kind}:`) ? [entry.slice(kind.length + 1)] : []));

describe('bodies are coloured behind the keys of roles', () => {
  test.each([
    ['a flow list', '牵头: [市政府办公厅, 市审改办]', ['市政府办公厅', '市审改办']],
    ['a flow list in English', '    lead: [市政府办公厅]', ['市政府办公厅']],
    [
      'a flow list with quotes and spaces',
      'responsible: [ "市财政局" , \'市教委\',市民政局 ]',
      ['市财政局', '市教委', '市民政局'],
    ],
    [
      'a flow list over lines',
      '责任: [市财政局,\n  市教委, # 注\n  市民政局]\n时限: 年底前',
      ['市财政局', '市教委', '市民政局'],
    ],
    [
      'a block list',
      '牵头:\n  - 市财政局\n  - "市教委" # 注\n\n  - 市民政局\n时限: 年底前',
      ['市财政局', '市教委', '市民政局'],
    ],
    ['a block list as deep as its key', '配合:\n- 市财政局\n- 市教委\n内容: 甲', ['市财政局', '市教委']],
    ['a block list behind the first key of an item', '- support:\n    - 市财政局\n- 序号: 2\n  内容: 甲', ['市财政局']],
    ['a single name', '督办: 市政府督查室 # 注', ['市政府督查室']],
    ['the label of a role, which is no name', '标注格式:\n  责任: 责任部门、单位\n  牵头: 负责', []],
    ['a name of several words', 'lead: [上海 自贸区 管委会]', ['上海 自贸区 管委会']],
  ])('%s', async (_, text, wanted) => {
    expect(await only('body', text)).toEqual(wanted);
  });

  test('an open end is no body', async () => {
    expect(await colour('责任: [市财政局, 等]')).toEqual(['role:责任', 'body:市财政局', 'open:等']);
    expect(await colour('责任:\n  - 市财政局\n  - 等')).toEqual(['role:责任', 'body:市财政局', 'open:等']);
  });

  test('nothing else is', async () => {
    expect(
      await only(
        'body',
        '主送机关: [各区、县人民政府]\n内容: 牵头: 市教委\n引用:\n  - 标题: 甲\n# 牵头: [市教委]\n备注: >\n  牵头: [市教委]',
      ),
    ).toEqual([]);
  });

  test('a list ends where the next task begins', async () => {
    expect(await colour('任务:\n  - 序号: 1\n    牵头:\n      - 市教委\n  - 序号: 2\n    内容: 甲\n')).toEqual([
      'key:任务',
      'key:序号',
      'integer:1',
      'role:牵头',
      'body:市教委',
      'key:序号',
      'integer:2',
      'key:内容',
    ]);
  });
});

describe('numbers, titles, dates and anchors are coloured in texts', () => {
  test.each([
    [
      'a plain text',
      '内容: 按照《国务院关于加快推进“互联网+政务服务”工作的指导意见》（国发〔2016〕55号），2016年6月底前完成。',
      [
        'key:内容',
        'title:《国务院关于加快推进“互联网+政务服务”工作的指导意见》',
        'number:国发〔2016〕55号',
        'date:2016年6月底前',
      ],
    ],
    ['a quoted text', '正文: "现将《安排》印发给你们。"', ['key:正文', 'title:《安排》']],
    ['a title in a title', '- 标题: 关于印发《〈条例〉实施办法》的通知', ['key:标题', 'title:《〈条例〉实施办法》']],
    [
      'a folded text',
      '内容: >\n  依据《办法》\n  和沪府办发〔2016〕6号\n时限: 2016-12-31',
      ['key:内容', 'title:《办法》', 'number:沪府办发〔2016〕6号', 'key:时限', 'date:2016-12-31'],
    ],
    [
      'a text that goes on',
      '内容: 依据《办法》，\n  自2016年3月1日起施行',
      ['key:内容', 'title:《办法》', 'date:2016年3月1日'],
    ],
    [
      'values of their own',
      'number: 沪府办发〔2016〕6号\n成文日期: 2016-02-18\n出处: L18:C1-C44\n序号: 3',
      [
        'key:number',
        'number:沪府办发〔2016〕6号',
        'key:成文日期',
        'date:2016-02-18',
        'key:出处',
        'anchor:L18:C1-C44',
        'key:序号',
        'integer:3',
      ],
    ],
    ['a list of sources', '出处: [L13, L14]', ['key:出处', 'anchor:L13', 'anchor:L14']],
    [
      'a comment',
      '# 见《办法》，2016-02-18\n标题: 甲 # 《乙》',
      ['comment:# 见《办法》，2016-02-18', 'key:标题', 'comment:# 《乙》'],
    ],
    ['a mark that is no comment', '内容: 推进#1工程', ['key:内容']],
    ['a full-width colon', '  标题：2026年安排', ['key:标题', 'illegal:：']],
  ])('%s', async (_, text, wanted) => {
    expect(await colour(text)).toEqual(wanted);
  });
});

describe.each(['shanghai-2016-egov', 'employment-2018', 'sports-events-2018', 'starter'])('the plan %s', (name) => {
  const chinese = readFileSync(new URL(`../../examples/${name}.plan.yaml`, import.meta.url), 'utf8');

  test.each([
    ['in Chinese', chinese],
    ['in English', applyEdits(chinese, convert(parsePlan(chinese), 'en'))],
  ])('%s has each body coloured, and nothing else as a body', async (_, text) => {
    const written = (parsePlan(text).bound.scalars.get('body') ?? [])
      .map(({ node }) => node)
      .sort((a, b) => a.start - b.start);
    const wanted = written.map(({ value }) => value).filter((name) => name !== '等');
    expect(wanted.length).toBeGreaterThan(1);
    expect(await only('body', text)).toEqual(wanted);
  });
});
