import type { ColumnChoice } from './columns.js';
import { EVERYTHING, type GridChoice } from './lines.js';

/** What the page remembers while it is hidden. */
export interface GridState {
  readonly choice: GridChoice;
  readonly columns: ColumnChoice;
}

export const startState = (): GridState => ({ choice: EVERYTHING, columns: { widths: {}, hidden: [] } });
