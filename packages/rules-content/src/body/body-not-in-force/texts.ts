import type { RuleAbout, RuleTexts } from '@workplan/lint';
import type { Localized } from '@workplan/plan';

export const about = {
  title: { zh: '单位在方案日期时存在', en: 'Bodies exist on the plan’s date' },
  why: {
    zh: '机构会撤并、改名。方案里写了当时已不存在或尚未设立的单位，任务就没有承接者。日期以成文日期为准，没有成文日期时以期间的第一天为准。名录中未经核实的时间只作提示。',
    en: 'Bodies merge and change their names. A body that had ended, or was not yet there, cannot answer for a task. The date is that of issue, or the first day of the period. Dates that the registry has not verified are given as information only.',
  },
} as const satisfies RuleAbout;

/** What its findings carry. */
export type Data = {
  readonly name: string;
  readonly on?: Localized;
  readonly when: Localized;
  readonly instead?: Localized;
  readonly next?: string | Localized;
};

export const texts = {
  messages: {
    ended: {
      zh: '“{name}”到{when}为止，而本方案的日期是{on}。{instead}',
      en: '“{name}” existed until {when}; this plan is dated {on}. {instead}',
    },
    endedUnsure: {
      zh: '按名录的未核实记载，“{name}”可能在{when}前后已不再使用，而本方案的日期是{on}，请查证。{instead}',
      en: '“{name}” may have ended around {when} (unverified); this plan is dated {on}. Please check. {instead}',
    },
    notYet: {
      zh: '“{name}”自{when}起才有，而本方案的日期是{on}。{instead}',
      en: '“{name}” exists since {when}; this plan is dated {on}. {instead}',
    },
    notYetUnsure: {
      zh: '按名录的未核实记载，“{name}”可能在{when}前后才设立，而本方案的日期是{on}，请查证。{instead}',
      en: '“{name}” may have begun around {when} (unverified); this plan is dated {on}. Please check. {instead}',
    },
    usualEnd: {
      zh: '按全国安排，“{name}”一类单位在{when}前后改设{next}；各地不一，请核对（按通例，未核实）。',
      en: 'Bodies such as “{name}” were reorganised around {when}{next} (unverified). Please check.',
    },
    begins: {
      zh: '“{name}”在方案期间之内才设立（{when}），方案没有写成文日期，请核对。',
      en: '“{name}” begins within the period ({when}), and the plan has no date of issue. Please check.',
    },
  },
  fixes: {
    use: { zh: '改为“{to}”', en: 'Replace by {to}' },
    useUnsure: {
      zh: '改为“{to}”（未经核实，请先查证）',
      en: 'Replace by {to} (not verified, check first)',
    },
  },
} as const satisfies RuleTexts;

/** Whom to name instead. */
export const instead = {
  usual: { zh: '，一般由{bodies}承接', en: ', mostly into {bodies}' },
  nobody: { zh: '名录没有记载该改写作哪个单位。', en: 'Whom to name instead is not known.' },
  successor: { zh: '其职责由{bodies}承接，请改用。', en: 'Its work went to {bodies}; name that instead.' },
  successorUnsure: {
    zh: '其职责可能由{bodies}承接（未经核实）。',
    en: 'Its work may have gone to {bodies} (not verified).',
  },
  predecessor: { zh: '此前是{bodies}，请改用。', en: 'Before that it was {bodies}; name that instead.' },
  predecessorUnsure: {
    zh: '此前可能是{bodies}（未经核实）。',
    en: 'Before that it may have been {bodies} (not verified).',
  },
} as const;
