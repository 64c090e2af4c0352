import { describe, expect, it } from 'vitest';
import { createLinter, lint, parsePlan } from '@workplan/core';

const messages = (yaml: string, rule: string) =>
  lint(parsePlan(yaml))
    .filter((finding) => finding.rule === rule)
    .map(({ message }) => message.en);

describe('options that cannot be meant', () => {
  const plan = parsePlan('工作方案： 1\n标题: 甲\n');

  it('are refused: a misspelt rule would find nothing', () => {
    for (const make of [lint, (_: typeof plan, options: Parameters<typeof createLinter>[0]) => createLinter(options)]) {
      // @ts-expect-error the compiler finds it, too
      expect(() => make(plan, { only: ['fullwidth-colan'] })).toThrow('fullwidth-colan');
      // @ts-expect-error as it does here
      expect(() => make(plan, { config: { rules: { 'task-numbr': 'error' } } })).toThrow('task-numbr');
      // @ts-expect-error and of options that there are none of
      expect(() => make(plan, { onyl: ['task-number'] })).toThrow('onyl');
      // @ts-expect-error in the configuration, too
      expect(() => make(plan, { config: { rule: {} } })).toThrow('rule');
      const level = JSON.parse('"fatal"') as 'error';
      expect(() => make(plan, { config: { rules: { 'task-number': level } } })).toThrow('fatal');
    }
  });

  it('are not those of every rule there is', () => {
    expect(lint(plan, { only: ['fullwidth-colon'] })).toHaveLength(1);
    expect(lint(plan, { config: { rules: { 'fullwidth-colon': 'off', 'source-drift': 'error' } } })).not.toHaveLength(
      0,
    );
  });
});

describe('an English message of a plan with Chinese keys', () => {
  it('names the keys that the plan uses', () => {
    const zh =
      '工作方案: 1\n标题: 甲\n地区: 上海市\n任务:\n  - 序号: 1\n    内容: 推进。\n    牵头: [市教委]\n  - 序号: 2\n    内容: 落实。\n';
    const en =
      'workplan: 1\ntitle: 甲\njurisdiction: 上海市\ntasks:\n  - number: 1\n    text: 推进。\n    lead: [市教委]\n  - number: 2\n    text: 落实。\n';
    const [chinese = ''] = messages(zh, 'no-responsible-body');
    expect(chinese).toContain('`牵头`');
    expect(chinese).toContain('`责任: [');
    expect(chinese).not.toMatch(/`lead|`responsible/);
    expect(messages(en, 'no-responsible-body')[0]).toContain('`lead`');
    expect(messages('工作方案: 1\n标题: 甲\n', 'section-empty')).toEqual([expect.stringContaining('`任务`')]);
    expect(messages('workplan: 1\ntitle: a\n', 'section-empty')).toEqual([expect.stringContaining('`tasks`')]);
  });

  it('changes when the keys do, in a linter that is kept', () => {
    const linter = createLinter();
    const en = (yaml: string) =>
      linter
        .run(parsePlan(yaml))
        .map(({ message }) => message.en)
        .join('\n');
    expect(en('工作方案: 1\n标题: 甲\n')).toContain('`任务`');
    expect(en('workplan: 1\ntitle: 甲\n')).toContain('`tasks`');
    expect(en('工作方案: 1\n标题: 甲\n')).toContain('`任务`');
  });
});

describe('a key at the wrong level', () => {
  it.each(['牵头', '责任', '配合', '时限'])('%s of a section is one of a task', (key) => {
    const yaml = `工作方案: 1\n标题: 甲\n章节:\n  - 标题: 一\n    ${key}: 市教委\n`;
    expect(messages(yaml, 'unknown-key')).toEqual([
      `\`${key}\` belongs to a Task, not to a Section. Check the indentation, or move it.`,
    ]);
  });
});
