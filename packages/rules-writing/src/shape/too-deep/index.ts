import { problemRule } from '../../yaml/problem-rule.js';
import { texts } from './texts.js';

/** Nesting beyond what any plan needs; it is not read further. */
export const tooDeep = problemRule({ id: 'too-deep', group: 'shape', severity: 'error', texts });
