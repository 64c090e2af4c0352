import type { Role } from '@workplan/plan/schema';
import type { Reading } from '../reading.js';
import { readLabelWord } from '../words/label-word.js';
import type { AttributionStyle, Brackets, PrintedGroup } from '../types.js';
import { verbPhraseAt } from '../words/verb-phrase.js';

/** What an attribution does not show is as in most documents. */
export const USUAL: AttributionStyle = {
  form: 'label',
  brackets: '（）',
  groupSeparator: '；',
  listSeparator: '、',
  colon: '：',
  words: {},
  openMark: '等',
  end: '',
};

/** The most frequent value; of equally frequent ones the first. */
export function mostFrequent<T>(values: readonly T[]): T | undefined {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  let best: T | undefined;
  for (const [value, count] of counts) if (best === undefined || count > (counts.get(best) ?? 0)) best = value;
  return best;
}

/** Whether marks and spaces alone part two names or groups: 及 and 会同 are no separators of a style. */
const isMark = (separator: string): boolean => /^[、，,；;。\s\u3000]+$/.test(separator);

/** Whether a word is the word of its role, and not a verb that another group of the same sentence shares. */
const isWordOf = (word: string, role: Role): boolean =>
  readLabelWord(word)?.role === role || verbPhraseAt(word, 0, word.length)?.role === role;

/** The words of the roles, where an attribution uses one word for a role. */
function wordsOf(groups: readonly PrintedGroup[]): Partial<Record<Role, string>> {
  const words: Partial<Record<Role, string>> = {};
  const varying = new Set<Role>();
  for (const { role, word } of groups) {
    if (role === undefined || word === '' || !isWordOf(word, role)) continue;
    if ((words[role] ?? word) !== word) varying.add(role);
    words[role] = word;
  }
  for (const role of varying) delete words[role];
  return words;
}

/** The style in which one attribution is printed. */
export function styleOf(reading: Reading, brackets: Brackets): AttributionStyle {
  const marks = new Set(reading.groups.flatMap(({ open }) => (open === undefined ? [] : [open])));
  const [mark] = marks;
  const { opening, deadline, statement, end, classJoins } = reading;
  // Where 、 occurs, other marks part lists of lists (甲，乙、丙) and are no matter of style.
  const joins = reading.joins.length > 0 ? reading.joins : classJoins;
  const listSeparator = joins.includes(USUAL.listSeparator)
    ? USUAL.listSeparator
    : (mostFrequent(joins.filter(isMark)) ?? USUAL.listSeparator);
  const classSeparator = mostFrequent(classJoins.filter(isMark));
  return {
    form: reading.form,
    brackets,
    groupSeparator:
      mostFrequent(reading.separators.filter(isMark)) ?? (reading.form === 'verb' ? '，' : USUAL.groupSeparator),
    listSeparator,
    colon: mostFrequent(reading.colons) === ':' ? ':' : '：',
    // （市教育局、市财政局） has no word for the role.
    words: reading.groups.some(({ word }) => word !== '') ? wordsOf(reading.groups) : { responsible: '' },
    // Two marks in one attribution are printed as they stand.
    openMark: marks.size > 1 ? '' : (mark ?? USUAL.openMark),
    end,
    ...(classSeparator === undefined ? {} : { classSeparator }),
    ...(opening === undefined ? {} : { opening }),
    ...(deadline === undefined ? {} : { deadlineSeparator: deadline.before || '，' }),
    ...(deadline?.label === undefined ? {} : { deadlineLabel: deadline.label }),
    ...(statement === undefined ? {} : { statementSeparator: statement.before }),
  };
}
