import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parsePlan, type Plan } from '../../src/index.js';
import { planTasks, queryTasks, roleBodies, type TaskQuery } from '../../src/query.js';

const SEED = parsePlan(
  readFileSync(new URL('../../../../examples/shanghai-2016-egov.plan.yaml', import.meta.url), 'utf8'),
).plan as Plan;
const SMALL = parsePlan(`工作方案: 1
标题: 甲方案
公文: {成文日期: 2026-01-15}
期间: 2026
章节:
  - 标题: 数据开放
    任务:
      - 序号: 1
        内容: 建成目录。
        牵头: [市数据局]
        配合: [市财政局, 等]
        时限: 6月底前
        任务:
          - 序号: 1.1
            内容: 编制清单。
            责任: [市教委]
            时限: 3月底前
  - 标题: 平台建设
    任务:
      - 序号: 2
        分句:
          - 内容: 建成平台，
            牵头: [市发展改革委, 住建局]
            时限: 9月底前
          - 内容: 投入使用。
            责任: [市财政局]
            时限: 年底前
      - 序号: 3
        分句:
          - {内容: 常抓不懈。, 责任: [市财政局], 时限: 持续推进}
          - {内容: 年底总结。, 责任: [市教委], 时限: 年底前}
附件:
  - 标题: 任务表
    任务:
      - {序号: 1, 内容: 报送材料。, 责任: [市教委]}
`).plan as Plan;

const numbers = (query: TaskQuery): string[] => queryTasks(SMALL, query).map(({ number }) => number);

describe('the tasks of a plan', () => {
  test('stand in its order with their places', () => {
    expect(
      planTasks(SMALL).map(({ number, sections, path, parent }) => [
        number,
        sections.join(),
        path.join('.'),
        parent?.number,
      ]),
    ).toEqual([
      ['1', '数据开放', 'sections.0.tasks.0', undefined],
      ['1.1', '数据开放', 'sections.0.tasks.0.tasks.0', '1'],
      ['2', '平台建设', 'sections.1.tasks.0', undefined],
      ['3', '平台建设', 'sections.1.tasks.1', undefined],
      ['1', '任务表', 'attachments.0.tasks.0', undefined],
    ]);
  });

  test('are due when the last of their clauses is; a clause without a last day leaves the day open', () => {
    expect(planTasks(SMALL).map(({ due }) => due)).toEqual([
      '2026-06-30',
      '2026-03-31',
      '2026-12-31',
      undefined,
      undefined,
    ]);
  });

  test('name every body with its role', () => {
    expect(roleBodies(planTasks(SMALL)[2] ?? { carriers: [] })).toEqual([
      { role: 'lead', body: '市发展改革委' },
      { role: 'lead', body: '住建局' },
      { role: 'responsible', body: '市财政局' },
    ]);
    expect(planTasks(SEED)).toHaveLength(56);
  });
});

describe('a query', () => {
  test.each<[string, TaskQuery, string[]]>([
    ['everything', {}, ['1', '1.1', '2', '3', '1']],
    ['a body', { body: '市财政局' }, ['1', '2', '3']],
    ['a body in a role', { body: '市财政局', role: 'support' }, ['1']],
    ['a role alone', { role: 'lead' }, ['1', '2']],
    ['a name with its level put back', { body: '市住建局' }, ['2']],
    ['a section', { section: '开放' }, ['1', '1.1']],
    ['an attachment', { section: '任务表' }, ['1']],
    ['words', { text: '平台' }, ['2']],
    ['a last day, that day included', { dueBefore: '2026-06-30' }, ['1', '1.1']],
    ['a first day', { dueAfter: '2026-07-01' }, ['2']],
    [
      'a body under another name',
      { body: '财政', isBody: (written, asked) => written.includes(asked) },
      ['1', '2', '3'],
    ],
    ['nothing that is there', { body: '市公安局' }, []],
  ])('asks for %s', (_, query, expected) => {
    expect(numbers(query)).toEqual(expected);
  });

  test('with a mistake is refused', () => {
    expect(() => numbers({ dueBefore: '6月底' })).toThrow(RangeError);
    expect(() => numbers({ role: 'boss' as 'lead' })).toThrow(RangeError);
  });
});
