import { problemRule } from '../problem-rule.js';
import { texts } from './texts.js';

export const mergeConflict = problemRule({ id: 'merge-conflict', severity: 'error', texts });
