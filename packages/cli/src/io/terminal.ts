import { styleText } from 'node:util';
import type { Options } from '@workplan/command-line';
import { inline } from '@workplan/reports/text';
import type { Reader, TextValues } from '@workplan/reports/texts';
import { chooseLanguage } from '../texts/language.js';
import { say, type TextKey } from '../texts/say.js';
import type { Environment, Output } from './environment.js';

/** How to speak to this user. */
export interface Terminal extends Reader {
  say(key: TextKey, values?: TextValues): string;
  /** A line on standard error. */
  note(key: TextKey, values?: TextValues): void;
}

export const DEFAULT_WIDTH = 100;

export function createTerminal(environment: Environment, options: Options): Terminal {
  const { stdout, stderr, variables } = environment;
  const language = chooseLanguage(options.lang, variables);
  return {
    language,
    paint: wantsColour(options.color, variables, stdout)
      ? (style, text) => styleText(style, text, { validateStream: false })
      : (_, text) => text,
    width: Math.max(40, stdout.columns ?? DEFAULT_WIDTH),
    say: (key, values) => say(language, key, values),
    pick: (text) => text[language],
    note: (key, values) => stderr.write(`${inline(say(language, key, values))}\n`),
  };
}

/** An explicit option, then FORCE_COLOR, then NO_COLOR, then whether anybody is looking. */
function wantsColour(asked: Options['color'], variables: Environment['variables'], output: Output): boolean {
  if (asked === 'always' || asked === 'never') return asked === 'always';
  if (variables.FORCE_COLOR !== undefined) return !['0', 'false'].includes(variables.FORCE_COLOR);
  if (variables.NO_COLOR) return false;
  return output.isTerminal && variables.TERM !== 'dumb';
}
