import { isBodyLike } from '@workplan/plan/names';
import { isPersonalName } from '../words/personal-name.js';
import type { PrintedGroup } from '../types.js';
import type { FoundLabel } from '../words/find-labels.js';
import { isUnsure, splitAtMarks } from '../names/name-marks.js';
import { readNames } from '../names/name-list.js';
import { type Piece, splitPieces } from '../names/pieces.js';
import type { ReadingBuilder } from '../reading.js';
import { opensStatement } from '../statements/statement.js';
import { trailingBracket } from '../names/trailing-bracket.js';
import { addAside, addVerbGroups, helpedBy, type Part, readVerbForm, togetherIn, verbWithin } from './verb-form.js';
import { endOfNames } from '../words/end-of-names.js';
import { verbPhraseAt } from '../words/verb-phrase.js';
import { HELPING_ROLES, NAMES_NOBODY } from '../words/words.js';

/** Marks that end a list: what follows without a label of its own answers to the same label. */
const ENDS_LIST = /[；;。\n]/;

/** The end of what a label labels: the text before the marks in front of the next label. */
function trimEnd(text: string, from: number, to: number): number {
  let end = to;
  while (end > from && /[、，,；;。|｜\s\u3000]/.test(text.charAt(end - 1))) end--;
  return end;
}

function skipBlanks(text: string, from: number, to: number): number {
  let start = from;
  while (start < to && /[\s\u3000]/.test(text.charAt(start))) start++;
  return start;
}

/**
 * The label form: 牵头部门：甲、乙；责任部门、单位：丙. `labels` are all labels of `text[from, to)`. False when a
 * label has nothing after it.
 */
export function readLabelForm(
  text: string,
  labels: readonly FoundLabel[],
  to: number,
  closed: ReadonlyMap<number, number>,
  into: ReadingBuilder,
): boolean {
  let previousEnd = trimEnd(text, 0, labels[0]?.start ?? 0);
  for (const [index, label] of labels.entries()) {
    const limit = labels[index + 1]?.start ?? to;
    const end = trimEnd(text, label.colon + 1, limit);
    const before = text.slice(previousEnd, label.start);
    previousEnd = end;
    if (end === label.colon + 1) return false;
    const colon = text.charAt(label.colon);
    const start = skipBlanks(text, label.colon + 1, end);
    if (label.kind === 'deadline') {
      into.addDeadline(before, text.slice(start, end), { word: label.word, colon });
      continue;
    }
    into.colons.push(colon);
    const isNobody = NAMES_NOBODY.test(text.slice(start, end));
    // A dash leads to names elsewhere.
    const pieces = isNobody ? [{ start, end, before: '' }] : splitPieces(text, start, end, closed);
    readSection(
      text,
      isNobody ? { ...label, role: undefined } : label,
      before,
      withoutBrackets(text, label.kind === 'persons' ? pieces : withoutPersons(text, pieces), closed, into),
      end,
      into,
    );
  }
  return true;
}

/** Pieces without the brackets behind names that say something else; a rule among them is noted. */
function withoutBrackets(
  text: string,
  pieces: readonly Piece[],
  closed: ReadonlyMap<number, number>,
  into: ReadingBuilder,
): Piece[] {
  return pieces.map((piece) => {
    const bracket = trailingBracket(text, piece.start, piece.end, closed);
    if (bracket === undefined) return piece;
    if (bracket.kind === 'statement') into.statement ??= { before: '', text: bracket.inner };
    return { ...piece, end: bracket.start };
  });
}

/** Bodies without the persons right behind them. */
const withoutPersons = (text: string, pieces: readonly Piece[]): Piece[] =>
  pieces.filter((piece, at) => !isPersonBeside(text, pieces[at - 1], piece));

/** 市教育局 张某某: a person behind a body, with nothing but spaces between them. */
const isPersonBeside = (text: string, before: Piece | undefined, piece: Piece): boolean =>
  before !== undefined &&
  /^[ \u3000\n]+$/.test(piece.before) &&
  isBodyLike(text.slice(before.start, before.end)) &&
  isPersonalName(text.slice(piece.start, piece.end));

