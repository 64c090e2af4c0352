import { problemRule } from '../problem-rule.js';
import { texts } from './texts.js';

export const commentCutsValue = problemRule({ id: 'comment-cuts-value', severity: 'error', texts });
