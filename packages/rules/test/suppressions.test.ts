import { describe, expect, test } from 'vitest';
import { createLinter, lint, parsePlan, update } from '@workplan/core';

const plan = (comment: string, list = '[市教委, 等]'): string =>
  `工作方案: 1\n标题: 甲\n任务:\n  - 序号: 1\n    内容: 完成对接。\n${comment}    责任: ${list}\n  - 序号: 2\n    内容: 完成验收工作。\n    责任: [市公安局, 等]\n`;
const rules = (text: string): string[] => lint(parsePlan(text)).map(({ rule }) => rule);

describe('a comment takes findings back', () => {
  test('of the next line', () => {
    expect(rules(plan(''))).toEqual(['open-list', 'open-list']);
    expect(rules(plan('    # workplan-disable-next-line open-list -- 原文如此\n'))).toEqual(['open-list']);
  });

  test('of the next line that holds something, so that several comments may stand above it', () => {
    expect(rules(plan('    # workplan-disable-next-line open-list -- 原文如此\n\n    # 另一条注释\n'))).toEqual([
      'open-list',
    ]);
  });

  test('of the file, wherever it stands', () => {
    expect(rules(`${plan('')}# workplan-disable open-list -- 原文如此\n`)).toEqual([]);
  });

  test('above a task, and for findings about the plan as a whole', () => {
    const text = plan('').replace(
      '  - 序号: 2\n',
      '  # workplan-disable-next-line task-number -- 原文缺第 2 项\n  - 序号: 3\n',
    );
    expect(rules(text)).toEqual(['open-list', 'open-list']);
  });

  test('only with a reason, and only for rules that are there', () => {
    expect(rules(plan('    # workplan-disable-next-line open-list\n'))).toEqual([
      'suppression-without-reason',
      'open-list',
      'open-list',
    ]);
    expect(rules(plan('    # workplan-disable-next-line open-lists -- 原文如此\n'))).toEqual([
      'unknown-rule',
      'open-list',
      'open-list',
    ]);
  });

  test('and never what speaks of the comments themselves', () => {
    expect(
      rules(
        `# workplan-disable unused-suppression, unknown-rule -- 都不看\n${plan('    # workplan-disable-next-line vague-deadline -- 原文如此\n')}`,
      ),
    ).toContain('unused-suppression');
  });
});

test('the same after edits as at once', () => {
  let text = plan('');
  let document = parsePlan(text);
  const linter = createLinter();
  const insert = (at: number, added: string): void => {
    text = text.slice(0, at) + added + text.slice(at);
    document = update(document, [{ start: at, end: at, text: added }]);
    expect(linter.run(document)).toEqual(lint(parsePlan(text)));
  };
  insert(text.indexOf('    责任'), '    # workplan-disable-next-line open-list -- 原文如此\n');
  insert(text.indexOf('\n    责任'), '，不作改动');
  insert(text.indexOf('工作方案'), '# workplan-disable vague-deadline -- 统一处理\n');
  insert(text.indexOf('完成验收'), '尽快');
});
