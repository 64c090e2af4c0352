import type { RuleAbout } from '@workplan/lint';
import { ABOUT as OF_WRITING } from '@workplan/rules-writing/about';
import { ABOUT as OF_CONTENT } from '@workplan/rules-content/about';
import { ABOUT as OWN } from './generated/about.js';

/** What is said about every rule, by id. */
export const ABOUT: Readonly<Record<string, RuleAbout>> = { ...OF_WRITING, ...OF_CONTENT, ...OWN };
