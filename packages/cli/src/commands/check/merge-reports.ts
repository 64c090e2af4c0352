import { type AnyFinding, createLineIndex, decodeText } from '@workplan/core';
import { faultOf, type Reach } from '@workplan/workspace';
import { fullPath, NO_LINK, readNow } from '@workplan/workspace/node';
import type { Call, Run } from '../../args/command.js';
import { readByName } from '../../io/read-named.js';
import { UsageError } from '../../io/usage-error.js';
import { createResults } from '../../jobs/results/results.js';
import { reachOf } from '../../jobs/plans/workspace.js';
import { type FileReport, hashOf } from '@workplan/reports/findings';
import { partsOf, type ReadReport, readReport, type ReportedFile } from '../../findings/read-report.js';

/** Joins JSON reports, such as those of `--shard`, and prints them in any format as if they were one. */
export const run: Run = async (call) => {
  const {
    words,
    environment,
    environment: { cwd, stdout },
  } = call;
  const reach = reachOf(call);
  const files = new Map<string, ReportedFile>();
  const shards: string[] = [];
  for (const word of words) {
    const report = await load(word, reach, environment);
    if (report.shard !== undefined) shards.push(report.shard);
    for (const file of report.files) if (!files.has(file.path)) files.set(file.path, file);
  }
  refuseMissing(shards);
  for (const { path, hash } of files.values())
    if (hash !== undefined && hash !== hashOf(await textOf(path, cwd, reach)))
      throw new UsageError('report-outdated', { path });
  const results = await createResults(call, stdout);
  for (const file of [...files.values()].sort(asWalked)) results.add(await reportOf(file, cwd, reach));
  await results.finish();
  return results.code;
};

async function load(word: string, reach: Reach, environment: Call['environment']): Promise<ReadReport> {
  let text: string;
  try {
    text = decodeText(await readByName(fullPath(environment.cwd, word), 'report', reach, environment)).text;
  } catch (error) {
    throw new UsageError('not-read', { path: word, fault: faultOf(error) });
  }
  const report = readReport(text);
  if (report === undefined) throw new UsageError('no-report', { path: word });
  return report;
}

/** A share of the plans that nobody reported would pass as one without findings. */
function refuseMissing(shards: readonly string[]): void {
  const parts = shards.flatMap((shard) => [partsOf(shard) ?? []]);
  const counts = [...new Set(parts.map(([, count]) => count))];
  if (counts.length > 1) throw new UsageError('shards-differ', { shards: shards.join(' ') });
  const there = new Set(parts.map(([part]) => part));
  const missing = Array.from({ length: counts[0] ?? 0 }, (_, at) => at + 1).filter((part) => !there.has(part));
  if (missing.length > 0)
    throw new UsageError('shards-missing', { shards: missing.map((part) => `${part}/${counts[0]}`).join(' ') });
}

/** The text of a plan: reports are joined where the plans are. The path comes from a report and leads nowhere else. */
async function textOf(path: string, cwd: string, reach: Reach): Promise<string> {
  try {
    return decodeText(readNow(await reach.follow(fullPath(cwd, path), fullPath(cwd, '.')), 'plan', NO_LINK)).text;
  } catch (error) {
    throw new UsageError('report-without-plan', { path, fault: faultOf(error) });
  }
}

/** A report with the text of its file, in which its places are looked up. */
async function reportOf({ path, findings, coverage }: ReportedFile, cwd: string, reach: Reach): Promise<FileReport> {
  const text = findings.length > 0 ? await textOf(path, cwd, reach) : '';
  const lines = createLineIndex(text);
  const range = ({ start, end }: ReportedFile['findings'][number]['range']) => ({
    start: lines.offset(start),
    end: lines.offset(end),
  });
  return {
    path,
    text,
    lines,
    findings: findings.map((finding): AnyFinding => ({
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
