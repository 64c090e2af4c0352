import { idle, importPage, report } from './around.mjs';
import { lostSource, oneGroup } from './beside.mjs';
import { comparing, comparingCommitted } from './compare.mjs';
import { inChinese } from './chinese.mjs';
import { byKeyAndSnippet, completionInBlock, completionInFlow } from './completion.mjs';
import { format, rename } from './editing.mjs';
import { findings, rulePage, rulePageAsText } from './findings.mjs';
import { looksLikePlan, multiRoot, untitled, untrusted } from './places.mjs';
import { exporting, importingWord, syncing } from './office.mjs';
import { definition, hoverCard, link, outline } from './reading.mjs';
import { firstDay } from './first-day.mjs';
import { gridEditing } from './grid.mjs';
import { brokenPreview, dashboardPage, matrixOut } from './pages.mjs';
import { circularOut, returns } from './returns.mjs';
import { newRegistry } from './registry.mjs';
import { reviewing } from './review.mjs';
import { manyPlans, typing } from './speed.mjs';
import { buttons, coldStart } from './start.mjs';
import { dragging, entries, lights } from './supervision.mjs';
import { activation, besideYaml, inChineseWithoutServer, inEnglish, lazily } from './surroundings.mjs';
import { importing, matrix, preview, sideBySide, status, table, tableFirst, trees, walkthrough } from './views.mjs';

/** Everything that must work in a real editor, in the order of a first day with it. */
export const SCENARIOS = [
  firstDay,
  coldStart,
  buttons,
  newRegistry,
  findings,
  rulePage,
  rulePageAsText,
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
  oneGroup,
  lostSource,
  importing,
  importPage,
  importingWord,
  exporting,
  syncing,
  gridEditing,
  brokenPreview,
  matrixOut,
  lights,
  entries,
  dragging,
  returns,
  circularOut,
  dashboardPage,
  comparing,
  comparingCommitted,
  reviewing,
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
  manyPlans,
];
