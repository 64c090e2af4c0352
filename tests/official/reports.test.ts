import { importOfficialText } from '@workplan/core';
import { describe, expect, test } from 'vitest';

const reported = (text: string) => importOfficialText(text, { file: '原文.txt' });

describe('bodies that no role holds are reported', () => {
  test('a label without a role', () => {
    const text = '云山市2024年工作要点\n1.建设甲平台。（责任单位：市教育局；试点单位：市体育局）\n';
    expect(reported(text).unheld).toEqual([{ line: 2, names: ['市体育局'] }]);
  });

  test('and nothing where every body has a role', () => {
    const text = '云山市2024年工作要点\n1.建设甲平台（试行）。（牵头单位：市教育局；责任单位：市财政局等）\n';
    expect(reported(text).unheld).toEqual([]);
  });
});

describe('where nothing is found, what the text shows instead is reported', () => {
  test.each([
    [
      'numerals that do not follow each other',
      '工作安排如下 三、建设甲平台。 七、建设乙平台。 九、建设丙平台。\n',
      'numerals-in-line',
      1,
    ],
    ['marks of Markdown without numerals', '## 重点任务\n\n**建设甲平台**\n', 'markdown', 1],
    ['cells without known headings', '说明\n甲\t乙\t丙\n建设平台\t教育局\t完成\n', 'table', 2],
    ['neither', '今天天气很好。\n', 'nothing', 0],
  ])('%s', (_, text, kind, line) => {
    const { understood, seenInstead } = reported(text);
    expect(understood).toBe(false);
    expect(seenInstead[0]).toEqual({ kind, line });
  });

  test('and nothing where a plan was found', () => {
    expect(reported('工作要点\n1.建设甲平台。（责任单位：市教育局）\n').seenInstead).toEqual([]);
  });
});

test('a statement for the tasks below it, on a line of its own, is reported with its bodies', () => {
  const { unheld } = importOfficialText(
    '云山市2027年工作要点\n一、优化服务\n（一）提升热线质效。（责任单位：市政务办）\n以下任务均需各区落实：\n（二）开展社区减负试点。\n',
  );
  expect(unheld).toEqual([{ line: 3, names: ['各区'] }]);
});
