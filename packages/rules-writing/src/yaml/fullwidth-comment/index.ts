import { problemRule } from '../problem-rule.js';
import { texts } from './texts.js';

export const fullwidthComment = problemRule({ id: 'fullwidth-comment', severity: 'warning', texts });
