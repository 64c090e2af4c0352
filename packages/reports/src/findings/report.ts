import type { AnyFinding, LineIndex, Range, Severity } from '@workplan/core';
import type { Reader } from '../texts/reader.js';

/** What was found in one file. */
export interface FileReport {
  /** As shown: relative to the current folder, with `/`. */
  readonly path: string;
  readonly text: string;
  readonly lines: LineIndex;
  readonly findings: readonly AnyFinding[];
  /** Only where it was asked for. */
  readonly coverage?: CoverageReport;
}

/** How much of its official text a plan represents, or why that cannot be said. */
export type CoverageReport = Coverage | { readonly problem: 'unnamed' | 'unread' };

export interface Coverage {
  /** Share of the characters that are no spaces, from 0 to 1. */
  readonly share: number;
  readonly uncovered: readonly UncoveredPassage[];
}

/** A passage that no part of the plan represents. Offsets and lines are those of the official text. */
export interface UncoveredPassage extends Range {
  readonly line: number;
  readonly endLine: number;
  /** How it begins. */
  readonly words: string;
}

export interface Summary {
  readonly files: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
}

/** Turns reports into output, file by file as they come. */
export interface Reporter {
  file(report: FileReport): string;
  end(summary: Summary, fixable: number): string;
}

export interface ReporterOptions {
  readonly terminal: Reader;
  /** That of the program that reports. */
  readonly version: string;
  /** Show errors only. */
  readonly quiet: boolean;
  /** The folder that paths of reports are relative to. */
  readonly cwd: string;
  /** Of the environment: pipelines tell by them where their checkout is. */
  readonly variables: Readonly<Record<string, string | undefined>>;
  /** The top of the checkout, where no variable tells it. */
  readonly checkout?: string;
  /** The share of the plans that were checked, `2/3`, for those who join reports. */
  readonly shard?: string;
}

export const EMPTY_SUMMARY: Summary = { files: 0, errors: 0, warnings: 0, infos: 0 };

/** The summary with one more file in it. */
export function addFile(summary: Summary, findings: readonly AnyFinding[]): Summary {
  const number = (severity: Severity): number => findings.filter((finding) => finding.severity === severity).length;
  return {
    files: summary.files + 1,
    errors: summary.errors + number('error'),
    warnings: summary.warnings + number('warning'),
    infos: summary.infos + number('info'),
  };
}

/** The findings that are shown: all, or the errors alone. */
export const shownFindings = (findings: readonly AnyFinding[], quiet: boolean): readonly AnyFinding[] =>
  quiet ? findings.filter((finding) => isShown(finding, quiet)) : findings;

export const isShown = ({ severity }: AnyFinding, quiet: boolean): boolean => !quiet || severity === 'error';

export const isFixable = (finding: AnyFinding): boolean => finding.fixes.some((fix) => fix.safe);
