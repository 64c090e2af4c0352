import { isBodyLike, isPerson, isSureBody, mayBeName, startsWithAction } from '@workplan/plan/names';
import type { Range } from '@workplan/plan/text';
import { addPartners, readActing, readMarked } from './acting.js';
import { readArrow, readLedClauses } from './bare-list.js';
import { readBehindColon } from './behind-colon.js';
import { areBalanced, closings } from '../names/brackets.js';
import { isIntroduced, isPlainVerbGroup, MAX_LENGTH, readLineContent } from './content.js';
import { findLabels } from '../words/find-labels.js';
import { readLabelWord } from '../words/label-word.js';
import { holdsMark } from '../names/name-marks.js';
import { splitPieces } from '../names/pieces.js';
import { beginsWithoutBody, SAYS_WHAT } from './prose.js';
import { type Reading, ReadingBuilder } from '../reading.js';
import { opensStatement } from '../statements/statement.js';
import { maySayWhoActs } from '../words/sign-of-roles.js';
import { addVerbGroups, togetherIn } from './verb-form.js';
import { GIVES_TASK, NAMES_NOBODY } from '../words/words.js';

/** An attribution that fills a line, or its end: offsets in the passage. */
export interface LinePart extends Range {
  readonly reading: Reading;
  /** Whether it begins the line; only such a line continues the attribution of the line before. */
  readonly fillsLine: boolean;
}

/** Sentences end so; after them a label may begin on the same line. */
const SENTENCE_END = /[。.；;！!？?）)〕】\]］|｜\s\u3000]/;
const BLANK = /[\s\u3000]/;
/** 三、责任单位：市教育局: the line of a card that is numbered as items are. */
const NUMERAL = /^[一二三四五六七八九十]{1,3}、$/;

/** A colon, a dash (建设公园——市园林局), and a label without its colon: 牵头单位市教育局. */
const NO_NAME = /[：:]|——|^(?:牵头|主办|主责|责任|承办|配合|协办)(?:单位|部门)./;

/** Whether every name of a line could be one: without brackets round it, a line must show that it is no prose. */
function isPlausible(reading: Reading, fillsLine: boolean): boolean {
  const names = reading.groups
    .filter(({ word }) => readLabelWord(word)?.kind !== 'persons')
    .flatMap((group) => group.names.filter((name) => !NAMES_NOBODY.test(name)));
  if (reading.groups.length === 0 || !names.every((name) => mayBeName(name) && !NO_NAME.test(name))) return false;
  if (names.some((name) => GOES.test(name))) return false;
  if (reading.form === 'verb')
    return (
      (isIntroduced(reading) || reading.groups.every(isPlainVerbGroup)) &&
      reading.groups.every(
        ({ word, names: own }, index) => word !== '' || index < reading.groups.length - 1 || own.every(isBodyLike),
      ) &&
      !names.some((name) => startsWithAction(name) || SAYS_WHAT.test(name))
    );
  const bodies = names.filter((name) => isBodyLike(name) || isPerson(name) || CONTRACTOR.test(name)).length;
  return fillsLine ? bodies * 2 >= names.length : bodies === names.length;
}

/** 督导组：深入乡镇, 指导组：进驻学校: where somebody goes. */
const GOES = /^(?:深入|进驻|前往|赶赴|分赴|奔赴|下沉|走进|入驻)/;
/** 责任单位：服务商 names who works by contract. */
const CONTRACTOR =
  /^(?:[\u4e00-\u9fff]{2,8}(?<![协会磋面])商|[\u4e00-\u9fff]{0,8}(?:业主|(?:[承发]包|施工|建设|监理)方))$/;

/**
 * A line of the verb form that cuts a bracket in two is prose, or an attribution in brackets that could not be read. Behind a
 * label a bracket may be lost.
 */
const isWhole = ({ form }: Reading, written: string): boolean => form === 'label' || areBalanced(written);

/** 注：列首位的为牵头单位，其他单位配合 speaks of the document, and gives no roles itself. */
const REMARK = /^(?:备?注|说明|附注)[：:]/;

/** ▶ 责任单位：区卫健委: a mark before a label belongs to it. */
export const LABELLED_BULLET = /^[●•■◆▪○◇□▲△✓√➢►▶·][ \t\u3000]*(?=[\u4e00-\u9fff]{2,6}[：:])/;
const LONGEST_BULLET = 16;

