import type { Language } from '@workplan/core';
import { rulePage } from '@workplan/workspace';

/**
 * The page of a rule as a member of a report. Reports are handed on: they name a page of the web or none, never a file of
 * this machine. What has no language of its own leads to the Chinese page, which leads to the other.
 */
export function urlOf(rule: string, language: Language = 'zh'): { readonly url?: string } {
  const url = rulePage(rule, language);
  return url === undefined ? {} : { url };
}

/** The page of a rule in the package of the command, both languages, from its top: where a report has to name one. */
export const pageInPackage = (rule: string): string => `dist/rules/${rule}.md`;
