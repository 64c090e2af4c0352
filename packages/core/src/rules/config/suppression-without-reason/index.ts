import { defineCommentRule } from '../../rule.js';
import { texts } from './texts.js';

/** A comment that takes findings back without saying why. */
export const suppressionWithoutReason = defineCommentRule({
  id: 'suppression-without-reason',
  group: 'config',
  severity: 'warning',
  texts,
});
