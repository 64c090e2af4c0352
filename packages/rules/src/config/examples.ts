import type { RuleExamples } from '@workplan/lint';
import { examples as suppressionWithoutReason } from './suppression-without-reason/examples.js';
import { examples as unusedSuppression } from './unused-suppression/examples.js';

export const configExamples: Readonly<Record<string, RuleExamples>> = {
  'unused-suppression': unusedSuppression,
  'suppression-without-reason': suppressionWithoutReason,
};
