import { applyEdits } from '@workplan/core';
import { describe, expect, it } from 'vitest';
import { LEGEND, type OpenPlan, rangeAt, semanticTokens, tokenChanges } from '@workplan/language-service';
import { openSeed, openWith, SEED } from '../../language-service/test/support/open.js';

const PLAN = `工作方案: 1
标题: 安排
期间: 2016
公文:
  文号: 沪府办发〔2016〕6号
  成文日期: 2016-02-18
任务:
  - 序号: 1
    内容: 按国办发〔2016〕23号文，做好任务2。
    牵头: [市教委, "市财政局", 等]
    配合:
      - 市公安局
    时限: 年底前
    出处: L3
  - 序号: 2
    text: 甲
附件:
  - 标题: 报告
    报告: {章节: [{标题: 一, 条目: [{内容: 乙, 任务: [1]}]}]}
`;

interface Shown {
  readonly text: string;
  readonly kind: string;
}

/** The tokens as text, type and modifiers. */
function shown({ document }: OpenPlan, data: readonly number[]): Shown[] {
  const found: Shown[] = [];
  let [line, character] = [0, 0];
  for (let at = 0; at < data.length; at += 5) {
    const [lines = 0, columns = 0, length = 0, type = 0, modifiers = 0] = data.slice(at, at + 5);
    [line, character] = [line + lines, lines === 0 ? character + columns : columns];
    const start = document.lines.offset({ line: line + 1, column: character + 1 });
    const names = LEGEND.tokenModifiers.filter((_, bit) => (modifiers & (1 << bit)) !== 0);
    found.push({
      text: document.text.slice(start, start + length),
      kind: [LEGEND.tokenTypes[type], ...names].join('.'),
    });
  }
  return found;
}

describe('semantic tokens', () => {
  const plan = openWith(PLAN);

  it('tell keys, bodies by role, numbers, times, document numbers and anchors', () => {
    const values = shown(plan, semanticTokens(plan)).filter(({ kind }) => kind !== 'property');
    expect(values.map(({ text, kind }) => `${text} ${kind}`)).toEqual([
      '2016 enumMember',
      '沪府办发〔2016〕6号 type',
      '2016-02-18 enumMember',
      '1 number.declaration',
      '国办发〔2016〕23号 type',
      '2 number',
      '市教委 class.lead',
      '市财政局 class.lead',
      '等 keyword',
      '市公安局 class.support',
      '年底前 enumMember',
      'L3 decorator',
      '2 number.declaration',
      '1 number',
    ]);
    const keys = shown(plan, semanticTokens(plan))
      .filter(({ kind }) => kind === 'property')
      .map(({ text }) => text);
    expect(keys.slice(0, 6)).toEqual(['工作方案', '标题', '期间', '公文', '文号', '成文日期']);
    expect(keys).toContain('text');
  });

  it('of some lines are those of the whole that touch them', () => {
    const seed = openSeed();
    const all = shown(seed, semanticTokens(seed));
    const start = SEED.indexOf('序号: 8');
    const part = shown(seed, semanticTokens(seed, rangeAt(seed, { start, end: start + 200 })));
    const from = all.findIndex((token) => token.text === part[0]?.text && all[all.indexOf(token) + 1]?.text === '8');
    expect(part.length).toBeGreaterThan(5);
    expect(part).toEqual(all.slice(from, from + part.length));
  });

  it('never span lines or overlap, also while a plan is being written', () => {
    for (const text of [
      PLAN,
      PLAN.slice(0, 150),
      PLAN.replaceAll(': ', '：'),
      '内容: |\n  甲\n',
      '标题: "一\n  二"\n',
      '',
      '- 1',
    ]) {
      const open = openWith(text);
      for (const { text: token } of shown(open, semanticTokens(open))) expect(token).toMatch(/^[^\n]+$/);
    }
  });

  it('changes lead from one list to the other', () => {
    const changed = openWith(
      applyEdits(PLAN, [{ start: PLAN.indexOf('市教委'), end: PLAN.indexOf('市教委'), text: '市经信委, ' }]),
    );
    const [before, after] = [semanticTokens(plan), semanticTokens(changed)];
    const edits = tokenChanges(before, after);
    const made = [...before];
    for (const { start, deleteCount, data } of edits) made.splice(start, deleteCount, ...data);
    expect(made).toEqual(after);
    expect(edits[0]?.data.length).toBeLessThan(12);
    expect(tokenChanges(before, before)).toEqual([]);
    expect(tokenChanges([], after)).toEqual([{ start: 0, deleteCount: 0, data: after }]);
    expect(tokenChanges([1, 1], [1])).toEqual([{ start: 1, deleteCount: 1, data: [] }]);
  });
});
