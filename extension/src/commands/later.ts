/** Commands that few windows use: a part of the program by itself, loaded when one of them is asked for first. */
export { dashboard } from '../webviews/host/dashboard-panel.js';
export { savePage } from '../webviews/host/save-page.js';
export { addProgress, markDone } from './add-progress.js';
export { collect } from './collect.js';
export { compare } from './compare.js';
export { circular, sheet, statusReport } from './supervision.js';
export { clearTreeFilter, filterTrees, treeCopy, treeExport, treeOpen } from './tree-commands.js';
export { newPlan } from './new-plan.js';
export { newRegistry } from './new-registry.js';
export { exportExcel, exportWord, syncExcel } from './office-files.js';
export { openRulePage } from './open-rule-page.js';
export { report } from './report.js';
export { review } from './review.js';
export { writeWorkbook } from './write-workbook.js';
