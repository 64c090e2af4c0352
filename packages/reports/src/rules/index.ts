export { FIX_WORDS, GROUP_TITLES, type RuleCard, allRules } from './all-rules.js';
export { examplesOf } from './rule-examples.js';
export { ruleMarkdown } from './rule-markdown.js';
export { urlOf } from './rule-page.js';
