import { problemRule } from '../problem-rule.js';
import { texts } from './texts.js';

export const noAlias = problemRule({ id: 'no-alias', severity: 'error', texts });
