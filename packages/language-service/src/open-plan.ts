import type { Finding, Language, LineIndex, PlanDocument, Range as TextRange } from '@workplan/core';
import type { Registry } from '@workplan/registry';
import type { Position, Range } from 'vscode-languageserver';

/** A file that has been read: an official text, a registry. */
export interface ReadText {
  readonly uri: string;
  readonly text: string;
}

/** Another plan that has been read. */
export interface ReadPlan {
  readonly uri: string;
  readonly document: PlanDocument;
}

/** An open plan at one version, with what the features need to know of it. Immutable. */
export interface OpenPlan {
  readonly uri: string;
  readonly version: number;
  readonly document: PlanDocument;
  /** The same as `workplan lint` finds; made when first asked for. */
  readonly findings: readonly Finding[];
  readonly registry: Registry;
  /** The files that add to the built-in registries. */
  readonly registryFiles: readonly ReadText[];
  /** The source text that the plan names, where it could be read. */
  readonly source: ReadText | undefined;
  /** The plans of a higher level that tasks take up, by the file as the plan writes it, where they could be read. */
  readonly above: ReadonlyMap<string, ReadPlan>;
  readonly language: Language;
  /** How often other plans beside this one that are of a place use each name; see `SisterPlans`. */
  readonly sisters?: (place: string) => ReadonlyMap<string, number>;
}

/** LSP positions count lines and UTF-16 units from 0; core counts both from 1. */
export function positionIn(lines: LineIndex, offset: number): Position {
  const { line, column } = lines.position(offset);
  return { line: line - 1, character: column - 1 };
}

export const rangeIn = (lines: LineIndex, { start, end }: TextRange): Range => ({
  start: positionIn(lines, start),
  end: positionIn(lines, end),
});

export const positionAt = ({ document }: OpenPlan, offset: number): Position => positionIn(document.lines, offset);

/** The offset of a place, in UTF-16 code units. */
export const offsetAt = ({ document }: OpenPlan, { line, character }: Position): number =>
  document.lines.offset({ line: line + 1, column: character + 1 });

/** The range of offsets as the protocol has it. */
export const rangeAt = ({ document }: OpenPlan, range: TextRange): Range => rangeIn(document.lines, range);
