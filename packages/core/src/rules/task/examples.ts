import type { RuleExamples } from '../rule.js';
import { examples as noResponsibleBody } from './no-responsible-body/examples.js';

export const taskExamples: Readonly<Record<string, RuleExamples>> = {
  'no-responsible-body': noResponsibleBody,
};
