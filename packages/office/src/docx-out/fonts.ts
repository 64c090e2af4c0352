import { tag } from '../xml/write-xml.js';

/** The fonts of a document, by what they are for. Names as Word shows them. */
export interface DocxFonts {
  /** Titles and the name of the agency. */
  readonly title: string;
  /** Headings of the first level 一、. */
  readonly heading: string;
  /** Headings of the second level （一）. */
  readonly subheading: string;
  readonly body: string;
  /** Page numbers. */
  readonly pageNumber: string;
  /** Digits and Latin letters. */
  readonly digits: string;
}

/** GB/T 9704-2012, 5.2.2 and 7: the names that fonts of offices have. */
export const USUAL_FONTS: DocxFonts = {
  title: '方正小标宋简体',
  heading: '黑体',
  subheading: '楷体_GB2312',
  body: '仿宋_GB2312',
  pageNumber: '宋体',
  digits: 'Times New Roman',
};

/** What stands in for a font where it is not installed, as lists for `w:altName` (ECMA-376 part 1, 17.8.3.1). */
const SUBSTITUTES: ReadonlyMap<string, string> = new Map([
  ['方正小标宋简体', '方正小标宋_GBK,华文中宋,STZhongsong,宋体'],
  ['黑体', 'SimHei'],
  ['楷体_GB2312', '楷体,KaiTi'],
  ['仿宋_GB2312', '仿宋,FangSong'],
  ['宋体', 'SimSun'],
]);

/** GB2312 (ECMA-376 part 1, 17.8.3.2). */
const CHINESE = '86';

/** The fonts that a document names, with their substitutes (`word/fontTable.xml`). */
export function fontTable(fonts: DocxFonts, namespace: string): string {
  const { digits, ...chinese } = fonts;
  const entry = (name: string, charset: string, family: string): string =>
    tag(
      'w:font',
      { 'w:name': name },
      (SUBSTITUTES.has(name) ? tag('w:altName', { 'w:val': SUBSTITUTES.get(name) }) : '') +
        tag('w:charset', { 'w:val': charset }) +
        tag('w:family', { 'w:val': family }) +
        tag('w:pitch', { 'w:val': 'variable' }),
    );
  const names = [...new Set(Object.values(chinese))].filter((name) => name !== digits);
  return tag(
    'w:fonts',
    { 'xmlns:w': namespace },
    names.map((name) => entry(name, CHINESE, 'auto')).join('') + entry(digits, '00', 'roman'),
  );
}
