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
  'lists in lists of a page': behind('<html>', times('<ol><li>建设市级平台')),
};

/** Over forty texts. */
export const IMPORT_TEXTS: readonly ImportText[] = Object.entries(TEXTS).map(([name, of]) => ({ name, of }));
