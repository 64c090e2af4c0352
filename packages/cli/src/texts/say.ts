import type { Language, Localized } from '@workplan/core';
import { fillBoth, fillIn, type TextValues } from '@workplan/reports/texts';
import { TEXTS } from './catalogue.js';

export type TextKey = keyof typeof TEXTS;

/** A text of the catalogue in both languages, its `{placeholders}` filled in. */
export const textOf = (key: TextKey, values: TextValues = {}): Localized => fillBoth(TEXTS[key], values);

export const say = (language: Language, key: TextKey, values: TextValues = {}): string =>
  fillIn(language, TEXTS[key], values);
