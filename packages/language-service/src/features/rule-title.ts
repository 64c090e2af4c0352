import type { Language } from '@workplan/core';
import { ABOUT } from '@workplan/core/rules';

/** What a menu calls a rule: its title in the language of the user, never its id where there is a title. */
export const ruleTitle = (rule: string, language: Language): string => ABOUT[rule]?.title[language] ?? rule;
