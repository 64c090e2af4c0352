import { fill, type Language, type MessageData } from '@workplan/plan';
import type { PlanProgress, ProgressItem } from '@workplan/plan/model';
import { COLOUR_WORDS, NO_DUE_WORDS, REASON_WORDS, WORDS } from './status-words.js';
import { COLOURS, type LightCounts, type LightGroup, type ProgressSummary, summaryOf } from './summary.js';

/** How far one plan has come. */
export interface PlanStatus {
  /** As reports show it. */
  readonly path: string;
  readonly title: string;
  /** Its place (地区), as it is written. */
  readonly place?: string | undefined;
  readonly progress: PlanProgress;
}

/** A report as lines and tables; each form prints the same. */
export interface StatusPage {
  readonly title: string;
  readonly lines: readonly string[];
  readonly tables: readonly StatusTable[];
}

/** One table of a report: cells as words, row by row. */
export interface StatusTable {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

type Day = Pick<PlanProgress, 'on' | 'every'>;

type Say = (key: keyof typeof WORDS, data?: MessageData) => string;
/** The words of these reports in one language. */
export const sayIn =
  (language: Language): Say =>
  (key, data = {}) =>
    fill(WORDS[key], data)[language];

/** The report over some plans: counts, and lists of what is late. Tables without rows are left out. */
export function statusPage(plans: readonly PlanStatus[], day: Day, language: Language): StatusPage {
  const say = sayIn(language);
  const summary = summaryOfPlans(plans);
  const groups = (title: string, name: string, list: readonly LightGroup[]): StatusTable => ({
    title,
    columns: [name, say('total'), ...COLOURS.map((colour) => COLOUR_WORDS[colour][language])],
    rows: list.map((group) => [groupName(group, language), String(group.total), ...numbers(group.counts)]),
  });
  const list = (title: string, items: readonly ProgressItem[]): StatusTable => ({
    title,
    columns: [
      ...(plans.length > 1 ? [say('plan')] : []),
      ...(['number', 'task', 'reporters', 'due', 'why', 'newest'] as const).map((key) => say(key)),
    ],
    rows: items.map((item) => [...(plans.length > 1 ? [titleOf(plans, item)] : []), ...cellsOf(item, language)]),
  });
  const { on, every } = day;
  const perPlan = plans.map(({ title, progress }): LightGroup => ({ name: title, ...totalsOf(summaryOf([progress])) }));
  return {
    title: say('title'),
    lines: [
      say(summary.total === 0 ? 'asOfNone' : 'asOf', {
        on,
        every: say(every),
        total: summary.total,
        counts: countWords(summary.counts, language),
      }),
    ],
    tables: [
      groups(say('byPlan'), say('plan'), plans.length > 1 ? perPlan : []),
      groups(say('bySection'), say('section'), plans.length > 1 ? [] : summary.sections),
      groups(say('byBody'), say('body'), summary.bodies),
      list(say('overdue'), summary.overdue),
      list(say('behind'), summary.behind),
      list(say('dueSoon'), summary.dueSoon),
      list(say('unreported'), summary.unreported),
    ].filter(({ rows }) => rows.length > 0),
  };
}

/** Counts and lists over plans whose places are known. */
export const summaryOfPlans = (plans: readonly PlanStatus[]): ProgressSummary =>
  summaryOf(
    plans.map(({ progress }) => progress),
    plans.map(({ place }) => place),
  );

const groupName = ({ name, place }: LightGroup, language: Language): string =>
  place === undefined ? name : language === 'zh' ? `${name}（${place}）` : `${name} (${place})`;

const totalsOf = ({ total, counts }: { readonly total: number; readonly counts: LightCounts }) => ({ total, counts });
const numbers = (counts: LightCounts): string[] => COLOURS.map((colour) => String(counts[colour]));

const titleOf = (plans: readonly PlanStatus[], item: ProgressItem): string =>
  plans.find(({ progress }) => progress.items.includes(item))?.title ?? '';

/** Counts in words; colours that no item has are left out. */
export function countWords(counts: LightCounts, language: Language): string {
  const say = sayIn(language);
  return COLOURS.filter((colour) => counts[colour] > 0)
    .map((colour) => say('counted', { name: COLOUR_WORDS[colour][language], n: counts[colour] }))
    .join(say('comma'));
}

/** A due date as it is shown; where there is none, the words of the plan with the reason. */
export function dueWords({ due }: Pick<ProgressItem, 'due'>, language: Language): string {
  if (due.date === undefined) {
    const none = NO_DUE_WORDS[due.none][language];
    return due.text === '' || due.none === 'none'
      ? none
      : language === 'zh'
        ? `${due.text}（${none}）`
        : `${due.text} (${none})`;
  }
  return due.from === 'period' ? sayIn(language)('fromPeriod', { date: due.date }) : due.date;
}

/** All reasons of a light, the weightiest first. */
export const reasonWords = ({ light }: ProgressItem, language: Language): string =>
  light.reasons.map((reason) => REASON_WORDS[reason][language]).join(sayIn(language)('listComma'));

/** The words that name an item: its title, else the beginning of its text. */
export function nameOf({ title, text, clause }: ProgressItem, most = 40): string {
  const words = title !== '' && clause === undefined ? title : text;
  // A clause may begin with the mark that divides it from the one before.
  const line = words
    .replace(/\s+/g, ' ')
    .replace(/^[；，、。; ]+/, '')
    .trim();
  return line.length > most ? `${line.slice(0, most)}…` : line;
}

const cellsOf = (item: ProgressItem, language: Language): string[] => [
  item.number,
  nameOf(item),
  item.reporters.join(sayIn(language)('listComma')),
  dueWords(item, language),
  reasonWords(item, language),
  item.newest?.date ?? '',
];

/**
 * The report as Markdown with tables.
 *
 * @param escape makes plain words of words that Markdown would read as marks
 */
export function statusMarkdown({ title, lines, tables }: StatusPage, escape: (words: string) => string): string {
  const row = (words: readonly string[]): string => `| ${words.map(escape).join(' | ')} |`;
  const table = ({ title: name, columns, rows }: StatusTable): string[] => [
    `## ${escape(name)}`,
    [row(columns), `|${' --- |'.repeat(columns.length)}`, ...rows.map(row)].join('\n'),
  ];
  return `${[`# ${escape(title)}`, ...lines.map(escape), ...tables.flatMap(table)].join('\n\n')}\n`;
}
