import { importNotes, importOfficialText } from '@workplan/core';
import { readPage } from '@workplan/core/html';
import { readOfficialText } from '@workplan/workspace';
import { describe, expect, test } from 'vitest';
import { againstOwnSource } from './own-source.js';
import { planOf, said, tasksOf } from './said.js';

const TITLE = '云山县2026年重点任务\n';
const imported = (text: string): ReturnType<typeof importOfficialText> =>
  importOfficialText(text, { file: '原文.txt' });
const notesOf = (text: string): string[] => importNotes(imported(text)).map(({ message }) => message.zh);
const task = (words: string): string => `${TITLE}一、建设甲平台${words}\n二、建设乙平台（县档案局负责）\n`;

describe('two bodies with a word between them', () => {
  test.each([
    ['（县教育局牵头，各单位结合实际）', { lead: ['县教育局'], support: ['各单位'] }],
    ['（责任单位：县教育局、各乡镇结合自身实际）', { responsible: ['县教育局', '各乡镇'] }],
    ['（县教育局协同县财政局负责）', { responsible: ['县教育局'], support: ['县财政局'] }],
    ['（县教育局协同县财政局牵头，各乡镇配合）', { lead: ['县教育局'], support: ['县财政局', '各乡镇'] }],
    ['（责任单位：县教育局协同县财政局）', { responsible: ['县教育局'], support: ['县财政局'] }],
    ['（责任单位：县教育局配合县财政局）', { responsible: ['县财政局'], support: ['县教育局'] }],
    ['（县教育局配合县财政局）', { responsible: ['县财政局'], support: ['县教育局'] }],
    ['（县教育局会同县财政局）', { responsible: ['县教育局'], support: ['县财政局'] }],
    ['（县教育局联合县财政局）', { responsible: ['县教育局', '县财政局'] }],
    ['（责任单位：县协同创新中心、县协同办）', { responsible: ['县协同创新中心', '县协同办'] }],
  ])('%s', (words, read) => {
    expect(said(planOf(task(words)))[0]).toEqual(read);
    expect(againstOwnSource(imported(task(words)), task(words))).toEqual([]);
  });

  test('in cells', () => {
    const text = `${TITLE}序号\t工作任务\t责任单位\n1\t建设甲平台\t县教育局协同县财政局\n2\t建设乙平台\t县教育局配合县司法局\n`;
    expect(said(planOf(text))).toEqual([
      { responsible: ['县教育局'], support: ['县财政局'] },
      { responsible: ['县司法局'], support: ['县教育局'] },
    ]);
  });

  test.each([
    ['市城投', '公安局', ['市城投', '公安局']],
    ['市农投集团', '水利局', ['市农投集团', '水利局']],
    ['市住房和城乡', '建设局', ['市住房和城乡建设局']],
    ['市城投集团', '有限公司', ['市城投集团有限公司']],
    ['市水务投资', '股份有限公司', ['市水务投资股份有限公司']],
    ['市城投', '集团有限责任公司', ['市城投集团有限责任公司']],
    ['市电信', '分公司', ['市电信分公司']],
    ['市发展改革和', '统计局', ['市发展改革和统计局']],
  ])('in two lines of a cell: %s %s', (above, below, names) => {
    const text = `${TITLE}序号\t工作任务\t责任单位\n1\t建设甲平台\t"${above}\n${below}"\n2\t建设乙平台\t市司法局\n`;
    expect(said(planOf(text))[0]).toEqual({ responsible: names });
  });
});

describe('times', () => {
  test.each(['每季度末通报', '每月调度一次', '每半年报告', '11月底评估'])(
    '%s behind who answers is when, and no name',
    (due) => {
      const [first] = tasksOf(planOf(task(`（县教育局牵头，县财政局、县司法局配合，${due}）`)));
      expect([first?.lead, first?.support, first?.deadline?.text]).toEqual([
        ['县教育局'],
        ['县财政局', '县司法局'],
        due,
      ]);
    },
  );

  test.each([
    ['（县教育局负责，2026年，每季度末）', '2026年，每季度末'],
    ['（县教育局负责，6月底前（2027年））', '6月底前（2027年）'],
    ['，6月底前（2027年）完成。（县教育局负责）', '6月底前（2027年）'],
  ])('%s is no day of this year', (words, text) => {
    const [first] = tasksOf(planOf(task(words)));
    expect(first?.deadline?.text).toBe(text);
    expect(first?.deadline?.to).toBeUndefined();
  });

  test('a month of another year is no deadline of this one, and is said', () => {
    const text = task('\n2027年目标：9月底前封顶。\n责任单位：县教育局');
    expect(tasksOf(planOf(text))[0]?.deadline).toBeUndefined();
    expect(notesOf(text).join()).toContain('“9月底前”');
  });

  test('labels of cards with a year', () => {
    const card = (name: string, year: number) =>
      `项目名称：${name}\n2025目标：完成设计。\n${year}目标：6月底前开工，12月底前完工。\n责任单位：县住建局\n`;
    const text = `${TITLE}\n${card('建设甲公园', 2026)}\n${card('建设乙学校', 2027)}`;
    const tasks = tasksOf(planOf(text));
    expect(tasks.map(({ title }) => title)).toEqual(['建设甲公园', '建设乙学校']);
    expect(tasks.map(({ deadline }) => deadline?.to)).toEqual(['2026-12-31', undefined]);
    expect(notesOf(text).join()).toContain('12月底前');
  });
});

