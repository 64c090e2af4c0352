import type { Localized } from '@workplan/plan';

/** Joins what is wrong as each language does. */
export const listed = (parts: readonly Localized[]): Localized => ({
  zh: parts.map((part) => part.zh).join('、'),
  en: parts.map((part) => part.en).join(', '),
});
