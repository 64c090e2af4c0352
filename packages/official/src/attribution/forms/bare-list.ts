import { isBodyLike, isSureBody, startsWithAction } from '@workplan/plan/names';
import { closings } from '../names/brackets.js';
import { isDeadline } from '../words/deadline.js';
import { readNames } from '../names/name-list.js';
import { splitAtMarks } from '../names/name-marks.js';
import { type Piece, splitPieces } from '../names/pieces.js';
import type { Role } from '@workplan/plan/schema';
import { type Reading, ReadingBuilder } from '../reading.js';
import { opensStatement } from '../statements/statement.js';
import { addVerbGroups, type Part, togetherIn, verbWithin } from './verb-form.js';
import { endOfNames } from '../words/end-of-names.js';
import { readLabelWord } from '../words/label-word.js';
import { HELPING_ROLES, LABEL_STEMS } from '../words/words.js';

/*
 * （市教育局、市财政局）, （各有关单位）: bodies in brackets without any word for what they do. Only where every name
 * is surely a body, and the bracket ends a sentence: 各县（市、区） and 支持重点行业（电力、石化） name nobody.
 */
const LONGEST = 400;
const START_OF_LINE = /\n[ \t\u3000]*$/;
const SENTENCE_END = /[。；;！!？?）)]$/;

const LONGEST_TIME = 40;
const OFFICE = /[处科股室站所队组行]$/;
/** Brackets, or an arrow, say that an office is meant: 园林处, 质控科. */
const isOffice = (name: string): boolean =>
  isSureBody(name) ||
  /^(?:团委|工会|妇联|纪委|校办|党办)$/.test(name) ||
  (isBodyLike(name) && OFFICE.test(name) && !startsWithAction(name));

/** 甲/乙 are two where each is a body. */
function piecesOf(inner: string): readonly Piece[] {
  const pieces = splitPieces(inner, 0, inner.length, closings(inner)).map((piece) => ({
    ...piece,
    end: endOfNames(inner, piece.start, piece.end),
  }));
  return pieces.flatMap((piece) => {
    const words = inner.slice(piece.start, piece.end);
    const parts = words.split(/[/／]/);
    if (parts.length < 2 || !parts.every(isOffice)) return [piece];
    let start = piece.start;
    return parts.map((part, index): Piece => {
      const own = { start, end: start + part.length, before: index === 0 ? piece.before : '/' };
      start = own.end + 1;
      return own;
    });
  });
}

/**
 * …→ 市教育局、市财政局 at the end of a line: whom a task goes to. Several arrows, and one between two bodies, are a way that
 * papers take: 村委会→县民政局. Offset of the arrow in the line.
 */
