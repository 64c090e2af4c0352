import type { ExtensionContext, LogOutputChannel } from 'vscode';
import type { Session } from '../client/session.js';
import type { SideBySide } from '../source/side-by-side.js';
import type { PlanInFront } from '../views/plan-in-front.js';

/** What commands work with. */
export interface Tools {
  readonly context: ExtensionContext;
  readonly session: Session;
  readonly output: LogOutputChannel;
  readonly plan: PlanInFront;
  readonly sources: SideBySide;
  /** What loading and starting all this took, milliseconds. */
  activationMs(): number;
}
