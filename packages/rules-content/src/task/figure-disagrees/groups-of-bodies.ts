/** A count of a whole group of governments in a text: 15个区县政府. Offsets are in the text. */
export interface GroupCount {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly count: number;
  /** What is counted, however it is spelled: 区（县）政府 is 区县政府. */
  readonly group: string;
}

/**
 * A number that opens a clause, and a noun made of levels only. 选择5个区县 is a part of the group and
 * is not taken: the number does not open the clause.
 */
const COUNT =
  /(?:^|[。，；：、]|全市|全省|全区|全县|本市|本省|全部|所有|各|共)(\d{1,4})个((?:[区县市州盟旗乡镇街道省]|自治区|直辖市|[（(][区县市、]{1,5}[）)]|、)+(?:人民)?政府)/g;

export function groupCounts(text: string): GroupCount[] {
  if (!text.includes('政府')) return [];
  return [...text.matchAll(COUNT)].map((match) => {
    const [whole, digits = '', noun = ''] = match;
    const end = match.index + whole.length;
    const words = `${digits}个${noun}`;
    return {
      text: words,
      start: end - words.length,
      end,
      count: Number(digits),
      group: noun.replace(/[（）()、]|人民/g, ''),
    };
  });
}
