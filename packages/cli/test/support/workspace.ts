import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { run } from '../../src/run.js';

export { BAD, GOOD, OFFICIAL } from './plans.js';

export interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

export interface RunOptions {
  readonly stdin?: string | Uint8Array;
  readonly variables?: Readonly<Record<string, string>>;
  /** Folder below the workspace to run in. */
  readonly in?: string;
  readonly terminal?: { readonly columns: number };
}

/** A folder of its own for one test, and the command run in it. */
export interface Workspace {
  readonly folder: string;
  path(name: string): string;
  read(name: string): string;
  bytes(name: string): Buffer;
  write(name: string, content: string | Uint8Array): void;
  /** Runs the command in this process, in Chinese unless the words say otherwise. */
  workplan(args: readonly string[], options?: RunOptions): Promise<Outcome>;
}

/** Files by name; gone again when the test is over. */
export function workspace(files: Readonly<Record<string, string | Uint8Array>> = {}): Workspace {
  const folder = mkdtempSync(join(tmpdir(), 'workplan-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const path = (name: string): string => join(folder, name);
  const write = (name: string, content: string | Uint8Array): void => {
    mkdirSync(dirname(path(name)), { recursive: true });
    writeFileSync(path(name), content);
  };
  for (const [name, content] of Object.entries(files)) write(name, content);
  return {
    folder,
    path,
    write,
    read: (name) => readFileSync(path(name), 'utf8'),
    bytes: (name) => readFileSync(path(name)),
    async workplan(args, options = {}) {
      const out: Uint8Array[] = [];
      const err: Uint8Array[] = [];
      const output = (chunks: Uint8Array[]) => ({
        write: (content: string | Uint8Array) => void chunks.push(Buffer.from(content)),
        isTerminal: options.terminal !== undefined,
        columns: options.terminal?.columns,
        closed: false,
      });
      const code = await run(args, {
        cwd: join(folder, options.in ?? ''),
        variables: { LANG: 'zh_CN.UTF-8', ...options.variables },
        stdout: output(out),
        stderr: output(err),
        readStdin: async () => Buffer.from(options.stdin ?? ''),
      });
      return { code, out: Buffer.concat(out).toString(), err: Buffer.concat(err).toString() };
    },
  };
}
