import { defineCommentRule } from '@workplan/lint';
import { texts } from './texts.js';

/** A comment that takes back what nobody finds. */
export const unusedSuppression = defineCommentRule({
  id: 'unused-suppression',
  group: 'config',
  severity: 'warning',
  fix: 'safe',
  texts,
});
