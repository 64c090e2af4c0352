import type { RuleAbout, RuleTexts } from '@workplan/lint';

export const about = {
  title: { zh: '单位名称要在名录里', en: 'Every body is in the registry' },
  why: {
    zh: '名录里任何时期都没有这个名称，可能是写错了字，或不是规范简称。责任单位写错，任务就落不到人。有名录的地方，与名录中的单位只差一个字的按错误处理，其余只提示一次；没有名录的地方按各地通例核对，只作提示。名称确实无误的，请把它补进自己的名录文件。',
    en: 'No body of this place is known to have had this name, so it may be misspelt or not the regular short form, and the task reaches nobody. Where the place has a list, a name that is one typo from a listed one is an error, and any other is an information, once. A place without a list is checked by the usual pattern of names (通例), for information only. If the name is right, add it to a registry file of your own.',
  },
} as const satisfies RuleAbout;

/** What its findings carry. */
export type Data = {
  readonly name: string;
  readonly place: string;
  readonly nearest?: readonly string[];
  readonly city?: string;
};

export const texts = {
  messages: {
    near: {
      zh: '{place}名录里没有“{name}”，是不是：{nearest}？',
      en: '“{name}” is not in the registry of {place}. Did you mean: {nearest}?',
    },
    unknown: {
      zh: '{place}名录里没有“{name}”，请核对名称；确实无误的，请补进名录文件。',
      en: '“{name}” is not in the registry of {place}. If it is right, add it there.',
    },
    usual: {
      zh: '“{name}”不在{place}名录，符合通例，未核实。',
      en: '“{name}” is not in the registry of {place}, but has a usual form (通例). Unverified.',
    },
    nearUsual: {
      zh: '“{name}”疑似“{nearest}”（未核实）。',
      en: '“{name}” may stand for {nearest} (unverified).',
    },
    unlisted: {
      zh: '“{name}”按通例认不出来，{place}没有名录；名称无误的，可以记入名录。',
      en: '“{name}” has no usual form, and {place} has no registry. If it is right, add it to one.',
    },
    elsewhere: {
      zh: '“{name}”属于{city}，不属于{place}，请核对。',
      en: '“{name}” belongs to {city}, not to {place}.',
    },
    audience: {
      zh: '“{name}”是泛称，名录里没有，无法核对它指哪些单位。',
      en: '“{name}” stands for bodies that the registry does not list.',
    },
  },
  fixes: { use: { zh: '改为“{to}”', en: 'Replace by {to}' } },
} as const satisfies RuleTexts;
