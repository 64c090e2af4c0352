export { circularWorkbook } from './circular-workbook.js';
export { csvStatus, jsonStatus, ndjsonStatus } from './data.js';
export { htmlTables, markdownTables, prettyPage } from './print-page.js';
