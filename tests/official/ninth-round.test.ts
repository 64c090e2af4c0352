import { importNotes, importOfficialText } from '@workplan/core';
import { readPage } from '@workplan/core/html';
import { describe, expect, test } from 'vitest';
import { planOf, said, type Said } from './said.js';

const TITLE = '云山市2026年工作要点\n';
/** A task that names somebody, so that items are tasks. */
const OTHER = '9.建设丙平台。（责任单位：市民政局）\n';

const saidOf = (text: string): Said[] => said(planOf(text));
const unheldOf = (text: string): readonly string[] => importOfficialText(text).unheld.flatMap(({ names }) => names);
const assumedOf = (text: string): readonly string[] => importOfficialText(text).assumed.flatMap(({ names }) => names);

const BOTH: Said = { lead: ['市住建局'], responsible: ['市城管局'] };
const WITH_SUPPORT: Said = { lead: ['市住建局'], support: ['市城管局'] };

describe('a mark at a name says what that body does', () => {
  test.each([
    ['市住建局（牵头）、市城管局推进智慧工地建设。', BOTH],
    ['市住建局[牵头]、市城管局推进智慧工地建设。', BOTH],
    ['市住建局【牵头】、市城管局【配合】推进智慧工地建设。', WITH_SUPPORT],
    ['市住建局（牵头）、市城管局（配合），推进智慧工地建设。', WITH_SUPPORT],
    ['市住建局（牵头）、市城管局：推进智慧工地建设。', BOTH],
    ['市住建局（牵头）负责智慧工地建设。', { lead: ['市住建局'] }],
    ['推进智慧工地建设。市住建局（牵头）、市城管局', BOTH],
    ['推进智慧工地建设。\n市住建局（牵头）、市城管局（配合）', WITH_SUPPORT],
    ['推进智慧工地建设。（市住建局（牵头）、市城管局）', BOTH],
  ])('%s', (words, expected) => {
    const text = `${TITLE}1.${words}\n${OTHER}`;
    expect(saidOf(text)[0]).toEqual(expected);
    expect(unheldOf(text)).toEqual([]);
    // Only of a body without a mark no word says what it does.
    expect(assumedOf(text)).toEqual(expected.responsible ?? []);
  });

  test('a mark in a list that cannot be read is reported', () => {
    const text = `${TITLE}1.市住建局（牵头）、市建筑业协会推进智慧工地建设。\n${OTHER}`;
    expect(unheldOf(text)).toEqual(['市住建局']);
    expect(importNotes(importOfficialText(text))).toHaveLength(1);
  });
});

test('in a cell the column says what the bodies without a mark do', () => {
  const { text, tables } = readPage(
    '<table><tr><td>序号</td><td>工作任务</td><td>配合单位</td></tr>' +
      '<tr><td>1</td><td>建设甲平台</td><td>市住建局（牵头）、市城管局</td></tr></table>',
  );
  const { plan } = importOfficialText(text, { file: '原文.html', tables }).document;
  expect(plan && said(plan)).toEqual([{ lead: ['市住建局'], support: ['市城管局'] }]);
});

describe('为主 leads, where an office does the work', () => {
  test.each([
    ['由市教育局为主，市财政局配合。', { lead: ['市教育局'], support: ['市财政局'] }],
    ['（以市教育局为主，市财政局配合）', { lead: ['市教育局'], support: ['市财政局'] }],
    ['由市教育局为主负责，市财政局协助。', { lead: ['市教育局'], support: ['市财政局'] }],
    ['由教务处为主，各二级学院参与。', { lead: ['教务处'], support: ['各二级学院'] }],
    ['以岭医院牵头，市教育局配合。', { lead: ['以岭医院'], support: ['市教育局'] }],
    ['（以县为主，市教育局配合）', {}],
    ['投放以中心城区为主。', {}],
    ['坚持预防为主。', {}],
  ])('%s', (words, expected) => {
    expect(saidOf(`${TITLE}1.建设甲平台。${words}\n${OTHER}`)[0]).toEqual(expected);
  });
});

