import type { LightColour } from '@workplan/core';
import { COLOUR_WORDS } from '@workplan/core/register';
import { language } from '../texts/say.js';

/** What lights are called, in the language of messages. */
export const lightNames = (): Readonly<Record<LightColour, string>> => ({
  red: COLOUR_WORDS.red[language()],
  yellow: COLOUR_WORDS.yellow[language()],
  green: COLOUR_WORDS.green[language()],
  grey: COLOUR_WORDS.grey[language()],
  done: COLOUR_WORDS.done[language()],
});
