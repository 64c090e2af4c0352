import { nameKey } from '../names/normalize.js';
import type { BodyClass } from '../types.js';

const either = (...words: readonly string[]): string => `(?:${words.join('|')})`;

/** What an audience is made of, with and without one of these words before it. */
const GROUPS = [
  '部门',
  '单位',
  '机构',
  '政府',
  '地区',
  '企业',
  '[街场]镇',
  '镇[街办]',
  '街道',
  '乡镇',
  '园区',
  '高校',
  '学校',
  '医院',
  '公司',
  '国企',
  '委办局',
  '[科处]室',
];
const LEVELS = [
  '地',
  '镇',
  '乡',
  '场',
  '区',
  '县',
  '市',
  '州',
  '盟',
  '旗',
  '省',
  '师',
  '村',
  '社区',
  '分局',
  '板块',
  '专班',
];
const RULING = ['成员单位', '管委会', '功能区', '党委', '组织', '团体'];
const OFFICES = ['政府', '人民政府', '党委', '管委会'];

const BRANCHES = [
  '[分支]局',
  '派出所',
  '[分支]公司',
  '分院',
  '分中心',
  '[支大中总]队',
  '[分支]行',
  '中支',
  '管理部',
  '党委',
  '党组',
  '监管组',
  '海关',
  '海事局',
  '边检站',
];
const INSTITUTIONS = [
  '中心',
  '[大中小]学',
  '学校',
  '幼儿园',
  '[^法察务]院',
  '[所站馆库]',
  '实验室',
  '[林农牧]场',
  '总局',
  '管[理护]局',
  '报社',
  '书店',
  '[视电]台',
  '军分?区',
  '保护区',
  '水利委员会',
];
const ASSOCIATIONS = [
  '协会',
  '总会',
  '商会',
  '促进会',
  '学会',
  '联合会',
  '基金会',
  '领导小组',
  '指挥部',
  '联席会议',
  '执委会',
  '组委会',
];
const ZONES = [
  '管委',
  '示范区',
  '集中区',
  '软件园',
  '科技园',
  '产业园',
  '工业园',
  '园区',
  '开发区',
  '高新区',
  '经开区',
  '新区',
  '商务区',
  '度假区',
  '合作区',
  '管委会',
  '管理委员会',
];

/**
 * Descriptions of bodies, which no list of names can hold. They are asked last: a misspelt name that
 * happens to end like a description is near to a name first.
 */
const CLASSES: readonly (readonly [form: RegExp, kind: BodyClass])[] = [
  [
    new RegExp(
      `^${either('各', '全[省市区县州]各', '有关', '相关', '其他', '所有', '本级各?')}.{0,16}` +
        `${either(...GROUPS, ...LEVELS, ...RULING)}$`,
    ),
    'audience',
  ],
  [
    new RegExp(
      `${either('各', '有关', '相关', '各级', '其他', '下属', '直属')}[^、]{0,10}${either(...GROUPS, '区县')}$`,
    ),
    'audience',
  ],
  [/^[省市区县州盟旗][属直级].{0,6}(?:企业|国企|单位|机关|高校|学校|医院|部门)$/, 'audience'],
  // 驻市单位, 中省直单位, 中央驻鲁单位; 属地镇街 and 行业主管部门 are whoever they concern.
  [/^(?:中央)?驻.{1,4}单位$|^中[央省]?[省市]?直单位$|^属地(?:政府|镇街|乡镇|街道)$|^.{0,4}主管部门$/, 'audience'],
  [
    new RegExp(`${either('会同', '牵头', '分别', '等')}${either('有关', '相关')}?${either('部门', '单位', '地区')}$`),
    'audience',
  ],
  [new RegExp(`^各[^、]{1,14}[〔(（][^、]{1,8}[)）〕]${either(...OFFICES, '部门', '单位')}?$`), 'audience'],
  [/^各[县市区州旗乡镇街、〔(（)）〕]{1,9}(?:人民)?政府[〔(（](?:管委会|办事处|行署)[)）〕]$/, 'audience'],
  [
    new RegExp(`^.{1,12}[〔(（]${either('市', '区', '县', '功能区', '单位', '园区')}[)）〕]${either(...OFFICES)}?$`),
    'audience',
  ],
  [new RegExp(`^[\\u4e00-\\u9fff]{2,16}${either(...BRANCHES, '办事处', '工作站')}$`), 'branch'],
  [
    new RegExp(
      `^[\\u4e00-\\u9fff]{1,8}${either('镇', '乡', '街道', '苏木')}${either(...OFFICES.slice(0, 3), '办事处', '党工委')}?$`,
    ),
    'township',
  ],
  // 镇妇联 and 街道综合执法队 belong to a township, 基教处 to a department.
  [/^(?:镇|乡|街道)[\u4e00-\u9fff]{0,12}(?:[办所站队]|办公室|中心|联|[团纪]委|工会|武装部)$/, 'township'],
  [/^[\u4e00-\u9fff]{2,10}[处科股]室?$/, 'branch'],
  // 民航贵州监管局 stands under a central body.
  [/^民航[\u4e00-\u9fff]{2,6}(?:监管|管理)局$/, 'branch'],
  // 市人大常委会教科文卫工委 and 经济开发区规划建设局 are parts of another body.
  [/(?:人大|人大常委会|政协)[\u4e00-\u9fff]{2,16}委(?:员会)?$/, 'branch'],
  // 县创建办, 市长三角办, 省两新工委: offices of bodies that only coordinate; a new one comes with every campaign. 市域通办 and
  // 市级部门承办 end in a verb.
  [
    /^(?:自治区|兵团|[省市区县州盟旗师])[\u4e00-\u9fff]{1,12}(?:(?<![通承督主代帮]|(?<!政)协|(?<![侨文妇残台])联)办|办公室|工委|工作委员会)$/,
    'institution',
  ],
  [new RegExp(`${either(...ZONES.slice(0, -2))}${either('管委会', '')}[\\u4e00-\\u9fff]{2,10}[局办部]$`), 'branch'],
  [
    new RegExp(
      `^[\\u4e00-\\u9fff（）()]{2,30}${either('公司', '集团', '[银农商工建中发人]行', '联社', '农信社', '电网', '电力', '供电局', '电力局', '铁路局', '直属库', '[城交建产水农国文]投')}$`,
    ),
    'company',
  ],
  [
    new RegExp(
      `^[\\u4e00-\\u9fff（）()“”"\\dA-Z]{0,30}(?:.${either(...INSTITUTIONS, ...ASSOCIATIONS)}|${either(...ZONES)})(?:办公室)?$`,
    ),
    'institution',
  ],
];

/** Longer text is a sentence. */
const LONGEST = 40;

export function classOf(name: string): BodyClass | undefined {
  const key = nameKey(name);
  if (key.length > LONGEST) return undefined;
  return CLASSES.find(([form]) => form.test(key))?.[1];
}
