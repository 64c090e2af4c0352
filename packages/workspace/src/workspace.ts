import type { PlanDocument } from '@workplan/core';
import { createSetups, type ConfigChoice } from './config/setups.js';
import type { Setup } from './setup.js';
import { createSources, type PlanSource, type SourceOptions } from './sources/sources.js';

export interface WorkspaceOptions extends SourceOptions {
  /** Which configuration counts; the nearest when left out. */
  readonly config?: ConfigChoice;
}

/**
 * What holds for plans: how they are judged and against which text. What was read is remembered; after
 * files have changed, make a new one. Plans are named by full paths and need not be there.
 */
export interface Workspace {
  /** Never rejects for what is wrong with the files: that is in {@link Setup.files}. */
  setupOf(plan: string): Promise<Setup>;
  /** The official text that a plan names; undefined when it names none. Never rejects. */
  sourceOf(document: PlanDocument, plan: string): Promise<PlanSource | undefined>;
}

export function createWorkspace(options: WorkspaceOptions): Workspace {
  return { setupOf: createSetups(options.files, options.config ?? 'nearest'), sourceOf: createSources(options) };
}
