import { isSureBody } from '@workplan/plan/names';
import { closings } from './brackets.js';
import { isDeadline } from './deadline.js';
import { readNames } from './name-list.js';
import { splitPieces } from './pieces.js';
import { type Reading, ReadingBuilder } from './reading.js';
import { addVerbGroups } from './verb-form.js';

/*
 * （市教育局、市财政局）, （各有关单位）: bodies in brackets without any word for what they do. Only where every name
 * is surely a body, and the bracket ends a sentence: 各县（市、区） and 支持重点行业（电力、石化） name nobody.
 */
const LONGEST = 400;
const START_OF_LINE = /\n[ \t\u3000]*$/;
const SENTENCE_END = /[。；;！!？?）)]$/;

/** The bodies between the brackets at `open` and `close`; undefined where these hold anything else. */
export function readBareList(text: string, open: number, close: number): Reading | undefined {
  const inner = text.slice(open + 1, close);
  if (inner.length < 3 || inner.length > LONGEST) return undefined;
  const before = text.slice(Math.max(0, open - 40), open).trimEnd();
  const isAfterSentence =
    SENTENCE_END.test(before) || before === '' || START_OF_LINE.test(text.slice(Math.max(0, open - 40), open));
  const after = /^[。；;]?(?=[ \t\u3000]*(?:\n|$))/.test(text.slice(close + 1, close + 40));
  if (!isAfterSentence && !after) return undefined;
  const all = splitPieces(inner, 0, inner.length, closings(inner)).pieces;
  // （2026年底前；市公安局、市司法局）: a deadline before the bodies or behind them.
  const due = [all[0], all[all.length - 1]].find((piece) => piece && isDeadline(inner.slice(piece.start, piece.end)));
  const pieces = all.filter((piece) => piece !== due);
  const names = readNames(inner, pieces).flatMap((run) => run.names);
  // Behind words without a stop a single name rather explains them: 市大数据中心（市经济信息化委）.
  if (names.length === 0 || !names.every(isSureBody) || (!isAfterSentence && names.length < 2)) return undefined;
  const into = new ReadingBuilder();
  into.form = 'verb';
  addVerbGroups(into, inner, pieces, 'responsible', '', true);
  if (due !== undefined) into.addDeadline(due.before, inner.slice(due.start, due.end));
  return into.build(inner.slice(inner.trimEnd().length));
}
