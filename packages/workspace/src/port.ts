import type {
  Finding,
  Language,
  LineIndex,
  LintConfig,
  PlanAbove,
  PlanDocument,
  SourceText,
  TextEdit,
} from '@workplan/core';
import type { Registry } from '@workplan/registry';

/** What holds for a plan, as for `workplan lint`. */
export interface PlanSetup {
  readonly registry: Registry;
  readonly config: LintConfig;
  /** The registry files that add to the built-in ones, by URI. */
  readonly registries: readonly string[];
  /** The files that set it up, configuration and registries, where something is wrong with them. */
  readonly reports: readonly SetupReport[];
}

/** What is wrong with a file that sets plans up. */
export interface SetupReport {
  readonly uri: string;
  readonly text: string;
  readonly lines: LineIndex;
  readonly findings: readonly Finding[];
}

/** The source text of a plan and the plans above, or why there are none. */
export interface FoundSource extends SourceText {
  /** Where the text was read from. */
  readonly uri?: string;
  readonly above?: ReadonlyMap<string, FoundPlanAbove>;
}

/** A plan of a higher level that tasks take up. */
export interface FoundPlanAbove extends PlanAbove {
  readonly uri?: string;
}

/** Edits of a file that the client need not have open. */
export interface DocumentEdit {
  readonly uri: string;
  /** The text that the edits are of; undefined for a file that is to be made. */
  readonly text: string | undefined;
  readonly edits: readonly TextEdit[];
}

/** The text of a document that the client has open, which counts instead of its file; undefined for others. */
export type OpenText = (uri: string) => string | undefined;

/**
 * The world as the server sees it. It is handed in: the server itself reads no files, so that the
 * same code runs wherever a connection leads, and tests bring a world of their own.
 */
export interface Environment {
  /** What holds for a plan at this URI, which need not be one of a file. */
  setupOf(uri: string): Promise<PlanSetup>;
  /** The source that a plan names; undefined when it names none. It must keep plans from reaching for other files. */
  sourceOf(uri: string, document: PlanDocument, open: OpenText): Promise<FoundSource | undefined>;
  /**
   * The edits that write bodies of a place into the user's own registry; undefined where that cannot be done. Without this
   * it is not offered.
   */
  registerBodies?(
    uri: string,
    bodies: { readonly names: readonly string[]; readonly place: string },
  ): Promise<readonly DocumentEdit[] | undefined>;
  /** The folders that the client has open, by URI: reported at the start and whenever they change. */
  setFolders(uris: readonly string[]): void;
  /**
   * The plans in the folders of the client by URI, without those that are to be left alone.
   *
   * @param within the URI of one folder, when only those in it and below are wanted; outside the folders of the client it has none
   */
  plans(within?: string): AsyncIterable<string>;
  /** The text of a plan or registry; undefined when there is none that can be read. */
  textOf(uri: string): Promise<string | undefined>;
  /** Files have changed: what was read of them is no longer true. */
  forget(): void;
  /**
   * The page of a rule, as an address that an editor can open; undefined where there is none. Without this findings have
   * no link.
   */
  rulePage?(rule: string, language: Language): string | undefined;
  /** The language of messages when the client does not say one. */
  readonly language: Language;
}
