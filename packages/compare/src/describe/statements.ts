import type { Change, ChangeKind, Detail } from '../changes.js';
import { fill, type Language, type Localized, type MessageData, type Role } from '@workplan/core';
import { propertyOf, ROLE_WORDS } from '@workplan/core/schema';
import { DETAIL_WORDS, TEXTS } from './words.js';

/** Fills a text in the language of the reader. */
export const sayDifference =
  (language: Language) =>
  (text: keyof typeof TEXTS, data: MessageData = {}): string =>
    fill(TEXTS[text], data)[language];

type Say = ReturnType<typeof sayDifference>;
type Of<K extends ChangeKind> = Extract<Change, { readonly kind: K }>;

/** What is said of each kind of change, beside the words themselves. */
const SAY: { readonly [K in ChangeKind]: (change: Of<K>, say: Say, language: Language) => string[] } = {
  moved: ({ from, to }, say) =>
    from.join('\n') === to.join('\n')
      ? [say('reordered')]
      : [say('moved', { from: from.at(-1) ?? say('none'), to: to.at(-1) ?? say('none') })],
  renumbered: ({ from, to }, say) => [say('renumbered', { from: from || say('none'), to: to || say('none') })],
  reworded: () => [],
  attribution: ({ added, removed, roles, renamed, newLead, opened }, say, language) => {
    const role = (name: Role): Localized => ROLE_WORDS[name];
    const names = (all: readonly Role[]): string => all.map((name) => role(name)[language]).join('、');
    return [
      ...added.map((one) => say('added', { role: role(one.role), body: one.body })),
      ...removed.map((one) => say('removed', { role: role(one.role), body: one.body })),
      ...roles.map(({ body, from, to }) => say('role', { body, from: names(from), to: names(to) })),
      ...renamed.map((one) => say('renamed', one)),
      ...(newLead ? [say('newLead')] : []),
      ...(opened === undefined ? [] : [say(opened)]),
    ];
  },
  deadline: ({ from, to, days = 0, direction }, say) => {
    if (from === undefined) return [say('deadlineAdded', { to: to ?? '' })];
    if (to === undefined) return [say('deadlineRemoved', { from })];
    const moved = direction === 'later' || direction === 'earlier' ? say(direction, { days: Math.abs(days) }) : '';
    return [say('deadline', { from, to }) + moved];
  },
  target: ({ added, removed, changed }, say) => [
    ...changed.map((one) => say('target', one)),
    ...added.map(({ measure, value }) => say('targetAdded', { measure, value })),
    ...removed.map(({ measure, value }) => say('targetRemoved', { measure, value })),
  ],
  details: ({ fields }, say, language) => fields.map((one) => detailWords(one, say, language)),
};

function detailWords({ field, clause, from, to }: Detail, say: Say, language: Language): string {
  // A status is kept as a word of the model.
  const word = (value: string): string =>
    (language === 'zh' && field === 'status'
      ? propertyOf('progress', 'status')?.words?.find(([en]) => en === value)?.[1]
      : undefined) ?? value;
  return say('detail', {
    clause: clause === undefined ? '' : say('clause', { at: clause }),
    field: DETAIL_WORDS[field][language],
    from: from === undefined ? say('none') : word(from),
    to: to === undefined ? say('none') : word(to),
  });
}

/** What changed, in plain sentences; how words changed is shown by the words. */
export function statementsOf(changes: readonly Change[], language: Language): string[] {
  const say = sayDifference(language);
  return changes.flatMap(<K extends ChangeKind>(change: Of<K>) => {
    const statement: (change: Of<K>, say: Say, language: Language) => string[] = SAY[change.kind as K];
    return statement(change, say, language);
  });
}
