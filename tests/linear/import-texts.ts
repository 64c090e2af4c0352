/** Texts of a given length (UTF-16 units) that are made to be slow to import. `page` ones are HTML. */
export interface ImportText {
  readonly name: string;
  readonly of: (size: number) => string;
}

const times = (part: string) => (size: number) => part.repeat(Math.ceil(size / part.length)).slice(0, size);
const counted = (line: (n: number) => string) => (size: number) => {
  const out: string[] = [];
  for (let n = 1, length = 0; length < size; n += 1) {
    const text = line(n);
    out.push(text);
    length += text.length;
  }
  return out.join('');
};
const behind = (head: string, of: (size: number) => string) => (size: number) => head + of(size);
const TITLE = '云山市2026年工作要点\n';

const TEXTS: Readonly<Record<string, (size: number) => string>> = {
  'numerals in one line': counted((n) => `${n}.建设平台。`),
  'Chinese numerals in one line': times('一、建设平台。二、推进改革。三、'),
  'open brackets': times('（'),
  'closed brackets': times('（）'),
  'brackets in brackets': (size) => '（'.repeat(size / 2) + '）'.repeat(size / 2),
  'brackets of several kinds': times('（〔【《“'),
  pipes: times('|'),
  'lines of pipes': times('| a | b |\n'),
  tabs: times('甲\t'),
  'lines of tabs': times('1\t建设平台\t市教育局\t6月底\n'),
  'one cell behind a heading': behind('序号\t任务\t责任单位\n1\t', times('建设平台')),
  'quoted cells that go on': behind('序号\t任务\t责任单位\n', times('1\t"甲\n')),
  'quotes and commas': times('"甲,"乙",'),
  'cells with a pipe behind': times('市教育局 |\n'),
  labels: times('责任单位：'),
  'labels with names': times('责任单位：市教育局；'),
  'labels in lens brackets': times('【责任单位】市教育局'),
  'labels before spaces': times('责任单位　市教育局\n'),
  'names in one list': behind('1.建设平台。（责任单位：', times('市教育局、')),
  'stars at names': behind('1.建设平台。（责任单位：', times('★市教育局、')),
  'what stars mean': times('注：标★的为牵头单位，其余为配合单位。'),
  'statements for all tasks': times('以下任务均需各区（市）政府落实。'),
  'leads without brackets': times('由市教育局会同市财政局，'),
  'numbered items': behind(
    TITLE,
    counted((n) => `${n}.建设平台。（责任单位：市教育局）\n`),
  ),
  'items without a number': behind(TITLE, times('建设平台。\n（责任单位：市教育局）\n')),
  'items behind dashes': behind(TITLE, times('——建设平台。（责任单位：市教育局）\n')),
  'headings with items without a number': behind(
    TITLE,
    counted((n) => `第${n}章平台\n建设甲。（市教育局负责）\n建设乙。（市财政局负责）\n`),
  ),
  'numerals below numerals': times('一、甲\n（一）乙\n1.丙\n（1）丁\n①戊\n'),
  'lost spaces': times('??建设平台\n'),
  times: times('2026年6月底前、'),
  months: times('6月、'),
  ranges: times('6月至'),
  'empty lines': times('\n'),
  spaces: times('　'),
  'marks of Markdown': times('**甲'),
  'bullets with labels': times('- 责任单位：市教育局\n'),
  'dates and signatures': behind(TITLE, times('云山市人民政府办公室\n2026年3月1日\n')),
  'attachment headings': behind(TITLE, times('附件1：任务分解表\n')),
  'page numbers': times('— 2 —\n市教育局\n'),
  'headings of tables': times('序号 工 作 任 务 责任单位\n'),
  'tables in tables': times('<table><tr><td>'),
  'cells of a page': behind('<table><tr><td>序号<td>任务<td>责任单位</tr>', times('<tr><td>1<td>甲<td>市教育局</tr>')),
  'items of a list of a page': behind('<html><ol>', times('<li>建设市级平台</li>')),
  'ten thousand numerals in each line': (size) =>
    Array.from({ length: 3 }, () => counted((n) => `${n}.甲`)(size / 3)).join('\n'),
  'numerals in brackets in one line': times('（一）甲（二）乙'),
  'decimal numerals': counted((n) => `1.${n} 建设平台\n`),
  'numerals without words': times('1.\n'),
  'ordinals in one line': behind(TITLE, times('1.一是建设，二是管理，三是维护。')),
  'labels before brackets': behind('1.', times('牵头（市教育局）')),
  'labels without a colon': behind('1.建设。（', times('牵头市教育局，')),
  'nouns of roles': behind('1.', times('市教育局为牵头单位，')),
  'who is asked': behind('1.', times('请市教育局，')),
  'who is asked, sentence by sentence': behind('1.', times('请市财政局牵头制定方案。')),
  'sentences that begin with who acts': behind(`${TITLE}1.`, times('市教育局负责检查。')),
  'names before colons': behind('1.', times('市教育局：')),
  'lists that go on': behind('1.建设。\n责任单位：市教育局、\n', times('市财政局、\n')),
  'lines of names': behind('1.建设。\n', times('市教育局、市财政局\n')),
  'names in quotes': behind('1.建设。（责任单位：', times('“市教育局”')),
  'slashes between names': behind('1.建设。（责任单位：', times('市教育局/')),
  'names behind spaces': behind('1.建设。责任单位：', times('市教育局 张建国 ')),
  'commas and 和': behind('1.建设。（责任单位：', times('市水利局,和县政府,')),
  'brackets behind names': behind('1.建设。（责任单位：', times('市教育局（李建国）、')),
  'box drawing': times('│甲│乙│\n├─┼─┤\n'),
  'traditional characters': times('1.建設平臺。（責任單位：市教育局）\n'),
  'full-width signs': times('１．建设平台。（责任单位：市教育局）\n'),
  'commas of a workbook': behind('序号,任务,责任单位\n', times('1,甲,"乙,丙"\n')),
  'escapes of Markdown': times('1\\.甲 '),
  'headings of Markdown': times('## 一、甲\n'),
  'festivals and quarters': behind('1.', times('国庆节前、三季度、')),
  'days in one line': behind(
    '1.',
    counted((n) => `${(n % 12) + 1}月${(n % 28) + 1}日前完成，`),
  ),
  'an attachment of measures': behind(`${TITLE}1.甲。\n2026年1月1日\n附件\n考核指标\n`, times('1.门诊人次。\n')),
  'cells in lines that never end': behind(
    '序号\n任务\n责任单位\n',
    counted((n) => `${n}\n甲\n市教育局\n市财政局\n`),
  ),
  'merged cells of a page': behind(
    '<table><tr><td>序号<td>任务<td>责任单位</tr>',
    times('<tr><td rowspan=99>1<td>甲<td>市教育局</tr>'),
  ),
  'lists in lists of a page': behind('<html>', times('<ol><li>建设市级平台')),
};

/** Over seventy texts. */
export const IMPORT_TEXTS: readonly ImportText[] = Object.entries(TEXTS).map(([name, of]) => ({ name, of }));
