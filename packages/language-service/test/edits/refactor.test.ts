import { parsePlan, renderOfficialText } from '@workplan/core';
import { describe, expect, it } from 'vitest';
import { CodeActionKind, type CodeAction } from 'vscode-languageserver';
import { codeActions, documentOfAction, resolveAction } from '../../src/features/edits/index.js';
import { rangeAt, type OpenPlan } from '../../src/open-plan.js';
import { edited, editsOf, marked, openWith, SEED, SEED_SOURCE } from '../support/open.js';
import { sample } from '../../../../tests/support/sample.js';

const KINDS = [CodeActionKind.RefactorRewrite];
/** One task of the seed in so many. */
const EVERY = sample(8, 1);

/** The official text of a plan, which must be whole. */
function printed(text: string): string {
  const { plan } = parsePlan(text);
  if (plan === undefined) throw new Error('no typed plan');
  return renderOfficialText(plan);
}

/** The refactorings where the mark stands. */
function offered(text: string, source?: string): { readonly plan: OpenPlan; readonly actions: CodeAction[] } {
  const { plan, offset } = marked(text, source);
  return {
    plan,
    actions: codeActions(plan, rangeAt(plan, { start: offset, end: offset }), KINDS, { showsRefusals: true }),
  };
}

/** The plan once an action has been taken whose title has these words; undefined where it is not offered. */
function taken(text: string, words: string, source?: string): string | undefined {
  const { plan, actions } = offered(text, source);
  const action = actions.find(({ title }) => title.includes(words));
  return action === undefined ? undefined : edited(plan, editsOf(plan, action.edit));
}

/** Rules and severities of what is wrong with a plan. */
const wrong = (text: string, source?: string): string[] =>
  openWith(text, source)
    .findings.filter(({ severity }) => severity === 'error')
    .map(({ rule }) => rule);

const HEAD = '工作方案: 1\n标题: 安排\n地区: 上海市\n期间: 2016\n任务:\n';

