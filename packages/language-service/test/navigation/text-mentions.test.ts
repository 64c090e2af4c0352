import { parsePlan } from '@workplan/core';
import { describe, expect, it } from 'vitest';
import { documentHighlights, references } from '../../src/features/navigation/index.js';
import { textMentions } from '../../src/features/navigation/text-mentions.js';
import { linkedEditing, prepareRename } from '../../src/features/edits/index.js';
import { covered, edited, marked, renamed } from '../support/open.js';

const numbersIn = (text: string): string[] => {
  const document = parsePlan(`工作方案: 1\n标题: 甲\n任务:\n  - 序号: 12\n    内容: |-\n      ${text}\n`);
  return textMentions(document, '12').map(({ start, end }) =>
    document.text.slice(start - 3, end + 1).replace(/\s/g, ' '),
  );
};

describe('texts that name a task', () => {
  it.each<[string, string[]]>([
    ['详见任务12。', ['见任务12。']],
    ['与任务12、任务13一并推进', ['与任务12、']],
    ['见第12项；参见第十二项', ['：见第12项', '参见第十二项'].map((text) => text.replace('：', ' '))],
    ['本方案第12项的要求', ['方案第12项']],
    ['第十二项重点任务同步推进', ['第十二项']],
    ['（任务（十二）已完成）', ['任务（十二）']],
    ['完成任务12项', []],
    ['任务120、任务12.5', []],
    ['《另一文件》第12项任务', []],
    ['列入第12项', []],
    ['首要任务十二是', []],
  ])('%s', (text, found) =>
    expect(numbersIn(text).map((one) => one.trim())).toEqual(
      found.map((one) => expect.stringContaining(one.replace(/^.*?(?=任务|第)/, '').trim()) as unknown as string),
    ),
  );
});

describe('a task that texts name', () => {
  const PLAN = `工作方案: 1
标题: 安排
任务:
  - 序号: 7│
    内容: 建设平台。
    责任: [市教委]
  - 序号: 8
    内容: 使用任务7的平台，见第七项。
    备注: '同任务7'
    责任: [市教委]
`;

  it('has them as references and highlights', () => {
    const { plan, offset } = marked(PLAN);
    expect(references(plan, offset).map(({ range }) => covered(plan, range))).toEqual(['7', '七', '7']);
    expect(documentHighlights(plan, offset)).toHaveLength(4);
  });

  it('is renumbered in them too, each in its own way of writing', () => {
    const { plan, offset } = marked(PLAN);
    expect(edited(plan, renamed(plan, offset, '12') ?? [])).toBe(
      plan.document.text
        .replace('序号: 7', '序号: 12')
        .replace('任务7的', '任务12的')
        .replace('第七项', '第十二项')
        .replace('同任务7', '同任务12'),
    );
    expect(renamed(plan, offset, '8')).toBeNull();
  });

  it('can be renumbered from them', () => {
    const { plan, offset } = marked(PLAN.replace('│', '').replace('第七项', '第七│项'));
    const found = prepareRename(plan, offset);
    expect([found?.placeholder, found && covered(plan, found.range)]).toEqual(['七', '七']);
    expect(edited(plan, renamed(plan, offset, '9') ?? [])).toContain('序号: 9');
    const { plan: other, offset: elsewhere } = marked(PLAN.replace('│', '').replace('使用', '使│用'));
    expect(prepareRename(other, elsewhere)).toBeNull();
  });

  it('is written together with what writes it the same way, when an editor links them', () => {
    const { plan, offset } = marked(PLAN);
    expect(linkedEditing(plan, offset)?.ranges.map((range) => covered(plan, range))).toEqual(['7', '7', '7']);
    const single = marked(PLAN.replace('│', '').replace('序号: 8', '序号: 8│'));
    expect(linkedEditing(single.plan, single.offset)).toBeNull();
    const body = marked(PLAN.replace('│', '').replace('[市教', '[市│教'));
    expect(linkedEditing(body.plan, body.offset)).toBeNull();
  });
});
