import { decodeText } from '@workplan/core';
import { faultOf, pathWithin } from '@workplan/workspace';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, relative, resolve, sep } from 'node:path';
import type { Call } from '../args/command.js';
import { EXIT, type ExitCode } from '../exit.js';
import {
  compare,
  mayBeOld,
  printBaseline,
  readBaseline,
  toOld,
  type Baseline,
  type OldFinding,
} from '../findings/baseline.js';
import { fullPath } from '@workplan/workspace/node';
import { UsageError } from '../io/usage-error.js';
import type { FileReport } from '../reporters/report.js';
import { countOf } from '../texts/say.js';
import { writeTo } from './rewrite.js';

/** Takes findings that were there before out of reports, or writes them down. */
export interface OldFindings {
  /** The report without old findings; with `--update-baseline` without any that could be old. */
  sift(report: FileReport, plan: string): FileReport;
  /** Writes the file where that was asked for, and tells how many old findings there are. */
  finish(): ExitCode;
}

/** Undefined when the call asks for no baseline. */
export function createOldFindings({ options, environment: { cwd }, terminal }: Call): OldFindings | undefined {
  const { baseline: file } = options;
  if (file === undefined) {
    if (options['update-baseline']) throw new UsageError('baseline-unnamed');
    return undefined;
  }
  const path = resolve(cwd, file);
  const folder = dirname(path);
  const before = load(path, file, options['update-baseline'] === true);
  const nameOf = (plan: string): string =>
    (pathWithin(fullPath(folder, '.'), plan) ?? relative(folder, plan)).replaceAll(sep, '/');
  const seen = new Map<string, readonly OldFinding[]>();
  let kept = 0;
  let gone = 0;
  return {
    sift(report, plan) {
      const name = nameOf(plan);
      if (options['update-baseline']) {
        seen.set(
          name,
          report.findings.filter(mayBeOld).map((finding) => toOld(finding, report.text)),
        );
        return { ...report, findings: report.findings.filter((finding) => !mayBeOld(finding)) };
      }
      const compared = compare(report.findings, report.text, before.get(name) ?? []);
      kept += compared.kept;
      gone += compared.gone;
      return { ...report, findings: compared.fresh };
    },
    finish() {
      if (!options['update-baseline']) {
        if (kept > 0) terminal.note('baseline-kept', { findings: countOf('fix', kept) });
        if (gone > 0) terminal.note('baseline-gone', { findings: countOf('fix', gone) });
        return EXIT.clean;
      }
      // Of plans that were not looked at this time, what was written down stays; of those that are gone, it goes.
      const others = [...before].filter(([name]) => !seen.has(name) && existsSync(resolve(folder, name)));
      const after: Baseline = Object.fromEntries([...others, ...seen]);
      const text = printBaseline(after);
      const total = Object.values(after).reduce((sum, old) => sum + old.length, 0);
      const code = writeTo(path, file, Buffer.from(text), terminal);
      if (code === EXIT.clean) terminal.note('baseline-written', { path: file, findings: countOf('fix', total) });
      return code;
    },
  };
}

function load(path: string, shown: string, mayBeMissing: boolean): ReadonlyMap<string, readonly OldFinding[]> {
  let text: string;
  try {
    text = decodeText(readFileSync(path)).text;
  } catch (error) {
    if (mayBeMissing && !existsSync(path)) return new Map();
    throw new UsageError('baseline-unreadable', { path: shown, fault: faultOf(error) });
  }
  const baseline = readBaseline(text);
  if (baseline === undefined) throw new UsageError('baseline-invalid', { path: shown });
  // Plans may be called as members of every object are.
  return new Map(Object.entries(baseline));
}