/** What of a line can be an attribution: offsets in the passage. */
interface Candidate extends Range {
  /** Where it is read from; a mark may stand before it. */
  readonly words: number;
  /** Where its first character is that is no space. */
  readonly lineStart: number;
  /** Where it is read from at most. */
  readonly windowStart: number;
  readonly isLabelled: boolean;
  /** Whether there is a label anywhere in it. */
  readonly hasLabels: boolean;
}

function candidateIn(text: string, from: number, to: number): Candidate | undefined {
  let lineStart = from;
  let end = to;
  while (lineStart < end && BLANK.test(text.charAt(lineStart))) lineStart++;
  while (end > lineStart && BLANK.test(text.charAt(end - 1))) end--;
  if (REMARK.test(text.slice(lineStart, Math.min(end, lineStart + 4)))) return undefined;
  const bullet = LABELLED_BULLET.exec(text.slice(lineStart, lineStart + LONGEST_BULLET))?.[0].length ?? 0;
  const windowStart = Math.max(lineStart + bullet, end - MAX_LENGTH);
  const line = text.slice(windowStart, end);
  const labels = findLabels(line, closings(line));
  // A line of a deadline alone begins nothing.
  if (labels.length > 0 && labels.every(({ kind }) => kind === 'deadline')) return undefined;
  const first = labels.find(
    ({ start: at, role, kind }) =>
      (role !== undefined || kind !== 'bodies') &&
      (windowStart + at === lineStart + bullet ||
        (at > 0 && (SENTENCE_END.test(line.charAt(at - 1)) || NUMERAL.test(line.slice(0, at))))),
  );
  const words = first === undefined ? lineStart : windowStart + first.start;
  const start = words === lineStart + bullet ? lineStart : words;
  if (end - start > MAX_LENGTH || (first === undefined && windowStart > lineStart + bullet)) return undefined;
  return { start, words, end, lineStart, windowStart, isLabelled: first !== undefined, hasLabels: labels.length > 0 };
}

function readCandidate(text: string, { start, words, end, lineStart }: Candidate): LinePart | undefined {
  const fillsLine = start === lineStart;
  const reading = readLineContent(text.slice(words, end));
  return reading !== undefined && isPlausible(reading, fillsLine) && isWhole(reading, text.slice(words, end))
    ? { start, end, reading, fillsLine }
    : undefined;
}

/** The attribution at the end of the line `[from, to)`, or all of it. */
export function readLine(text: string, from: number, to: number): LinePart | undefined {
  const candidate = candidateIn(text, from, to);
  if (candidate === undefined) return undefined;
  const found = readCandidate(text, candidate);
  if (found !== undefined || candidate.isLabelled) return found;
  const { lineStart, windowStart, end } = candidate;
  return (
    (ASKS_FIRST.test(text.slice(lineStart, lineStart + LONGEST_ASKING))
      ? readGiven(text, lineStart, end)
      : undefined) ??
    readClause(text, windowStart, end) ??
    readNamed(text, lineStart, end) ??
    readOpening(text, lineStart, end) ??
    readHead(text, lineStart, end) ??
    readGiven(text, lineStart, end) ??
    readBehindArrow(text, windowStart, end) ??
    readColon(text, lineStart, end) ??
    readSentence(text, windowStart, end)
  );
}

/** Whether an attribution may begin where a line does. What else it could be begins further on, and is not read for this. */
export function mayBeginLine(line: string): boolean {
  const candidate = candidateIn(line, 0, line.length);
  if (candidate === undefined || candidate.start > 0) return false;
  if (!(candidate.hasLabels || maySayWhoActs(line) || GIVES_TASK.test(line) || NAMED.test(line) || holdsMark(line)))
    return false;
  return (
    readCandidate(line, candidate) !== undefined ||
    (!candidate.isLabelled &&
      (readNamed(line, 0, candidate.end) ??
        readOpening(line, 0, candidate.end) ??
        readHead(line, 0, candidate.end) ??
        readGiven(line, 0, candidate.end)) !== undefined)
  );
}

/** 市住建局（牵头）、市城管局推进建设。 */
function readHead(text: string, start: number, end: number): LinePart | undefined {
  const found = readMarked(text.slice(start, Math.min(end, start + LONGEST_OPENING)));
  return found && { start, end: start + found.end, reading: found.reading, fillsLine: false };
}

/** 请市教育局牵头制定方案，市公安局参与。 */
function readGiven(text: string, start: number, end: number): LinePart | undefined {
  const found = readActing(text.slice(start, Math.min(end, start + LONGEST_OPENING)), (clause) => {
    const reading = readLineContent(clause);
    return reading?.form === 'verb' && isPlausible(reading, true) && reading.groups.every(({ word }) => word !== '')
      ? reading
      : undefined;
  });
  return found && { start, end: start + found.end, reading: found.reading, fillsLine: false };
}

