export { pageOfArchive } from './page-archive.js';
export { type PageSegment, type PageText, readPage } from './read-page.js';
export type { PageCell, PageTable } from './table-builder.js';
