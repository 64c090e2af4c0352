import { createLineIndex, decodeText, type Finding } from '@workplan/core';
import { faultOf } from '@workplan/workspace';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Run } from '../args/command.js';
import { UsageError } from '../io/usage-error.js';
import { createResults } from '../jobs/results.js';
import type { FileReport } from '../reporters/report.js';
import { readReport, type ReportedFile } from '../findings/read-report.js';

/** Joins JSON reports, such as those of `--shard`, and prints them in any format as if they were one. */
export const run: Run = async (call) => {
  const {
    words,
    environment: { cwd, stdout },
  } = call;
  const files = new Map<string, ReportedFile>();
  for (const word of words)
    for (const file of load(resolve(cwd, word), word)) if (!files.has(file.path)) files.set(file.path, file);
  const results = await createResults(call, stdout);
  for (const file of [...files.values()].sort(asWalked)) results.add(reportOf(file, cwd));
  results.finish();
  return results.code;
};

function load(path: string, shown: string): readonly ReportedFile[] {
  let text: string;
  try {
    text = decodeText(readFileSync(path)).text;
  } catch (error) {
    throw new UsageError('not-read', { path: shown, fault: faultOf(error) });
  }
  const report = readReport(text);
  if (report === undefined) throw new UsageError('no-report', { path: shown });
  return report;
}

/** A report with the text of its file, in which its places are looked up: reports are joined where the plans are. */
function reportOf({ path, findings, coverage }: ReportedFile, cwd: string): FileReport {
  let text = '';
  if (findings.length > 0) {
    try {
      text = decodeText(readFileSync(resolve(cwd, path))).text;
    } catch (error) {
      throw new UsageError('report-without-plan', { path, fault: faultOf(error) });
    }
  }
  const lines = createLineIndex(text);
  const range = ({ start, end }: ReportedFile['findings'][number]['range']) => ({
    start: lines.offset(start),
    end: lines.offset(end),
  });
  return {
    path,
    text,
    lines,
    findings: findings.map((finding): Finding => ({
      rule: finding.rule,
      severity: finding.severity,
      message: finding.message,
      data: finding.data,
      fixes: finding.fixes,
      range: range(finding.range),
      related: (finding.related ?? []).map((place) => ({ ...range(place.range), message: place.message })),
    })),
    ...(coverage !== undefined && {
      coverage:
        coverage === null
          ? { problem: 'unread' }
          : { ...coverage, uncovered: coverage.uncovered.map((passage) => ({ ...passage, words: '' })) },
    }),
  };
}

/** The order in which folders are walked: names of each folder one after the other, files and folders mixed. */
function asWalked({ path: a }: ReportedFile, { path: b }: ReportedFile): number {
  const [left, right] = [a.split('/'), b.split('/')];
  const at = left.findIndex((name, index) => name !== right[index]);
  if (at === -1) return left.length - right.length;
  const [x = '', y = ''] = [left[at], right[at]];
  return x < y ? -1 : 1;
}
