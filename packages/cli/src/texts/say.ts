import type { Language, Localized } from '@workplan/core';
import { TEXTS } from './catalogue.js';

export type TextKey = keyof typeof TEXTS;
/** Values for the placeholders; a text in both languages is filled in by language. */
export type TextValues = Readonly<Record<string, string | number | Localized>>;

/** A text of the catalogue in both languages, its `{placeholders}` filled in. */
export function textOf(key: TextKey, values: TextValues = {}): Localized {
  const { zh, en }: Localized = TEXTS[key];
  return { zh: fillIn('zh', zh, values), en: fillIn('en', en, values) };
}

export function say(language: Language, key: TextKey, values: TextValues = {}): string {
  return fillIn(language, TEXTS[key][language], values);
}

const fillIn = (language: Language, template: string, values: TextValues): string =>
  template.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    if (value === undefined) return whole;
    return typeof value === 'object' ? value[language] : String(value);
  });

/** «1 error», «2 errors», «2个错误». */
export function count(language: Language, what: Counted, number: number): string {
  return say(language, number === 1 ? `one-${what}` : `many-${what}`, { n: number });
}

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
