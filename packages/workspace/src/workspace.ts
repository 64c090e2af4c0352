import { filesAbove, type PlanDocument } from '@workplan/core';
import { createSetups, type ConfigChoice } from './config/setups.js';
import { createReach, type Reach } from './files/reach.js';
import { createIgnored, NOTHING_IGNORED } from './ignore/ignored.js';
import { findPlans, type FoundPlan } from './plan-files.js';
import type { Setup } from './setup.js';
import { sourceFileOf } from './sources/find-source.js';
import { createNamedFiles, type AbovePlan, type PlanSource, type SourceOptions } from './sources/sources.js';

/** How configurations and ignore files count. */
export interface WorkspaceOptions extends SourceOptions {
  /** Which configuration counts; the nearest when left out. */
  readonly config?: ConfigChoice;
  /** False when neither ignore files nor the `ignore` of configurations shall count. */
  readonly ignore?: boolean;
}

/**
 * What holds for plans: how they are checked and against which text. What was read is remembered; after
 * files have changed, make a new one. Plans are named by full paths and need not be there.
 */
export interface Workspace {
  /** Never rejects for what is wrong with the files: that is in {@link Setup.files}. */
  setupOf(plan: string): Promise<Setup>;
  /** What a plan is checked against: its official text and the plans above; undefined when it names none. Never rejects. */
  sourceOf(document: PlanDocument, plan: string): Promise<PlanSource | undefined>;
  /** The text that a plan would get if it named this file. Never rejects. */
  sourceNamed(file: string, plan: string): Promise<PlanSource>;
  /** The plans in a folder and below, ignored ones left out. */
  plansIn(folder: string): AsyncGenerator<FoundPlan>;
  /** Where the files of this workspace may lie. */
  readonly reach: Reach;
}

/** Reads what holds for plans through a file system; what was read once is kept as long as the workspace is. */
export function createWorkspace(options: WorkspaceOptions): Workspace {
  const { files, roots, base, config = 'nearest', ignore = true } = options;
  const reach = createReach({ files, roots, base });
  const ignored = ignore ? createIgnored(files, reach) : NOTHING_IGNORED;
  const setups = createSetups({ files, reach, roots, choice: config, ignored, ignore });
  const named = createNamedFiles(options, reach);
  const more = (plan: string) => async (): Promise<readonly string[]> => (await setups(plan)).sources;
  const sourceNamed: Workspace['sourceNamed'] = (file, plan) => named.source(file, plan, more(plan));
  const plansAbove = async (document: PlanDocument, plan: string): Promise<ReadonlyMap<string, AbovePlan>> =>
    new Map(
      await Promise.all(
        filesAbove(document).map(async (file): Promise<[string, AbovePlan]> => [
          file,
          await named.above(file, plan, more(plan)),
        ]),
      ),
    );
  return {
    setupOf: setups,
    sourceNamed,
    async sourceOf(document, plan) {
      const file = sourceFileOf(document);
      const [source, above] = await Promise.all([
        file === undefined ? undefined : sourceNamed(file, plan),
        plansAbove(document, plan),
      ]);
      return above.size === 0 ? source : { ...source, above };
    },
    plansIn: (folder) =>
      findPlans(folder, {
        files,
        reach,
        skip: async (path, isFolder) => (isFolder ? ignored.names(path, true) : (await setups(path)).ignored),
      }),
    reach,
  };
}
