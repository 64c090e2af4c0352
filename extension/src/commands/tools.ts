import type { ExtensionContext, LogOutputChannel } from 'vscode';
import type { Session } from '../client/session.js';
import type { SideBySide } from '../source/side-by-side.js';
import type { FilterState } from '../views/filter-state.js';
import type { PlanInFront } from '../views/plan-in-front.js';

/** The part of the program that is loaded when one of its commands is used. */
export type Later = typeof import('./later.js');
export type LaterCommand = Exclude<keyof Later, 'writeWorkbook' | 'savePage'>;

/** What commands work with. */
export interface Tools {
  readonly context: ExtensionContext;
  readonly session: Session;
  readonly output: LogOutputChannel;
  readonly plan: PlanInFront;
  readonly sources: SideBySide;
  /** What the reader of the trees looks for. */
  readonly filter: FilterState;
  later(): Promise<Later>;
  /** What loading and starting all this took, milliseconds. */
  activationMs(): number;
}
