import type { Role } from '@workplan/plan/schema';
import { simplified } from '@workplan/plan/text';
import {
  BARE_LABELS,
  BODY_HOLDERS,
  DEADLINE_FIRST,
  DEADLINE_LABELS,
  DEADLINE_LAST,
  DIVISION_LABELS,
  LABEL_QUALIFIERS,
  LABEL_STEMS,
  PERSON_HOLDERS,
} from './words.js';

/** `bodies`: a role group; `persons`: kept without a role; `division`: a sentence follows; `deadline`: a time follows. */
export type LabelKind = 'bodies' | 'persons' | 'division' | 'deadline';

/** What a label in front of bodies says: 牵头单位, 责任人. */
export interface LabelWord {
  readonly kind: LabelKind;
  readonly role: Role | undefined;
}

/** The longest text that can be a label: 具体牵头责任部门、单位. */
export const MAX_LABEL_LENGTH = 16;

const byLength = (words: Iterable<string>): readonly string[] => [...words].sort((a, b) => b.length - a.length);
// Tables are made by calls without effects: bundles that do not read labels leave them out.
/** Stems by their first character, the longest first. */
const STEMS: ReadonlyMap<string, readonly string[]> = /* @__PURE__ */ (() =>
  new Map(
    [...new Set([...LABEL_STEMS.keys()].map((stem) => stem.charAt(0)))].map((first) => [
      first,
      byLength([...LABEL_STEMS.keys()].filter((stem) => stem.startsWith(first))),
    ]),
  ))();
const stemsAt = (text: string, at: number): readonly string[] => STEMS.get(text[at] ?? '') ?? [];
const QUALIFIERS = /* @__PURE__ */ byLength(LABEL_QUALIFIERS);
const BODIES = /* @__PURE__ */ byLength(BODY_HOLDERS);
const PERSONS = /* @__PURE__ */ byLength(PERSON_HOLDERS);
const JOINERS: readonly string[] = ['、', '和', '及', '与', '/', '／', '或', ''];
/** Labels that are one word of the table, and not put together. */
const WHOLE_LABELS: ReadonlyMap<string, LabelWord> = /* @__PURE__ */ (() =>
  new Map<string, LabelWord>([
    ...[...DIVISION_LABELS].map((word) => [word, { kind: 'division', role: undefined }] as const),
    ...[...DEADLINE_LABELS, ...DEADLINE_FIRST.flatMap((first) => DEADLINE_LAST.map((last) => first + last))].map(
      (word) => [word, { kind: 'deadline', role: undefined }] as const,
    ),
  ]))();

const startingAt = (text: string, at: number, words: readonly string[]): string | undefined =>
  words.find((word) => text.startsWith(word, at));

/** 部门、单位 · （科室） · 部门及责任单位: holders joined to a list, up to the end of the label. */
function readHolders(text: string, from: number): 'bodies' | 'persons' | undefined {
  let kind: 'bodies' | 'persons' | undefined;
  let at = from;
  while (at < text.length) {
    const bracketed = text[at] === '（' || text[at] === '(';
    if (bracketed) at++;
    else if (kind !== undefined) {
      const joiner = startingAt(text, at, JOINERS) ?? '';
      at += joiner.length;
      const again = startingAt(text, at, stemsAt(text, at));
      if (again !== undefined) at += again.length;
      else if (joiner === '') return undefined;
    }
    const person = startingAt(text, at, PERSONS);
    const body = startingAt(text, at, BODIES);
    const holder = body ?? person;
    if (holder === undefined) return undefined;
    at += holder.length;
    if (bracketed) {
      if (text[at] !== '）' && text[at] !== ')') return undefined;
      at++;
    }
    kind ??= body === undefined ? 'persons' : 'bodies';
  }
  return kind;
}

function readStemmed(text: string, from: number): LabelWord | undefined {
  for (const stem of stemsAt(text, from)) {
    if (!text.startsWith(stem, from)) continue;
    const role = LABEL_STEMS.get(stem);
    const rest = from + stem.length;
    // Most stems are labels only with a holder: （支持：…） and （试点：…） say other things.
    if (rest === text.length) {
      if (BARE_LABELS.has(stem)) return { kind: 'bodies', role };
      continue;
    }
    const kind = readHolders(text, rest);
    if (kind !== undefined) return { kind, role: kind === 'persons' ? undefined : role };
  }
  return undefined;
}

/** With which a label can begin: most words before a colon begin otherwise. */
const FIRST_CHARACTERS: ReadonlySet<string> = /* @__PURE__ */ (() =>
  new Set([...STEMS.keys(), ...[...WHOLE_LABELS.keys(), ...QUALIFIERS].map((word) => word.charAt(0))]))();

/** 责 任 单 位, 时　限: letters set apart to fill a line. */
const SPACED_OUT = /^[^ \t\u3000\u00a0](?:[ \t\u3000\u00a0]+[^ \t\u3000\u00a0])+$/;
const SPACES = /[ \t\u3000\u00a0]+/g;

/** 责任单位（牵头）, 单位(责任): the bracket says in which role. */
function markedLabel(word: string): LabelWord | undefined {
  const [, label = '', mark = ''] = MARKED_LABEL.exec(word) ?? [];
  const role = BARE_LABELS.has(mark) ? LABEL_STEMS.get(mark) : undefined;
  return role !== undefined && readStemmed(label, 0)?.kind === 'bodies' ? { kind: 'bodies', role } : undefined;
}
const MARKED_LABEL = /^([\u4e00-\u9fff]{2,8})[（(]([\u4e00-\u9fff]{2})(?:单位|部门)?[）)]$/;

/** What a word before a colon labels; undefined when it is no label of attributions. */
export function readLabelWord(written: string): LabelWord | undefined {
  if (written.length < 2 || written.length > MAX_LABEL_LENGTH) return undefined;
  if (!FIRST_CHARACTERS.has(simplified(written.charAt(0)))) return undefined;
  const word = simplified(SPACED_OUT.test(written) ? written.replaceAll(SPACES, '') : written);
  const whole = readStemmed(word, 0) ?? WHOLE_LABELS.get(word) ?? markedLabel(word);
  if (whole !== undefined) return whole;
  const qualifier = startingAt(word, 0, QUALIFIERS);
  return qualifier === undefined ? undefined : readStemmed(word, qualifier.length);
}

/**
 * Whether a word before a colon may be a label, of whatever stem: 申报单位, 挂钩领导, 适用范围. Counts only beside
 * known labels, because 发证机构：… and 联系单位：… stand in other brackets as well. What it labels is no body of
 * a role: no name holds a colon.
 */
export const isLabelLike = (word: string): boolean => /^[\u4e00-\u9fff]{2,8}$/.test(word);

/** Labels of where a task applies: 适用范围, 实施范围, 推广地区. */
export const labelsScope = (word: string): boolean =>
  /^(?:适用|实施|推广|试点|涉及|覆盖|执行)(?:范围|区域|地区|对象)$/.test(word);