describe('splitting a task into clauses', () => {
  const TASK = `${HEAD}  - 序号: 1\n    内容: 推进│甲事（含乙；丙）；办好丁事。\n    牵头: [市教委] # 待定\n    责任:\n      - 市财政局\n    时限: 年底前\n  - 序号: 2\n    内容: 推进戊事。\n    责任: [市教委]\n`;

  it('gives each sentence the attribution of the whole, and loses nothing of the text', () => {
    const after = taken(TASK, '拆成 2 个分句') ?? '';
    const clause = (text: string): string =>
      `      - 内容: ${text}\n        牵头: [市教委] # 待定\n        责任:\n          - 市财政局\n        时限: 年底前\n`;
    expect(after).toBe(
      `${HEAD}  - 序号: 1\n    分句:\n${clause('推进甲事（含乙；丙）；')}${clause('办好丁事。')}  - 序号: 2\n    内容: 推进戊事。\n    责任: [市教委]\n`,
    );
    expect(wrong(after)).toEqual([]);
    expect(parsePlan(after).tasks[0]?.fullText).toBe('推进甲事（含乙；丙）；办好丁事。');
  });

  it('keeps to a selection where there is one', () => {
    const text = TASK.replace('│', '');
    const plan = openWith(text);
    const start = text.indexOf('办好');
    const [action] = codeActions(plan, rangeAt(plan, { start, end: start + 2 }), KINDS);
    expect(action?.title).toContain('3 个分句');
    const after = edited(plan, editsOf(plan, action?.edit));
    expect(parsePlan(after).draft.tasks?.[0]?.clauses?.map((clause) => clause.text)).toEqual([
      '推进甲事（含乙；丙）；',
      '办好',
      '丁事。',
    ]);
    expect(wrong(after)).toEqual([]);
  });

  it('keeps quotes where they are needed, English keys, and the line breaks of Windows', () => {
    const after =
      taken(
        'workplan: 1\ntitle: 安排\njurisdiction: 上海市\nperiod: 2016\ntasks:\n  - number: 1\n    text: "推│进: 甲；办好#乙。"\n    lead: [市教委]\n'.replaceAll(
          '\n',
          '\r\n',
        ),
        '拆成',
      ) ?? '';
    expect(after).toContain(
      'clauses:\r\n      - text: "推进: 甲；"\r\n        lead: [市教委]\r\n      - text: 办好#乙。\r\n        lead: [市教委]\r\n',
    );
    expect(wrong(after)).toEqual([]);
  });

  it.each([
    ['one sentence', TASK.replace('；办好丁事', '')],
    ['a text of several lines', TASK.replace('推进│甲事', '|-\n      推进│甲事')],
    ['a printed form of its own', TASK.replace('    时限', '    印作: （甲）\n    时限')],
    ['a task in braces', `${HEAD}  - {序号: 1, 内容: 推│进甲；办好乙。, 牵头: [市教委]}\n`],
    ['another place', TASK.replace('│', '').replace('市财政局', '市财│政局')],
  ])('is not offered for %s', (_, text) => {
    expect(taken(text, '拆成')).toBeUndefined();
  });

  it('does so in every task of the seed where it is offered, and adds no error', () => {
    const before = wrong(SEED, SEED_SOURCE).filter((rule) => !rule.startsWith('source'));
    let count = 0;
    for (const [at, found] of [...SEED.matchAll(/^ +内容: [^|>]/gm)].entries()) {
      if (at % EVERY !== 0) continue;
      const offset = found.index + found[0].length;
      const after = taken(`${SEED.slice(0, offset)}│${SEED.slice(offset)}`, '拆成', SEED_SOURCE);
      if (after === undefined) continue;
      count += 1;
      expect(
        wrong(after, SEED_SOURCE).filter((rule) => !rule.startsWith('source')),
        found[0],
      ).toEqual(before);
      expect(parsePlan(after).tasks.map(({ fullText }) => fullText)).toEqual(
        parsePlan(SEED).tasks.map(({ fullText }) => fullText),
      );
    }
    expect(count).toBeGreaterThan(sample(2, 15));
  });
});

describe('anchors', () => {
  const bare = SEED.replace(/^ +出处: .*\n/gm, '');

  it('are added to one task', () => {
    const text = bare.replace('内容: 加强顶层', '内容: 加强│顶层');
    const after = taken(text, '补上这里的出处', SEED_SOURCE) ?? '';
    const task = parsePlan(after).draft.sections?.[0]?.sections?.[0]?.tasks?.[0];
    expect(task?.source?.line).toBe(13);
    expect(after.match(/出处: /g)).toHaveLength((bare.match(/出处: /g) ?? []).length + 1);
  });

  it('are added wherever the source tells them, and lead where they led', () => {
    const after = taken(bare.replace('章节:', '│章节:'), '补上全部', SEED_SOURCE) ?? '';
    const lines = (text: string): (number | undefined)[] =>
      parsePlan(text).tasks.map(({ object }) =>
        Number(
          /\d+/.exec(
            ((value) => (value?.kind === 'scalar' ? value.node.value : ''))(object.fields.get('source')?.values[0]),
          )?.[0] ?? 0,
        ),
      );
    expect(lines(after)).toEqual(lines(SEED));
    expect(
      openWith(after, SEED_SOURCE).findings.filter(({ rule }) =>
        ['source-unanchored', 'source-misplaced', 'source-drift'].includes(rule),
      ),
    ).toEqual([]);
    expect(printed(after)).toBe(printed(SEED));
    const again = marked(`│${after}`, SEED_SOURCE);
    expect(
      codeActions(again.plan, rangeAt(again.plan, { start: 0, end: 0 }), KINDS).filter(({ title }) =>
        title.includes('出处'),
      ),
    ).toEqual([]);
  });

  it('are not offered without a source', () => {
    expect(taken(bare.replace('章节:', '│章节:'), '出处')).toBeUndefined();
  });
});

