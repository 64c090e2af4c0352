import { createLineIndex, decodeText, type LineIndex } from '@workplan/core';
import { faultOf, type Setup, type Workspace } from '@workplan/workspace';
import { setImmediate as pause } from 'node:timers/promises';
import type { Call } from '../args/command.js';
import { STDIN, type PlanFile } from '../io/find-files.js';
import { sha256Of } from '../io/hash.js';
import { shownPath } from '../io/paths.js';
import type { FileReport } from '../reporters/report.js';
import type { Cache } from './cache.js';
import type { CallFiles } from './call-files.js';
import { readStdin } from './inputs.js';
import { isHeard } from './is-heard.js';
import { judgePlan, type Judgement } from './judge.js';
import { holdOptimizer, type Optimizer } from './optimizer.js';
import type { PlanList } from './plan-list.js';
import type { Pool } from './pool.js';

/** A plan that has been judged. */
export interface Judged {
  /** Full path, parted by `/`. */
  readonly plan: string;
  readonly setup: Setup;
  readonly report: FileReport;
}

/**
 * Judges the plans of a call and hands them out in their order, a few at a time, so that memory does not grow with
 * their number. Judgements that the cache knows are taken from it; much work is shared out to threads.
 */
export async function* judgeAll(
  call: Call,
  list: PlanList,
  workspace: Workspace,
  source: CallFiles,
): AsyncGenerator<Judged> {
  const { options } = call;
  const cache =
    options.cache || options['cache-file'] !== undefined
      ? await (await import('./cache.js')).openCache(call, workspace)
      : undefined;
  const pool = list.paths.length > 1 && source.hasThreads ? (await import('./pool.js')).createPool(call) : undefined;
  const ahead: Promise<Judged | undefined>[] = [];
  const optimizer = holdOptimizer();
  try {
    for (const plan of list.paths) {
      // A pause between files lets it be noticed that a reader has gone away.
      await pause();
      if (!isHeard(call, false)) return;
      ahead.push(
        plan.path === STDIN
          ? judgeStdin(call, workspace, optimizer)
          : judgeFile(plan, { call, list, workspace, source, cache, pool, optimizer }),
      );
      if (ahead.length > (pool?.room ?? 0)) yield* settled(await ahead.shift());
    }
    while (ahead.length > 0) yield* settled(await ahead.shift());
    await cache?.save();
  } finally {
    optimizer.release();
    await pool?.close();
  }
}

function* settled(judged: Judged | undefined): Generator<Judged> {
  if (judged !== undefined) yield judged;
}

interface Tools {
  readonly call: Call;
  readonly list: PlanList;
  readonly workspace: Workspace;
  readonly source: CallFiles;
  readonly cache: Cache | undefined;
  readonly pool: Pool | undefined;
  readonly optimizer: Optimizer;
}

async function judgeFile(
  plan: PlanFile,
  {
    call: {
      options,
      environment: { cwd },
    },
    list,
    workspace,
    source,
    cache,
    pool,
    optimizer,
  }: Tools,
): Promise<Judged | undefined> {
  const { path } = plan;
  let bytes: Uint8Array;
  try {
    bytes = await source.bytesOf(plan);
  } catch (error) {
    list.missed(path, faultOf(error));
    return undefined;
  }
  optimizer.expect(bytes.length);
  const setup = await workspace.setupOf(path);
  const hash = cache === undefined ? '' : sha256Of(bytes);
  const known = await cache?.look(path, hash, setup);
  if (known !== undefined) return judged(path, shownPath(cwd, path), setup, known, () => decodeText(bytes).text);
  const judgement =
    (await pool?.offer(path, bytes)) ?? (await judgePlan(bytes, path, workspace, options.coverage === true));
  await cache?.learn(path, hash, setup, judgement);
  return judged(path, shownPath(cwd, path), setup, judgement, () => judgement.text);
}

async function judgeStdin(call: Call, workspace: Workspace, optimizer: Optimizer): Promise<Judged> {
  const { plan, shown, bytes } = await readStdin(call);
  optimizer.expect(bytes.length);
  const judgement = await judgePlan(bytes, plan, workspace, call.options.coverage === true);
  return judged(plan, shown, await workspace.setupOf(plan), judgement, () => judgement.text);
}

/** The text and its lines are made when a finding is to be shown in them. */
function judged(
  plan: string,
  path: string,
  setup: Setup,
  { findings, coverage }: Judgement,
  textOf: () => string,
): Judged {
  let text: string | undefined;
  let lines: LineIndex | undefined;
  const report: FileReport = {
    path,
    findings,
    get text() {
      return (text ??= findings.length === 0 ? '' : textOf());
    },
    get lines() {
      return (lines ??= createLineIndex(report.text));
    },
    ...(coverage !== undefined && { coverage }),
  };
  return { plan, setup, report };
}
