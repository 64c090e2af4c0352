import { idle, importPage, report } from './around.mjs';
import { inChinese } from './chinese.mjs';
import { byKeyAndSnippet, completionInBlock, completionInFlow } from './completion.mjs';
import { format, rename } from './editing.mjs';
import { findings } from './findings.mjs';
import { looksLikePlan, multiRoot, untitled, untrusted } from './places.mjs';
import { exporting, importingWord, syncing } from './office.mjs';
import { definition, hoverCard, link, outline } from './reading.mjs';
import { typing } from './speed.mjs';
import { dragging, entries, lights } from './supervision.mjs';
import { activation, besideYaml, inChineseWithoutServer, inEnglish, lazily } from './surroundings.mjs';
import { importing, matrix, preview, sideBySide, status, table, tableFirst, trees, walkthrough } from './views.mjs';

/** Everything that must work in a real editor, in the order of a first day with it. */
export const SCENARIOS = [
  findings,
  completionInFlow,
  completionInBlock,
  byKeyAndSnippet,
  hoverCard,
  definition,
  link,
  outline,
  rename,
  format,
  trees,
  matrix,
  preview,
  table,
  tableFirst,
  sideBySide,
  importing,
  importPage,
  importingWord,
  exporting,
  syncing,
  lights,
  entries,
  dragging,
  walkthrough,
  status,
  report,
  untitled,
  looksLikePlan,
  multiRoot,
  untrusted,
  besideYaml,
  inEnglish,
  inChinese,
  inChineseWithoutServer,
  activation,
  lazily,
  idle,
  typing,
];
