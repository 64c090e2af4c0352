import { problemRule } from '../problem-rule.js';
import { texts } from './texts.js';

export const tabIndent = problemRule({ id: 'tab-indent', severity: 'error', texts });
