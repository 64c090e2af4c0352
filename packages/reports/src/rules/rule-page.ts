/** Where the pages of the rules lie. The program never goes there itself. */
export const RULE_PAGES = 'https://workplan.example/rules/';

export const rulePage = (rule: string): string => RULE_PAGES + encodeURIComponent(rule);
