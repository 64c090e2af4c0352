import { convert, applyEdits, format, lint, parsePlan } from '@workplan/core';
import { ABOUT } from '@workplan/core/rules';
import { describe, expect, it } from 'vitest';
import { CodeActionKind } from 'vscode-languageserver';
import { codeActions, FIX_ALL, formatting, prepareRename, rangeFormatting } from '../../src/features/edits/index.js';
import { rangeAt, type OpenPlan } from '../../src/open-plan.js';
import { covered, edited, editsOf, marked, openSeed, openWith, renamed, SEED, SEED_SOURCE } from '../support/open.js';

const PLAN = `工作方案: 1
标题: 安排
地区: 上海市
期间: 2016
任务:
  - 序号: 1
    内容: 做好甲事,办好乙事。
    责任: [市工商局, "市公安局"]
  - 序号: 2
    内容: 做好丙事,办好丁事。
    责任: [市工商局, 等]
附件:
  - 标题: 报告
    报告:
      章节:
        - 标题: 回顾
          条目:
            - 内容: 甲事已办。
              任务: [1, （一）, 2]
`;

const whole = (plan: OpenPlan) => rangeAt(plan, { start: 0, end: plan.document.text.length });
const at = (text: string) => marked(PLAN.replace(text, `${text}│`));

describe('formatting', () => {
  it('makes the edits of core', () => {
    const untidy = '工作方案:   1\n标题: 安排\n任务:\n- 序号:  1\n  内容: 甲   \n';
    const plan = openWith(untidy);
    expect(edited(plan, formatting(plan))).toBe(applyEdits(untidy, format(parsePlan(untidy))));
    expect(formatting(plan)).not.toEqual([]);
  });
});

describe('rangeFormatting', () => {
  const LEFT =
    '工作方案: 1\n标题:  甲\n任务:\n- 序号:  1\n  内容: 甲 # 注\n  牵头:\n  - 市教委\n  -  市公安局\n- 序号: 2\n  内容: 乙\n';
  it.each(Array.from({ length: 10 }, (_, line) => [line]))(
    'keeps what a plan says whose margins change together, from line %i on',
    (line) => {
      for (let last = line; last < 10; last += 1) {
        const plan = openWith(LEFT);
        const range = { start: { line, character: 0 }, end: { line: last, character: 0 } };
        const after = parsePlan(edited(plan, rangeFormatting(plan, range)));
        expect(after.syntax.problems).toEqual([]);
        expect(after.draft).toEqual(plan.document.draft);
      }
    },
  );

  it('still sets the spaces within lines where margins cannot change alone', () => {
    const plan = openWith(LEFT);
    const range = { start: { line: 3, character: 0 }, end: { line: 3, character: 9 } };
    expect(edited(plan, rangeFormatting(plan, range))).toBe(LEFT.replace('序号:  1', '序号: 1'));
  });

  it('keeps to the lines asked for', () => {
    const plan = openWith('工作方案:   1\n标题:   安排\n任务:\n  - 序号:  1\n    内容: 甲\n');
    const second = { start: { line: 1, character: 3 }, end: { line: 1, character: 3 } };
    expect(edited(plan, rangeFormatting(plan, second))).toBe(
      '工作方案:   1\n标题: 安排\n任务:\n  - 序号:  1\n    内容: 甲\n',
    );
  });
});

describe('suppressing a finding', () => {
  const suppressionsIn = (text: string, words: string) => {
    const plan = openWith(text);
    const start = text.indexOf(words);
    return codeActions(plan, rangeAt(plan, { start, end: start + 1 }), [CodeActionKind.QuickFix])
      .filter(({ title }) => title.startsWith('忽略'))
      .map(({ edit }) => edited(plan, editsOf(plan, edit)));
  };

  it('puts a comment above the line that takes it back once the reason is written', () => {
    const [text = ''] = suppressionsIn(PLAN, '等]');
    expect(text).toBe(
      PLAN.replace(
        '    责任: [市工商局, 等]',
        '    # workplan-disable-next-line open-list -- \n    责任: [市工商局, 等]',
      ),
    );
    expect(lint(parsePlan(text), { only: ['open-list'] })).toHaveLength(1);
    expect(lint(parsePlan(text.replace('open-list -- ', 'open-list -- 原文如此')), { only: ['open-list'] })).toEqual(
      [],
    );
  });

  it('goes above a task, and nowhere inside a text of several lines', () => {
    expect(suppressionsIn(PLAN.replace('序号: 2', '序号: 4'), '4\n    内容')).toEqual([
      PLAN.replace('  - 序号: 2', '  # workplan-disable-next-line task-number -- \n  - 序号: 4'),
    ]);
    expect(
      suppressionsIn(
        '工作方案: 1\n标题: 甲\n任务:\n  - 序号: 1\n    内容: |\n      第一行\n      做好甲事,办好乙事。\n    责任: [市教委]\n',
        ',办',
      ),
    ).toEqual([]);
  });
});

