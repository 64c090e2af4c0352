import type { ColumnChoice } from './columns.js';
import { EVERYTHING, type GridChoice } from './lines.js';

/** What the page remembers while it is hidden. */
export interface GridState {
  readonly choice: GridChoice;
  readonly columns: ColumnChoice;
}

export const startState = (): GridState => ({ choice: EVERYTHING, columns: { widths: {}, hidden: [] } });

/** What the buttons above the grid ask for. */
export const GRID_ACTS = [
  'insertAbove',
  'insertBelow',
  'duplicate',
  'remove',
  'moveUp',
  'moveDown',
  'fillDown',
] as const;
export type GridAct = (typeof GRID_ACTS)[number];

/** What a cell is edited with. */
export interface Editing {
  readonly text: string;
  readonly offersNames: boolean;
  readonly label: string;
  /** The only words that the cell may hold; any of them is chosen from a list. */
  readonly choices?: readonly string[];
}
