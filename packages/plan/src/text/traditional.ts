/*
 * The words that the reader knows (labels, verbs, endings of bodies, kinds of documents, column headings) in
 * traditional characters. Only characters of those words are here: this is no conversion of texts.
 */
const PAIRS =
  '責责單单牽牵頭头門门間间時时負负協协辦办實实導导監监屬属機机關关級级組组織织務务執执參参與与進进動动開开' +
  '歸归總总領领區区縣县鄉乡鎮镇廳厅會会員员處处號号項项標标題题內内舉举業业園园團团聯联隊队學学館馆臺台廠厂' +
  '電电鐵铁銀银個个點点據据應应須须對对專专發发達达劃划計计籌筹調调幹干黨党紀纪檢检議议書书報报體体際际網网' +
  '範范圍围規规則则條条細细綱纲見见決决請请辭词類类別别數数產产場场環环綜综價价農农漁渔糧粮財财稅税經经濟济' +
  '資资訊讯衛卫藥药療疗險险軍军兩两萬万補补選选續续術术構构職职驗验擬拟檔档優优質质創创設设歷历備备訂订製制' +
  '連连結结確确認认為为從从後后東东馬马長长';

const pairs = (): ReadonlyMap<string, string> => {
  const all = [...PAIRS];
  return new Map(
    all.flatMap((character, index) => (index % 2 === 0 ? [[character, all[index + 1] ?? character]] : [])),
  );
};

const anyOf = (characters: ReadonlyMap<string, string>): RegExp => new RegExp(`[${[...characters.keys()].join('')}]`);

// Marked as pure, so that a page that imports no official texts does not load the table.
const SIMPLIFIED = /* @__PURE__ */ pairs();
const TRADITIONAL = /* @__PURE__ */ anyOf(SIMPLIFIED);
const EACH = /* @__PURE__ */ new RegExp(TRADITIONAL, 'g');

/** A text with simplified characters in the words that the reader knows; as long as it was, so offsets hold. */
export const simplified = (text: string): string =>
  TRADITIONAL.test(text) ? text.replace(EACH, (character) => SIMPLIFIED.get(character) ?? character) : text;
