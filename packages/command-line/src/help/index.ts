import type { Language } from '@workplan/core';
import type { CommandName } from '../args/command-names.js';
import { HELP_EN } from './en.js';
import { HELP_ZH } from './zh.js';

/** The help of each command, and what is true of all of them; lines of at most 80 cells. */
export type Help = Readonly<Record<CommandName | 'common', string>>;

export const HELP: Readonly<Record<Language, Help>> = { zh: HELP_ZH, en: HELP_EN };
