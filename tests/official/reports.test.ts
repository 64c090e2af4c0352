import { importOfficialText } from '@workplan/core';
import { describe, expect, test } from 'vitest';

const reported = (text: string) => importOfficialText(text, { file: '原文.txt' });

describe('bodies that no role holds are reported', () => {
  test('a label without a role', () => {
    const text = '云山市2024年工作要点\n1.建设甲平台。（责任单位：市教育局；试点单位：市体育局）\n';
    expect(reported(text).unheld).toEqual([{ line: 2, names: ['市体育局'] }]);
  });

  test.each([
    ['names in the middle of a sentence', '建设甲平台（市教育局）、乙平台（市财政局）。', ['市教育局', '市财政局']],
    ['a label without a colon', '建设甲平台。责任单位为市教育局、市财政局，并逐步扩面。', ['市教育局', '市财政局']],
    ['a sentence that begins with who acts', '堤防。市水利局负责检查，落实到人。', ['市水利局']],
    ['a line of names', '建设甲平台。\n责任单位：市教育局\n市财政局', ['市财政局']],
    ['who is asked to do what no word is known for', '建设甲平台。请市财政局盘点资产，再说其他。', ['市财政局']],
    ['a verb without a role', '开展培训。（市人社局、市司法局组织，全年分四批）', ['市人社局', '市司法局']],
  ])('%s', (_, words, names) =>
    expect(reported(`云山市2024年工作要点\n1.${words}\n2.建设丁平台。（责任单位：市档案局）\n`).unheld).toEqual([
      { line: 2, names },
    ]),
  );

  test('a column of bodies under a heading that is not known', () => {
    const text = '云山市任务表\n序号\t任务\t牵头单位\t其他单位\n1\t建设甲平台\t市教育局\t市财政局\n';
    expect(reported(text).unheld).toEqual([{ line: 3, names: ['市财政局'], column: '其他单位' }]);
  });

  test('but no levels, no other names of a body, and nobody who is everybody', () => {
    const text =
      '云山市2024年工作要点\n1.各省（自治区、直辖市）方案报市大数据中心（市经济信息化委）。请各有关单位认真落实。\n2.建设丁平台。（责任单位：市档案局）\n';
    expect(reported(text).unheld).toEqual([]);
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
