import { env, workspace } from 'vscode';
import { TEXTS, type TextKey } from './catalogue.js';
import { fill, type Language } from './localized.js';

/** The language of messages: the setting, else that of the editor. */
export function language(): Language {
  const set = workspace.getConfiguration('workplan').get<string>('language');
  if (set === 'zh' || set === 'en') return set;
  return env.language.toLowerCase().startsWith('zh') ? 'zh' : 'en';
}

/** A text of the catalogue in the language of messages. */
export const say = (key: TextKey, values: Readonly<Record<string, string | number>> = {}): string =>
  fill(TEXTS[key], values, language());
