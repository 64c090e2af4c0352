import { importNotes, importOfficialText } from '@workplan/core';
import { describe, expect, test } from 'vitest';
import { againstOwnSource } from './own-source.js';
import { planOf, said, tasksOf } from './said.js';

const TITLE = '云山县2026年重点任务\n';
const imported = (text: string): ReturnType<typeof importOfficialText> =>
  importOfficialText(text, { file: '原文.txt' });
const notesOf = (text: string): string[] => importNotes(imported(text)).map(({ message }) => message.zh);
const yamlOf = (text: string): string => imported(text).yaml;

describe('who answers', () => {
  test.each([
    [
      '（县教育局、县财政局等部门协同负责，相关单位配合）',
      { responsible: ['县教育局', '县财政局'], support: ['相关单位'] },
    ],
    ['（县教育局牵头，县财政局协同）', { lead: ['县教育局'], support: ['县财政局'] }],
  ])('%s', (words, read) => {
    const text = `${TITLE}一、建设甲平台${words}\n二、建设乙平台（县档案局负责）\n`;
    expect(said(planOf(text))[0]).toEqual(read);
    expect(againstOwnSource(imported(text), text)).toEqual([]);
  });

  test.each(['根据全省统一安排确定具体时间等事项', '依据参会安排确定行程计划', '视工程进度另行通知'])(
    'a remark behind them: %s',
    (remark) => {
      const text = `${TITLE}一、建设甲平台（县教育局负责，县财政局配合；${remark}）\n二、建设乙平台（县档案局负责）\n`;
      expect(said(planOf(text))[0]).toEqual({ responsible: ['县教育局'], support: ['县财政局'] });
    },
  );

  test.each(['共建东湖区', '发挥县科协', '认真落实县国资委部署', '在下一年度县政府'])(
    'words that end like a body are no body that is said: %s',
    (words) => {
      const text = `${TITLE}一、建设甲平台。${words}牵头开展工作，${words}组织评比。（县教育局负责）\n二、建设乙平台（县档案局负责）\n`;
      expect(notesOf(text).join('\n')).not.toContain(words);
    },
  );

  test('各乡镇政府结合实际落实 names a class, and how it works', () => {
    const text = `${TITLE}一、建设甲平台（县教育局负责，各乡镇政府结合实际落实）\n二、建设乙平台（县档案局负责）\n`;
    expect(yamlOf(text)).toContain('落实: [各乡镇政府]');
  });

  test('a contractor behind a label', () => {
    const text = `${TITLE}1.设备安装。\n责任单位：服务商\n完成时限：11月30日\n2.设备运行。\n责任单位：县数据局\n完成时限：12月30日\n`;
    expect(said(planOf(text))).toEqual([
      { responsible: ['服务商'], until: '2026-11-30' },
      { responsible: ['县数据局'], until: '2026-12-30' },
    ]);
  });

  test.each([
    ['（一）有序推进系统部署实施', '1.落实资源。县数据局负责。'],
    ['（一）系统上线', '1.边缘智能组件部署：由厂家按照方案完成组件的部署及调试。\n责任单位：服务商、县数据局'],
    [
      '（一）系统上线',
      '1.改造模型。云山公司牵头，青溪公司配合，在6月底前完成系统试点改造，各县公司要积极推进相关系统改造，在年底前完成推广。',
    ],
  ])('what is to be done is no body: %s %s', (heading, item) => {
    const text = `${TITLE}一、重点工作\n${heading}\n${item}\n2.建设乙平台。县档案局负责。\n`;
    expect(yamlOf(text)).not.toMatch(/(?:牵头|责任|配合|落实): \[[^\]]*(?:部署|改造)/);
  });

  test('who leads begins a sentence within the line', () => {
    const text = `${TITLE}1.工程建设攻坚方面。县住建局牵头，加快推进前期工作，确保年底开工。\n2.指标攻坚方面。由云山供电公司牵头，组织各乡镇排查。\n3.堤防。县水利局负责检查，落实到人。\n`;
    expect(said(planOf(text)).map(({ lead }) => lead)).toEqual([['县住建局'], ['云山供电公司'], undefined]);
    expect(againstOwnSource(imported(text), text)).toEqual([]);
  });
});

describe('cards of projects', () => {
  const CARDS = `全县实事项目进展情况
01 项目名称：改善环境
项目内容：
新建公厕5座。
责任单位：
县水利局、县城管局
进展情况：
已完成设计。
02 项目名称：文化惠民
项目内容：
新建书房1个。
责任单位
县文旅局
进展情况：
已确定地址。
`;
  test('a number before the label, and a label without its colon', () => {
    expect(said(planOf(CARDS))).toEqual([{ responsible: ['县水利局', '县城管局'] }, { responsible: ['县文旅局'] }]);
    expect(tasksOf(planOf(CARDS)).map(({ title }) => title)).toEqual(['改善环境', '文化惠民']);
    expect(againstOwnSource(imported(CARDS), CARDS)).toEqual([]);
  });
});

