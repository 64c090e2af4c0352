import { simplified } from '../text/traditional.js';
import { wordSet } from '../text/sets.js';

/*
 * Whether a name is built like the name of a body. Verb forms have no label that says so (（社会参与）,
 * （企业自行负责）), so there the names decide. Lexical: no list of bodies.
 */

/** Last characters and words of names of bodies. */
const ENDINGS: ReadonlySet<string> = /* @__PURE__ */ wordSet(
  '部委局办厅室署院会处科所站府司社台馆校团联队区县市州旗盟省乡镇村组班园关股库港协学',
  [
    '中心',
    '单位',
    '部门',
    '机构',
    '企业',
    '公司',
    '国企',
    '央企',
    '集团',
    '街道',
    '地区',
    '地方',
    '政府',
    '党委',
    '专班',
    '基地',
    '平台',
    '报社',
    '移动',
    '电信',
    '联通',
    '铁塔',
    '邮政',
    '团中央',
    '派中央',
    '石化',
    '石油',
    '电网',
    '电力',
    '烟草',
    '铁路',
    '广电',
    '金融机构',
    '支部',
    '党组',
    '银行',
    '支行',
    '分行',
    '人行',
    '中支',
    '保险',
  ],
);
const LONGEST_ENDING = 4;

/** Class names say whom they mean with their first word: 各地, 全市各级, 有关方面. */
const CLASS_START =
  /^(?:[省市区县州部局委厅院校](?:级|直|属|内)?(?:各|有关|相关)|(?:直属|机关|驻.{1,3}?)(?:各|有关|相关)|各|有关|相关|所有|其他|其它|全(?:国|省|市|区|县|州|体)(?:各|有关|相关)|本(?:省|市|区|县)(?:各|有关|相关))/;

/** Words that end like a body and name none. */
const NO_BODIES: ReadonlySet<string> = new Set([
  '社会',
  '全社会',
  '机会',
  '市场',
  '政府',
  '党委',
  '部门',
  '单位',
  '企业',
  '机构',
  '全部',
  '内部',
  '干部',
  '城市',
  '农村',
  '学校',
  '家庭',
  '地方',
  '地区',
  '街道',
  '社区',
  '乡镇',
  '国家',
  '上级',
  '下级',
  '政府部门',
  '执行',
  '运行',
  '试行',
  '进行',
]);

/** Function words and marks of prose that no name of a body holds; 让胡路区 and 将乐县 are places. */
const PROSE =
  /[的了是被把须\t\n]|让(?!胡路)|将(?!军|乐)|(?<!自)由|对(?!外|台|口)|不(?!锈|动产)|进一步|加强|要求|通过|如果|根据|按照|属于|涉及|主导/;

/** 请各单位抓好落实, 望各区配合: a request starts so, no name does but those of 望城区, 望江县 and the like. */
const REQUEST = /^请|^望(?![城都花江奎谟])/;

/** 各单位要负责, 各部门务必各司其职 are sentences: a modal stands between subject and verb. 市应急局 and 要素市场 hold none. */
const MODAL = /[要应需能]$|应当$|(?:单位|部门|[局区县市镇乡地])(?:要(?!素)|应(?![急用对])|务必|必须)/;

/** Titles of persons: 分管副省长, 协管副秘书长, 市委常委. */
const PERSON_TITLES =
  /(?:省长|市长|区长|县长|州长|盟长|旗长|镇长|乡长|秘书长|主任委员|主任|局长|厅长|部长|处长|科长|院长|书记|领导|领导同志|常委|组长|队长|负责人|负责同志|责任人|专员|委员长|主席|总理|总干事|法人代表|联络员)$/;

/** 副县长赵某, 局长李建国: a title with the name behind it. The commonest surnames; 市长热线 is no person. */
const TITLED_PERSON =
  /(?:[省市区县州镇乡局厅部处科院司]长|主任|书记|常委|主席|委员|专员|经理|董事长)(?:[王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林][\u4e00-\u9fff]{1,2}|[\u4e00-\u9fff]某{1,2})$/;

/** 市长江办 is the office for a river. */
const BODY_AT_END = /[局委办厅部署院处科队会司社站所]$|中心$/;

