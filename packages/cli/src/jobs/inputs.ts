import type { Localized } from '@workplan/core';
import { faultOf, type Workspace } from '@workplan/workspace';
import { readFileSync } from 'node:fs';
import { setImmediate as pause } from 'node:timers/promises';
import type { Call } from '../args/command.js';
import { EXIT, type ExitCode } from '../exit.js';
import { STDIN, findFiles } from '../io/find-files.js';
import { fullPath } from '../io/node-files.js';
import { shownPath } from '../io/paths.js';
import { UsageError } from '../io/usage-error.js';
import { countOf } from '../texts/say.js';
import { affectedBy } from './changed.js';

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
  readonly count: number;
  /** Exit code for what could not be read. */
  readonly code: ExitCode;
}

/** Finds the plans that the words of a call mean; the current folder without any words. */
export async function createInputs(call: Call, workspace: Workspace): Promise<Inputs> {
  const { environment: { cwd, stdout }, terminal } = call;
  const words = call.words.length === 0 ? ['.'] : call.words;
  const found = await findFiles(cwd, words, workspace);
  const { problems, ignored } = found;
  if (found.files.length + problems.length + ignored.length === 0) throw new UsageError('no-files', { where: words.join(' ') });
  const files = await chosen(found.files, affectedBy(call, workspace));
  if (files.length < found.files.length) terminal.note('unchanged', { files: countOf('file', found.files.length - files.length) });
  let code: ExitCode = EXIT.clean;
  const missed = (path: string, fault: Localized): void => {
    terminal.note('not-read', { path: shownPath(cwd, path), fault });
    code = EXIT.usage;
  };
  for (const { path, fault } of problems) missed(path, fault);
  for (const path of ignored) terminal.note('ignored', { path: shownPath(cwd, path) });
  return {
    count: files.length,
    get code() {
      return code;
    },
    async *all() {
      for (const path of files) {
        // A breath between files lets a reader that has gone away be noticed.
        await pause();
        if (stdout.closed) return;
        const input = path === STDIN ? await readStdin(call) : readInput(cwd, path, missed);
        if (input !== undefined) yield input;
      }
    },
  };
}

async function chosen(files: readonly string[], wanted: ((path: string) => Promise<boolean>) | undefined): Promise<readonly string[]> {
  if (wanted === undefined) return files;
  const kept: string[] = [];
  for (const path of files) if (path === STDIN || (await wanted(path))) kept.push(path);
  return kept;
}

/** The single plan of a call that takes one. */
export async function readOne(call: Call): Promise<Input> {
  const { words, environment: { cwd } } = call;
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

async function readStdin({ environment, options }: Call): Promise<Input> {
  const name = options['stdin-filename'];
  const bytes = await environment.readStdin();
  if (name === undefined) return { path: undefined, shown: '<stdin>', plan: fullPath(environment.cwd, UNNAMED), bytes };
  const plan = fullPath(environment.cwd, name);
  return { path: undefined, shown: shownPath(environment.cwd, plan), plan, bytes };
}

/** A plan on standard input counts as one in the current folder. */
const UNNAMED = 'stdin.plan.yaml';
