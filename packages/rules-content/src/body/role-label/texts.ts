import type { RuleAbout, RuleTexts } from '@workplan/lint';

export const about = {
  title: { zh: '“印作”与责任分工一致', en: 'The printed attribution agrees with the role lists' },
  why: {
    zh: '“印作”是按原样印出的责任分工。标签随单位的类别而定：部门和区县（或事业单位）都有，用“责任部门、单位”；只有区县或事业单位，用“责任单位”；只有部门，用“责任部门”；“责任单位”也可以统称部门。印出的单位也应与“牵头”“责任”等所列的一致：改了责任分工而没有改“印作”，印出来的仍是旧的。',
    en: '`printed` keeps an attribution as it is printed. The label follows from the kinds of bodies: 责任部门、单位 for departments together with districts or institutions, 责任单位 for districts or institutions only, 责任部门 for departments only, though 责任单位 may be said of any. The names printed must be those of the role lists: where a list is edited and `printed` is not, the old names are printed.',
  },
} as const satisfies RuleAbout;

/** What its findings carry. */
export type Data = {
  readonly names?: readonly string[];
  readonly label?: string;
  readonly expected?: string;
};

export const texts = {
  messages: {
    label: {
      zh: '按所列单位的类别，标签应为“{expected}”，这里印作“{label}”。',
      en: 'The bodies call for the label {expected}; {label} is printed.',
    },
    missing: {
      zh: '责任分工里有{names}，“{label}”之后却没有印出。',
      en: '{names} is in the role list but is not printed after {label}.',
    },
    notPrinted: {
      zh: '责任分工里有{names}，“印作”里没有。请改“印作”，或删去。',
      en: '{names} is in the role lists but not in the printed form. Change that form, or drop it.',
    },
    notHeld: {
      zh: '“印作”里有{names}，责任分工里没有。请补进责任分工，或删去“印作”。',
      en: '{names} is printed but is in no role list. Add it, or drop the printed form.',
    },
    extra: {
      zh: '“{label}”之后印有{names}，责任分工里却没有。',
      en: '{names} is printed after {label} but is in no role list.',
    },
  },
  fixes: { drop: { zh: '删去“印作”，按责任分工印出', en: 'Drop the printed form and print the role lists' } },
} as const satisfies RuleTexts;
