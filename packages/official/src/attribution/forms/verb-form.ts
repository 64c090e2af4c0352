import { isBodyLike, isPerson, isSureBody } from '@workplan/plan/names';
import type { Role } from '@workplan/plan/schema';
import { type Range, simplified } from '@workplan/plan/text';
import { isDeadline } from '../words/deadline.js';
import { readNames } from '../names/name-list.js';
import { splitAtMarks } from '../names/name-marks.js';
import type { Piece } from '../names/pieces.js';
import { isSurelyProse } from './prose.js';
import type { ReadingBuilder } from '../reading.js';
import { opensStatement } from '../statements/statement.js';
import { endOfNames } from '../words/end-of-names.js';
import { type VerbPhrase, verbPhraseAt } from '../words/verb-phrase.js';
import { HELPING_ROLES, LABEL_STEMS, OPENING_WORDS, TOGETHER_WITH } from '../words/words.js';

export type Part = Range & Pick<Piece, 'before'>;

/** Persons answer, but are no bodies of a role. */
const roleFor = (names: readonly string[], role: Role | undefined): Role | undefined =>
  names.every(isPerson) ? undefined : role;

/** The runs of a list as groups: the verb stands after the last run, the runs before it go without. */
export function addVerbGroups(
  into: ReadingBuilder,
  text: string,
  parts: readonly Part[],
  role: Role | undefined,
  word: string,
  isAssumed = false,
): void {
  const runs = readNames(text, parts);
  runs.forEach(({ before, names, joins, open }, index) => {
    const marked = splitAtMarks(names, roleFor(names, role));
    marked.forEach(({ role: own, names: some, isMarked, stars }, at) => {
      const isLast = at === marked.length - 1;
      into.addGroup(
        at === 0 ? before : '、',
        {
          role: own,
          word: isLast && index === runs.length - 1 ? word : '',
          names: some,
          ...(open === undefined || !isLast ? {} : { open }),
          ...(stars === undefined ? {} : { stars }),
          ...(isMarked ? { isMarked } : isAssumed ? { isAssumed } : {}),
        },
        marked.length === 1 ? joins : [],
      );
    });
  });
}