describe('who acts in a sentence without a role in words is to be checked', () => {
  test.each([
    ['由市教育局会同市财政局提出办法，报市政府审定（市教育局牵头）。', ['市财政局']],
    ['市教育局联合市财政局制定办法。（市教育局牵头）', ['市财政局']],
    ['市公安局配合市城管局开展整治。（市城管局负责）', ['市公安局']],
    ['完成审计，配合市审计局、市税务局做好检查。（责任单位：市教育局）', ['市审计局', '市税务局']],
    ['由市教育局组织，市财政局配合。', ['市教育局']],
    ['市教育局组织开展培训。', ['市教育局']],
    ['会议要求加快进度，市城管局要在6月底前完成整治。', ['市城管局']],
    ['会议要求：一是市住建局要牵头制定方案；二是市城管局要加强整治。', ['市住建局', '市城管局']],
    ['会议明确，原则同意，市住建局牵头制定方案。', ['市住建局']],
    ['市城管局开展占道整治。', ['市城管局']],
    ['开展演练。\n参加：市应急局、市消防总队', ['市应急局', '市消防总队']],
    ['会议同意方案，由市水务局根据会议意见修改后印发。', ['市水务局']],
    ['关于用电问题。国网云山供电公司要开辟绿色通道。市工信局做好协调。', ['国网云山供电公司', '市工信局']],
    ['市财政局要争取补助；区政府落实配套资金。', ['市财政局', '区政府']],
    ['责任部门为信息化中心，协助部门为教务处、学生处。', ['信息化中心', '教务处', '学生处']],
    ['以上事项由市水务局汇总，10月底前报送。', ['市水务局']],
    ['年底前形成报告。质量管理办公室牵头起草，党政办公室把关。', ['质量管理办公室', '党政办公室']],
    // What a reading holds is not reported with the bracket before it, and no name is cut out of another word.
    ['整合环节。〔市教育局牵头，市财政局配合，6月底前完成〕', []],
    ['省级教育部门会同财政部门修订细则，支持协同创新中心建设。', []],
    ['重点支持丘陵山区开展改造，以中心城区为主。', []],
    ['市教育局（市语委办）牵头推广普通话。', ['市教育局']],
    ['市教育局（负责人：张某）推进改革。', ['市教育局']],
    ['完善机制。牵头单位市教育局（牵头）。', ['市教育局']],
    ['以人为本，以市卫健委为主体推进医改。', []],
    ['落实制度。市住建局、市人社局分别牵头本领域工作，银保监分局配合。', ['市住建局', '市人社局']],
    ['各单位要加强宣传。', []],
    ['市委组织部培训干部，云山市应急局值守。', []],
    ['联合国教科文组织认定，引入社会力量参与建设。', []],
  ])('%s', (words, expected) => {
    const text = `${TITLE}1.${words}\n${OTHER}`;
    expect([...assumedOf(text), ...unheldOf(text)]).toEqual(expected);
  });
});

test('who was at a meeting is no part of its last item', () => {
  const text =
    '云山市政府专题会议纪要\n会议议定以下事项：\n一、由市住建局牵头制定方案。\n二、由市城管局负责整治。\n' +
    '参加单位：市住建局、市城管局\n列席：市审计局王某\n记录：陈某\n';
  expect(saidOf(text)).toEqual([{ lead: ['市住建局'] }, { responsible: ['市城管局'] }]);
  expect(importOfficialText(text).kept.map(({ from, to }) => [from, to])).toEqual([[5, 7]]);
});

test('the first of counted tasks stands behind a label', () => {
  const text = `${TITLE}一、重点任务：1.建设甲平台。（市城管局负责）\n2.建设乙平台。（市水务局负责）\n`;
  expect(saidOf(text)).toEqual([{ responsible: ['市城管局'] }, { responsible: ['市水务局'] }]);
  // Nobody is named: a list of measures.
  expect(saidOf(`${TITLE}整改措施：1.开展排查。\n2.限期整改。\n责任单位：市城管局\n`)).not.toHaveLength(2);
});

describe('forms of a ninth round', () => {
  test.each([
    [
      'items behind a heading on its line, each with its own bodies',
      '一、专项整治。（一）农产品整治，由市农业局负责，市畜牧局协助。（二）乳品整治，由市质监局负责，市工商局协助。\n二、宣传教育。（三）举办宣传周，由市食安办牵头，各成员单位参加，6月中旬举办。\n',
      [
        { responsible: ['市农业局'], support: ['市畜牧局'] },
        { responsible: ['市质监局'], support: ['市工商局'] },
        { lead: ['市食安办'], support: ['各成员单位'], until: '2026-06-20' },
      ],
    ],
    [
      'who is asked to do something each week, and a signature of an office for inspections',
      '1.请市生态环境局每周开展监测。\n2.请市水务局牵头排查。\n云山市人民政府督查室\n2026年7月5日\n',
      [{ responsible: ['市生态环境局'] }, { lead: ['市水务局'] }],
    ],
    [
      'offices beside a body in brackets within a sentence, and a branch of a bank',
      '1.开展试点，每个专业不少于2门课程（教务处、各二级学院）。\n2.加大退税力度。（牵头：地区税务局；配合：地区财政局、人民银行云山中支）\n',
      [
        { responsible: ['教务处', '各二级学院'] },
        { lead: ['地区税务局'], support: ['地区财政局', '人民银行云山中支'] },
      ],
    ],
    [
      'marks at names behind another sentence',
      '1.关于安全问题。市应急局（牵头）、市消防支队要加强检查。\n2.建设甲平台。（责任单位：市民政局）\n',
      [{ lead: ['市应急局'], responsible: ['市消防支队'] }, { responsible: ['市民政局'] }],
    ],
  ])('%s', (_, text, expected) => {
    expect(saidOf(TITLE + text)).toEqual(expected);
  });
});
