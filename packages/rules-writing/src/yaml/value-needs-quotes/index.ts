import { problemRule } from '../problem-rule.js';
import { texts } from './texts.js';

export const valueNeedsQuotes = problemRule({ id: 'value-needs-quotes', severity: 'error', texts });
