import type { RuleAbout } from '@workplan/lint';
import { about as suppressionWithoutReason } from './suppression-without-reason/texts.js';
import { about as unusedSuppression } from './unused-suppression/texts.js';

export const configAbout: Readonly<Record<string, RuleAbout>> = {
  'suppression-without-reason': suppressionWithoutReason,
  'unused-suppression': unusedSuppression,
};
