/*
 * The label of a responsible group by the kinds of its bodies, from their names alone:
 * 单位 are governments of a level below with the classes of them (各区县政府, 浦东新区政府, 各街道), institutions
 * and companies (…中心, …院, …公司, 热线管理办公室), and what calls itself 单位; everything else is a 部门:
 * departments, offices, commissions, 管委会, 市政府相关部门.
 */
const GOVERNMENT = /(?:省|市|区|县|州|盟|旗|乡|镇|街道)(?:人民)?政府$/;
const LOCAL_CLASS =
  /^(?:各|有关|相关|其他|全[省市区县州]各).*(?:地|省|市|区|县|州|盟|旗|乡|镇|街道|园区|办事处|村|社区)$/;
const INSTITUTION =
  /(?:中心|院|所|校|大学|学|馆|站|台|社|公司|集团|银行|企业|热线管理办公室|热线办公室|协会|学会|联合会|基金会|图书馆|博物馆|单位)$/;
const BOTH = /(?:部门(?:、|和|及|与)单位|单位(?:、|和|及|与)部门)$/;
const TRAILING_BRACKET = /[（(〔][^（(〔〕)）]{0,30}[〕)）]$/;
const INNER_BRACKET = /[（(][^（()）]{0,30}[)）]/g;

const LABELS = { department: '责任部门', unit: '责任单位', both: '责任部门、单位' } as const;
type Label = (typeof LABELS)[keyof typeof LABELS];

function kindOf(written: string): keyof typeof LABELS {
  // 各县（市、区）政府 is a class of governments whatever stands in its brackets.
  const name = written.replace(TRAILING_BRACKET, '').replace(INNER_BRACKET, '');
  if (BOTH.test(name)) return 'both';
  return GOVERNMENT.test(name) || LOCAL_CLASS.test(name) || INSTITUTION.test(name) ? 'unit' : 'department';
}

/** 责任部门, 责任单位 or 责任部门、单位, as the kinds of the names ask for. */
export function responsibleLabel(names: readonly string[]): Label {
  const kinds = new Set(names.map(kindOf));
  if (kinds.has('both') || (kinds.has('department') && kinds.has('unit'))) return LABELS.both;
  return kinds.has('unit') ? LABELS.unit : LABELS.department;
}

/** Whether a label is one of the three. */
export const isDerivable = (word: string): boolean => Object.values(LABELS).some((label) => label === word);
