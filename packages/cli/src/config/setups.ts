import { createLineIndex } from '@workplan/core';
import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Options } from '../args/options.js';
import type { FileReport } from '../format/report.js';
import { faultOf } from '../io/fault.js';
import { shownPath } from '../io/paths.js';
import { UsageError } from '../io/usage-error.js';
import { configFinding } from '../rules/own-rules.js';
import { textOf } from '../texts/say.js';
import { configFinder } from './find-config.js';
import { defaultSetup, loadConfig, type Setup } from './load-config.js';

/** Hands out the setup for each plan; a configuration is read once, however many plans share it. */
export interface Setups {
  /** For a plan in this folder. */
  forFolder(folder: string): Setup;
  /** Reports on configurations read since the last call. */
  news(): readonly FileReport[];
}

/** The configuration comes from `--config`, else from the nearest file above each plan. */
export function createSetups(cwd: string, options: Options): Setups {
  const find = configFinder();
  const loaded = new Map<string | undefined, Setup>();
  let news: FileReport[] = [];
  const named = options.config === undefined ? undefined : namedConfig(cwd, options.config);

  function load(path: string | undefined): Setup {
    const setup = path === undefined ? defaultSetup() : loadOrReport(path, cwd);
    news.push(...setup.reports);
    return setup;
  }
  return {
    forFolder(folder) {
      const path = options['no-config'] ? undefined : (named ?? find(folder));
      let setup = loaded.get(path);
      if (setup === undefined) loaded.set(path, (setup = load(path)));
      return setup;
    },
    news() {
      const fresh = news;
      news = [];
      return fresh;
    },
  };
}

function namedConfig(cwd: string, word: string): string {
  const path = resolve(cwd, word);
  if (statSync(path, { throwIfNoEntry: false }) === undefined) throw new UsageError('config-missing', { path: word });
  return path;
}

/** A configuration that cannot be read leaves the defaults in force, and the call fails for it. */
function loadOrReport(path: string, cwd: string): Setup {
  try {
    return loadConfig(path, cwd);
  } catch (error) {
    const finding = configFinding('config-unreadable', { start: 0, end: 0 }, { fault: textOf(faultOf(error)) });
    const report: FileReport = { path: shownPath(cwd, path), text: '', lines: createLineIndex(''), findings: [finding] };
    return { ...defaultSetup(), reports: [report], broken: true };
  }
}
