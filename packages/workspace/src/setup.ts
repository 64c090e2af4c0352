import type { Finding, LineIndex, LintConfig } from '@workplan/core';
import type { Registry } from '@workplan/registry';
import { builtinRegistry } from '@workplan/registry/data';

/** What findings are judged by. */
export interface Setup {
  readonly registry: Registry;
  readonly config: LintConfig;
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
export const DEFAULT_SETUP: Setup = { registry: builtinRegistry, config: {}, files: [], broken: false };
