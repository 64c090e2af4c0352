import { fill, type Localized } from '@workplan/core';
import type { OfficialText } from './official-text.js';

/** How a file was read that is no plain text. */
const HOW = {
  page: {
    zh: '这是网页，读的是其中的文字，行号按这些文字的行计。',
    en: 'This is a web page: its text was read, and line numbers are those of that text.',
  },
  word: {
    zh: '这是 Word 文件，读的是其中的文字，自动编号已经补上；行号按这些文字的行计。',
    en: 'This is a Word file: its text was read, automatic numbers included, and line numbers are those of that text.',
  },
  workbook: {
    zh: '这是 Excel 文件，读的是各工作表里看得见的单元格；行号按读出的文字的行计。',
    en: 'This is a workbook: the cells that can be seen in its sheets were read, and line numbers are those of that text.',
  },
  pdf: {
    zh: '这是 PDF 文件：只有版面，没有段落和表格。段落是按缩进和行宽接起来的，请对照原件核对；行号按读出的文字的行计。',
    en: 'This is a PDF file, which knows pages but no paragraphs: lines were joined by their indentation and width. Compare the text with the pages; line numbers are those of that text.',
  },
} as const;

const HOW_OF: Readonly<Partial<Record<OfficialText['kind'], keyof typeof HOW>>> = {
  html: 'page',
  docx: 'word',
  doc: 'word',
  rtf: 'word',
  xlsx: 'workbook',
  pdf: 'pdf',
};

/** What does not stand in the text. */
const ASIDES: Readonly<Record<OfficialText['asides'][number]['kind'], Localized>> = {
  footnote: { zh: '脚注：{text}', en: 'footnote: {text}' },
  endnote: { zh: '尾注：{text}', en: 'endnote: {text}' },
  comment: { zh: '批注：{text}', en: 'comment: {text}' },
  header: { zh: '页眉或页脚：{text}', en: 'header or footer: {text}' },
  footer: { zh: '页脚：{text}', en: 'footer: {text}' },
  box: { zh: '文本框：{text}', en: 'text box: {text}' },
  hidden: { zh: '隐藏的文字：{text}', en: 'hidden: {text}' },
  deleted: { zh: '修订中删去的文字：{text}', en: 'deleted in an open change: {text}' },
  contents: { zh: '目录：{text}', en: 'table of contents: {text}' },
  turned: { zh: '斜排的文字（印章、水印）：{text}', en: 'at an angle (stamp, watermark): {text}' },
  unsure: { zh: '并排的文字，看不出怎样对应：{text}', en: 'side by side, and nobody can say how: {text}' },
};

/** What a file has that is not read, or not for certain. */
const NOTES: Readonly<Record<keyof OfficialText['notes'], Localized>> = {
  pictures: {
    zh: '{count} 张图片没有读。图里有文字的，请补进公文再导入。',
    en: 'Pictures that were not read: {count}. Words in them have to be typed into the document.',
  },
  insertions: {
    zh: '有 {count} 处修订增加的文字还没有接受，已经按接受读入。',
    en: 'Open insertions, read as if accepted: {count}.',
  },
  deletions: {
    zh: '有 {count} 处修订删去的文字还没有接受，已经按删去处理。',
    en: 'Open deletions, read as if accepted: {count}.',
  },
  struck: {
    zh: '有 {count} 处文字划了删除线，仍按正文读入，请核对是否作废。',
    en: 'Words that are struck through and were read like the others: {count}. See whether they still count.',
  },
  bullets: { zh: '{count} 个项目符号没有印出。', en: 'List marks that are not printed: {count}.' },
  symbols: {
    zh: '{count} 个特殊符号认不出，没有读入，请核对原件。',
    en: 'Marks of symbol fonts that are not known and were left out: {count}. See the original.',
  },
  formats: {
    zh: '{count} 个自动编号的样式认不出，没有印出，请核对原件。',
    en: 'Automatic numbers in a form that is not known and were left out: {count}. See the original.',
  },
  embedded: {
    zh: '文件里嵌着 {count} 个别的文件，没有读。',
    en: 'Documents inside this one that were not read: {count}.',
  },
  errors: {
    zh: '{count} 个单元格是错误值（如 #REF!），没有读入，请改好表格再导入。',
    en: 'Cells with an error such as #REF! that were left out: {count}. Correct them and import again.',
  },
  formulas: {
    zh: '{count} 个公式没有保存结果，没有读入。请用 Excel 或 WPS 打开，保存一次再导入。',
    en: 'Formulas without a saved value that were left out: {count}. Open the file in Excel or WPS, save it, and import again.',
  },
  dates: {
    zh: '{count} 个单元格的日期不存在，没有读入，请核对原件。',
    en: 'Dates that no calendar has and were left out: {count}. See the original.',
  },
  numbers: {
    zh: '{count} 个数字的显示格式认不出，按数值读入，请核对原件。',
    en: 'Numbers in a format that is not known, read as plain numbers: {count}. See the original.',
  },
  macros: {
    zh: '文件里有宏，没有读，也没有运行。',
    en: 'The file has macros, which were neither read nor run.',
  },
  scans: {
    zh: '有 {count} 页是扫描的图片，没有读。',
    en: 'Pages that are pictures and were not read: {count}.',
  },
  characters: {
    zh: '有 {count} 个字，文件没有写明是什么字，读作“\ufffd”，请核对原件。',
    en: 'Characters of which the file does not say what they are, read as U+FFFD: {count}. See the original.',
  },
  breaks: {
    zh: '有 {count} 处换行，看不出是不是另起一段，已按另起一段读入，请核对原件。',
    en: 'Line ends of which nobody can say whether a paragraph ends there; read as if it did: {count}. See the original.',
  },
  rows: {
    zh: '表格有 {count} 处跨页，看不出上下两页是不是同一格，请核对原件。',
    en: 'Cells of tables of which nobody can say whether they go on over a page: {count}. See the original.',
  },
  unsure: {
    zh: '有 {count} 处文字并排，看不出怎样对应，没有读入正文，请核对原件。',
    en: 'Words side by side that could not be put in order, and were left out: {count}. See the original.',
  },
};

/** What a reader of the file should know: how it was read, what stands beside the text, and what was not read. */
export interface ReadingNotes {
  readonly how: readonly Localized[];
  readonly asides: readonly Localized[];
  readonly notes: readonly Localized[];
}

/** What a person should know of how a file was read. */
export function readingNotes({ kind, asides, notes }: OfficialText): ReadingNotes {
  const how = HOW_OF[kind];
  return {
    how: how === undefined ? [] : [HOW[how]],
    asides: asides.map((aside) => fill(ASIDES[aside.kind], { text: aside.text })),
    notes: keysOf(notes).map((key) => fill(NOTES[key], { count: notes[key] ?? 0 })),
  };
}

const keysOf = (notes: OfficialText['notes']): (keyof OfficialText['notes'])[] =>
  Object.keys(notes).filter((key): key is keyof OfficialText['notes'] => key in NOTES);
