export { type FileTable, tableMarkdown, tableParts, tableWorkbook } from './file-table.js';
