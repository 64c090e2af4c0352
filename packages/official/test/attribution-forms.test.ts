import { describe, expect, test } from 'vitest';
import {
  findAttributions,
  type FoundAttribution,
  printAttribution,
  type PrintedGroup,
  readCell,
} from '../src/attribution/index.js';

/** role/word[names…open], groups separated by spaces; - for no role. */
const groups = (list: readonly PrintedGroup[]): string =>
  list
    .map(
      ({ role, word, names, open }) =>
        `${role ?? '-'}/${word}[${names.join(' ')}${open === undefined ? '' : `…${open}`}]`,
    )
    .join(' ');
const shown = ({ groups: list, deadline, statement, firstLeads }: FoundAttribution): string =>
  [groups(list), deadline && `〈${deadline}〉`, statement && `《${statement}》`, firstLeads && '*']
    .filter((part) => part !== undefined && part !== '')
    .join(' ');
const print = ({ groups: list, style, deadline, statement }: FoundAttribution): string =>
  printAttribution(list, style, { deadline, statement });

/** Forms as plans of other places and years print them; `exact` where the style of the one prints it again. */
const FORMS: readonly (readonly [form: string, text: string, wanted: string, exact?: false])[] = [
  [
    'one label for departments and districts',
    '（责任部门、单位：市政府办公厅、市审改办、各区县政府）',
    'responsible/责任部门、单位[市政府办公厅 市审改办 各区县政府]',
  ],
  [
    'labels split by a full stop',
    '（牵头部门：市政府办公厅。责任部门、单位：各区政府、市政府各部门）',
    'lead/牵头部门[市政府办公厅] responsible/责任部门、单位[各区政府 市政府各部门]',
  ],
  [
    'a list split by ， into lists',
    '（责任单位：市政府办公厅，各相关部门、各区政府）',
    'responsible/责任单位[市政府办公厅 各相关部门 各区政府]',
  ],
  [
    '牵头单位 and 责任单位',
    '（牵头单位：区司法局；责任单位：区政府有关部门）',
    'lead/牵头单位[区司法局] responsible/责任单位[区政府有关部门]',
  ],
  [
    'six-corner brackets, round ones in a name',
    '〔牵头单位：区政府办公室，责任单位：区司法局，各街道（功能区）〕',
    'lead/牵头单位[区政府办公室] responsible/责任单位[区司法局 各街道（功能区）]',
  ],
  [
    'an open set',
    '（牵头单位：区审批局；责任单位：区司法局等有关部门）',
    'lead/牵头单位[区审批局] responsible/责任单位[区司法局…等有关部门]',
  ],
  [
    'a deadline in the bracket',
    '（牵头单位：州发展改革委；责任单位：各县市人民政府、经开区管委会，6月底完成）',
    'lead/牵头单位[州发展改革委] responsible/责任单位[各县市人民政府 经开区管委会] 〈6月底完成〉',
  ],
  [
    'verbs: 牵头, 按职责分工负责',
    '（市政府办公室、市改革领导小组办公室牵头，市级各有关部门、各县市区政府按职责分工负责）',
    'lead/牵头[市政府办公室 市改革领导小组办公室] responsible/按职责分工负责[市级各有关部门 各县市区政府]',
  ],
  [
    '及 between two classes',
    '（市财政局牵头，市级各有关部门及各县市区政府按职责分工负责）',
    'lead/牵头[市财政局] responsible/按职责分工负责[市级各有关部门 各县市区政府]',
    false,
  ],
  [
    'all of them, and a standing deadline',
    '（国务院各部门分别负责，年内持续推进）',
    'responsible/分别负责[国务院各部门] 〈年内持续推进〉',
  ],
  [
    '牵头 and 负责落实',
    '（区财政局牵头，全区各部门、各街道负责落实）',
    'lead/牵头[区财政局] implement/负责落实[全区各部门 各街道]',
  ],
  ['负责落实 alone', '（区财政局负责落实）', 'implement/负责落实[区财政局]'],
  [
    'persons and bodies',
    '（分管副省长、协管副秘书长负责，省发展改革委牵头，省财政厅等配合）',
    '-/负责[分管副省长 协管副秘书长] lead/牵头[省发展改革委] support/配合[省财政厅…等]',
  ],
  [
    'a line with a sentence after its label',
    '部门分工：省发展改革委牵头，各地、各部门配合。',
    'lead/牵头[省发展改革委] support/配合[各地 各部门]',
  ],
  [
    'lines that end in 。, the last list open',
    '　　牵头单位：省发展改革委。\n　　责任单位：省财政厅、省商务厅。\n　　协同责任单位：省教育厅、省税务局等。',
    'lead/牵头单位[省发展改革委] responsible/责任单位[省财政厅 省商务厅] support/协同责任单位[省教育厅 省税务局…等]',
  ],
  [
    'lines without marks at their ends',
    '牵头单位：区发改局\n责任单位：区财政局、各街道',
    'lead/牵头单位[区发改局] responsible/责任单位[区财政局 各街道]',
  ],
  [
    'the first leads, stated at first use',
    '（责任单位：市发展改革局、市财政局，排在首位的为牵头单位，下同）',
    'responsible/责任单位[市发展改革局 市财政局] 《排在首位的为牵头单位，下同》 *',
  ],
  ['the rule alone', '（列第一位的责任单位为牵头单位或汇总单位）', '《列第一位的责任单位为牵头单位或汇总单位》 *'],
  [
    'a rule for all later tasks',
    '（市审批局牵头；以下任务均需各区市政府、开发区管委落实，不再一一列出）',
    'lead/牵头[市审批局] 《以下任务均需各区市政府、开发区管委落实，不再一一列出》',
  ],
  [
    'elided level words',
    '（责任单位：市行政审批局、住建局、司法局，各市（区）人民政府）',
    'responsible/责任单位[市行政审批局 住建局 司法局 各市（区）人民政府]',
  ],
  [
    'several leads, one a class with brackets inside',
    '（市政务服务数据管理局、各县（市、区）政府牵头）',
    'lead/牵头[市政务服务数据管理局 各县（市、区）政府]',
  ],

  ['no lead', '（责任部门：市科委、市公安局）', 'responsible/责任部门[市科委 市公安局]'],
  ['牵头负责', '（农业农村部、工业和信息化部牵头负责）', 'lead/牵头负责[农业农村部 工业和信息化部]'],
  ['等 before 负责', '（海关总署、商务部等有关部门负责）', 'responsible/负责[海关总署 商务部…等有关部门]'],
  [
    'a number of bodies',
    '（市教育局、市财政局等7个部门按照职责分工负责）',
    'responsible/按照职责分工负责[市教育局 市财政局…等7个部门]',
  ],
  ['names cut short before 等部门', '（公安、交通等部门负责）', 'responsible/负责[公安 交通…等部门]'],
  [
    '按职责分工 alone',
    '（市教育局牵头，市有关部门按职责分工）',
    'lead/牵头[市教育局] responsible/按职责分工[市有关部门]',
  ],
  [
    '会同: the second takes part',
    '（市商务局会同市财政局、市税务局负责）',
    'responsible/[市商务局] support/负责[市财政局 市税务局]',
    false,
  ],
  ['牵头会同', '（市商务局牵头，会同市财政局落实）', 'lead/牵头[市商务局] support/落实[市财政局]', false],
  [
    'a class after an open mark',
    '（财政部、商务部等有关部门及地方政府负责）',
    'responsible/[财政部 商务部…等有关部门] responsible/负责[地方政府]',
    false,
  ],
  [
    'a rule after a sentence',
    '（教育部按职责负责。以下均需各省级人民政府落实，不再列出）',
    'responsible/按职责负责[教育部] 《以下均需各省级人民政府落实，不再列出》',
  ],
  ['由', '（由市财政局负责，市审计局监督）', 'responsible/负责[市财政局] supervise/监督[市审计局]'],
  ['牵头 inside a list', '（市商务局牵头、市财政局配合）', 'lead/牵头[市商务局] support/配合[市财政局]'],
  ['verbs after a label', '（责任单位：市教育局牵头，市财政局配合）', 'lead/牵头[市教育局] support/配合[市财政局]'],
  ['a label after a verb', '（市教育局牵头，配合单位：市财政局）', 'lead/牵头[市教育局] support/配合单位[市财政局]'],
  [
    'a verb that repeats the label',
    '（牵头单位：市教育局；责任单位：各有关部门按职责分工负责）',
    'lead/牵头单位[市教育局] responsible/责任单位[各有关部门]',
    false,
  ],
  [
    'names after the last verb take part',
    '（市教委牵头，市财政局、市人社局）',
    'lead/牵头[市教委] support/[市财政局 市人社局]',
  ],
  [
    'a list that goes on after an open one',
    '（责任单位：市高院、市通信管理局等；各区政府）',
    'responsible/责任单位[市高院 市通信管理局…等] responsible/[各区政府]',
  ],
  [
    '主责, 协办, 督办',
    '（主责单位：市发展改革委；协办单位：市财政局；督办单位：市政府督查室）',
    'lead/主责单位[市发展改革委] support/协办单位[市财政局] supervise/督办单位[市政府督查室]',
  ],
  [
    'persons with labels; 试点',
    '（牵头领导：王某某；牵头单位：市教委；责任人：李某；试点单位：某中学）',
    '-/牵头领导[王某某] lead/牵头单位[市教委] -/责任人[李某] -/试点单位[某中学]',
  ],
  [
    'a labelled deadline',
    '（责任单位：市商务局；完成时限：2022年10月底前）',
    'responsible/责任单位[市商务局] 〈2022年10月底前〉',
  ],
  [
    'a deadline before the names',
    '（2022年6月底前，市商务局负责）',
    'responsible/负责[市商务局] 〈2022年6月底前〉',
    false,
  ],
  [
    'ASCII marks',
    '[牵头单位:市教育局;配合单位:市财政局,市人社局]',
    'lead/牵头单位[市教育局] support/配合单位[市财政局 市人社局]',
  ],
  ['lens brackets', '【责任单位：市教育局】', 'responsible/责任单位[市教育局]'],
  [
    'labels split by spaces',
    '（牵头单位：市教委　配合单位：市财政局）',
    'lead/牵头单位[市教委] support/配合单位[市财政局]',
  ],
  [
    'labels at the end of a line',
    '加强管理。责任单位：市教育局、市财政局。',
    'responsible/责任单位[市教育局 市财政局]',
  ],
  ['a line of verbs', '办公室牵头，各科室配合', 'lead/牵头[办公室] support/配合[各科室]'],
  [
    'a class after an open list',
    '（财政部、商务部等和各有关省级人民政府负责）',
    'responsible/[财政部 商务部…等] responsible/负责[各有关省级人民政府]',
    false,
  ],
  [
    'levels that lean on 各有关',
    '（牵头单位：市农业局，配合单位：市科协，各有关区、县级市）',
    'lead/牵头单位[市农业局] support/配合单位[市科协 各有关区、县级市]',
  ],
  [
    'a name of an unknown build among bodies',
    '（全国工商联、民政部、某某联盟、全国妇联负责）',
    'responsible/负责[全国工商联 民政部 某某联盟 全国妇联]',
  ],
  [
    'a label of another kind beside that of a role',
    '（负责部门：海关总署，适用范围：甲自贸试验区）',
    'responsible/负责部门[海关总署] -/适用范围[甲自贸试验区]',
  ],
  [
    'places that share the word behind the last',
    '部门分工：省科技厅牵头，临江、东海、丰泽市政府配合。',
    'lead/牵头[省科技厅] support/配合[临江 东海 丰泽市政府]',
  ],
  [
    'a deadline on a line of its own',
    '牵头单位：市教育局\n责任单位：市财政局\n完成时限：12月底前',
    'lead/牵头单位[市教育局] responsible/责任单位[市财政局] 〈12月底前〉',
  ],
  [
    'a rule about the first body behind a name',
    '责任单位：市发改委、市财政局（第一责任单位为牵头单位，下同）',
    'responsible/责任单位[市发改委 市财政局] 《第一责任单位为牵头单位，下同》 *',
    false,
  ],
  [
    'names before a colon, and then what they do',
    '州税务局、州人社局：推行社保缴费网上办。',
    'responsible/[州税务局 州人社局]',
  ],
  [
    'labels without a colon',
    '（牵头市教育局，配合市财政局、市公安局）',
    'lead/牵头[市教育局] support/配合[市财政局 市公安局]',
    false,
  ],
  [
    'nouns of roles as verbs',
    '市教育局为牵头单位，市财政局为配合单位。',
    'lead/为牵头单位[市教育局] support/为配合单位[市财政局]',
  ],
  [
    'a body that answers for all',
    '（市教育局负总责，市财政局配合）',
    'responsible/负总责[市教育局] support/配合[市财政局]',
  ],
  ['names in quotes', '（责任单位：“市教育局”“市财政局”）', 'responsible/责任单位[市教育局 市财政局]', false],
  [
    'a list that goes on below a mark of lists',
    '责任单位：市教育局、市财政局、\n市公安局、市民政局',
    'responsible/责任单位[市教育局 市财政局 市公安局 市民政局]',
    false,
  ],
  [
    'a list that goes on below, set in',
    '责任单位：市教育局\n　　　　　市公安局',
    'responsible/责任单位[市教育局 市公安局]',
    false,
  ],
  [
    '和县 behind a comma that parts a list',
    '（责任单位：市水利局,和县人民政府,含山县人民政府）',
    'responsible/责任单位[市水利局 和县人民政府 含山县人民政府]',
  ],
  ['a bare list with 和县', '（市水利局，和县人民政府）', 'responsible/[市水利局 和县人民政府]'],
  [
    'persons behind the bodies',
    '（责任单位：市教育局 张某某、市财政局（李建国））',
    'responsible/责任单位[市教育局 市财政局]',
    false,
  ],
  [
    'a name that begins with a quotation mark',
    '（责任单位：“12345”市民服务热线管理办公室）',
    'responsible/责任单位[“12345”市民服务热线管理办公室]',
  ],
  [
    '、 inside a class of departments',
    '（责任部门：市政府各委、办、局、各区、县人民政府）',
    'responsible/责任部门[市政府各委、办、局 各区、县人民政府]',
  ],
  [
    '、 inside a class of governments',
    '（各省、自治区、直辖市人民政府负责）',
    'responsible/负责[各省、自治区、直辖市人民政府]',
  ],
  [
    '、 before a bare class word',
    '（责任单位：市直有关部门、单位、各乡镇、街道）',
    'responsible/责任单位[市直有关部门、单位 各乡镇、街道]',
  ],
  [
    '和 inside names and between them',
    '（文化和旅游部、工业和信息化部负责）',
    'responsible/负责[文化和旅游部 工业和信息化部]',
  ],
  [
    'a verb takes all names behind the last comma of a labelled list',
    '（牵头单位：市水务局，市城管局、市公安局配合）',
    'lead/牵头单位[市水务局] support/配合[市城管局 市公安局]',
    false,
  ],
  [
    'the same with several leaders, and with duties',
    '（牵头单位：县医保局、县民政局，县财政局、各乡镇政府按职责分工负责）',
    'lead/牵头单位[县医保局 县民政局] responsible/按职责分工负责[县财政局 各乡镇政府]',
  ],
  [
    'the same behind a semicolon',
    '（责任单位：区商务局；区统计局、区税务局配合）',
    'responsible/责任单位[区商务局] support/配合[区统计局 区税务局]',
    false,
  ],
  [
    'without a comma the verb takes the last name',
    '（牵头单位：市水务局、市城管局、市公安局配合）',
    'lead/牵头单位[市水务局 市城管局] support/配合[市公安局]',
    false,
  ],
  [
    'a verb of help between two bodies',
    '（市城管局配合市水务局负责）',
    'support/配合[市城管局] responsible/负责[市水务局]',
    false,
  ],
  [
    'guidance between two bodies',
    '（县教育局指导各乡镇人民政府落实）',
    'guide/指导[县教育局] implement/落实[各乡镇人民政府]',
    false,
  ],
  [
    'a request before the second list',
    '（市水务局牵头，请市城管局配合）',
    'lead/牵头[市水务局] support/配合[市城管局]',
    false,
  ],
];

