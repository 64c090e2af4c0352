import { createLineIndex } from '@workplan/core';
import { faultOf } from '../fault.js';
import type { FileSystem } from '../file-system.js';
import type { Reach } from '../files/reach.js';
import type { Ignored } from '../ignore/ignored.js';
import { folderOf } from '../paths.js';
import { configFinding } from '../setup-rules.js';
import { DEFAULT_SETUP, type Setup, type SetupFile } from '../setup.js';
import { configFinder } from './find-config.js';

/** Which configuration counts: the nearest above each plan, one for all, or none. */
export type ConfigChoice = 'nearest' | 'none' | { readonly path: string };

export interface SetupOptions {
  readonly files: FileSystem;
  readonly reach: Reach;
  readonly roots: readonly string[];
  readonly choice: ConfigChoice;
  readonly ignored: Ignored;
  /** Whether the `ignore` of configurations counts. */
  readonly ignore: boolean;
}

/** Hands out the setup for each plan; a configuration is read once, however many plans share it. */
export function createSetups({
  files,
  reach,
  roots,
  choice,
  ignored,
  ignore,
}: SetupOptions): (plan: string) => Promise<Setup> {
  const find = configFinder(files);
  const loaded = new Map<string, Promise<(plan: string) => Setup>>();
  async function configured(plan: string): Promise<Setup> {
    if (choice === 'none') return DEFAULT_SETUP;
    const path = choice === 'nearest' ? await find(folderOf(plan)) : choice.path;
    if (path === undefined) return DEFAULT_SETUP;
    let setup = loaded.get(path);
    if (setup === undefined) loaded.set(path, (setup = loadOrReport(path, { files, reach, roots, ignore })));
    return (await setup)(plan);
  }
  return async (plan) => {
    const own = await configured(plan);
    const unread = await ignored.unread(plan);
    const setup = unread.length === 0 ? own : { ...own, files: [...own.files, ...unread] };
    if (setup.ignored || !(await ignored.names(plan))) return setup;
    return { ...setup, ignored: true, config: (await import('./preferences.js')).NO_RULES };
  };
}

type LoadOptions = Pick<SetupOptions, 'files' | 'reach' | 'roots' | 'ignore'>;

/** A configuration that cannot be read leaves the defaults in force, and says so. */
async function loadOrReport(path: string, options: LoadOptions): Promise<(plan: string) => Setup> {
  // What reads configurations is loaded for the first one.
  const { loadConfig } = await import('./load-config.js');
  try {
    return await loadConfig(path, options);
  } catch (error) {
    const finding = configFinding('config-unreadable', { start: 0, end: 0 }, { fault: faultOf(error) });
    const file: SetupFile = { path, text: '', lines: createLineIndex(''), findings: [finding] };
    return () => ({ ...DEFAULT_SETUP, path, files: [file], broken: true });
  }
}
