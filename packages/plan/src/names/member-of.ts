/** Names that stand for bodies which they do not list: 各区政府, 市有关部门. */
const COLLECTIVE = /^各|有关|相关/;

/** Whether a name stands for bodies that it does not list, so that any of them may report. */
export const isCollective = (name: string): boolean => COLLECTIVE.test(name);

/** Whom 等 at the end of a list stands for. */
const ANY_BODY = '各有关单位';

/** 各区, 各县（市、区）人民政府, 各乡镇和街道: places of the levels that are named. */
const PLACES =
  /^(?:[省市区县州盟旗])?各(?<levels>(?:地区|街道|[省市区县州盟旗镇乡])(?:[（()）、,，/及和与各]|地区|街道|[省市区县州盟旗镇乡])*)(?:人民政府|政府|党委政府|管委会|办事处)?$/;
const LEVEL = /街道|[省市区县州盟旗镇乡]/g;
const ANY_LEVEL = /^(?:街道|[省市区县州盟旗镇乡])$/;
/** What follows the level in the name of a place or its government: 黄浦区, 浦东新区政府, 半淞园路街道办事处. */
const AFTER_LEVEL = /(?:人民政府|党委政府|政府|党工委|管委会|管理委员会|办事处|委员会|委)$/;

/** Other classes by their word, and how the names of their members end. */
const CLASSES: readonly (readonly [RegExp, RegExp])[] = [
  [/高校|院校|学校/, /(?:大学|学院|学校|中学|小学|党校|幼儿园)$/],
  [/企业|公司|国企|央企/, /(?:公司|集团|企业|厂|银行|总社|院|所)$/],
  [/医院|医疗机构/, /(?:医院|卫生院|中心|院)$/],
  [/银行|金融机构/, /(?:银行|公司|集团|分行|支行|社)$/],
];

/** How names of bodies end. A person or a remark in the wrong cell does not. */
const BODY = /.{2}[局委办部厅院署会行司团所站心府处室组区县市州镇乡道联队社馆台校学厂协]$/;

/**
 * Whether a name may be one of the bodies that a collective name stands for: 黄浦区政府 of 各区政府, 市财政局 of 市有关部门.
 * A name of another class is none: 市财政局 is no district.
 */
export function mayBelongTo(collective: string, name: string): boolean {
  if (!isCollective(collective) || isCollective(name) || /[、，,；;]/.test(name)) return false;
  const levels = PLACES.exec(collective)?.groups?.['levels'];
  if (levels !== undefined) return isPlace(levels, name);
  const [, member] = CLASSES.find(([word]) => word.test(collective)) ?? [];
  return (member ?? BODY).test(name);
}

function isPlace(levels: string, name: string): boolean {
  const bare = name.replace(AFTER_LEVEL, '');
  const level = bare.endsWith('街道') ? '街道' : bare.slice(-1);
  // 各地区 means places of any level.
  const named: readonly string[] = levels.match(LEVEL) ?? [];
  const isNamed = levels.includes('地区') ? ANY_LEVEL.test(level) : named.includes(level);
  return isNamed && bare.length > level.length;
}

/** Whether a name may be one of the bodies that names of a list stand for; 等 at the end of an open list stands for any. */
export const mayStandFor = (names: readonly string[], isOpen: boolean, name: string): boolean =>
  [...names, ...(isOpen ? [ANY_BODY] : [])].some((one) => mayBelongTo(one, name));
