import type { Language } from '@workplan/core';
import { DESCRIPTIONS } from '@workplan/core/schema';

/** Title and description of a key, named as `task.lead`. */
export function keyCard(path: string, language: Language): string | undefined {
  const found = DESCRIPTIONS[path];
  return found && `**${found.title[language]}**\n\n${found.description[language]}`;
}
