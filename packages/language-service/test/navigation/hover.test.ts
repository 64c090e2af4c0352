import { describe, expect, it } from 'vitest';
import { hover } from '../../src/features/hover/index.js';
import { openMarked, openPlan, type OpenPlanMore } from '../support/plan.js';

const ZH = (tail: string): string =>
  `工作方案: 1\n标题: 方案\n地区: 上海市\n期间: 2016\n公文:\n  成文日期: 2016-02-18\n任务:\n  - 序号: 1\n    内容: 推进公共数据开放\n    出处: L3\n${tail}`;
const SOURCE = '标题\n\n一、推进公共数据开放。（责任部门：市教委）\n';

const TABLE: readonly (readonly [what: string, marked: string, expected: RegExp, more?: OpenPlanMore])[] = [
  ['a body', ZH('    牵头: [市│教委]\n'), /\*\*市教委\*\* · 上海市[\s\S]*牵头任务 \(1\): 1/],
  ['a body by another name', ZH('    责任: [市经信│委]\n'), /\*\*市经济信息化委\*\*[\s\S]*责任任务 \(1\): 1/],
  ['a body in English', ZH('    牵头: [市│教委]\n'), /Leads tasks \(1\): 1/, { language: 'en' }],
  ['a body in a block list', ZH('    牵头:\n      - 市财│政局\n'), /\*\*市财政局\*\*/],
  ['a key', ZH('    牵│头: [市教委]\n'), /^\*\*牵头/],
  ['a key in English', ZH('    时│限: 年底前\n'), /^\*\*Deadline/, { language: 'en' }],
  ['a deadline', ZH('    时限: 6月│底前\n'), /至2016-06-30/],
  ['a deadline in English', ZH('    时限: 年底│前\n'), /to 2016-12-31/, { language: 'en' }],
  ['a deadline without end', ZH('    时限: 持续│推进\n'), /没有截止日期/],
  ['a period', ZH('').replace('期间: 2016', '期间: 20│16'), /自2016-01-01至2016-12-31/],
  ['an anchor', ZH('').replace('L3', 'L│3'), /> 一、推进公共数据开放。/, { source: SOURCE }],
  ['part of a line', ZH('').replace('L3', 'L│3:C3-C4'), /> 推进$/, { source: SOURCE }],
  [
    'the text of a task',
    ZH('').replace('公共', '公│共'),
    /^\*\*L3\*\* · 方案与原文一致\n\n> 一、推进/,
    { source: SOURCE },
  ],
  [
    'a text that differs',
    ZH('').replace('推进公共数据开放', '推行公共│数据放'),
    /^\*\*L3\*\* · 方案与原文有 2 处不同：.*\n\n> 推\u200a~~行~~\u200a\u200a\*\*进\*\*\u200a公共数据\u200a\*\*开\*\*\u200a放\n\n---\n\n> 一、推进公共数据开放。/,
    { source: SOURCE },
  ],
  [
    'its anchor',
    ZH('').replace('公共数据', '公用数据').replace('L3', 'L│3'),
    /~~用~~\u200a\u200a\*\*共\*\*/,
    { source: SOURCE },
  ],
  [
    'a text that differs, in English',
    ZH('').replace('公共', '公│用'),
    /The plan differs from the source in 1 places/,
    { source: SOURCE, language: 'en' },
  ],
  [
    'a text with other punctuation',
    ZH('').replace('公共数据开放', '公共│数据,开放'),
    /只有标点、空格等 1 处不同：[\s\S]*数据\u200a~~,~~\u200a\u200a\*\*，\*\*\u200a开放/,
    { source: SOURCE.replace('数据', '数据，') },
  ],
  [
    'a text that stands elsewhere',
    ZH('').replace('推进公共数据开放', '这│是完全另外的一段话'),
    /方案的文字不在这里\n\n> 一、推进/,
    { source: SOURCE },
  ],
];

describe('hover', () => {
  it.each(TABLE.map(([what, marked, expected, more]) => ({ what, marked, expected, more })))(
    'tells of $what',
    ({ marked, expected, more }) => {
      const { plan, offset } = openMarked(marked, more ?? {});
      const found = hover(plan, offset);
      expect(found?.contents).toMatchObject({ value: expect.stringMatching(expected) as string });
      expect(found?.range).toBeDefined();
    },
  );

  it.each([
    ['a blank line', ZH('│\n')],
    ['a name nobody knows', ZH('    牵头: [无│名局]\n')],
    ['an anchor without a source', ZH('').replace('L3', 'L│3')],
    ['a line outside the source', ZH('').replace('L3', 'L│99'), { source: SOURCE }],
    ['a number', ZH('').replace('序号: 1', '序号: │1')],
    ['an empty file', '│'],
  ] as const)('is silent on %s', (_, marked, more?: OpenPlanMore) => {
    const { plan, offset } = openMarked(marked, more);
    expect(hover(plan, offset)).toBeNull();
  });

  it('marks what nobody has checked', () => {
    const { plan, offset } = openMarked(ZH('    牵头: [市│卫生计生委]\n'));
    const value = JSON.stringify(hover(plan, offset)?.contents);
    const body = plan.registry.lookup('市卫生计生委', { jurisdiction: '上海市', on: '2016-02-18' });
    if ('body' in body && body.body.to?.verified === false) expect(value).toContain('未核实');
    expect(value).toContain('终止');
  });
});

describe('a hover marks up nothing that a plan says', () => {
  it.each([
    '时限: "9月底前![a](https://evil.example/y.png)"',
    '期间: "2016<img src=x>![a](https://evil.example/y.png)"',
  ])('%s', (line) => {
    const key = line.slice(0, 2);
    const text =
      key === '期间' ? `工作方案: 1\n${line}\n` : `工作方案: 1\n期间: 2016\n任务:\n  - 序号: 1\n    ${line}\n`;
    const plan = openPlan(text);
    const shown = JSON.stringify(hover(plan, text.indexOf('![')));
    expect(shown).toContain('evil');
    expect(shown).not.toMatch(/(?<!\\)!\[|(?<!\\)<img/);
  });
});
