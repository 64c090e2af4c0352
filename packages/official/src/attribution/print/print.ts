import { type Role, ROLES } from '@workplan/plan/schema';
import { startsClasses } from '../reading.js';
import { readLabelWord } from '../words/label-word.js';
import { responsibleLabel } from './responsible-label.js';
import type { AttributionStyle, PrintedGroup } from '../types.js';
import { verbPhraseAt } from '../words/verb-phrase.js';

/** What an attribution holds besides its groups. */
export interface PrintOptions {
  readonly deadline?: string | undefined;
  readonly statement?: string | undefined;
}

/** The word of a role where neither the style nor the group has one. */
const USUAL_WORDS: Readonly<Record<AttributionStyle['form'], Readonly<Record<Role, string>>>> = {
  label: {
    lead: '牵头部门',
    responsible: '责任部门',
    support: '配合部门',
    implement: '落实部门',
    guide: '指导部门',
    supervise: '督办部门',
  },
  verb: { lead: '牵头', responsible: '负责', support: '配合', implement: '落实', guide: '指导', supervise: '督办' },
};

/** The word that the style prints for a group; `auto` follows from the names. */
export function wordOf({ role, word, names }: PrintedGroup, style: AttributionStyle): string {
  if (role === undefined) return word;
  const styled = style.words[role];
  if (styled === 'auto') return style.form === 'label' ? responsibleLabel(names) : USUAL_WORDS.verb[role];
  return styled ?? word;
}

/** In a document of labels a verb that is no label stays a verb (责任单位：甲；乙配合), and the other way round. */
function printsAsLabel(word: string, style: AttributionStyle): boolean {
  const isLabel = readLabelWord(word) !== undefined;
  const isVerb = verbPhraseAt(word, 0, word.length)?.start === 0;
  return isLabel === isVerb ? style.form === 'label' : isLabel;
}

function printGroup(group: PrintedGroup, style: AttributionStyle): string {
  const open = group.open === undefined ? '' : style.openMark === '' ? group.open : style.openMark;
  const { listSeparator, classSeparator = listSeparator } = style;
  const list =
    group.names
      .map((name, at) => (at === 0 ? '' : startsClasses(group.names, at) ? classSeparator : listSeparator) + name)
      .join('') + open;
  if (group.word === '') return list;
  const word = wordOf(group, style);
  return printsAsLabel(word, style) ? word + style.colon + list : list + word;
}

const labelled = (deadline: string, { deadlineLabel, colon }: AttributionStyle): string =>
  (deadlineLabel === undefined ? '' : deadlineLabel + colon) + deadline;

/**
 * An attribution in a style. A group with an empty word is printed without one: it shares the word of the
 * group before it (label form) or after it (verb form).
 */
export function printAttribution(
  groups: readonly PrintedGroup[],
  style: AttributionStyle,
  options: PrintOptions = {},
): string {
  let text = (style.opening ?? '') + groups.map((group) => printGroup(group, style)).join(style.groupSeparator);
  if (options.deadline !== undefined)
    text += (text === '' ? '' : (style.deadlineSeparator ?? '，')) + labelled(options.deadline, style);
  if (options.statement !== undefined)
    text += (text === '' ? '' : (style.statementSeparator ?? '，')) + options.statement;
  const [open = '', close = ''] = style.brackets;
  return open + text + style.end + close;
}

/** The groups of a plan's role lists, with the words of a style: 等 as the last name opens the list. */
export function groupsOf(
  lists: Readonly<Partial<Record<Role, readonly string[]>>>,
  style: AttributionStyle,
): PrintedGroup[] {
  const groups: PrintedGroup[] = [];
  for (const role of ROLES) {
    const list = lists[role];
    if (list === undefined || list.length === 0) continue;
    const isOpen = list[list.length - 1] === '等';
    const names = isOpen ? list.slice(0, -1) : list;
    if (names.length === 0) continue;
    const group: PrintedGroup = { role, word: USUAL_WORDS[style.form][role], names, ...(isOpen ? { open: '等' } : {}) };
    groups.push({ ...group, word: wordOf(group, style) });
  }
  return groups;
}
