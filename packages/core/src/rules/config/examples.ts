import type { RuleExamples } from '../rule.js';
import { examples as suppressionWithoutReason } from './suppression-without-reason/examples.js';
import { examples as unusedSuppression } from './unused-suppression/examples.js';

export const configExamples: Readonly<Record<string, RuleExamples>> = {
  'unused-suppression': unusedSuppression,
  'suppression-without-reason': suppressionWithoutReason,
};