describe('renumbering', () => {
  const text = `${HEAD}  - 序号: 1\n    内容: 推进甲事。\n    责任: [市教委]\n  - 序号: 3\n    内容: 推进乙事。\n    责任: [市财政局]\n  - 序号: 3\n    内容: 推进丙事。\n    责任: [市科委]\n`;

  it('is found by its own kind, and nothing else is', () => {
    const plan = openWith(text);
    const actionsOf = (kind: string) => codeActions(plan, rangeAt(plan, { start: 0, end: 0 }), [kind]);
    expect(actionsOf('refactor.rewrite.renumber').map(({ title }) => title)).toEqual(['任务重新编号']);
    expect(actionsOf('refactor.rewrite.other')).toEqual([]);
  });

  it('is offered wherever the cursor is, and leaves no number to fix', () => {
    const after = taken(`│${text}`, '任务重新编号') ?? '';
    expect(parsePlan(after).tasks.map(({ number }) => number?.node.value)).toEqual(['1', '2', '3']);
    expect(wrong(after)).toEqual([]);
    expect(taken(`│${after}`, '任务重新编号')).toBeUndefined();
  });
});

describe('switching the keys', () => {
  it('is refused for a part of the plan, with the reason, where the client shows that', () => {
    const plan = openWith(SEED);
    const range = rangeAt(plan, { start: 0, end: 40 });
    const [action] = codeActions(plan, range, KINDS, { showsRefusals: true });
    expect(action).toMatchObject({
      title: '将关键字改为英文',
      disabled: { reason: expect.stringContaining('一个文件只用一种语言的关键字') as string },
    });
    expect(action?.edit).toBeUndefined();
    expect(codeActions(plan, range, KINDS)).toEqual([]);
  });
});

describe('edits that are worked out once an action is taken', () => {
  const bare = SEED.replace(/^ +出处: .*\n/gm, '').replace('促进', ',促进');
  const later = { resolvesEdits: true };
  const inTask = (plan: OpenPlan) =>
    rangeAt(plan, { start: bare.indexOf('内容: 加强'), end: bare.indexOf('内容: 加强') });

  it('are those that are given at once to clients that do not ask again', () => {
    const plan = openWith(bare, SEED_SOURCE);
    const lazy = codeActions(plan, inTask(plan), undefined, later).filter(({ data }) => data !== undefined);
    const eager = codeActions(plan, inTask(plan));
    expect(lazy.map(({ title }) => title)).toEqual([
      '补上这里的出处',
      '补上全部缺少的出处',
      '自动改正（只改有把握的）',
    ]);
    for (const action of lazy) {
      expect(action.edit).toBeUndefined();
      expect(documentOfAction(action)).toBe(plan.uri);
      const resolved = resolveAction(plan, JSON.parse(JSON.stringify(action)) as CodeAction);
      expect(resolved.edit).toEqual(eager.find(({ title }) => title === action.title)?.edit);
      expect(editsOf(plan, resolved.edit).length).toBeGreaterThan(0);
    }
  });

  it('are there at once when an editor asks for safe fixes on saving', () => {
    const plan = openWith(bare, SEED_SOURCE);
    expect(codeActions(plan, inTask(plan), ['source.fixAll'], later)[0]?.edit).toBeDefined();
  });

  it('are refused for another version, and it is said when nothing can be done', () => {
    const plan = openWith(bare, SEED_SOURCE);
    const [action] = codeActions(plan, inTask(plan), KINDS, later);
    expect(() => resolveAction({ ...plan, version: plan.version + 1 }, action as CodeAction)).toThrow(
      'the document has changed',
    );
    const elsewhere = openWith(bare, '别的原文\n');
    const [hopeless] = codeActions(elsewhere, inTask(elsewhere), KINDS, later);
    expect(() => resolveAction(elsewhere, hopeless as CodeAction)).toThrow('原文里没有找到');
    const plain: CodeAction = { title: '别的', data: { maker: 'toString' } };
    expect(resolveAction(plan, plain)).toBe(plain);
    expect(documentOfAction(plain)).toBeUndefined();
  });
});
