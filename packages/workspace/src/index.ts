/**
 * What holds for a work plan (工作方案): configuration, registries and official text, read through an
 * injected file system. No Node, no I/O of its own: the command, the language server and a browser worker
 * share it, so that all of them check a plan alike.
 *
 * @packageDocumentation
 */
export { createEnvironment, type EnvironmentOptions } from './environment.js';
export { createWorkspace, type Workspace, type WorkspaceOptions } from './workspace.js';
export type { Entry, FileSystem } from './file-system.js';
export { FileFault, fileFault, tooLarge } from './files/file-fault.js';
export { PURPOSES, type Purpose, type PurposeName } from './files/purposes.js';
export { createReach, type Reach, type ReachOptions } from './files/reach.js';
export { readFile } from './files/read-file.js';
export type { ConfigChoice } from './config/setups.js';
export { CONFIG_NAME } from './config/find-config.js';
export { checkConfigText, checkRegistryText } from './check-text.js';
export { newRegistry, registerBodies, type FileEdit, type NewBodies } from './register-bodies.js';
export { LEVELS as RULE_LEVELS } from './config/vocabulary.js';
export { rulePage } from './rule-page.js';
export { DEFAULT_SETUP, type Setup, type SetupFile } from './setup.js';
export { FIXED_RULE_IDS, SETUP_RULES, type SetupRule } from './setup-rules.js';
export { findSource, sourceFileOf, topOf, type SourcePlace } from './sources/find-source.js';
export { isText, readOfficialText, type NoText, type OfficialText } from './sources/official-text.js';
export { readingNotes, type ReadingNotes } from './sources/reading-notes.js';
export type { AbovePlan, PlanSource, SourceOptions } from './sources/sources.js';
export type { Sha256 } from './sources/sha256.js';
export { findPlans, isPlanName, type FoundPlan, type Search } from './plan-files.js';
export { faultOf } from './fault.js';
export { nearest } from './nearest.js';
export { folderOf, isInside, joinPath, nameOf, pathWithin, resolvePath } from './paths.js';
export { textOf as setupText, type TextKey as SetupTextKey } from './texts.js';
export { interpretConfig } from './config/interpret.js';
export type {
  DocumentEdit,
  Environment,
  FoundPlanAbove,
  FoundSource,
  OpenText,
  PlanSetup,
  SetupReport,
} from './port.js';
