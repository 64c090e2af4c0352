import { readLabelWord } from '../attribution/index.js';
import type { SourceLine } from '../text/source-lines.js';
import { withUsualSpaces } from './spaces.js';

/*
 * Marks of Markdown, also pasted into plain text: `## 一、`, `**1.…**`, `> …`, `- **责任单位：** …`, `1\.`. They are
 * no words: reading goes without them, printing has them.
 */
const HEADING = /^(\s*)#{1,6}\s+/;
const QUOTE = /^(\s*)>\s?/;
const BULLET = /^(\s*)[-*+]\s+(?:\[[ xX]\]\s+)?(?=\*\*|[（(]?[一二三四五六七八九十\d]{1,3}[）)、.．])/;
/** - 责任单位：…, also with other dots: one label an item. */
const BULLET_LABEL = /^(\s*)[-*+•·●▪◦○]\s*(?=([\u4e00-\u9fff]{2,8})[：:])/;
const CLOSING_HASHES = /\s#+\s*$/;
const BOLD = /\*\*|__/g;
/** *责任单位：…* and _（责任单位：…）_: emphasis of a label or of a bracket up to the end of the line. */
const EMPHASIS = /(?<![*_\\])([*_])(?=\S)([（(【[]?[^*_\n：:]{2,12}[：:][^*_\n]+)(?<=\S)\1$/;
/** *责任单位*：… and _责任单位：_…: emphasis of a label alone. */
const LABEL_EMPHASIS = /(?<![*_\\])([*_])([\u4e00-\u9fff]{2,8})([：:]?)\1(?=([：:]?))/g;
const ESCAPE = /\\(?=[.)(\]*_#|+-])/g;
const SIGNS = /^\s*(?:#{1,6}\s|>)|\*\*|__|\\[.)(*_#+-]|[*_](?:$|[：:])|[：:][*_]/;

/** A line of a table with pipes holds its marks until the table is read. */
const isTableRow = (text: string): boolean => /^\s*\|.*\|\s*$/.test(text);

/** A line without the marks of Markdown. */
export function withoutMarks(line: SourceLine): SourceLine {
  const { text } = line;
  const isLabelled = readLabelWord(BULLET_LABEL.exec(text)?.[2] ?? '') !== undefined;
  if (!(isLabelled || SIGNS.test(text) || BULLET.test(text)) || isTableRow(text)) return line;
  let words = text.replace(ESCAPE, '').replace(QUOTE, '$1').replace(BULLET, '$1');
  if (isLabelled) words = words.replace(BULLET_LABEL, '$1');
  if (HEADING.test(words)) words = words.replace(HEADING, '$1').replace(CLOSING_HASHES, '');
  // An odd mark belongs to a pair on another line, or is none.
  const bold = words.match(BOLD) ?? [];
  if (bold.length % 2 === 0) words = words.replace(BOLD, '');
  words = words.replace(EMPHASIS, '$2').replace(LABEL_EMPHASIS, withoutEmphasis);
  return words === text ? line : withUsualSpaces({ ...line, text: words, printed: line.printed ?? [text] });
}

const withoutEmphasis = (all: string, _mark: string, word: string, inner: string, behind: string): string =>
  (inner === '') !== (behind === '') && readLabelWord(word) !== undefined ? word + inner : all;
