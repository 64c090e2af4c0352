import { decodeText } from '@workplan/core';
import { faultOf, pathWithin, type Reach } from '@workplan/workspace';
import { dirname, relative, resolve, sep } from 'node:path';
import type { Call } from '../../args/command.js';
import { EXIT, type ExitCode } from '../../exit.js';
import {
  compare,
  mayBeOld,
  printBaseline,
  readBaseline,
  toOld,
  type Baseline,
  type OldFinding,
} from '../../findings/baseline.js';
import { createFile, exists, fullPath, isThere, replaceFile } from '@workplan/workspace/node';
import { placeOf } from '../../io/open-result.js';
import { readByName } from '../../io/read-named.js';
import { UsageError } from '../../io/usage-error.js';
import { leavesOut } from './rule-choice.js';
import type { FileReport } from '@workplan/reports/findings';
import { countOf } from '@workplan/reports/texts';

/** Takes findings that were there before out of reports, or writes them down. */
export interface OldFindings {
  /** The report without old findings; with `--update-baseline` without any that could be old. */
  sift(report: FileReport, plan: string): FileReport;
  /** Writes the file where that was asked for, and tells how many old findings there are. */
  finish(): Promise<ExitCode>;
}

/** Undefined when the call asks for no baseline. */
export async function createOldFindings(call: Call, reach: Reach): Promise<OldFindings | undefined> {
  const { options, environment, terminal } = call;
  const { cwd } = environment;
  const { baseline: file } = options;
  if (file === undefined) {
    if (options['update-baseline']) throw new UsageError('baseline-unnamed');
    return undefined;
  }
  const path = fullPath(cwd, file);
  const folder = dirname(path);
  const bytes = await load(path, file, options['update-baseline'] === true, reach, environment);
  const before = oldOf(bytes, file);
  const nameOf = (plan: string): string =>
    (pathWithin(fullPath(folder, '.'), plan) ?? relative(folder, plan)).replaceAll(sep, '/');
  const seen = new Map<string, readonly OldFinding[]>();
  const lost = lostPlans(before, (name) => exists(resolve(folder, name)));
  const isLeftOut = leavesOut(options);
  const unasked = (old: readonly OldFinding[]): OldFinding[] => old.filter(({ rule }) => isLeftOut(rule));
  let kept = 0;
  let gone = 0;
  return {
    sift(report, plan) {
      const name = nameOf(plan);
      if (options['update-baseline']) {
        const now = report.findings.filter(mayBeOld).map((finding) => toOld(finding, report.text));
        seen.set(name, [...now, ...unasked(before.get(name) ?? [])]);
        return { ...report, findings: report.findings.filter((finding) => !mayBeOld(finding)) };
      }
      const from = before.has(name) ? name : lost.mostAlike(report);
      if (from !== undefined && from !== name) terminal.note('baseline-renamed', { from, to: name });
      const old = before.get(from ?? name) ?? [];
      const compared = compare(report.findings, report.text, old);
      kept += compared.kept;
      gone += compared.gone - unasked(old).length;
      return { ...report, findings: compared.fresh };
    },
    async finish() {
      if (!options['update-baseline']) {
        if (kept > 0) terminal.note('baseline-kept', { findings: countOf('fix', kept) });
        if (gone > 0) terminal.note('baseline-gone', { findings: countOf('fix', gone) });
        return EXIT.clean;
      }
      // Of plans and rules that were not looked at this time, what was written down stays; of plans that are gone, it goes.
      const others = [...before]
        .filter(([name]) => !seen.has(name))
        .map(([name, old]) => [name, exists(resolve(folder, name)) ? old : unasked(old)] as const);
      return writeBaseline(Object.fromEntries([...others, ...seen]), { path, shown: file, bytes }, reach, call);
    },
  };
}

/** Puts a baseline in the place of the one that was read. What another call has written meanwhile stays. */
async function writeBaseline(
  after: Baseline,
  { path, shown, bytes }: { readonly path: string; readonly shown: string; readonly bytes: Uint8Array | undefined },
  reach: Reach,
  { terminal }: Call,
): Promise<ExitCode> {
  const text = Buffer.from(printBaseline(after));
  const total = Object.values(after).reduce((sum, old) => sum + old.length, 0);
  try {
    const place = await placeOf(path, reach);
    if (bytes === undefined) createFile(place, text);
    else replaceFile(place, text, { bytes, purpose: 'baseline' });
  } catch (error) {
    terminal.note('not-written', { path: shown, fault: faultOf(error) });
    return EXIT.usage;
  }
  terminal.note('baseline-written', { path: shown, findings: countOf('fix', total) });
  return EXIT.clean;
}

/** Plans of the baseline that are gone: a plan that it does not know may be one of them under another name. */
function lostPlans(before: ReadonlyMap<string, readonly OldFinding[]>, isStill: (name: string) => boolean) {
  let left: Map<string, readonly OldFinding[]> | undefined;
  return {
    /** The one that has most of its findings in this report, and at least half of them. It is given once. */
    mostAlike({ findings, text }: FileReport): string | undefined {
      left ??= new Map([...before].filter(([name]) => !isStill(name)));
      const alike = [...left]
        .map(([name, old]) => ({ name, old: old.length, kept: compare(findings, text, old).kept }))
        .filter(({ old, kept }) => kept > 0 && kept * 2 >= old);
      const [best] = alike.sort((a, b) => b.kept - a.kept);
      if (best !== undefined) left.delete(best.name);
      return best?.name;
    },
  };
}

/** The bytes of a baseline; undefined for one that is still to be written. */
async function load(
  path: string,
  shown: string,
  mayBeMissing: boolean,
  reach: Reach,
  environment: Call['environment'],
): Promise<Uint8Array | undefined> {
  if (mayBeMissing && !isThere(path)) return undefined;
  try {
    return await readByName(path, 'baseline', reach, environment);
  } catch (error) {
    throw new UsageError('baseline-unreadable', { path: shown, fault: faultOf(error) });
  }
}

function oldOf(bytes: Uint8Array | undefined, shown: string): ReadonlyMap<string, readonly OldFinding[]> {
  if (bytes === undefined) return new Map();
  const baseline = readBaseline(decodeText(bytes).text);
  if (baseline === undefined) throw new UsageError('baseline-invalid', { path: shown });
  // Plans may be called as members of every object are.
  return new Map(Object.entries(baseline));
}
