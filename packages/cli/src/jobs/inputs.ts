import type { Localized } from '@workplan/core';
import { faultOf, type Workspace } from '@workplan/workspace';
import { readFileSync } from 'node:fs';
import { setImmediate as pause } from 'node:timers/promises';
import type { Call } from '../args/command.js';
import type { ExitCode } from '../exit.js';
import { STDIN } from '../io/find-files.js';
import { fullPath } from '@workplan/workspace/node';
import { shownPath } from '../io/paths.js';
import { UsageError } from '../io/usage-error.js';
import { isHeard } from './is-heard.js';
import { listPlans } from './plan-list.js';

/** A plan to work on, as bytes. */
export interface Input {
  /** Full path; undefined for standard input. */
  readonly path: string | undefined;
  /** As reports show it. */
  readonly shown: string;
  /** Where it counts as lying, for what holds for it: a full path parted by `/`. */
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
      for (const path of list.paths) {
        // A breath between files lets a reader that has gone away, or a wish to stop, be noticed.
        await pause();
        if (!isHeard(call, writesPlans) || environment.signal?.aborted) return;
        const input = path === STDIN ? await readStdin(call) : readInput(environment.cwd, path, list.missed);
        if (input !== undefined) yield input;
      }
    },
  };
}

/** The single plan of a call that takes one. */
export async function readOne(call: Call): Promise<Input> {
  const {
    words,
    environment: { cwd },
  } = call;
  const word = words[0] as string;
  if (word === STDIN) return readStdin(call);
  const input = readInput(cwd, fullPath(cwd, word), (_, fault) => {
    throw new UsageError('not-read', { path: word, fault });
  });
  return input as Input;
}

function readInput(cwd: string, path: string, missed: (path: string, fault: Localized) => void): Input | undefined {
  try {
    return { path, shown: shownPath(cwd, path), plan: path, bytes: readFileSync(path) };
  } catch (error) {
    missed(path, faultOf(error));
    return undefined;
  }
}

export async function readStdin({ environment, options }: Call): Promise<Input> {
  const name = options['stdin-filename'];
  const bytes = await environment.readStdin();
  if (name === undefined) return { path: undefined, shown: '<stdin>', plan: fullPath(environment.cwd, UNNAMED), bytes };
  const plan = fullPath(environment.cwd, name);
  return { path: undefined, shown: shownPath(environment.cwd, plan), plan, bytes };
}

/** A plan on standard input counts as one in the current folder. */
const UNNAMED = 'stdin.plan.yaml';
