export { importReport } from './import-report.js';
