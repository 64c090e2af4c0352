/** Commands that few windows use: a part of the program by itself, loaded when one of them is asked for first. */
export { dashboard } from '../webviews/host/dashboard-panel.js';
export { savePage } from '../webviews/host/save-page.js';
export { addProgress, markDone } from './progress/add-progress.js';
export { collect } from './progress/collect.js';
export { compare } from './compare/compare.js';
export { circular, sheet, statusReport } from './progress/supervision.js';
export { clearTreeFilter, filterTrees, treeCopy, treeExport, treeOpen } from './tree-commands.js';
export { newPlan } from './make/new-plan.js';
export { newRegistry } from './make/new-registry.js';
export { exportExcel, exportWord, syncExcel } from './files/office-files.js';
export { openRulePage } from './open/open-rule-page.js';
export { report } from './open/report.js';
export { review } from './compare/review.js';
export { writeWorkbook } from './files/write-workbook.js';
