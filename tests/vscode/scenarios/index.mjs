import { completionInBlock, completionInFlow } from './completion.mjs';
import { format, rename } from './editing.mjs';
import { findings } from './findings.mjs';
import { definition, hoverCard, link, outline } from './reading.mjs';
import { activation, besideYaml, inChinese, inEnglish } from './surroundings.mjs';
import { importing, matrix, preview, sideBySide, status, table, trees, walkthrough } from './views.mjs';

/** Everything that must work in a real editor, in the order of a first day with it. */
export const SCENARIOS = [
  findings, completionInFlow, completionInBlock, hoverCard, definition, link, outline, rename, format,
  trees, matrix, preview, table, sideBySide, importing, walkthrough, status,
  besideYaml, inEnglish, inChinese, activation,
];
