import type { Range } from '@workplan/plan/text';
import {
  BARE_LABELS,
  type LabelWord,
  MAX_LABEL_LENGTH,
  type PrintedGroup,
  readLabelWord,
  verbPhraseAt,
} from '@workplan/official/attribution';
import type { ExpectedGroup } from '../types.js';

const CLOSINGS: Readonly<Record<string, string>> = {
  '（': '）',
  '(': ')',
  '〔': '〕',
  '[': ']',
  '［': '］',
  '【': '】',
};
const COLON = /[：:]/;
const ENDS_GROUP = /[；;]/;
/** What ends a group whose role a verb gives. */
const ENDS_VERB = /[，,；;、。]/;
/** No verb phrase is longer. */
const LONGEST_VERB = 24;

/** The bodies of an attribution in brackets. */
export interface ExpectedFound extends Range {
  readonly groups: readonly PrintedGroup[];
  readonly deadline?: undefined;
}

/** A group that stands where it is expected: the word of its role, and what ends it. */
interface Standing {
  readonly word: string;
  readonly end: number;
}
type StandsAt = (source: string, at: number, group: ExpectedGroup, closing: string) => Standing | undefined;

/**
 * An attribution in brackets that prints what the plan holds: each group behind a label of its role (责任单位：甲、乙), or each
 * before a verb (甲牵头，乙、丙配合). Most do, and to see that costs far less than to read them. Undefined for all others,
 * whatever they say.
 */
export function expectedAt(source: string, at: number, expected: readonly ExpectedGroup[]): ExpectedFound | undefined {
  const closing = CLOSINGS[source.charAt(at)];
  if (closing === undefined || expected.some(({ open }) => open)) return undefined;
  return (
    groupsAt(source, at, expected, closing, labelled, ENDS_GROUP) ??
    groupsAt(source, at, expected, closing, beforeVerb, ENDS_VERB)
  );
}

function groupsAt(
  source: string,
  at: number,
  expected: readonly ExpectedGroup[],
  closing: string,
  standsAt: StandsAt,
  endsGroup: RegExp,
): ExpectedFound | undefined {
  const groups: PrintedGroup[] = [];
  let here = at + 1;
  for (const group of expected) {
    const standing = standsAt(source, here, group, closing);
    if (standing === undefined) return undefined;
    const { word, end } = standing;
    groups.push({ role: group.role, word, names: group.names });
    if (source.charAt(end) === closing) return { start: at, end: end + 1, groups };
    if (!endsGroup.test(source.charAt(end))) return undefined;
    here = end + 1;
  }
  return undefined;
}

function labelled(source: string, at: number, { role, names }: ExpectedGroup): Standing | undefined {
  const label = labelAt(source, at);
  const end = label?.role === role ? endOfNames(source, label.end, names) : undefined;
  return label === undefined || end === undefined ? undefined : { word: label.word, end };
}

function beforeVerb(source: string, at: number, { role, names }: ExpectedGroup, closing: string): Standing | undefined {
  const verb = endOfNames(source, at, names);
  if (verb === undefined) return undefined;
  let end = verb;
  while (end - verb < LONGEST_VERB && source.charAt(end) !== closing && !ENDS_VERB.test(source.charAt(end))) end += 1;
  const phrase = verbPhraseAt(source, verb, end);
  return phrase?.start === verb && phrase.role === role ? { word: phrase.word, end } : undefined;
}

/** The label of bodies that begins at an offset, and where its names begin. A short label asks more of its names, and counts for none here. */
function labelAt(
  source: string,
  at: number,
): (LabelWord & { readonly word: string; readonly end: number }) | undefined {
  const length = source.slice(at, at + MAX_LABEL_LENGTH + 1).search(COLON);
  const word = source.slice(at, at + Math.max(length, 0));
  const label = BARE_LABELS.has(word) ? undefined : readLabelWord(word);
  return label?.kind === 'bodies' ? { ...label, word, end: at + length + 1 } : undefined;
}

/** Where names end that stand at an offset with 、 between them; undefined where others stand there. */
function endOfNames(source: string, at: number, names: readonly string[]): number | undefined {
  const list = names.join('、');
  return list !== '' && source.startsWith(list, at) ? at + list.length : undefined;
}
