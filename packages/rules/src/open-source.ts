import type { SourceContext, SourceText } from '@workplan/lint';
import { SOURCE_RULES } from './generated/source-rules.js';
import { ownWords } from './source/own-words.js';

/**
 * The source of a plan for `lint`: its text and hash, or why it could not be had. It brings the
 * rules of the group source/ with it, so that a program that never looks at sources need not load them.
 */
export const openSource = (source: SourceText): SourceContext => ({
  ...source,
  rules: SOURCE_RULES,
  ownWords: (document) => ownWords(document, source.text),
});
