import type { Language } from '@workplan/core';

/** The language to speak: as asked, else as the system is set up. */
export function chooseLanguage(
  asked: Language | 'auto' | undefined,
  variables: Readonly<Record<string, string | undefined>>,
): Language {
  if (asked === 'zh' || asked === 'en') return asked;
  const locale = variables.LC_ALL || variables.LC_MESSAGES || variables.LANG || '';
  return locale.toLowerCase().startsWith('zh') ? 'zh' : 'en';
}
