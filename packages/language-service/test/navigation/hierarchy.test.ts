import { describe, expect, it } from 'vitest';
import { answersOf, hierarchyItems } from '../../src/features/hierarchy/index.js';
import { covered, marked } from '../support/open.js';

const PLAN = `工作方案: 1
标题: 安排
地区: 上海市
期间: 2016
任务:
  - 序号: 1
    内容: 建设平台。
    牵头: [市│教委]
    责任: [市教委, 市财政局, 等]
  - 序号: 2
    分句:
      - 内容: 使用平台，
        配合: [市教育委员会]
      - 内容: 开展培训。
        责任: [市财政局]
  - 内容: 总结。
    督办: [市政府督查室]
`;

const reported = (source: string) => {
  const { plan, offset } = marked(source);
  const [item] = hierarchyItems(plan, offset);
  return {
    item,
    answers:
      item === undefined
        ? []
        : answersOf(plan, item).map(({ item: { name, detail }, ranges }) => [
            name,
            detail,
            ranges.map((range) => covered(plan, range)),
          ]),
  };
};
const at = (words: string) => PLAN.replace('│', '').replace(words, `${words}│`);

describe('who answers for what', () => {
  it('from a body to its tasks, whatever its name there, with its roles', () => {
    const { item, answers } = reported(PLAN);
    expect(item).toMatchObject({ name: '市教委', selectionRange: { start: { line: 7, character: 9 } } });
    expect(answers).toEqual([
      ['1 建设平台。', '牵头、责任', ['市教委', '市教委']],
      ['2 使用平台，开展培训。', '配合', ['市教育委员会']],
    ]);
  });

  it('from a task to its bodies, those of its clauses included, each once', () => {
    expect(reported(at('开展')).answers).toEqual([
      ['市教委', '配合', ['市教育委员会']],
      ['市财政局', '责任', ['市财政局']],
    ]);
    expect(reported(at('序号: 1')).item).toMatchObject({
      name: '1 建设平台。',
      selectionRange: { start: { line: 5, character: 8 } },
    });
    expect(reported(at('总结')).answers).toEqual([['市政府督查室', '督办', ['市政府督查室']]]);
  });

  it('from an answer on to the next', () => {
    const { plan, offset } = marked(PLAN);
    const [body] = hierarchyItems(plan, offset);
    const second = body && answersOf(plan, body)[1]?.item;
    expect(second && answersOf(plan, second).map(({ item }) => item.name)).toEqual(['市教委', '市财政局']);
  });

  it('is asked of bodies and tasks only', () => {
    for (const words of ['安排', '期间', '等'])
      expect(words === '等' ? reported(at(words)).item?.name : reported(at(words)).item).toEqual(
        words === '等' ? '1 建设平台。' : undefined,
      );
  });
});