describe('forms', () => {
  const cases = FORMS.map(([form, text, wanted, exact]) => ({ form, text, wanted, isExact: exact === undefined }));
  test.each(cases)('$form: $text', ({ text, wanted, isExact }) => {
    const found = findAttributions(text);
    expect(found.map(shown).join(' | ')).toBe(wanted);
    const [one] = found as [FoundAttribution];
    if (isExact) expect(print(one)).toBe(text.slice(one.start, one.end));
    else expect(print(one)).not.toBe(text.slice(one.start, one.end));
  });

  test('a person on a line of its own stays apart from the line of the bodies', () => {
    const found = findAttributions('推进改革。\n分管省领导：张三\n部门分工：省发展改革委牵头，各部门配合。');
    expect(found.map(shown)).toEqual(['-/分管省领导[张三]', 'lead/牵头[省发展改革委] support/配合[各部门]']);
  });

  test('labels before brackets', () => {
    const found = findAttributions('建设甲平台。牵头（市教育局）配合（市财政局、市公安局）');
    expect(found.map(shown)).toEqual(['lead/牵头[市教育局]', 'support/配合[市财政局 市公安局]']);
  });

  test('who is asked, far from the end of its line, and before 等部门', () => {
    const text = '甲。请科技部、财政部等部门在6月底前完成。乙，丙，丁，戊，己，庚，辛，壬，癸，子，丑。';
    expect(findAttributions(text).map(shown)).toEqual(['responsible/[科技部 财政部…等部门]']);
  });

  test('lines of two tasks are two attributions', () => {
    const found = findAttributions('牵头单位：市教育局\n责任单位：各区\n牵头单位：市商务局\n责任单位：市财政局');
    expect(found.map(shown)).toEqual([
      'lead/牵头单位[市教育局] responsible/责任单位[各区]',
      'lead/牵头单位[市商务局] responsible/责任单位[市财政局]',
    ]);
  });

  test('mixed round brackets close each other, an unclosed one costs nothing else', () => {
    expect(findAttributions('甲（乙。（责任单位：市教育局)').map(shown)).toEqual(['responsible/责任单位[市教育局]']);
  });
});

