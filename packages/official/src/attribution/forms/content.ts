import { isBodyLike, isPerson, mayBeName } from '@workplan/plan/names';
import { closings } from '../names/brackets.js';
import { findLabels, type FoundLabel } from '../words/find-labels.js';
import { readLabelForm } from './label-form.js';
import { namesClass } from '../words/open-mark.js';
import { eachPiece } from '../names/pieces.js';
import { type Reading, ReadingBuilder } from '../reading.js';
import { standsAlone } from '../statements/statement.js';
import type { PrintedGroup } from '../types.js';
import { readVerbForm } from './verb-form.js';
import { BARE_LABELS } from '../words/words.js';
import { itemAt, type Range } from '@workplan/plan/text';

/** Longer texts between brackets, and longer lines, are no attributions. */
export const MAX_LENGTH = 3000;

const BLANK = /[\s\u3000]/;

/** Where the text ends before its last marks: 。 or ； and spaces. */
function trimMarks(text: string): number {
  let end = text.length;
  while (end > 0 && /[。；;，,、.\s\u3000]/.test(text.charAt(end - 1))) end--;
  return end;
}

/** Reads what stands between the brackets of an attribution; undefined when it is none. */
export const readContent = (text: string): Reading | undefined => readText(text, false);

/** The same for a line, or its end: undefined also for prose, in which some name is not built like one. */
export const readLineContent = (text: string): Reading | undefined => readText(text, true);

function readText(text: string, isLine: boolean): Reading | undefined {
  if (text.length > MAX_LENGTH) return undefined;
  const end = trimMarks(text);
  let start = 0;
  while (start < end && BLANK.test(text.charAt(start))) start++;
  if (end - start < 3) return undefined;
  const closed = closings(text);
  const labels = findLabels(text, closed);
  // 与省商务厅共同主办: whoever it is done with, the one who does it stands elsewhere. No place is called so.
  if (text.charAt(start) === '与') return undefined;
  // No name begins with a bracket, and of labels only 【责任单位】: （（…）） is read from the inner pair.
  if ('（(〔[［【'.includes(text.charAt(start)) && labels[0]?.start !== start) return undefined;
  const reading = readParts(text, { start, end }, labels, closed, isLine);
  return reading !== undefined && isAttribution(reading) ? reading : undefined;
}

function readParts(
  text: string,
  { start, end }: Range,
  labels: readonly FoundLabel[],
  closed: ReadonlyMap<number, number>,
  isLine: boolean,
): Reading | undefined {
  const into = new ReadingBuilder();
  const first = labels[0];
  const headEnd = first?.start ?? end;
  if (headEnd > start) {
    // 甲牵头；责任单位：乙: the verb form may stand before labels.
    into.form = 'verb';
    if (!readVerbForm(text, eachPiece(text, start, headEnd, closed), into, { limit: end, isLine })) return undefined;
    if (first !== undefined && into.statement !== undefined) return into.build(text.slice(end));
  }
  if (labels.length > 0 && !readLabelForm(text, labels, end, closed, into)) return undefined;
  return into.build(text.slice(end));
}

/** Whether the reading makes sense as an attribution: roles with bodies, or a rule alone. */
function isAttribution(reading: Reading): boolean {
  if (reading.groups.length === 0)
    return reading.statement !== undefined && reading.deadline === undefined && standsAlone(reading.statement.text);
  if (!reading.groups.some((group) => group.word !== '' || group.isMarked)) return false;
  if (isIntroduced(reading))
    return reading.groups.every(({ names }) => names.every((name) => mayBeName(name) && !HOLDS_DUTY.test(name)));
  const labelled = new Set(reading.groups.filter((_, index) => isLabelled(reading, index)));
  return reading.groups.every((group) => (labelled.has(group) ? isLabelledGroup(group) : isVerbGroup(group)));
}

/** Whether a label says that a division of roles follows (部门分工：…): then its names need no proof of their own. */
export const isIntroduced = ({ opening }: Reading): boolean => opening !== undefined && /[：:]/.test(opening);

/** 县林业局负责技术指导: what is before the last verb says what a body does, and is no name. */
const HOLDS_DUTY = /.{2}(?:负责|牵头|承担|主办|承办)./;

/** A label answers for its names; a verb form must show by its names that it is one. */
const isLabelled = (reading: Reading, index: number): boolean =>
  reading.form === 'label' && itemAt(reading.groups, index).word !== '';

const isLabelledGroup = (group: PrintedGroup): boolean =>
  BARE_LABELS.has(group.word)
    ? isVerbGroup(group)
    : group.names.every((name) => name.length <= 60 && !/[：:]/.test(name));

/** The names of a verb form on a line of its own are all bodies or all persons; before 等部门 they may be cut short (公安、交通等部门). */
export function isPlainVerbGroup({ names, open, word }: PrintedGroup): boolean {
  if (names.length === 0 || (MAINLY.test(word) && !names.every((name) => ORGANIZATION.test(name)))) return false;
  if (names.every(isBodyLike) || names.every(isPerson)) return true;
  return open !== undefined && namesClass(open) && names.every(mayBeName);
}

/** 以县为主 and 以中心城区为主 say where the weight lies: behind 为主 only what has an office in its name does the work. */
const MAINLY = /为主/;
const ORGANIZATION =
  /.{2}(?:局|委|委员会|办|办公室|厅|部|院|政府|管委会?|总队|支队|大队|总工会|妇联|残联|处|科|站|所)$/;

/** In brackets, one name in so many may be of a build that nobody has listed. */
const KNOWN_PER_UNKNOWN = 2;

/** The names of a verb form in brackets, which set it off from prose: among bodies a name of another build counts as one. */
export function isVerbGroup(group: PrintedGroup): boolean {
  if (isPlainVerbGroup(group)) return true;
  const { names, word } = group;
  if (MAINLY.test(word)) return false;
  const bodies = names.filter(isBodyLike).length;
  return (
    bodies > 0 &&
    bodies >= KNOWN_PER_UNKNOWN * (names.length - bodies) &&
    names.every((name) => mayBeName(name) && !isPerson(name))
  );
}
