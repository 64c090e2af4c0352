import { isSureBody } from '@workplan/plan/names';
import type { Range } from '@workplan/plan/text';

/** 牵头单位：, 责任部门:, 配合：, and what stands behind them, up to the end of the sentence. */
const LABELLED =
  /(?:牵头|主办|主责|责任|承办|配合|协办|协助|协同|参与|参加|落实|实施|指导|督办|督导)(?:单位|部门|机构|科室|处室|主体)?[：:]([^。\n]{3,200})/g;
const PIECE = /[^、，,；;：:（）()〔〕【】[\]\s→]+/g;
const LONGEST_NAME = 20;
const SHORTEST_NAME = 3;

/**
 * The bodies behind labels of roles in the words of a task, offsets are UTF-16 in these: an attribution that an import could not
 * read. Words may follow a name with nothing between: 市城建局备注.
 */
export const labelledIn = (text: string): Range[] =>
  [...text.matchAll(LABELLED)].flatMap(({ index, 0: all, 1: words = '' }) => {
    const from = index + all.length - words.length;
    return [...words.matchAll(PIECE)].flatMap(({ index: at, 0: piece }) => {
      let length = Math.min(piece.length, LONGEST_NAME);
      while (length >= SHORTEST_NAME && !isSureBody(piece.slice(0, length))) length -= 1;
      return length < SHORTEST_NAME ? [] : [{ start: from + at, end: from + at + length }];
    });
  });
