/*
 * 等 at the end of a list: others answer too. Also with the class of the others: 等部门, 等有关部门,
 * 等7个单位, 等国务院相关部门.
 */
const CLASS =
  /^(?:\d+|[一二三四五六七八九十]+)?个?(?:国务院|中央|中央和国家|国家|省|市|区|县|州)?(?:级|直|属|内)?各?(?:其他|有关|相关|成员)?(?:职能|主管|责任)?(?:(?:部门|单位|部委|机构|地区|地方|企业|高校|院校|街道|乡镇|区县|县区|县市|方面|机关|团体|科室|处室)(?:[和及与、/](?:部门|单位|地区|企业|机构))?)?$/;
const LONGEST_MARK = 20;
/** 等保险机构, 等爱卫会成员单位: the class in words of its own; 等级 and its like are other words. */
const OWN_CLASS = /^(?![级次候待同于])[\u4e00-\u9fff]{1,10}(?:部门|单位|机构|企业|公司|高校|院校)$/;

/** Where the open mark at the end of a name begins; undefined when the name has none or is nothing else. */
export function openMarkAt(name: string): number | undefined {
  const lowest = Math.max(1, name.length - LONGEST_MARK);
  for (let at = name.length - 1; at >= lowest; at--) {
    if (name[at] === '等' && (CLASS.test(name.slice(at + 1)) || OWN_CLASS.test(name.slice(at + 1))))
      return name[at - 1] === '高' || name[at - 1] === '平' ? undefined : at;
  }
  return undefined;
}

/** Whether a mark names the class of the bodies before it, so that these may be cut short: 公安、交通等部门. */
export const namesClass = (mark: string): boolean => mark.length > 1;
