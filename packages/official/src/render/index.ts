export { renderOfficialText, renderWritten, type Passage, printPage } from './render-official-text.js';
export { EVERY_ELEMENT, type Element, mayDiffer, usualOrder } from './elements.js';
export { markBehind } from './number-mark.js';
export { printedDraft } from './printed-draft.js';
export { type PrintedPart, type PrintedRole, printedParts } from './printed-parts.js';
export { contentSegments, segmentsOf } from './segments.js';
export { USUAL_NUMBER_MARK, USUAL_SECTION_NUMERALS, USUAL_STOP, USUAL_STYLE, writtenStyle } from './style.js';
export {
  type ColumnKey,
  columnHeadings,
  columnKey,
  columnKeys,
  isAside,
  isDivision,
  isPersons,
  isProgress,
  isRowWise,
  namesTasks,
} from './table.js';
export { endsSentence } from './task.js';
