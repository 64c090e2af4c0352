import type { PlanProgress } from '@workplan/core';

/** How far one plan has come. */
export interface PlanStatus {
  /** As reports show it. */
  readonly path: string;
  readonly title: string;
  readonly progress: PlanProgress;
}
