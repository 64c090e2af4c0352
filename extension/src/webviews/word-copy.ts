import type { PreviewLine } from '@workplan/language-service/protocol';

type Role = PreviewLine['role'];

/** How the lines of a role look in the layout of GB/T 9704-2012; the numbers are those of the Word file. */
interface Look {
  readonly font: string;
  /** Points. */
  readonly size?: number;
  readonly align?: 'center' | 'right' | 'left';
  /** Characters that the first line is indented. */
  readonly first?: number;
}

const FANGSONG = "'仿宋_GB2312', FangSong_GB2312, '仿宋', FangSong, STFangsong, serif";
const XIAOBIAOSONG = "'方正小标宋简体', '方正小标宋_GBK', FZXiaoBiaoSong-B05S, '宋体', SimSun, serif";
const HEITI = "'黑体', SimHei, sans-serif";
const KAITI = "'楷体_GB2312', KaiTi_GB2312, '楷体', KaiTi, STKaiti, serif";

/** 三号 and 二号 in points, the distance of lines, and how much closer characters stand: 22 lines of 28 characters. */
export const TEXT_SIZE = 16;
export const TITLE_SIZE = 22;
export const LINE_HEIGHT = 28.95;
export const LETTER_SPACING = -0.25;

const BODY: Look = { font: FANGSONG, first: 2 };
const LOOKS: Partial<Readonly<Record<Role, Look>>> = {
  headlines: { font: FANGSONG, size: 14, align: 'center' },
  title: { font: XIAOBIAOSONG, size: TITLE_SIZE, align: 'center' },
  planTitle: { font: XIAOBIAOSONG, size: TITLE_SIZE, align: 'center' },
  number: { font: FANGSONG, align: 'center' },
  addressees: { font: FANGSONG, first: 0 },
  signature: { font: FANGSONG, align: 'right' },
  issued: { font: FANGSONG, align: 'right' },
  label: { font: HEITI, align: 'left', first: 0 },
  imprint: { font: FANGSONG, size: 14, first: 0 },
  columns: { font: HEITI, size: 12, first: 0 },
  row: { font: FANGSONG, size: 12, first: 0 },
};
const HEADINGS: readonly Look[] = [
  { font: HEITI, first: 2 },
  { font: KAITI, first: 2 },
];

export const lookOf = ({ role, level }: Pick<PreviewLine, 'role' | 'level'>): Look =>
  role === 'heading' ? (HEADINGS[(level ?? 1) - 1] ?? BODY) : (LOOKS[role] ?? BODY);

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const escaped = (text: string): string => text.replace(/[&<>]/g, (mark) => ESCAPES[mark] ?? '');

/** The document as HTML that Word and WPS take with its fonts, sizes, indents and distances. */
export const wordHtml = (lines: readonly PreviewLine[]): string => `<div>${lines.map(paragraph).join('')}</div>`;

function paragraph(line: PreviewLine): string {
  const { font, size = TEXT_SIZE, align, first } = lookOf(line);
  const text = line.text.replace(/^[\s\u3000]+/, '');
  const style = [
    'margin:0',
    `font-family:${font}`,
    `font-size:${size}pt`,
    `letter-spacing:${size === TEXT_SIZE ? LETTER_SPACING : 0}pt`,
    `line-height:${LINE_HEIGHT}pt`,
    'mso-line-height-rule:exactly',
    `text-align:${align ?? 'justify'}`,
    ...(first === undefined ? [] : [`text-indent:${first * size}pt`, `mso-char-indent-count:${first}.0`]),
  ].join(';');
  return `<p style="${style.replaceAll('"', "'")}">${text === '' ? '&nbsp;' : escaped(text)}</p>`;
}
