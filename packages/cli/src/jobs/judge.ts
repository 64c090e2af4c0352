import { lint, openSource, type Finding, type PlanDocument } from '@workplan/core';
import type { SourceText } from '@workplan/core/rules';
import type { Setup } from '@workplan/workspace';
import type { FileReport } from '../reporters/report.js';

/** The findings of a plan under a setup, against its official text. */
export const judge = (document: PlanDocument, { registry, config }: Setup, source: SourceText | undefined): Finding[] =>
  lint(document, { registry, config, source: source === undefined ? undefined : openSource(source) });

export const reportOn = (path: string, document: PlanDocument, findings: readonly Finding[]): FileReport => ({
  path, text: document.text, lines: document.lines, findings,
});
