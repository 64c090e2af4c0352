import type { Language, Localized } from '@workplan/core';
import { TEXTS } from './catalogue.js';

export type TextKey = keyof typeof TEXTS;
export type TextValues = Readonly<Record<string, string | number>>;

/** A text of the catalogue in both languages, its `{placeholders}` filled in. */
export function textOf(key: TextKey, values: TextValues = {}): Localized {
  const { zh, en }: Localized = TEXTS[key];
  return { zh: fillIn(zh, values), en: fillIn(en, values) };
}

export function say(language: Language, key: TextKey, values: TextValues = {}): string {
  return fillIn(TEXTS[key][language], values);
}

const fillIn = (template: string, values: TextValues): string =>
  template.replace(/\{(\w+)\}/g, (whole, name: string) => (Object.hasOwn(values, name) ? String(values[name]) : whole));

/** «1 error», «2 errors», «2个错误». */
export function count(language: Language, what: Counted, number: number): string {
  return say(language, number === 1 ? `one-${what}` : `many-${what}`, { n: number });
}

export type Counted = 'error' | 'warning' | 'info' | 'file' | 'fix' | 'task';
