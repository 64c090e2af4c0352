import type { Range } from '@workplan/plan/text';
import {
  BARE_LABELS,
  type LabelWord,
  MAX_LABEL_LENGTH,
  type PrintedGroup,
  readLabelWord,
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

/** The bodies of an attribution in brackets. */
export interface ExpectedFound extends Range {
  readonly groups: readonly PrintedGroup[];
  readonly deadline?: undefined;
}

/**
 * An attribution in brackets that prints what the plan holds, each group behind a label of its role: （责任单位：甲、乙）.
 * Most do, and to see that costs far less than to read them. Undefined for all others, whatever they say.
 */
export function expectedAt(source: string, at: number, expected: readonly ExpectedGroup[]): ExpectedFound | undefined {
  const closing = CLOSINGS[source.charAt(at)];
  const groups: PrintedGroup[] = [];
  let here = at + 1;
  for (const group of closing === undefined || expected.some(({ open }) => open) ? [] : expected) {
    const label = labelAt(source, here);
    const end = label?.role === group.role ? endOfNames(source, label.end, group.names) : undefined;
    if (label === undefined || end === undefined) return undefined;
    groups.push({ role: group.role, word: label.word, names: group.names });
    if (source.charAt(end) === closing) return { start: at, end: end + 1, groups };
    if (!ENDS_GROUP.test(source.charAt(end))) return undefined;
    here = end + 1;
  }
  return undefined;
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
