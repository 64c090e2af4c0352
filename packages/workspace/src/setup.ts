import type { Dialect, Finding, LineIndex, LintConfig } from '@workplan/core';
import type { Registry } from '@workplan/registry';
import { registryWith } from './any-place.js';

/** What a plan is checked with, from the configuration that holds for it. */
export interface Setup {
  readonly registry: Registry;
  /** For `lint` of the core. */
  readonly config: LintConfig;
  /** True when the plan is to be left alone; `config` then turns every rule off. */
  readonly ignored: boolean;
  /** The configuration that holds; undefined without one. */
  readonly path: string | undefined;
  /** Configurations that it is built on, by full paths with links followed. */
  readonly shared: readonly string[];
  /** Registry files that add to the built-in ones, by full paths. */
  readonly registries: readonly string[];
  /** Folders outside of the plan's own workspace whose texts it may name, by full paths. */
  readonly sources: readonly string[];
  /** The keys that new plans get. */
  readonly dialect: Dialect | undefined;
  /** Whose plans these are, where a text does not tell. */
  readonly jurisdiction: string | undefined;
  /** The files that set it up, where something is wrong with them. */
  readonly files: readonly SetupFile[];
  /** True when the setup is not what its author meant, so that a clean result would mean little. */
  readonly broken: boolean;
}

/** A configuration or registry file with what is wrong in it. */
export interface SetupFile {
  /** Full path. */
  readonly path: string;
  readonly text: string;
  readonly lines: LineIndex;
  readonly findings: readonly Finding[];
}

/** Holds where no configuration is found. */
export const DEFAULT_SETUP: Setup = {
  registry: registryWith([]),
  config: {},
  ignored: false,
  path: undefined,
  shared: [],
  registries: [],
  sources: [],
  dialect: undefined,
  jurisdiction: undefined,
  files: [],
  broken: false,
};
