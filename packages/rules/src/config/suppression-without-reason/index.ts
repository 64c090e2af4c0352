import { defineCommentRule } from '@workplan/lint';
import { texts } from './texts.js';

/** A comment that takes findings back without saying why. */
export const suppressionWithoutReason = defineCommentRule({
  id: 'suppression-without-reason',
  group: 'config',
  severity: 'warning',
  texts,
});
