import { problemRule } from '../problem-rule.js';
import { texts } from './texts.js';

export const fullwidthDash = problemRule({ id: 'fullwidth-dash', severity: 'error', texts });
