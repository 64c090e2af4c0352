import { isPerson } from './body-word.js';

/** A name as written, and with the level word that the list left out. */
export interface ResolvedName {
  readonly written: string;
  readonly resolved: string;
}

/** 市 before 行政审批局: a level word, then a name. 市场监管局 and 省会 begin so by chance. */
const LEVEL = /^(?:自治区|兵团|[省市区县州盟旗])(?!场|会|长|人民)(?=.{2})/;
/** Party bodies follow 市委: 市委宣传部、组织部. */
const PARTY_LEVEL = /^[省市区县州盟旗]委(?=.{2})/;
const PARTY_BODY =
  /^(?:组织部|宣传部|统战部|社会工作部|政法委(?:员会)?|网信办|编办|政研室|改革办|巡察办|巡视办|台办|外办|老干部局|党校)$/;
/** Names that can belong to any level: only such a name takes over the word. */
const DEPARTMENT = /[局委办厅室部处院联会署]$/;
/** Names with a place, a class, or a level of their own. */
const STANDS_ALONE =
  /^(?:各|有关|相关|其他|全|国|中央|中国|最高|所有|驻|[“"\d])|^.{1,6}[省市区县州旗盟镇乡](?!场|政|容)|银行|公司|集团|海关|电网|管委会?$|政府/;

/**
 * The names of one group with elided level words: 市行政审批局、住建局 is 市住建局. The level of the last name
 * that has one holds for the departments after it; classes, places and companies stand for themselves.
 */
export function resolveNames(names: readonly string[]): ResolvedName[] {
  let level = '';
  let isParty = false;
  return names.map((written) => {
    const own = LEVEL.exec(written)?.[0];
    if (own !== undefined) {
      level = own;
      isParty = PARTY_LEVEL.test(written);
      return { written, resolved: written };
    }
    const takesLevel = level !== '' && DEPARTMENT.test(written) && !STANDS_ALONE.test(written) && !isPerson(written);
    if (!takesLevel) return { written, resolved: written };
    return { written, resolved: isParty && PARTY_BODY.test(written) ? `${level}委${written}` : level + written };
  });
}
