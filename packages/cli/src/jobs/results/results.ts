import type { Options } from '@workplan/command-line';
import { EMPTY_SUMMARY, addFile, isFixable, type FileReport, type Summary } from '@workplan/reports/findings';
import type { Call } from '../../args/command.js';
import { EXIT, worse, type ExitCode } from '../../exit.js';
import type { Output } from '../../io/environment.js';
import { openOutputs } from './outputs.js';

/** Gathers reports, hands them to the formats asked for, and knows how the call ends. */
export interface Results {
  add(report: FileReport): void;
  /** Prints the summary. */
  finish(): Promise<void>;
  readonly summary: Summary;
  readonly code: ExitCode;
}

export async function createResults(call: Call, standard: Pick<Output, 'write'>): Promise<Results> {
  const { options } = call;
  const outputs = await openOutputs(call, standard);
  let summary = EMPTY_SUMMARY;
  let fixable = 0;
  let written: ExitCode = EXIT.clean;
  let crashed = false;
  return {
    add(report) {
      summary = addFile(summary, report.findings);
      fixable += report.findings.filter(isFixable).length;
      crashed ||= report.findings.some((finding) => finding.rule === 'internal-error');
      outputs.add(report);
    },
    async finish() {
      written = await outputs.finish(summary, fixable);
    },
    get summary() {
      return summary;
    },
    get code() {
      return crashed ? EXIT.internal : worse(checkSummary(summary, options), written);
    },
  };
}

/** Whether what was found is too much for the caller. */
export function checkSummary(
  { errors, warnings, infos }: Summary,
  options: Pick<Options, 'fail-on' | 'max-warnings'>,
): ExitCode {
  // Lights are no findings: the command line has refused them here.
  const counted = {
    error: errors,
    warning: errors + warnings,
    info: errors + warnings + infos,
    never: 0,
    red: 0,
    yellow: 0,
  }[options['fail-on'] ?? 'error'];
  const tooMany = options['max-warnings'] !== undefined && warnings > options['max-warnings'];
  return counted > 0 || tooMany ? EXIT.findings : EXIT.clean;
}

/** The exit code of a call from its parts: the gravest counts. */
export const gravest = (...codes: readonly ExitCode[]): ExitCode => codes.reduce(worse, EXIT.clean);
