export { importReport } from './import-report.js';
export { takenReport } from './taken-report.js';
