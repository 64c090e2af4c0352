import type { Localized } from '@workplan/plan';
import { type Dialect, keyInChinese } from '@workplan/plan/schema';

/** A key in the words of a message, as `lead` or `missing: true`. */
const KEY = /`(\w+)(?=[`:])/g;

const known = new WeakMap<Localized, Localized>();

/**
 * A message with the keys that the file uses. Messages are written with the Chinese keys in Chinese and the English ones
 * in English; whoever follows an English message in a file of Chinese keys must not mix the two.
 */
export function inDialect(template: Localized, dialect: Dialect): Localized {
  if (dialect === 'en' || !template.en.includes('`')) return template;
  let adapted = known.get(template);
  if (adapted === undefined) {
    const en = template.en.replace(KEY, (whole, key: string) => {
      const chinese = keyInChinese(key);
      return chinese === undefined ? whole : `\`${chinese}`;
    });
    known.set(template, (adapted = { zh: template.zh, en }));
  }
  return adapted;
}
