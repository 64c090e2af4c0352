import { agencyCodes } from '../../../model/head.js';
import type { RuleContext } from '../../rule.js';

/** The agency codes of the numbers that the plan gives as values: in the plan itself, and in this part of it. */
export const knownCodes = ({ head, document }: Pick<RuleContext, 'head' | 'document'>): Set<string> => new Set([...head.codes, ...agencyCodes(document.bound)]);

/** Before the People's Republic there is no such number. */
export const FIRST_YEAR = 1949;