/** 州税务局、州人社局：推行网上办理。 names before a colon, and then what they do. */
function readNamed(text: string, start: number, end: number): LinePart | undefined {
  const line = text.slice(start, Math.min(end, start + LONGEST_OPENING));
  const [all = '', names = ''] = NAMED.exec(line) ?? [];
  if (names === '' || start + all.length >= end) return undefined;
  const pieces = splitPieces(names, 0, names.length, closings(names));
  const isOne = (name: string): boolean => isSureBody(name) && !SAYS_WHAT.test(name) && !IS_AREA.test(name);
  if (!pieces.every((piece) => isOne(names.slice(piece.start, piece.end)))) return undefined;
  const into = new ReadingBuilder();
  into.form = 'verb';
  addVerbGroups(into, names, pieces, 'responsible', '', true);
  const behind = addPartners(into, line, all.length);
  const mark = behind === all.length ? all.slice(names.length) : '';
  return { start, end: start + behind, reading: into.build(mark), fillsLine: false };
}
/** 主城区：新增泊位500个, 责任区：…: where something is done, though 区 ends the names of governments too. */
const IS_AREA =
  /^(?:[主老新旧]|中心)?城区$|^(?:责任|建成|核心|重点|一般|缓冲|管控|保护|禁养|限养|适养|[库山林矿灾牧农郊坝湖]|沿[江海河湖]|高山|平原|丘陵)区$/;
