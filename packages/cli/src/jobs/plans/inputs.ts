import type { Localized } from '@workplan/core';
import { faultOf, fileFault, type Reach, type Workspace } from '@workplan/workspace';
import { setImmediate as pause } from 'node:timers/promises';
import type { Call } from '../../args/command.js';
import type { ExitCode } from '../../exit.js';
import { STDIN, bytesOf, isStdin, type PlanFile } from '../../io/find-files.js';
import { fullPath, isDescriptor, namedKind, readNamed } from '@workplan/workspace/node';
import { shownPath } from '../../io/paths.js';
import { UsageError } from '../../io/usage-error.js';
import { hasConsumer } from '../check/is-heard.js';
import { listPlans } from './plan-list.js';

/** A plan to work on, as bytes. */
export interface Input {
  /** Full path; undefined for standard input. */
  readonly path: string | undefined;
  /** The file itself, links followed; the path when left out. */
  readonly real?: string;
  /** As reports show it. */
  readonly shown: string;
  /** Where it counts as lying, for what holds for it: a full path separated by `/`. */
  readonly plan: string;
  readonly bytes: Uint8Array;
}

/** The plans of a call, read one at a time. */
export interface Inputs {
  all(): AsyncGenerator<Input>;
  /** Exit code for what could not be read. */
  readonly code: ExitCode;
}

/** Reads the plans that the words of a call mean. */
export async function createInputs(call: Call, workspace: Workspace): Promise<Inputs> {
  const { environment, options } = call;
  const writesPlans = !options['dry-run'] && !options.check;
  const list = await listPlans(call, workspace);
  return {
    get code() {
      return list.code;
    },
    async *all() {
      for (const plan of list.paths) {
        // A pause between files lets it be noticed that a reader has gone away.
        await pause();
        if (!hasConsumer(call, writesPlans)) return;
        const input =
          plan.path === STDIN
            ? await readStdin(call)
            : await readInput(environment.cwd, plan, writesPlans, list.missed);
        if (input !== undefined) yield input;
      }
    },
  };
}

/** The single file of a call that takes one; a pipe counts as its content. */
export async function readOne(call: Call, purpose: 'plan' | 'source', reach: Reach): Promise<Input> {
  const [word = ''] = call.words;
  return isStdin(word) ? readStdin(call, purpose) : readWord(word, call, purpose, reach);
}

/** A file that the call names. */
export async function readWord(
  word: string,
  { environment: { cwd } }: Call,
  purpose: 'plan' | 'source' | 'template' | 'table',
  reach: Reach,
): Promise<Input> {
  const path = fullPath(cwd, word);
  try {
    const isPipe = isDescriptor(path) || namedKind(path) === 'pipe';
    const real = isDescriptor(path) ? path : await reach.follow(path);
    const bytes = await readNamed(real, purpose);
    // Nothing can be written back to a pipe, and no plan can name one as its text.
    return { ...(isPipe ? { path: undefined } : { path, real }), shown: shownPath(cwd, path), plan: path, bytes };
  } catch (error) {
    throw new UsageError('not-read', { path: word, fault: faultOf(error) });
  }
}

async function readInput(
  cwd: string,
  plan: PlanFile,
  writesPlans: boolean,
  missed: (path: string, fault: Localized) => void,
): Promise<Input | undefined> {
  const { path, real } = plan;
  try {
    if (plan.isPipe && writesPlans) throw fileFault('special');
    return { path, real, shown: shownPath(cwd, path), plan: path, bytes: await bytesOf(plan) };
  } catch (error) {
    missed(path, faultOf(error));
    return undefined;
  }
}

export async function readStdin({ environment, options }: Call, purpose: 'plan' | 'source' = 'plan'): Promise<Input> {
  const name = options['stdin-filename'];
  const bytes = await stdinOf(environment, purpose);
  if (name === undefined) return { path: undefined, shown: '<stdin>', plan: fullPath(environment.cwd, UNNAMED), bytes };
  const plan = fullPath(environment.cwd, name);
  return { path: undefined, shown: shownPath(environment.cwd, plan), plan, bytes };
}

async function stdinOf(environment: Call['environment'], purpose: 'plan' | 'source'): Promise<Uint8Array> {
  try {
    return await environment.readStdin(purpose);
  } catch (error) {
    throw new UsageError('not-read', { path: '<stdin>', fault: faultOf(error) });
  }
}

/** A plan on standard input counts as one in the current folder. */
const UNNAMED = 'stdin.plan.yaml';