function readSection(
  text: string,
  label: FoundLabel,
  before: string,
  pieces: readonly Piece[],
  end: number,
  into: ReadingBuilder,
): void {
  if (isSentence(text, label, pieces)) {
    readSentence(text, label, before, pieces, end, into);
    return;
  }
  const addGroups = groupsBehind(text, label, before, into);
  let list: Part[] = [];
  const close = (): void => {
    if (list.length > 0) addGroups(list);
    list = [];
  };
  for (const piece of pieces) {
    const aside = addAside(into, text, piece, end, opensStatement(text.slice(piece.start, piece.end)));
    if (aside === 'rule') break;
    if (aside === 'deadline') continue;
    if (ENDS_LIST.test(piece.before) && list.length > 0) close();
    const phrase = verbPhraseAt(text, piece.start, piece.end);
    if (phrase !== undefined && phrase.start > piece.start && phrase.role !== label.role) {
      // 责任单位：甲、乙，丙、丁配合: a group of its own role after the labelled one.
      const others = piece.before === '、' ? list.splice(startOfLast(list)) : [];
      close();
      const within = verbWithin(text, piece.start, phrase.start);
      const first = { ...piece, end: within?.start ?? phrase.start };
      addVerbGroups(into, text, [...others, first], within?.role ?? phrase.role, within?.word ?? phrase.word);
      if (within !== undefined) {
        const rest = { start: within.start + within.word.length, end: phrase.start, before: '' };
        addVerbGroups(into, text, [rest], phrase.role, phrase.word);
      }
      continue;
    }
    // 责任单位：各部门按职责分工负责: the phrase repeats the label.
    const namesEnd = endOfNames(text, piece.start, phrase?.start ?? piece.end);
    const within = HELPING_ROLES.has(label.role) ? undefined : verbWithin(text, piece.start, namesEnd);
    const helped = within && helpedBy(text, within, namesEnd);
    if (helped !== undefined) {
      // 责任单位：甲配合乙
      close();
      addVerbGroups(into, text, [{ ...piece, end: within?.start ?? namesEnd }], within?.role, within?.word ?? '');
      list.push(helped);
      continue;
    }
    const together = togetherIn(text, piece.start, namesEnd);
    if (together !== undefined && together.at > piece.start) {
      list.push({ ...piece, end: together.at });
      close();
      const others = { start: together.at + together.word.length, end: namesEnd, before: together.word };
      addVerbGroups(into, text, [others], 'support', '');
      continue;
    }
    if (namesEnd > piece.start) list.push({ ...piece, end: namesEnd });
  }
  close();
}

/** Where the names behind the last mark but 、 begin; the end of a list that has none, for then only its last name has the verb. */
function startOfLast(list: readonly Part[]): number {
  const start = list.map(({ before }) => /^[，,；;。]$/.test(before)).lastIndexOf(true);
  return start === -1 ? list.length : start;
}

/** 部门分工：甲牵头，乙配合。 is a verb form with words before it. */
function readSentence(
  text: string,
  label: FoundLabel,
  before: string,
  pieces: readonly Piece[],
  end: number,
  into: ReadingBuilder,
): void {
  const how = { limit: end, rest: label.role };
  if (into.groups.length === 0 && into.opening === undefined) {
    into.form = 'verb';
    readVerbForm(text, pieces, into, how);
    into.opening = text.slice(label.start, label.colon + 1) + (into.opening ?? '');
  } else {
    const behind = pieces.map((piece, at) => (at === 0 ? { ...piece, before } : piece));
    readVerbForm(text, behind, into, how);
  }
}

/** Adds lists of names as groups; the first group has the word of the label, and what stands before that. */
function groupsBehind(
  text: string,
  label: FoundLabel,
  before: string,
  into: ReadingBuilder,
): (list: readonly Part[]) => void {
  let isFirst = true;
  return (list) => {
    for (const { before: mark, names, joins, open } of readNames(text, list)) {
      const parts = splitAtMarks(names, label.role);
      for (const [at, { role, names: own, stars }] of parts.entries()) {
        const group: PrintedGroup = {
          role,
          word: isFirst ? label.word : '',
          names: own,
          ...(open === undefined || at < parts.length - 1 ? {} : { open }),
          ...(stars === undefined ? {} : { stars }),
          ...(isUnsure(parts, at, isFirst) ? { isAssumed: true } : {}),
        };
        into.addGroup(isFirst ? before : at === 0 ? mark : '、', group, parts.length === 1 ? joins : []);
        isFirst = false;
      }
    }
  };
}

/** Whether a label stands before a sentence that distributes roles by its verbs: 责任单位：甲牵头，乙配合. */
function isSentence(text: string, label: FoundLabel, pieces: readonly Piece[]): boolean {
  if (label.kind === 'division') return true;
  const first = pieces
    .filter(({ start, end }) => !opensStatement(text.slice(start, end)))
    .map(({ start, end }) => ({ start, phrase: verbPhraseAt(text, start, end) }))
    .find(({ start, phrase }) => phrase !== undefined && phrase.start > start);
  return first?.phrase !== undefined && first.phrase.role !== label.role && first.phrase.role === 'lead';
}
