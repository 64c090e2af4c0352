import { problemRule } from '../problem-rule.js';
import { texts } from './texts.js';

export const missingSpaceAfterDash = problemRule({ id: 'missing-space-after-dash', severity: 'error', texts });
