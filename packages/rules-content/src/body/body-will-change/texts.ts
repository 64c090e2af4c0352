import type { RuleAbout, RuleTexts } from '@workplan/lint';
import type { Localized } from '@workplan/plan';

export const about = {
  title: { zh: '单位在期间内有变动', en: 'Bodies last through the period' },
  why: {
    zh: '单位在成文时存在，但在方案期间结束前撤并或改名。名称本身没有写错；督办后期任务时，要找承接的单位。',
    en: 'The body was there when the plan was issued and ended before the period did. The name is right; whoever follows up later tasks has to turn to the body that took over.',
  },
} as const satisfies RuleAbout;

/** What its findings carry. */
export type Data = {
  readonly name: string;
  readonly count: number;
  readonly until: Localized;
  readonly end: Localized;
  readonly next: Localized;
};

export const texts = {
  messages: {
    ends: {
      zh: '“{name}”（全文{count}处）到{until}为止，早于方案期间的最后一天{end}。{next}',
      en: '“{name}” ({count} place(s)) ends {until}, before the last day of the period, {end}. {next}',
    },
  },
} as const satisfies RuleTexts;

/** Who comes after. */
export const after = {
  nobody: { zh: '名录没有记载此后由哪个单位承接。', en: 'The registry does not say who takes over.' },
  successor: { zh: '此后由{bodies}承接。', en: 'Then {bodies} takes over.' },
  successorUnsure: { zh: '此后可能由{bodies}承接（未经核实）。', en: 'Then {bodies} may take over (not verified).' },
} as const;