describe('places', () => {
  const lead = '（牵头部门：市教委）';
  const both = '（牵头部门：市工商局；责任部门：市质量技监局等）';
  test.each([
    ['in a list of nouns', `建立民生领域${lead}、市场监管领域${both}数据共享平台。`, [lead, both]],
    ['after clauses', `推动清单上网${lead}；汇接数据平台${both}。`, [lead, both]],
    [
      'over paragraphs',
      `一、甲。${lead}\n乙。\n牵头单位：市商务局。\n丙。${both}`,
      [lead, '牵头单位：市商务局。', both],
    ],
    ['side by side', lead + both, [lead, both]],
    ['behind an arrow', '完成数据平台建设→市教育局、市财政局', ['→市教育局、市财政局']],
    ['behind words that end like a body', '② 建设甲平台 → 安全环保部、各分公司', ['→ 安全环保部、各分公司']],
    ['not on the way of papers', '① 申请材料由村委会→县民政局', []],
    ['not behind several arrows', '材料上报：村委会→镇政府→县民政局', []],
  ])('%s', (_, text, wanted) => {
    expect(findAttributions(text).map(({ start, end }) => text.slice(start, end))).toEqual(wanted);
  });
});

describe('not attributions', () => {
  test.each([
    '平台（大机系统）、库（天地图）、数据库（SDD）',
    '（静安区有待进一步整合）',
    '（国办发〔2014〕66号）',
    '（共5项）',
    '（此件公开发布）',
    '（县）',
    '（一）明确责任部门',
    '各区县、各部门明确责任部门、责任人，抓好落实。',
    '责任部门要加强管理。',
    '海关总署要继续做好牵头工作，会同有关部门建立机制。',
    '建立由农业农村部、工业和信息化部牵头的协调机制。',
    '（社会参与）',
    '（政府主导、企业主体、社会参与）',
    '（企业自行负责）',
    '（谁主管谁负责）',
    '（以下简称“负责单位”）',
    '（下同）',
    '（各部门、各单位要负责）',
    '（由市财政局负责解释）',
    '（项目负责单位）',
    '（联系人：张三）',
    '（监督：12345）',
    '（责任编辑：王某）',
    '（发证机构：市公安局）',
    '（支持：增值税政策）',
    '（牵头部门不变）',
    '（牵头部门：）',
    '牵头部门：',
    '责任单位：要进一步明确责任，加强管理。',
    '（2016年6月底前完成）',
    '（负责）',
    '（牵头、负责）',
    '',
  ])('%s', (text) => {
    expect(findAttributions(text)).toEqual([]);
  });
});

describe('cells of tables', () => {
  test.each([
    ['牵头单位', '区政府办、区审批局', 'lead/牵头单位[区政府办 区审批局]'],
    ['责任科室', '各科室', 'responsible/责任科室[各科室]'],
    ['责任部门', '市教育局等', 'responsible/责任部门[市教育局…等]'],
    ['责 任 单 位', '市教育局\n市财政局', 'responsible/责任单位[市教育局] responsible/[市财政局]'],
    ['责任分工', '办公室牵头，各科室配合', 'lead/牵头[办公室] support/配合[各科室]'],
    ['工作任务', '优化审批', ''],
    ['完成时限', '12月底', ''],
    ['牵头单位', '', ''],
  ])('%s: %s', (header, cell, wanted) => {
    expect(groups(readCell(header, cell))).toBe(wanted);
  });
});
