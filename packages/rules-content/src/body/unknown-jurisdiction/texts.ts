import type { RuleAbout, RuleTexts } from '@workplan/lint';

export const about = {
  title: { zh: '地区要写明，且能辨认', en: 'The place is stated and known' },
  why: {
    zh: '单位名称是按“地区”核对的：有名录的按名录，没有名录的按各地通例。没有写地区、地区写错或者重名，名称写错就查不出来。本地单位可以自己写一份名录文件，十行左右就够用，再在 workplan.config.yaml 的“名录”里写上它的位置。',
    en: 'Names are checked by the plan’s jurisdiction: against its registry, or by the usual pattern of names (通例) where it has none. Without a place, or with a wrong or shared name of one, misspelt names are not found. For local bodies write a registry file of your own, some ten lines will do, and name it under `registries` in workplan.config.yaml.',
  },
} as const satisfies RuleAbout;

/** What its findings carry. */
export type Data = {
  readonly names: number;
  readonly place?: string;
  readonly known?: readonly string[];
  readonly paths?: readonly string[];
  readonly when?: string;
  readonly next?: string;
};

export const texts = {
  messages: {
    unknown: {
      zh: '没有“{place}”的名录，{names}处单位名称都没有核对（现有：{known}）。请核对地区，或在 workplan.config.yaml 里写“名录: [./文件名.registry.yaml]”。',
      en: 'No registry for {place}: none of the {names} body names was checked (known: {known}). Check the place, or add a registry to workplan.config.yaml.',
    },
    none: {
      zh: '没有写“地区”，{names}处单位名称都没有核对。请在开头写明，例如“地区: 南京市”。',
      en: 'The plan names no place: none of the {names} body names was checked. State it, such as 地区: 南京市.',
    },
    shared: {
      zh: '叫“{place}”的地方不止一个：{paths}。{names}处单位名称都没有核对，请写上所属的市或省。',
      en: 'Several places are called {place}: {paths}. None of the {names} body names was checked. Add its city or province.',
    },
    ended: {
      zh: '“{place}”最迟到{when}已撤并{next}，请核对地区。',
      en: '{place} ended by {when}{next}. Check the place.',
    },
    empty: {
      zh: '“{place}”的名录里还没有单位，{names}处单位名称都没有核对（其他名录：{known}）。请补上。',
      en: 'The registry of {place} lists no body: none of the {names} body names was checked (others: {known}).',
    },
  },
} as const satisfies RuleTexts;
