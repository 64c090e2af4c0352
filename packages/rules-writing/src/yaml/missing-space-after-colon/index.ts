import { problemRule } from '../problem-rule.js';
import { texts } from './texts.js';

export const missingSpaceAfterColon = problemRule({ id: 'missing-space-after-colon', severity: 'error', texts });
