import type { Language } from '@workplan/core';
import { HOME } from './generated/home.js';

/**
 * The web page of a rule: that of the site (packages/site) below the home of the project.
 *
 * @param home the address of the site, as package.json of the repository names it; nobody has named one by default
 * @returns undefined where there is no site: a link that answers to no one is worse than none
 */
export const rulePage = (rule: string, language: Language, home: string | undefined = HOME): string | undefined =>
  home === undefined ? undefined : `${home.replace(/\/?$/, '/')}${language}/rules/${encodeURIComponent(rule)}.html`;
