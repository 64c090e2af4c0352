import { createLineIndex } from '@workplan/core';
import { faultOf } from '../fault.js';
import type { FileSystem } from '../file-system.js';
import { folderOf } from '../paths.js';
import { configFinding } from '../setup-rules.js';
import { DEFAULT_SETUP, type Setup, type SetupFile } from '../setup.js';
import { configFinder } from './find-config.js';

/** Which configuration counts: the nearest above each plan, one for all, or none. */
export type ConfigChoice = 'nearest' | 'none' | { readonly path: string };

/** Hands out the setup for each plan; a configuration is read once, however many plans share it. */
export function createSetups(files: FileSystem, choice: ConfigChoice): (plan: string) => Promise<Setup> {
  const find = configFinder(files);
  const loaded = new Map<string, Promise<Setup>>();
  return async (plan) => {
    if (choice === 'none') return DEFAULT_SETUP;
    const path = choice === 'nearest' ? await find(folderOf(plan)) : choice.path;
    if (path === undefined) return DEFAULT_SETUP;
    let setup = loaded.get(path);
    if (setup === undefined) loaded.set(path, (setup = loadOrReport(path, files)));
    return setup;
  };
}

/** A configuration that cannot be read leaves the defaults in force, and says so. */
async function loadOrReport(path: string, files: FileSystem): Promise<Setup> {
  // What reads configurations is loaded for the first one.
  const { loadConfig } = await import('./load-config.js');
  try {
    return await loadConfig(path, files);
  } catch (error) {
    const finding = configFinding('config-unreadable', { start: 0, end: 0 }, { fault: faultOf(error) });
    const file: SetupFile = { path, text: '', lines: createLineIndex(''), findings: [finding] };
    return { ...DEFAULT_SETUP, files: [file], broken: true };
  }
}
