import { defineRule } from '@workplan/lint';
import type { Range } from '@workplan/plan/text';
import { foundIn } from '../found-in.js';
import { texts } from './texts.js';

/** Beside a Chinese mark a space is one too many, whatever stands on its other side. In （ ） it is a field to be filled in. */
const AT_MARK =
  /[ \t](?:(?<=[，。；：、？！“‘（《〈〔【”’）》〉〕】].)[ \t]*(?=[^\s）])|(?<=[^\s（].)[ \t]*(?=[，。；：、？！“‘（《〈〔【”’）》〉〕】]))/g;
/**
 * 推进 政务服务: one space between words of a sentence. 张 三 and 目 录 are set apart on purpose; so are issuers (中共中央 国务院), a
 * person behind a post (副市长 李某) and what follows a number of its own (第一章 总则).
 */
const IN_SENTENCE =
  / (?=[\u3400-\u9fff\u3007]{2})(?<=[\u3400-\u9fff\u3007]{2} )(?<!(?:第[^\s，。；：、]{1,4}|附[件表]|[一二三四五六七八九十]{2}|[央委长任记员]) )/g;

/** Titles are set in two lines, with a space where the second began. */
const isInTitle = (before: string): boolean => before.lastIndexOf('《') > before.lastIndexOf('》');

/** Spaces between Chinese characters or beside Chinese marks; they come with copied text and from PDF files. */
export const needlessSpace = defineRule({
  id: 'needless-space',
  group: 'text',
  aboutPrint: true,
  severity: 'warning',
  fix: 'safe',
  texts,
  check({ document }, report) {
    const remove = ({ start, end }: Range, safe: boolean): void =>
      report('space', { start, end }, {}, { fixes: [{ title: 'remove', safe, edits: [{ start, end, text: '' }] }] });
    for (const found of foundIn(document, AT_MARK)) remove(found, true);
    for (const found of foundIn(document, IN_SENTENCE)) {
      const { text } = document;
      const { start, end } = found.span;
      // It may part two items: whoever wrote it knows.
      if (/[，。；]/.test(text.slice(start, end)) && !isInTitle(text.slice(start, found.start))) remove(found, false);
    }
  },
});