describe('what is said', () => {
  test('下同 behind bodies', () => {
    const text = `${TITLE}1.建设甲平台。〔县教育局、县财政局，下同〕\n2.建设乙平台。\n`;
    expect(notesOf(text).join()).toContain('第 2 行在县教育局、县财政局之后写了“下同”');
    const stated = `${TITLE}1.建设甲平台。（县教育局、县财政局，列第一位的为牵头单位，下同）\n2.建设乙平台。\n`;
    expect(notesOf(stated).join()).not.toContain('写了“下同”');
    const whole = `${TITLE}1.建设甲平台。（县教育局、县财政局，下同）\n2.建设乙平台。（县司法局负责）\n`;
    expect(notesOf(whole).join()).not.toContain('写了“下同”');
  });

  test.each([
    '# 云山县2026年重点任务 ## 一、重点工作 **1.建设甲平台。** 完善功能。 **责任单位：** 县教育局\n',
    `${TITLE}| 序号 | 任务 | 责任单位 | |---|---|---| | 1 | 建设丙平台 | 县司法局 |\n`,
    `${TITLE}项目名称：建设甲公园 责任单位：县住建局 项目名称：建设乙学校 责任单位：县教育局\n`,
    `${TITLE}1.建设甲平台。（县教育局负责）\n2.建设乙平台。（县财政局负责）\n序号 任务 责任单位 完成时限 1 建设丙平台 县司法局 6月底\n`,
    '云山县2026年重点任务分解表  一、经济发展\n序号\t任务\t责任单位\n1\t建设甲平台\t县教育局\n二、民生保障\n2\t建设乙平台\t县司法局\n',
  ])('a table or several tasks in one line: %s', (text) => {
    expect(notesOf(text).join()).toContain('并在了一行');
  });

  test.each([
    `${TITLE}序号\t任务\t责任单位\n1\t建设丙平台\t县司法局\n`,
    `${TITLE}| 序号 | 任务 | 责任单位 |\n|---|---|---|\n| 1 | 建设丙平台 | 县司法局 |\n`,
    `${TITLE}1.建设甲平台。（责任单位：县教育局）建设乙平台。（责任单位：县财政局）\n`,
  ])('and not of other lines: %s', (text) => {
    expect(notesOf(text).join()).not.toContain('并在了一行');
  });
});

test('二、 between the rows of a table with 一、 above it is the next section', () => {
  const row = (...cells: string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
  const page = `<table><tr><td colspan="3">云山县2026年重点任务分解表<br>一、经济发展</td></tr>${row('序号', '工作任务', '责任单位')}${row('1', '建设甲平台', '县教育局')}<tr><td colspan="3">二、民生保障</td></tr>${row('2', '建设乙平台', '县司法局')}<tr><td colspan="3">三、其他</td></tr>${row('3', '建设丙平台', '县财政局')}</table>`;
  const { text, tables } = readPage(page);
  const { document, kept } = importOfficialText(text, { file: '原文.html', tables });
  expect(document.plan?.sections?.map(({ title, tasks }) => [title, tasks?.length])).toEqual([
    ['经济发展', 1],
    ['民生保障', 1],
    ['其他', 1],
  ]);
  expect(kept.map((passage) => passage.text)).toEqual(['序号\t工作任务\t责任单位']);
});

describe('Big5', () => {
  const TRADITIONAL =
    '雲山縣二〇二六年重點工作任務\n一、建設公共服務平臺。責任單位：縣教育局、縣財政局\n二、完善社會保險。責任單位：縣政府\n';

  /** The bytes of a text in an encoding of two bytes a character, which only its decoder knows. */
  function bytesOf(text: string, label: string): Uint8Array {
    const decoder = new TextDecoder(label);
    const known = new Map<string, readonly number[]>();
    for (let first = 0x81; first < 0xff; first += 1)
      for (let second = 0x40; second < 0xff; second += 1) {
        const letter = decoder.decode(new Uint8Array([first, second]));
        if ([...letter].length === 1 && !known.has(letter)) known.set(letter, [first, second]);
      }
    return new Uint8Array([...text].flatMap((letter) => known.get(letter) ?? [letter.charCodeAt(0)]));
  }

  test('is refused, for GB18030 would read other characters', async () => {
    const text = TRADITIONAL.replaceAll('〇', '零');
    expect((await readOfficialText(bytesOf(text, 'big5'))).kind).toBe('big5');
  });

  test.each([TRADITIONAL, '云山县2026年重点任务\n一、建设甲平台。（责任单位：县教育局、县财政局）\n', '县局\n'])(
    'GB18030 is read: %s',
    async (text) => {
      const read = await readOfficialText(bytesOf(text, 'gb18030'));
      expect(read).toMatchObject({ kind: 'text', text });
    },
  );
});