describe('codeActions', () => {
  it('offers the fixes of the findings that touch the range', () => {
    const plan = openWith(PLAN);
    const comma = PLAN.indexOf(',');
    const actions = codeActions(plan, rangeAt(plan, { start: comma, end: comma + 1 }), [CodeActionKind.QuickFix]);
    expect(actions[0]).toMatchObject({
      kind: 'quickfix',
      isPreferred: true,
      diagnostics: [{ code: 'ascii-punctuation', source: 'workplan' }],
    });
    expect(edited(plan, editsOf(plan, actions[0]?.edit))).toContain('做好甲事，办好乙事');
    expect(edited(plan, editsOf(plan, actions[0]?.edit))).toContain('做好丙事,办好丁事');
    const rule = actions.find(
      ({ title }) => title === `改正全部 2 处“${ABOUT['ascii-punctuation']?.title.zh ?? ''}”问题`,
    );
    expect(edited(plan, editsOf(plan, rule?.edit))).toBe(PLAN.replaceAll('事,办', '事，办'));
  });

  it('keeps to the range and to the kinds asked for', () => {
    const plan = openWith(PLAN);
    expect(codeActions(plan, rangeAt(plan, { start: 0, end: 1 }), [CodeActionKind.QuickFix])).toEqual([]);
    expect(codeActions(plan, whole(plan), [CodeActionKind.Source]).map(({ kind }) => kind)).toEqual([FIX_ALL]);
    expect(codeActions(plan, whole(plan), [CodeActionKind.SourceOrganizeImports])).toEqual([]);
    expect(new Set(codeActions(plan, whole(plan)).map(({ kind }) => kind))).toEqual(new Set(['quickfix', FIX_ALL]));
    // The keys of the other language are for those who ask for rewrites.
    expect(codeActions(plan, whole(plan), [CodeActionKind.Refactor]).map(({ kind }) => kind)).toContain(
      'refactor.rewrite',
    );
  });

  it('leaves no safe fix after all have been made', () => {
    const damaged = SEED.replaceAll('，促进', ',促进')
      .replaceAll('市经济信息化委', '市经信委')
      .replace('（国办发〔2014〕66号）', '(国办发〔2014〕66号)');
    const plan = openWith(damaged, SEED_SOURCE);
    const [action] = codeActions(plan, whole(plan), [FIX_ALL]);
    const after = openWith(edited(plan, editsOf(plan, action?.edit)), SEED_SOURCE);
    expect(plan.findings.some(({ fixes }) => fixes.some(({ safe }) => safe))).toBe(true);
    expect(after.findings.filter(({ fixes }) => fixes.some(({ safe }) => safe))).toEqual([]);
    expect(codeActions(after, whole(after), [FIX_ALL])).toEqual([]);
  });

  it('switches the keys to the other dialect', () => {
    const plan = openSeed();
    const [action] = codeActions(plan, whole(plan), [CodeActionKind.Refactor]);
    expect(action?.title).toBe('将关键字改为英文');
    expect(edited(plan, editsOf(plan, action?.edit))).toBe(applyEdits(SEED, convert(plan.document, 'en')));
  });
});

describe('rename', () => {
  it('changes a body in every role list and nothing else', () => {
    const plan = openSeed();
    const offset = SEED.indexOf('市工商局') + 1;
    const prepared = prepareRename(plan, offset);
    expect(prepared?.placeholder).toBe('市工商局');
    expect(prepared && covered(plan, prepared.range)).toBe('市工商局');
    const edits = renamed(plan, offset, '市市场监管局') ?? [];
    expect(edits).toHaveLength(4);
    expect(edited(plan, edits)).toBe(SEED.replaceAll('市工商局', '市市场监管局'));
  });

  it('keeps quotes, and writes them where the new name needs them', () => {
    const quoted = at('"市公安');
    expect(edited(quoted.plan, renamed(quoted.plan, quoted.offset, '市司法局') ?? [])).toContain(
      '[市工商局, "市司法局"]',
    );
    const plain = at('[市工');
    expect(edited(plain.plan, renamed(plain.plan, plain.offset, '甲, 乙') ?? [])).toContain('["甲, 乙", 等]');
  });

  it.each(['序号: 1', '任务: [1'])('changes a task number with its references, from «%s»', (text) => {
    const { plan, offset } = at(text);
    expect(edited(plan, renamed(plan, offset, '7') ?? [])).toBe(
      PLAN.replace('序号: 1', '序号: 7').replace('[1, （一）, 2]', '[7, 7, 2]'),
    );
  });

  it('refuses the number of another task, empty names, names of two lines, and 等', () => {
    const task = at('序号: 1');
    expect(['2', '（二）', '', ' ', '3\n4'].map((name) => renamed(task.plan, task.offset, name))).toEqual([
      null,
      null,
      null,
      null,
      null,
    ]);
    const body = at('[市工');
    expect(renamed(body.plan, body.offset, '等')).toBeNull();
  });

  it.each(['标题: 安', '内容: 做好', '期间: 20', '局, 等', '责任', '附件'])('refuses elsewhere: «%s»', (text) => {
    const { plan, offset } = at(text);
    expect(prepareRename(plan, offset)).toBeNull();
    expect(renamed(plan, offset, '别的')).toBeNull();
  });
});

it('answers at every place of a plan that is being written', () => {
  for (const text of [PLAN, PLAN.slice(0, 120), PLAN.replaceAll(': ', ':'), '- 1', '"', '']) {
    const plan = openWith(text);
    expect(Array.isArray(formatting(plan))).toBe(true);
    for (let offset = 0; offset <= text.length; offset += 1) {
      expect(renamed(plan, offset, '别的') === null).toBe(prepareRename(plan, offset) === null);
    }
    expect(codeActions(plan, whole(plan)).every(({ edit }) => editsOf(plan, edit).length > 0)).toBe(true);
  }
});
