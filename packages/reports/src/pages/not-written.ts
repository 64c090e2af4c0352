import type { Plan } from '@workplan/core';
import { propertyOf, TYPES } from '@workplan/core/schema';
import type { ExchangeForm, NotWritten } from '@workplan/exchange';
import { EXCHANGE_NAMES } from '../texts/exchange-names.js';
import type { Reader } from '../texts/reader.js';

const isExchangeForm = (form: string): form is ExchangeForm => Object.hasOwn(EXCHANGE_NAMES, form);

/** What a plan says and a form has no place for; nothing for forms that print the official text. */
export async function keysNotWritten(plan: Plan, form: string): Promise<readonly NotWritten[]> {
  return isExchangeForm(form) ? (await import('@workplan/exchange')).notWritten(plan, form) : [];
}

/** The same for people, a line for each object of the plan; empty where nothing is left out. */
export async function notWrittenReport(plan: Plan, form: string, { language, say }: Reader): Promise<string> {
  if (!isExchangeForm(form)) return '';
  const byType = new Map<NotWritten['type'], string[]>();
  for (const { type, key, count } of await keysNotWritten(plan, form)) {
    const name = propertyOf(type, key)?.[language] ?? key;
    byType.set(type, [
      ...(byType.get(type) ?? []),
      count === 1 ? name : say('render-left-key', { key: name, count: String(count) }),
    ]);
  }
  if (byType.size === 0) return '';
  const lines = [...byType].map(([type, keys]) =>
    say('render-left-line', { object: TYPES[type][language], keys: keys.join(say('list-comma')) }),
  );
  return `${[say('render-left', { form: EXCHANGE_NAMES[form] }), ...lines.map((line) => `  ${line}`)].join('\n')}\n`;
}
