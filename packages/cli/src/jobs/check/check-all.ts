import { createLineIndex, decodeText, type LineIndex } from '@workplan/core';
import { faultOf, type Setup, type Workspace } from '@workplan/workspace';
import { setImmediate as pause } from 'node:timers/promises';
import type { Call } from '../../args/command.js';
import { STDIN, type PlanFile } from '../../io/find-files.js';
import { sha256Of } from '../../io/hash.js';
import { shownPath } from '../../io/paths.js';
import type { FileReport } from '@workplan/reports/findings';
import type { Cache } from './cache.js';
import type { CallFiles } from '../plans/call-files.js';
import { readStdin } from '../plans/inputs.js';
import { hasConsumer } from './is-heard.js';
import { checkPlan, type CheckResult } from './check-plan.js';
import { holdOptimizer, type Optimizer } from './optimizer.js';
import type { PlanList } from '../plans/plan-list.js';
import type { Pool } from './pool.js';

/** A plan that has been checked. */
export interface Checked {
  /** Full path, separated by `/`. */
  readonly plan: string;
  readonly setup: Setup;
  readonly report: FileReport;
}

/**
 * Checks the plans of a call and hands them out in their order, a few at a time, so that memory does not grow with
 * their number. Results that the cache knows are taken from it; much work is shared out to threads.
 */
export async function* checkAll(
  call: Call,
  list: PlanList,
  workspace: Workspace,
  source: CallFiles,
): AsyncGenerator<Checked> {
  const { options } = call;
  const cache =
    options.cache || options['cache-file'] !== undefined
      ? await (await import('./cache.js')).openCache(call, workspace)
      : undefined;
  const pool = list.paths.length > 1 && source.hasThreads ? (await import('./pool.js')).createPool(call) : undefined;
  const ahead: Promise<Checked | undefined>[] = [];
  const optimizer = holdOptimizer();
  try {
    for (const plan of list.paths) {
      // A pause between files lets it be noticed that a reader has gone away.
      await pause();
      if (!hasConsumer(call, false)) return;
      ahead.push(
        plan.path === STDIN
          ? checkStdin(call, workspace, optimizer)
          : checkFile(plan, { call, list, workspace, source, cache, pool, optimizer }),
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

function* settled(checked: Checked | undefined): Generator<Checked> {
  if (checked !== undefined) yield checked;
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

async function checkFile(
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
): Promise<Checked | undefined> {
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
  if (known !== undefined) return checked(path, shownPath(cwd, path), setup, known, () => decodeText(bytes).text);
  const result =
    (await pool?.offer(path, bytes)) ?? (await checkPlan(bytes, path, workspace, options.coverage === true));
  if (result.hasPlansAbove !== true) await cache?.learn(path, hash, setup, result);
  return checked(path, shownPath(cwd, path), setup, result, () => result.text);
}

async function checkStdin(call: Call, workspace: Workspace, optimizer: Optimizer): Promise<Checked> {
  const { plan, shown, bytes } = await readStdin(call);
  optimizer.expect(bytes.length);
  const result = await checkPlan(bytes, plan, workspace, call.options.coverage === true);
  return checked(plan, shown, await workspace.setupOf(plan), result, () => result.text);
}

/** The text and its lines are made when a finding is to be shown in them. */
function checked(
  plan: string,
  path: string,
  setup: Setup,
  { findings, coverage }: CheckResult,
  textOf: () => string,
): Checked {
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
