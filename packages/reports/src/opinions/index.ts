export { opinionTable, prettyOpinions } from './tables.js';