const TRAILING_BRACKET = /[（(〔[][^（(〔[\]〕)）]{0,30}[\]〕)）]$/;

const withoutBracket = (name: string): string => name.slice(-40).replace(TRAILING_BRACKET, '');

/** Whether a name is a person by title. Deputies and offices of persons differ: 主任 is a person, 主任办公室 is not. */
export const isPerson = (name: string): boolean =>
  PERSON_TITLES.test(withoutBracket(name)) || (TITLED_PERSON.test(name.slice(-12)) && !BODY_AT_END.test(name));

/** Whether a name could be one of a list at all: of a name's length, without words of prose. */
export function mayBeName(name: string): boolean {
  return (
    name.length >= 2 &&
    name.length <= 40 &&
    !PROSE.test(name) &&
    !REQUEST.test(name) &&
    !MODAL.test(name) &&
    !/^(?:[\d.]+[年月日]|\d{1,3}[.．、])/.test(name)
  );
}

/** Whether a name stands for a class of bodies: 各区政府, 市各有关部门. */
export const namesClassOfBodies = (name: string): boolean => CLASS_START.test(name);

/** Whether a name is built like the name of a body or of a class of bodies. */
export function isBodyLike(written: string): boolean {
  const name = simplified(written);
  if (!mayBeName(name) || NO_BODIES.has(name) || isPerson(name)) return false;
  if (CLASS_START.test(name)) return true;
  const bare = withoutBracket(name);
  if (bare.length < 2) return false;
  for (let length = 1; length <= LONGEST_ENDING; length++) if (ENDINGS.has(bare.slice(-length))) return true;
  return false;
}

/** Words of action that begin what is to be done: 建设甲平台 ends like a body and is none. */
const ACTION =
  /^(?:建设|建成|建立|推进|推动|推行|推广|完善|加强|加快|加大|制定|开展|健全|优化|深化|强化|提升|提高|扩大|打造|构建|编制|出台|印发|支持|鼓励|引导|规范|促进|培育|探索|整合|做好|抓好|继续|持续|积极|全面|依托|围绕|聚焦|新建|改造|升级|成立|组建|设立|引进|壮大)/;
/** 建设局, 规划办: short names of bodies that begin as an action does; 建设管理局, 建设和交通委. */
const SHORT_BODY = /^(?:.{1,3}[局委办处科股]|建设.{1,4}[局委])$/;
/** Endings that only names of bodies have. */
const SURE_ENDING = /(?:局|委|委员会|办|办公室|厅|部|署|院|银行|政府|公司)$/;

/** Whether a name is rather the object of a verb: 建设数据中心, 完善服务平台. */
export const startsWithAction = (written: string): boolean => {
  const name = simplified(written);
  return ACTION.test(name) && !SURE_ENDING.test(name);
};

/** What a bracket says instead of naming who answers: （含市教育局）, （原市卫生局）, （以下简称市教育局）. */
const REMARK =
  /^(?:含(?!山)|包括|不含|除|如(?![皋东])|即(?!墨)|原(?![州阳平])|另|下称|以下|简称|附|见|详见|注|由|按|经(?![信发贸开合])|与|及|和(?!县)|或|现|暂)/;
const SURE_NAME =
  /(?:[局委办厅部署院镇乡区县市]|委员会|办公室|政府|管委会|中心|公司|[国央]企|集团|[总支大]队|总社|供销社|总工会|联合会|[妇残文侨商]联|科协|红十字会|海关|银行|街道|镇街|[市区县州省][级直属](?:国有)?(?:企业|单位|部门|机关))$/;

const SURE_CLASS = /* @__PURE__ */ (() =>
  new RegExp(`${CLASS_START.source}.{0,20}(?:部门|单位|机构|企业|高校|院校|地区|成员|${SURE_NAME.source.slice(3)}`))();

/** Whether a name stands for a body without any word that says so: 市教育局, 各有关单位; 电力 and 街道 need one. */
export function isSureBody(written: string): boolean {
  const name = simplified(written);
  if (!isBodyLike(name) || REMARK.test(name) || /[：:；，]/.test(name)) return false;
  if (ACTION.test(name) && !SHORT_BODY.test(name)) return false;
  return SURE_CLASS.test(name) || (name.length >= 3 && SURE_NAME.test(withoutBracket(name)));
}
