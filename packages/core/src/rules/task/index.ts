import type { Rule } from '../rule.js';
import { noResponsibleBody } from './no-responsible-body/index.js';

export const taskRules: readonly Rule[] = [noResponsibleBody];