describe('rows that a merged cell moved', () => {
  const TABLE = `云山县2026年实事清单
项目名称 | 工作任务 | 完成时间 | 牵头单位 |
1.人居环境 | 改造道路3条； | 11月 | 县住建局 |
2026年8月 | 县城投公司 | | |
绿化重点区域； | 10月 | 县城管局 | |
2.公墓建设 | 新建公墓1处。 | 10月底 | 县民政局 |
`;
  test('rows of which no cell stands in its column are kept', () => {
    expect(said(planOf(TABLE))).toEqual([
      { lead: ['县住建局'], until: '2026-11-30' },
      { lead: ['县民政局'], until: '2026-10-31' },
    ]);
    expect(imported(TABLE).kept.map(({ text }) => text)).toEqual([
      '2026年8月 | 县城投公司 | | |\n绿化重点区域； | 10月 | 县城管局 | |',
    ]);
    expect(againstOwnSource(imported(TABLE), TABLE)).toEqual([]);
  });
});

describe('heads', () => {
  const TASKS = '一、建设甲平台。（责任单位：县教育局）\n二、建设乙平台。（责任单位：县财政局）\n';
  const titleOf = (text: string): string | undefined => planOf(text).title;

  test('links of a site above the title', () => {
    expect(titleOf(`网站首页 | 政务公开\n云山县2026年工作要点\n${TASKS}`)).toBe('云山县2026年工作要点');
    expect(titleOf(`网站首页 | 政务公开\n\n云山县2026年\n重点工作方案\n${TASKS}`)).toBe('云山县2026年重点工作方案');
  });

  test('two brackets behind a title below the heading of an attachment', () => {
    const plan = planOf(`附件2\n云山县治污三年行动方案(2024—2026年)(送审稿)\n为改善环境，制定本方案。\n${TASKS}`);
    expect(plan.title).toBe('云山县治污三年行动方案(2024—2026年)(送审稿)');
    expect(plan.jurisdiction).toBe('云山县');
  });

  test('a date with question marks behind it, and a title that goes on with 及', () => {
    const plan = planOf(
      `云山县人民政府办公室关于分解任务的通知\n\n各乡镇人民政府：\n\n现予印发，请认真落实。\n\n2026年1月22日????????\n\n2026年重点工作\n\n及实事项目任务分解方案\n\n${TASKS}`,
    );
    expect([plan.title, plan.document?.issued]).toEqual(['2026年重点工作及实事项目任务分解方案', '2026-01-22']);
  });

  test('traditional letters: the number, the issuer and the place', () => {
    const plan = planOf(
      `東府〔2026〕54號\n雲山市人民政府關于促進就業的實施意見\n各鎮人民政府：\n為促進就業，提出如下意見：\n一、減輕負擔。（市財政局負責）\n二、穩定崗位。（市稅務局負責）\n`,
    );
    expect([plan.document?.number, plan.document?.issuer, plan.jurisdiction]).toEqual([
      '東府〔2026〕54號',
      '雲山市人民政府',
      '雲山市',
    ]);
  });
});

test('a table between semicolons', () => {
  const text = `${TITLE}序号;工作任务;责任单位;完成时限
1;建设甲平台;县教育局;6月底
2;"建设乙平台;开展试点";县财政局、县数据局;9月底
`;
  expect(said(planOf(text))).toEqual([
    { responsible: ['县教育局'], until: '2026-06-30' },
    { responsible: ['县财政局', '县数据局'], until: '2026-09-30' },
  ]);
  expect(tasksOf(planOf(text)).map(({ title, text: words }) => title ?? words)).toEqual([
    '建设甲平台',
    '建设乙平台;开展试点',
  ]);
});

describe('items that run into each other', () => {
  test('labels in one line, of which each ends where the next begins', () => {
    const text = `云山县2026年设备安装方案一、工作任务（1）申请资源：提出配置需求。责任单位：云山信通公司、县数据局完成时限：2026年9月30日（2）安装组件：完成调试。责任单位：县数据局配合单位：云山信通公司完成时限：2026年11月（3）培训：开展轮训。责任单位：县教育局完成时限：2026年12月31日\n`;
    expect(said(planOf(text))).toEqual([
      { responsible: ['云山信通公司', '县数据局'], until: '2026-09-30' },
      { responsible: ['县数据局'], support: ['云山信通公司'], until: '2026-11-30' },
      { responsible: ['县教育局'], until: '2026-12-31' },
    ]);
  });

  test('what a table leaves behind a list of bodies is none of it', () => {
    const text = `云山县2026年实事进展公示 1.建设甲平台。 牵头领导：张某某 责任单位：县数据局 项目责任人：李某某 配合单位：县公安局、县财政局 实际完成情况：已完成设计。 2.新辟线路。 牵头领导：王某某 责任单位：县交通局 项目责任人：赵某某 配合单位：县公安局，各乡镇政府 东城 西城 合计 3.新增网点。 牵头领导：王某某 责任单位：县城管局 项目责任人：钱某某\n`;
    expect(yamlOf(text)).toContain('配合: [县公安局, 县财政局]');
    expect(yamlOf(text)).not.toMatch(/: \[[^\]]*东城/);
    expect(notesOf(text).join('\n')).toMatch(/县公安局、各乡镇政府/);
  });

  test('a heading before its items is none of them, and an item may have parts', () => {
    const text = `云山县2026年线路整治方案\n三、时间安排(一)排查(2026年5月底前)。由云山供电公司牵头，组织排查。(二)复核(2026年6月底前)。由县数据局负责复核。(三)整治(2026年11月底前)。由各乡镇供电公司会同运营商倒排计划。1.第一阶段。以道路为重点。2.第二阶段。延伸至其他区域。\n`;
    expect(said(planOf(text)).map(({ until }) => until)).toEqual(['2026-05-31', '2026-06-30', '2026-11-30']);
    expect(said(planOf(text))[0]?.lead).toEqual(['云山供电公司']);
  });
});