export function readArrow(line: string): { readonly start: number; readonly reading: Reading } | undefined {
  const [start, ...others] = [...line.matchAll(ARROWS)].map(({ index }) => index);
  if (start === undefined || start === 0 || others.length > 0) return undefined;
  const words = line.slice(start + 1).trim();
  if (words === '' || words.length > LONGEST || endsWithBody(line.slice(0, start))) return undefined;
  const pieces = piecesOf(words);
  const names = readNames(words, pieces).flatMap((run) => run.names);
  if (names.length === 0 || !names.every(isOffice)) return undefined;
  const into = new ReadingBuilder();
  into.form = 'verb';
  addVerbGroups(into, words, pieces, 'responsible', '', true);
  return { start, reading: into.build('') };
}
const ARROWS = /[→➡⇒]/g;
const MARKS = /[，,、；;。：:（(由从经自]/;
const NUMBER_OF_ITEM = /^[^\p{sc=Han}]+/u;

/** 由村委会 →: papers come from a body. ② 建设甲平台 →: what is to be done, though its last word ends like a body. */
function endsWithBody(before: string): boolean {
  const last = (before.split(MARKS).at(-1) ?? '').replace(NUMBER_OF_ITEM, '').trim();
  return isBodyLike(last) && !startsWithAction(last);
}

/** 牵头市教育局，配合单位为市财政局: a label without its colon before the first body of each list. */
const LED = /^((牵头|主办|主责|责任|负责|承办|配合|协办|协助|参与)(?:(?:单位|部门)[为是]?)?)(?=.{3})/;

/** Names with what they do, as a word says. */
interface Led {
  readonly role: Role | undefined;
  readonly word: string;
  readonly pieces: Part[];
  readonly isAssumed?: true;
}

/** （市教育局会同市财政局）, （市教育局配合市财政局）: who answers, and who takes part. Undefined where a name is no body. */
function pairLists(inner: string, pieces: readonly Piece[]): readonly Led[] | undefined {
  const [first, ...others] = pieces;
  if (first === undefined) return undefined;
  const together = togetherIn(inner, first.start, first.end);
  const within = verbWithin(inner, first.start, first.end);
  const at = together?.at ?? within?.start ?? first.start;
  const word = together?.word ?? within?.word ?? '';
  if (at === first.start) return undefined;
  const left: Part[] = [{ ...first, end: at }];
  const right: Part[] = [{ start: at + word.length, end: first.end, before: word }, ...others];
  if (![...left, ...right].every(({ start, end }) => isSureBody(inner.slice(start, end)))) return undefined;
  if (together !== undefined)
    return [
      { role: 'responsible', word: '', pieces: left },
      { role: 'support', word: '', pieces: right },
    ];
  return within && HELPING_ROLES.has(within.role)
    ? [
        { role: within.role, word, pieces: left },
        { role: 'responsible', word: '', pieces: right, isAssumed: true },
      ]
    : undefined;
}

/** The lists of names behind labels without a colon; undefined where the first name has none, or a name is no body. */
function ledLists(inner: string, pieces: readonly Piece[]): readonly Led[] | undefined {
  const lists: Led[] = [];
  for (const piece of pieces) {
    const [, word = '', stem] = LED.exec(inner.slice(piece.start, piece.end)) ?? [];
    const own = { ...piece, start: piece.start + word.length };
    if (stem !== undefined) lists.push({ word, role: LABEL_STEMS.get(stem), pieces: [own] });
    else if (lists.length === 0) return undefined;
    else lists.at(-1)?.pieces.push(own);
    if (!isSureBody(inner.slice(own.start, own.end))) return undefined;
  }
  return lists;
}

/**
 * （2026年底前；市公安局、市司法局）, （市数据局；2026年启动，2027年底前推广）: deadlines before the bodies or behind them. Between bodies each is
 * that of some of them.
 */
function withoutDeadlines(inner: string, all: readonly Piece[]): { pieces: readonly Piece[]; dues: readonly Piece[] } {
  const areDue = all.map(({ start, end }) => isDeadline(inner.slice(start, end)) || dueLabel(inner, start, end) > 0);
  const first = areDue.indexOf(false);
  const last = areDue.lastIndexOf(false);
  const isSide = first === 0 || last === all.length - 1;
  if (!isSide) return { pieces: all, dues: [] };
  return { pieces: all.slice(first, last + 1), dues: [...all.slice(0, first), ...all.slice(last + 1)] };
}

const SAYS_WHERE = /(?:范围|试点|地区|区域|点位|地点|路段)[。；]?$/;
const IS_PLACE = /(?:[镇乡县区市州村]|街道)$/;
const isOfLevel = (name: string): boolean => /^(?:[省市区县州国镇乡]|[\u4e00-\u9fff]{2,4}[省市区县州])/.test(name);
/** 新增车位300个: what is to be done, before a single body at the end of a line. Behind 支持县职教中心 it may say whose that is. */
function isSaid(before: string): boolean {
  const last = before.split(MARKS).at(-1) ?? '';
  return last.length >= SHORTEST_WORDS && !isBodyLike(last);
}
const SHORTEST_WORDS = 4;

/** 完成时间：11月底 behind the bodies: how long the label is with its colon; 0 where there is none. */
function dueLabel(inner: string, start: number, end: number): number {
  const [all = '', word = ''] = DUE_LABEL.exec(inner.slice(start, end)) ?? [];
  return readLabelWord(word)?.kind === 'deadline' ? all.length : 0;
}
const DUE_LABEL = /^([\u4e00-\u9fff]{2,8}?)(?:[：:]|[为是](?=[^，]))(?=.)/;

/** 责任单位为市交通运输局，完成时限为8月底: labels with a verb in the last clauses of a line; undefined where they hold anything else. */
export function readLedClauses(words: string): Reading | undefined {
  const inner = words.replace(/(?<![。；;\s])[。；;\s]+$/, '');
  if (!LED_BY_COPULA.test(inner)) return undefined;
  const { pieces, dues } = withoutDeadlines(inner, piecesOf(inner));
  const led = ledLists(inner, pieces);
  if (led === undefined) return undefined;
  const into = new ReadingBuilder();
  into.form = 'verb';
  for (const { pieces: own, role, word } of led) addVerbGroups(into, inner, own, role, word);
  addDues(into, inner, dues);
  return into.build(words.slice(inner.length));
}
const LED_BY_COPULA = /^(?:牵头|主办|主责|责任|负责|承办)(?:单位|部门)[为是]/;

function addDues(into: ReadingBuilder, inner: string, dues: readonly Piece[]): void {
  for (const { before: mark, start, end } of dues) {
    const label = dueLabel(inner, start, end);
    const colon = inner.charAt(start + label - 1);
    if (label === 0) into.addDeadline(mark, inner.slice(start, end));
    else
      into.addDeadline(mark, inner.slice(start + label, end), { word: inner.slice(start, start + label - 1), colon });
  }
}

/**
 * The bodies between the brackets at `open` and `close`; undefined where these hold anything else.
 *
 * @param isLabelled whether a label stands before the bracket: 牵头（市教育局）
 */
export function readBareList(text: string, open: number, close: number, isLabelled = false): Reading | undefined {
  const inner = text.slice(open + 1, close);
  if (inner.length < 3 || inner.length > LONGEST || inner.startsWith('与')) return undefined;
  const before = text.slice(Math.max(0, open - 40), open).trimEnd();
  const isAfterSentence =
    isLabelled ||
    SENTENCE_END.test(before) ||
    before === '' ||
    START_OF_LINE.test(text.slice(Math.max(0, open - 40), open));
  const behind =
    text
      .slice(close + 1, close + 1 + LONGEST_TIME)
      .split('\n', 1)[0]
      ?.trim() ?? '';
  const isEnd = /^[。；;]?$/.test(behind);
  // [园林处/市政处] 4月30日前: brackets that no prose has.
  const isSquare = '[［【〔'.includes(text.charAt(open)) && (isEnd || isDeadline(behind));
  if (!isAfterSentence && !isEnd && !isSquare) return undefined;
  const all = piecesOf(inner);
  // （市教育局，市财政局，排名第一位为牵头单位，下同）
  const rule = all.findIndex(({ start, end }) => opensStatement(inner.slice(start, end)));
  const { pieces, dues } = withoutDeadlines(inner, rule === -1 ? all : all.slice(0, rule));
  const led = ledLists(inner, pieces) ?? pairLists(inner, pieces);
  const listed = readNames(inner, pieces).flatMap((run) => run.names);
  const names = splitAtMarks(listed, undefined).flatMap((part) => part.names);
  // Behind words without a stop a single name rather explains them: 市大数据中心（市经济信息化委）.
  if (
    names.length === 0 ||
    (led === undefined &&
      !names.every(
        isSquare || dues.length > 0 || (isEnd && (isAfterSentence || names.some(isSureBody))) ? isOffice : isSureBody,
      ))
  )
    return undefined;
  const isOneBehindWords = !isAfterSentence && !isSquare && dues.length === 0 && names.length < 2 && led === undefined;
  if (isOneBehindWords && !(isEnd && names.every(isOfLevel) && isSaid(before))) return undefined;
  // 扩大试点范围（东山镇、西山镇） says where.
  if (led === undefined && SAYS_WHERE.test(before) && names.every((name) => IS_PLACE.test(name))) return undefined;
  const into = new ReadingBuilder();
  into.form = 'verb';
  if (led === undefined) addVerbGroups(into, inner, pieces, 'responsible', '', true);
  else for (const { pieces: own, role, word, isAssumed } of led) addVerbGroups(into, inner, own, role, word, isAssumed);
  addDues(into, inner, dues);
  const stated = all[rule];
  if (stated !== undefined) into.statement = { before: stated.before, text: inner.slice(stated.start) };
  return into.build(inner.slice(inner.trimEnd().length));
}
