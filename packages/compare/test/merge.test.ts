import { applyEdits, convert, parsePlan } from '@workplan/core';
import { merge } from '@workplan/compare';
import { describe, expect, test } from 'vitest';

const BASE = `# 征求意见稿
工作方案: 1
标题: 2026年工作要点
章节:
  - 标题: 便民服务
    任务:
      - 序号: 1
        内容: 建设网上政务大厅，实现829项事项全覆盖。
        牵头: [市教委]
        时限: 6月底前
      - 序号: 2
        内容: 完善市民服务热线，按月通报办理情况。
        责任: [市信访办]
      # 与上年相同
      - 序号: 3
        内容: 推进老旧小区加装电梯。
        责任: [市住房城乡建设管理委]
  - 标题: 监管执法
    任务:
      - 序号: 4
        内容: 开展食品安全联合检查。
        责任: [市公安局]
`;
const changed = (...pairs: readonly (readonly [string, string])[]): string =>
  pairs.reduce((text, [from, to]) => {
    expect(text).toContain(from);
    return text.replace(from, to);
  }, BASE);
const whole = (number: number): string => {
  const start = BASE.indexOf(`      - 序号: ${number}`);
  return BASE.slice(start, BASE.slice(start + 1).search(/\n( {6}[-#]| {2}-)|$(?![\s\S])/) + start + 2);
};

describe('two people who edit different things do not conflict', () => {
  test('different tasks, and different keys of one task', () => {
    const ours = changed(['829项', '900项'], ['[市公安局]', '[市公安局, 市市场监管局]']);
    const theirs = changed(['时限: 6月底前', '时限: 9月底前'], ['按月通报', '按季度通报']);
    expect(merge(BASE, ours, theirs)).toEqual({
      text: changed(
        ['829项', '900项'],
        ['[市公安局]', '[市公安局, 市市场监管局]'],
        ['时限: 6月底前', '时限: 9月底前'],
        ['按月通报', '按季度通报'],
      ),
      conflicts: [],
      by: 'tasks',
      movedByBoth: [],
      hasStaleReferences: false,
    });
  });

  test('a section is found again by its title, also when other tasks have come into it', () => {
    const swapped = [whole(1), whole(4)].reduce((text, task) => text.replace(task, ''), BASE);
    const theirs = swapped
      .replace('  - 标题: 监管执法\n    任务:\n', `  - 标题: 监管执法\n    任务:\n${whole(1)}`)
      .replace('  - 标题: 便民服务\n    任务:\n', `  - 标题: 便民服务\n    任务:\n${whole(4)}`);
    const ours = BASE.replace('标题: 监管执法\n', '标题: 监管执法\n    备注: 由市监管部门统稿\n');
    const { text, conflicts, by } = merge(BASE, ours, theirs);
    expect({ conflicts, by }).toEqual({ conflicts: [], by: 'tasks' });
    expect(parsePlan(text).plan?.sections?.map(({ title, tasks }) => [title, tasks?.length])).toEqual([
      ['便民服务', 3],
      ['监管执法', 1],
    ]);
    expect(text).toContain('备注: 由市监管部门统稿');
  });

  test('both put a task in and number all behind it anew: the numbers run on', () => {
    const added = '      - 序号: 1\n        内容: 制定年度立法计划。\n';
    const ours = changed(['      - 序号: 1\n', `${added}      - 序号: 1\n`])
      .replace('序号: 4', '序号: 5')
      .replace('序号: 3', '序号: 4')
      .replace('序号: 2', '序号: 3')
      .replace(`${added}      - 序号: 1`, `${added}      - 序号: 2`);
    const theirs = `${BASE.replace('序号: 4', '序号: 5').replace(
      '  - 标题: 监管执法\n    任务:\n',
      '  - 标题: 监管执法\n    任务:\n      - 序号: 4\n        内容: 整治夜间施工噪声。\n',
    )}`;
    const { text, conflicts } = merge(BASE, ours, theirs);
    expect(conflicts).toEqual([]);
    expect(text.match(/序号: \d|立法|大厅|热线|电梯|噪声|联合检查/g)).toEqual([
      ...['序号: 1', '立法', '序号: 2', '大厅', '序号: 3', '热线', '序号: 4', '电梯'],
      ...['序号: 5', '噪声', '序号: 6', '联合检查'],
    ]);
  });

  test('reports that name tasks by number are said to need a look when the numbers changed', () => {
    const report =
      '附件:\n  - 标题: 工作报告\n    报告:\n      章节:\n        - 标题: 进展\n          条目:\n' +
      '            - 内容: 大厅已建成。\n              任务: [1]\n';
    const base = BASE + report;
    const first = base.replace('      - 序号: 1\n', '      - 序号: 1\n        内容: 制定立法计划。\n      - 序号: 2\n');
    const ours = first
      .replace('序号: 4', '序号: 5')
      .replace('序号: 3', '序号: 4')
      .replace('序号: 2\n        内容: 完善', '序号: 3\n        内容: 完善');
    expect(parsePlan(base).bound.scalars.get('taskReference')).toHaveLength(1);
    expect(merge(base, ours, base.replace('829', '900'))).toMatchObject({ conflicts: [], hasStaleReferences: true });
    expect(merge(base, base.replace('按月', '按季度'), base.replace('829', '900')).hasStaleReferences).toBe(false);
  });

  test('one moves a task, the other rewords it; its comment goes with it', () => {
    const moved = BASE.replace(`      # 与上年相同\n${whole(3)}`, '') + `      # 与上年相同\n${whole(3)}`;
    const { text, conflicts } = merge(BASE, moved, changed(['加装电梯', '加装电梯和无障碍设施']));
    expect(conflicts).toEqual([]);
    expect(text).toMatch(/联合检查[^]*# 与上年相同\n {6}- 序号: 3\n {8}内容: 推进老旧小区加装电梯和无障碍设施。\n/);
  });

  test('one moves a task into a section of another depth: its lines are indented anew', () => {
    const ours = changed([whole(2), '']).replace('章节:\n', `任务:\n${whole(2).replace(/^ {4}/gm, '')}章节:\n`);
    const { text, conflicts } = merge(BASE, ours, changed(['[市信访办]', '[市信访办, 市教委]']));
    expect(conflicts).toEqual([]);
    expect(text).toContain(
      '任务:\n  - 序号: 2\n    内容: 完善市民服务热线，按月通报办理情况。\n    责任: [市信访办, 市教委]\n',
    );
  });

  test('one takes a task out, the other renumbers it only', () => {
    const { text, conflicts } = merge(BASE, changed([whole(2), '']), changed(['序号: 2', '序号: 2a']));
    expect(conflicts).toEqual([]);
    expect(text).not.toContain('服务热线');
  });

  test('both add keys, comments and tasks in the same place', () => {
    const ours = changed(['        时限: 6月底前\n', '        时限: 6月底前\n        配合: [市财政局]\n']);
    const theirs = changed(
      [
        '        时限: 6月底前\n',
        '        时限: 6月底前\n        目标:\n          - 名称: 事项\n            数值: 829项\n',
      ],
      ['      # 与上年相同\n', '      # 与上年相同\n      # 已征求区里意见\n'],
    );
    const { text, conflicts } = merge(BASE, ours, theirs);
    expect(conflicts).toEqual([]);
    expect(text).toContain('        配合: [市财政局]\n        目标:\n          - 名称: 事项\n');
    expect(text).toContain('      # 与上年相同\n      # 已征求区里意见\n      - 序号: 3\n');
  });
});

describe('a true conflict marks the smallest field', () => {
  test('a key that both changed', () => {
    const { text, conflicts } = merge(
      BASE,
      changed(['6月底前', '7月底前']),
      changed(['6月底前', '9月底前'], ['829', '900']),
    );
    expect(text).toBe(
      changed(
        ['829', '900'],
        [
          '        时限: 6月底前\n',
          '<<<<<<< ours\n        时限: 7月底前\n=======\n        时限: 9月底前\n>>>>>>> theirs\n',
        ],
      ),
    );
    expect(conflicts).toEqual([{ line: 10, number: '1', key: '时限' }]);
    expect(parsePlan(text).syntax.problems.map(({ code }) => code)).toEqual(['merge-conflict']);
  });

  test('a task that one took out and the other changed', () => {
    const { text, conflicts } = merge(BASE, changed([whole(2), '']), changed(['按月', '按季度']));
    expect(conflicts).toHaveLength(1);
    expect(text).toContain(`<<<<<<< ours\n=======\n${whole(2).replace('按月', '按季度')}>>>>>>> theirs\n`);
  });

  test('the first key of a task keeps its mark on both sides', () => {
    const plain = BASE.replace(/ {6}- 序号: \d\n {8}/g, '      - ');
    const { text, conflicts } = merge(plain, plain.replace('829', '900'), plain.replace('829', '950'));
    expect(conflicts).toHaveLength(1);
    expect(text).toContain('<<<<<<< ours\n      - 内容: 建设网上政务大厅，实现900项');
    expect(text).toContain('=======\n      - 内容: 建设网上政务大厅，实现950项');
  });

  test('a task that both put into different sections is shown in both places', () => {
    const third = BASE.replace(
      '  - 标题: 监管执法',
      '  - 标题: 其他\n    任务:\n      - 序号: 9\n        内容: 编印年度资料汇编。\n  - 标题: 监管执法',
    );
    const into = (title: string): string =>
      third
        .replace(whole(2), '')
        .replace(`  - 标题: ${title}\n    任务:\n`, `  - 标题: ${title}\n    任务:\n${whole(2)}`);
    const { text, conflicts } = merge(third, into('其他'), into('监管执法'));
    expect(conflicts).toHaveLength(2);
    expect(text.match(/完善市民服务热线/g)).toHaveLength(2);
  });
});

describe('bytes stay', () => {
  test('line breaks and byte order mark of ours', () => {
    const windows = (text: string): string => `\uFEFF${text.replaceAll('\n', '\r\n')}`;
    const ours = windows(changed(['829', '900']));
    expect(merge(windows(BASE), ours, windows(changed(['按月', '按季度']))).text).toBe(
      windows(changed(['829', '900'], ['按月', '按季度'])),
    );
  });

  test.each([
    ['nothing changed', BASE, BASE, BASE],
    ['only ours', changed(['829', '900']), BASE, changed(['829', '900'])],
    ['only theirs', BASE, changed(['829', '900']), changed(['829', '900'])],
    ['both the same', changed(['829', '900']), changed(['829', '900']), changed(['829', '900'])],
    ['no line break at the end', BASE.trimEnd(), BASE, BASE.trimEnd()],
  ])('%s', (_, ours, theirs, text) => {
    expect(merge(BASE, ours, theirs)).toMatchObject({ text, conflicts: [] });
  });
});

describe('what cannot be merged by tasks is merged by lines', () => {
  test('a file that is no map', () => {
    expect(merge('- 甲\n- 乙\n', '- 甲一\n- 乙\n', '- 甲\n- 乙\n- 丙\n')).toMatchObject({ by: 'lines', conflicts: [] });
    expect(merge('- 甲\n', '- 乙\n', '- 丙\n')).toMatchObject({
      by: 'lines',
      text: '<<<<<<< ours\n- 乙\n=======\n- 丙\n>>>>>>> theirs\n',
    });
  });

  test('a conflict that one side has open still is one', () => {
    const open = BASE.replace('829项', '829项\n<<<<<<< HEAD\n甲\n=======\n乙\n>>>>>>> 张三');
    const { text, conflicts } = merge(BASE, open, changed(['[市公安局]', '[市公安局, 市市场监管局]']));
    expect(conflicts.map(({ line }) => text.split('\n')[line - 1])).toEqual(['<<<<<<< HEAD']);
  });

  test('two files that come of none: what is equal is kept once', () => {
    const { text, conflicts } = merge('', BASE, changed(['829', '900']));
    expect(conflicts.map(({ key }) => key)).toEqual(['内容']);
    expect(text.match(/服务热线/g)).toHaveLength(1);
  });
});

describe('one side has keys of the other language', () => {
  const english = (text: string): string => applyEdits(text, convert(parsePlan(text), 'en'));
  const ours = changed(['829项', '900项']);
  const theirs = changed(['[市公安局]', '[市公安局, 市市场监管局]'], ['# 与上年相同', '# 与去年相同']);
  const both = changed(
    ['829项', '900项'],
    ['[市公安局]', '[市公安局, 市市场监管局]'],
    ['# 与上年相同', '# 与去年相同'],
  );

  test.each([
    ['theirs was converted', BASE, ours, english(theirs), english(both), 'en'],
    ['ours was converted', BASE, english(ours), theirs, english(both), 'en'],
    ['both were converted', BASE, english(ours), english(theirs), english(both), 'en'],
    ['ours went back to Chinese keys', english(BASE), ours, english(theirs), both, 'zh'],
    ['nobody converted anything', BASE, ours, theirs, both, undefined],
  ] as const)('%s', (_, base, our, their, text, convertedTo) => {
    expect(merge(base, our, their)).toMatchObject({ text, conflicts: [], by: 'tasks', convertedTo });
  });
});
