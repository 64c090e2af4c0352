import { fill, type Language, type Localized } from '@workplan/plan';
import { daysBetween, type EntryWords, type LightReason, type ProgressItem } from '@workplan/plan/model';
import { REASON_WORDS } from './status-words.js';

const OVERDUE: Localized = { zh: '逾期 {days} 天', en: 'overdue by {days} days' };
const LEFT: Localized = { zh: '还有 {days} 天', en: '{days} days left' };
const TODAY: Localized = { zh: '今天到期', en: 'due today' };
const UNREPORTED: Localized = { zh: '{days} 天未填报', en: 'no report for {days} days' };
const NEVER: Localized = { zh: '未按期填报', en: 'not reported in time' };
const NORMAL: Localized = { zh: '正常', en: 'on track' };

type Facts = Pick<ProgressItem, 'due'> & { readonly newest: Pick<EntryWords, 'date'> | undefined };

const counted = (words: Localized, days: number): Localized => fill(words, { days });

/** Reasons that are said with a number of days. */
const WITH_DAYS: Partial<Readonly<Record<LightReason, (facts: Facts, on: string) => Localized>>> = {
  overdue: ({ due }, on) => counted(OVERDUE, due.date === undefined ? 0 : daysBetween(due.date, on)),
  'due-soon': ({ due }, on) => {
    const days = due.date === undefined ? 0 : daysBetween(on, due.date);
    return days === 0 ? TODAY : counted(LEFT, days);
  },
  unreported: ({ newest }, on) => (newest === undefined ? NEVER : counted(UNREPORTED, daysBetween(newest.date, on))),
  'on-track': () => NORMAL,
};

/**
 * A light in words, for a line of a list: `逾期 3 天、滞后`, `还有 5 天`, `正常`. A colour alone would leave out those who do
 * not see it.
 *
 * @param on the day that the light is for, `YYYY-MM-DD`
 */
export const lightWords = (item: Facts & Pick<ProgressItem, 'light'>, on: string, language: Language): string =>
  item.light.reasons
    .map((reason) => (WITH_DAYS[reason]?.(item, on) ?? REASON_WORDS[reason])[language])
    .join(language === 'zh' ? '、' : ', ');
