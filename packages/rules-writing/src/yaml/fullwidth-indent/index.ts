import { problemRule } from '../problem-rule.js';
import { texts } from './texts.js';

export const fullwidthIndent = problemRule({ id: 'fullwidth-indent', severity: 'error', texts });
