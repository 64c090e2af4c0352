import { lint, openSource, parsePlan, type Finding, type PlanDocument } from '@workplan/core';
import type { SourceText } from '@workplan/core/rules';
import { sourceFileOf, type PlanSource, type Setup, type Workspace } from '@workplan/workspace';
import { utf8Text } from '../../io/utf8.js';
import type { CoverageReport, FileReport } from '@workplan/reports/findings';
import { measure } from './measure.js';

/** The findings of a plan under a setup, against its official text. */
export const check = (document: PlanDocument, { registry, config }: Setup, source: SourceText | undefined): Finding[] =>
  lint(document, { registry, config, source: source === undefined ? undefined : openSource(source) });

export const reportOn = (path: string, document: PlanDocument, findings: readonly Finding[]): FileReport => ({
  path,
  text: document.text,
  lines: document.lines,
  findings,
});

/** What was found in a plan, as plain data: it goes from thread to thread, and into the cache. */
export interface CheckResult {
  /** The text of the plan, where there are findings to show in it. */
  readonly text: string;
  readonly findings: readonly Finding[];
  readonly coverage?: CoverageReport;
  /** The official text that had a say, as it was. */
  readonly source?: { readonly file: string; readonly state: string };
  /** Whether other plans had a say: such a result is not kept for later calls. */
  readonly hasPlansAbove?: true;
}

/** Checks a plan as what holds for it says. */
export async function checkPlan(
  bytes: Uint8Array,
  plan: string,
  workspace: Workspace,
  withCoverage: boolean,
): Promise<CheckResult> {
  const document = parsePlan(utf8Text(bytes) ?? bytes);
  const source = await workspace.sourceOf(document, plan);
  const findings = check(document, await workspace.setupOf(plan), source);
  const file = sourceFileOf(document);
  return {
    text: findings.length === 0 ? '' : document.text,
    findings,
    ...(withCoverage && { coverage: measure(document, source) }),
    ...(file !== undefined && { source: { file, state: stateOf(source) } }),
    ...(source?.above !== undefined && { hasPlansAbove: true as const }),
  };
}

/** What a finding about an official text may depend on. */
export const stateOf = (source: PlanSource | undefined): string =>
  source?.sha256 ?? [source?.problem ?? '', source?.folder ?? ''].join('\0');