const NAMED = /^((?:[^，,。；;：:（(\n]|[（(][\u4e00-\u9fff]{1,4}[）)]){3,60})[：:](?=[^，。；：:]{4})/;

function readColon(text: string, start: number, end: number): LinePart | undefined {
  const reading = readBehindColon(text.slice(start, Math.min(end, start + LONGEST_OPENING)));
  return reading && { start, end, reading, fillsLine: false };
}

function readBehindArrow(text: string, from: number, end: number): LinePart | undefined {
  const found = readArrow(text.slice(from, end));
  return found && { start: from + found.start, end, reading: found.reading, fillsLine: false };
}

/** Most clauses of a line that are tried as the first of a sentence that says who answers. */
const MOST_CLAUSES = 8;

/** Who is asked, or acts with others or by a day; any other 由 is read with the clauses behind it. */
const ASKS = /^(?:请|责成|交由|委托|由[^，,。；;]{3,40}(?:会同|[于在][^，,。；;]{2,12}前))/;
const LONGEST_ASKING = 60;
/** 责成甲…，乙做好指导: the last clause alone would leave out who is asked first. */
const ASKS_FIRST = /^(?:请|责成|交由|委托|会议)/;

/** …，由市教育局负责。 · …。市民政局牵头，市财政局配合。: the last clauses of a line, where the words before them are prose. */
function readClause(text: string, from: number, end: number): LinePart | undefined {
  const line = text.slice(from, end);
  const starts = [...line.matchAll(STARTS)].map(({ index }) => from + index);
  const late = starts.length - MOST_CLAUSES;
  for (const [index, start] of starts.entries()) {
    if (!/[，。；,;]/.test(text.charAt(start - 1))) {
      const within = index < late ? undefined : readWithin(text, from, start, end);
      // 体检由…: words too short to be known again stay with what says who answers.
      if (within !== undefined) return SHORT_WORDS.test(text.slice(from, start)) ? { ...within, start: from } : within;
      continue;
    }
    const led = readLedClauses(text.slice(start, end));
    if (led !== undefined) return { start, end, reading: led, fillsLine: false };
    const headed = SENTENCE_END.test(text.charAt(start - 1)) ? readHead(text, start, end) : undefined;
    if (headed !== undefined) return headed;
    const isAsked = ASKS.test(text.slice(start, Math.min(end, start + LONGEST_ASKING)));
    const last = (): LinePart | undefined => (index < late ? undefined : readLast(text, from, start, end));
    // 推进改革。请市财政局牵头，市税务局配合。: the second clause alone would leave out who leads. 由 is read up to its end first.
    const isBy = isAsked && text.startsWith('由', start);
    const found = (isBy ? last() : undefined) ?? (isAsked ? readGiven(text, start, end) : undefined) ?? last();
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Where who answers may begin: behind a mark, behind a colon, and at 由 within a clause, which 理由 and 由于 hold too. */
const STARTS = /(?<=[，。；,;：:]|——)(?=[^，。；,;：:—])|(?<=[^，。；,;：:（(\s改经理自缘事因])(?=由(?!于|来))/g;
const SHORT_WORDS = /^[\u4e00-\u9fff]{1,4}$/;
/** 议定由市财政局安排资金: minutes give tasks so. */
const DECIDED = /(?:议定|决定|商定|明确|确定|同意)$/;
/** 以上任务由区政府督查室督办: who has the tasks around it. */
const OF_OTHERS = /^(?:以上|上述|以下|下列|各项|其他|其余|所有)/;
/** 6月底前完成, and not 6月底前完成核查, which is what is to be done. */
const IS_TIME_ALONE = /(?:[前底内末].{0,2}|完成|办结|到位)$/;

/** 体检工作由区卫健局负责，8月10日前完成。 · 设备检修：市城管局牵头，市国资委配合。: who answers begins within a clause. */
function readWithin(text: string, from: number, start: number, end: number): LinePart | undefined {
  const sentence = sentenceAt(text.slice(from, end), start - from);
  if (opensStatement(sentence) || OF_OTHERS.test(sentence)) return undefined;
  const last = readLast(text, from, start, end);
  const due = last?.reading.deadline?.text;
  if (last !== undefined && (due === undefined || IS_TIME_ALONE.test(due))) return last;
  const isDecided = DECIDED.test(text.slice(Math.max(from, start - 2), start));
  return readOpening(text, start, end) ?? (isDecided ? readGiven(text, start, end) : undefined);
}

/** 攻坚建设。市住建局牵头，加快前期工作。: who leads begins a sentence within the line. Who has a duty there has a part of it only. */
function readSentence(text: string, from: number, end: number): LinePart | undefined {
  const starts = [...text.slice(from, end).matchAll(/。(?=.)/g)]
    .slice(0, MOST_CLAUSES)
    .map(({ index }) => from + index + 1);
  for (const start of starts) {
    const found = readOpening(text, start, end);
    if (found?.reading.groups.some(({ role }) => role === 'lead')) return found;
  }
  return undefined;
}

/** The words of a line from `start` on, where they are the verb form and nothing else. */
function readLast(text: string, from: number, start: number, end: number): LinePart | undefined {
  const words = text.slice(start, end);
  const reading = beginsWithoutBody(words) ? undefined : readLineContent(words);
  if (reading === undefined || reading.form !== 'verb' || !isPlausible(reading, true)) return undefined;
  if (opensStatement(sentenceAt(text.slice(from, end), start - from)) || !areBalanced(words)) return undefined;
  return reading.groups.every(({ names }) => names.every((name) => isBodyLike(name) && !startsWithAction(name)))
    ? { start, end, reading, fillsLine: false }
    : undefined;
}

/** The sentence that holds an offset, up to the end of its line: 以下任务除第1项外，均由各区政府落实。 speaks of other tasks. */
const sentenceAt = (line: string, at: number): string =>
  line.slice(Math.max(line.lastIndexOf('。', at - 1), line.lastIndexOf('；', at - 1)) + 1).trim();

/** Who acts stands in the first clauses of a line; so many are looked at. */
const MOST_OPENING = 4;
const LONGEST_OPENING = 200;

/**
 * 由市财政局会同市审计局，对…开展评价 · 市城管局牵头，市公安局配合，8月底前新增…: who acts stands before what is to be
 * done. All names are surely bodies: without brackets nothing else sets them off.
 */
function readOpening(text: string, start: number, end: number): LinePart | undefined {
  const line = text.slice(start, Math.min(end, start + LONGEST_OPENING));
  const marks = [...line.matchAll(/[，,。]/g)].slice(0, MOST_OPENING).map(({ index }) => index);
  let last: LinePart | undefined;
  for (const mark of marks) {
    const words = line.slice(0, mark);
    const inner = words.startsWith('由') ? words.slice(1) : words;
    const reading =
      readLineContent(words) ??
      (inner !== words && togetherIn(inner, 0, inner.length) !== undefined
        ? readLineContent(`${inner}负责`)
        : undefined);
    const isSure =
      reading !== undefined &&
      reading.form === 'verb' &&
      reading.deadline === undefined &&
      areBalanced(words) &&
      (reading.groups.some(({ isMarked }) => isMarked) ||
        reading.groups.every(({ isAssumed }) => isAssumed !== true)) &&
      reading.groups.every(({ names }) => names.every((name) => isSureBody(name) && !GOES.test(name)));
    if (!isSure) break;
    const endsSentence = line.charAt(mark) === '。';
    last = { start, end: start + mark + (endsSentence ? 1 : 0), reading, fillsLine: false };
    if (endsSentence) break;
  }
  return last;
}
