import { problemRule } from '../problem-rule.js';
import { texts } from './texts.js';

export const fullwidthColon = problemRule({ id: 'fullwidth-colon', severity: 'error', texts });
