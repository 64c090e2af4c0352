export { prettyCascade } from './pretty.js';
export { cascadeTables } from './tables.js';