/** 会同县财政局 at the start of a list and behind 、, where nobody stands before 会同, is of the county of that name. */
const isPlace = (text: string, start: number): boolean =>
  /^会同县(?![直级各]|有关|相关)/.test(text.slice(start, start + 5)) &&
  /[、：:（(由\s]|^$/.test(text.charAt(start - 1));

/** Where 会同 or 协同 parts a stretch: X会同Y, or 会同Y with nothing before it. 协同创新中心 is a name, so 协同 parts only bodies. */
export function togetherIn(
  text: string,
  start: number,
  end: number,
): { readonly at: number; readonly word: string } | undefined {
  const words = text.slice(start, end);
  for (const [word, isFree] of TOGETHER_WITH) {
    const parts = (at: number): boolean =>
      isFree || (isSureBody(words.slice(0, at)) && NAME_BEHIND.test(words.slice(at + word.length)));
    let at = words.indexOf(word, isPlace(text, start) ? word.length : 0);
    // 商 of 市商务局商市财政局
    while (at >= 0 && !parts(at)) at = words.indexOf(word, at + 1);
    if (at >= 0 && at + word.length < words.length) return { at: start + at, word };
  }
  return undefined;
}
const NAME_BEHIND = /^(?:[省市区县州国各]|有关|相关)/;

export interface VerbFormOptions {
  /** Where a statement ends. */
  readonly limit: number;
  /** The role of names behind the last verb, where a label gives it (责任单位：甲牵头，乙). */
  readonly rest?: Role | undefined;
  /** Whether it stands in a line, where each name must be built like one; in brackets a title with words before it is a person. */
  readonly isLine?: boolean;
}

/**
 * The verb form: names with a verb phrase after them, group after group (甲牵头，乙、丙配合). Names without a
 * phrase belong to the next one; after the last they take part (甲牵头，乙), or do what those before them do. 会同 makes the bodies after it
 * support: X会同Y负责 says that X answers and that Y takes part. False where it is prose: the rest is not read then.
 * 甲负责县城学校 is prose too: what stands behind a verb between two bodies is a body only where a verb follows it.
 */
export function readVerbForm(
  text: string,
  pieces: Iterable<Piece>,
  into: ReadingBuilder,
  { limit, rest, isLine = false }: VerbFormOptions,
): boolean {
  let waiting: Part[] = [];
  let arePartners = false;
  const close = (role: Role | undefined, word: string, isAssumed = false): void => {
    addVerbGroups(into, text, waiting, arePartners ? 'support' : role, word, isAssumed && !arePartners);
    [waiting, arePartners] = [[], false];
  };
  let [isFirst, unproved] = [true, 0];
  for (const piece of pieces) {
    const written = text.slice(piece.start, piece.end);
    const opens = isFirst;
    isFirst = false;
    if (into.groups.length > 0 && isRemarkWithBody(text, piece)) return false;
    const isRule = opensRule(written, waiting.length === 0 && into.groups.length > 0);
    const aside = addAside(into, text, piece, limit, isRule);
    if (aside === 'rule') break;
    if (aside === 'deadline') continue;
    let { start, before } = piece;
    const opening = openingOf(written, into.groups.length > 0) ?? '';
    start += opening.length;
    if (opens && opening !== '') into.opening = opening;
    else before += opening;
    if (isLine && isSurelyProse(text.slice(start, piece.end))) return false;
    const phrase = verbPhraseAt(text, start, piece.end);
    const namesEnd = endOfNames(text, start, phrase?.start ?? piece.end);
    const within = verbWithin(text, start, namesEnd);
    if (within !== undefined) {
      waiting.push({ start, end: within.start, before });
      unproved += 1;
      close(within.role, within.word);
      [start, before] = [within.start + within.word.length, ''];
    }
    const together = togetherIn(text, start, namesEnd);
    if (together !== undefined) {
      const left = verbPhraseAt(text, start, together.at);
      if (together.at > start) waiting.push({ start, end: left?.start ?? together.at, before });
      if (waiting.length > 0) close(left?.role ?? phrase?.role ?? 'responsible', left?.word ?? '');
      start = together.at + together.word.length;
      before = together.at > piece.start ? together.word : before + together.word;
      arePartners = true;
    }
    if (start < namesEnd) waiting.push({ start, end: namesEnd, before });
    if (phrase === undefined) continue;
    if (into.groups.length === 0 && !arePartners) addUncovered(into, text, waiting, phrase.role);
    close(phrase.role, phrase.word);
    unproved = Math.max(0, unproved - 1);
  }
  const role = roleOfRest(into.groups);
  if (waiting.length > 0) close(rest ?? role, '', rest === undefined && role !== undefined);
  return unproved === 0;
}

/**
 * What the first verb does not cover for certain, taken from the names that wait for it. A verb of help or of doing begins behind
 * the last ， or ；, and a verb of leading behind the last ；: who stands before answers (甲；乙配合, 甲，各区政府落实). Of 甲，乙牵头 both are
 * taken to lead. Who stands before 负责 answers either way.
 */
function addUncovered(into: ReadingBuilder, text: string, waiting: Part[], role: Role): void {
  const behind = (marks: RegExp): number => waiting.map(({ before }) => marks.test(before)).lastIndexOf(true);
  const isCommaList = waiting.length > 2 && waiting.every(({ before }, at) => at === 0 || /^[，,]$/.test(before));
  const isHelp = HELPING_ROLES.has(role);
  if (role === 'responsible' || (isCommaList && !isHelp)) return;
  const answering = behind(role === 'lead' ? /[；;]/ : /[；;，,]/);
  if (answering > 0) addVerbGroups(into, text, waiting.splice(0, answering), 'responsible', '', true);
  const leading = role === 'lead' ? behind(/[，,]/) : 0;
  if (leading > 0) addVerbGroups(into, text, waiting.splice(0, leading), role, '', true);
}

const VERB_BETWEEN = /^([^，,；;（(]{3,30}?)(牵头|主办|负责|配合|协助|指导)(?=[省市区县州国各]|有关|相关)/;

/** 市数据局牵头市财政局配合, 市财政局配合市数据局负责: a verb between two bodies, with no mark behind it. */
export function verbWithin(text: string, start: number, end: number): VerbPhrase | undefined {
  const [, name = '', word = ''] = VERB_BETWEEN.exec(simplified(text.slice(start, end))) ?? [];
  if (!isBodyLike(name)) return undefined;
  const role = LABEL_STEMS.get(word);
  const at = start + name.length;
  return role && { start: at, word: text.slice(at, at + word.length), role };
}

/** Whom X配合Y helps, without a verb behind Y: X takes part, and Y answers. Undefined where it is something else. */
export function helpedBy(text: string, { start, word, role }: VerbPhrase, end: number): Part | undefined {
  const helped = { start: start + word.length, end, before: '' };
  return HELPING_ROLES.has(role) && isSureBody(text.slice(helped.start, end)) ? helped : undefined;
}

/** Takes a part that names nobody: a rule, which runs to `limit`, or a deadline. Undefined for any other. */
export function addAside(
  into: ReadingBuilder,
  text: string,
  { start, end, before }: Piece,
  limit: number,
  isRule: boolean,
): 'rule' | 'deadline' | undefined {
  if (isRule) {
    into.statement = { before, text: text.slice(start, limit) };
    const due = DATED.exec(text.slice(start, end))?.[1];
    if (due !== undefined) into.addDeadline(before, due);
    return 'rule';
  }
  const written = text.slice(start, end);
  if (!isDeadline(written)) return undefined;
  into.addDeadline(before, written);
  return 'deadline';
}

/** 由 before the names; 以 only before …为主, for 以岭医院 begins so too; 请 only behind others, for 请各单位抓好落实 speaks to everybody. */
const openingOf = (written: string, isBehind: boolean): string | undefined =>
  OPENING_WORDS.find(
    (word) =>
      written.startsWith(word) && written.length > word.length + 1 && (word !== '以' || written.includes('为主')),
  ) ?? (isBehind && written.startsWith('请') ? '请' : undefined);

/** 根据省里统一安排确定时间 behind who answers says how or when, and names nobody. */
const REMARK = /^(?:根据|依据|视(?=.{0,6}(?:情况|进度)))[^、，,；;]{0,20}(?:安排|情况|计划|进度)[^、，,；;]{0,20}$/;

/** 视情况请县财政局参加 names a body within a remark: where its name begins is not for sure. */
const isRemarkWithBody = (text: string, { start, end }: Range): boolean =>
  REMARK.test(text.slice(start, end)) && verbPhraseAt(text, start, end) !== undefined;

/** Whether a part opens a rule, or a remark behind who answers. */
const opensRule = (written: string, isBehind: boolean): boolean =>
  opensStatement(written) || SAYS_FIRST.test(written) || (isBehind && (REMARK.test(written) || opensDated(written)));

/** 于5月31日前提出方案报市政府 behind who answers says what they do by then, and names nobody. */
const DATED = /^(?:并|需|须|应)?[于在]?((?:20\d\d年)?\d{1,2}月(?:\d{1,2}日|[初中底末]|[上中下]旬)?(?:之?前|以前))/;
const opensDated = (written: string): boolean => DATED.test(written) && !isDeadline(written);

/** 第一责任单位为牵头单位 is a rule, and no name with a verb. */
const SAYS_FIRST = /^第一[\u4e00-\u9fff]{2,4}[为是]/;

/**
 * Names behind the last verb: who stands behind a lead takes part, who stands behind others does the same. A list of which only
 * marks say the roles is of those who answer: 甲（牵头）、乙.
 */
function roleOfRest(groups: ReadingBuilder['groups']): Role | undefined {
  const last = groups[groups.length - 1];
  return last === undefined ? 'responsible' : last.role === 'lead' ? 'support' : last.role;
}
