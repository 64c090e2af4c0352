/**
 * Web pages as text: the words of a page in lines, its tables, and where each stretch stands in the page.
 *
 * @packageDocumentation
 */
export {
  type PageCell,
  type PageSegment,
  type PageTable,
  type PageText,
  pageOfArchive,
  readPage,
} from '@workplan/import/html';
