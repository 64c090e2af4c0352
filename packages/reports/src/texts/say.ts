import type { Language, Localized } from '@workplan/core';
import { REPORT_TEXTS } from './catalogue.js';

export type ReportText = keyof typeof REPORT_TEXTS;
/** Values for the placeholders; a text in both languages is filled in by language. */
export type TextValues = Readonly<Record<string, string | number | Localized>>;

/** A text of the reports in both languages, its `{placeholders}` filled in. */
export const textOf = (key: ReportText, values: TextValues = {}): Localized => fillBoth(REPORT_TEXTS[key], values);

/** The same in one language. */
export const say = (language: Language, key: ReportText, values: TextValues = {}): string =>
  fillIn(language, REPORT_TEXTS[key], values);

/** A template in both languages; placeholders without a value stay. */
export const fillBoth = (template: Localized, values: TextValues): Localized => ({
  zh: fillIn('zh', template, values),
  en: fillIn('en', template, values),
});

export const fillIn = (language: Language, template: Localized, values: TextValues): string =>
  template[language].replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    if (value === undefined) return whole;
    return typeof value === 'object' ? value[language] : String(value);
  });

/** «1 error», «2 errors», «2个错误». */
export const count = (language: Language, what: Counted, number: number): string =>
  say(language, number === 1 ? `one-${what}` : `many-${what}`, { n: number });

/** The same in both languages, to be put into a text. */
export const countOf = (what: Counted, number: number): Localized => ({
  zh: count('zh', what, number),
  en: count('en', what, number),
});

export type Counted =
  | 'error'
  | 'warning'
  | 'info'
  | 'file'
  | 'fix'
  | 'section'
  | 'task'
  | 'attribution'
  | 'attachment'
  | 'part'
  | 'passage'
  | 'line';
