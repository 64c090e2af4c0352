import fc from 'fast-check';
import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sample } from '../support/sample.js';

const at = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const BIN = at('packages/cli/bin/workplan.js');
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
/** A call that has not ended by then hangs. */
const HANGS = 20_000;

const SEED = readFileSync(at('examples/shanghai-2016-egov.plan.yaml'), 'utf8');
/** What `fix` changes, and what `fmt` changes. */
const STARTS = [SEED.replace('标题: ', '标题：'), `${SEED.replace('地区: ', '地区:    ')}\n\n\n`] as const;
const NAMES = Array.from({ length: 6 }, (_, index) => `${index}.plan.yaml`);

const startOf = (name: string): string => STARTS[NAMES.indexOf(name) % 2 === 0 ? 0 : 1];

let home = '';
let busy = '';
beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'workplan-signals-'));
  mkdirSync(join(home, 'start'));
  for (const name of NAMES) writeFileSync(join(home, 'start', name), startOf(name));
  cpSync(at('seeds/shanghai-2016-egov.txt'), join(home, 'start', 'official.txt'));
  busy = join(home, 'busy.cjs');
  writeFileSync(busy, "setImmediate(() => { require('node:fs').writeSync(2, 'busy'); for (;;); });\n");
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

/** Runs a call and interrupts it when `when` says so. A call that hangs is killed, and its signal is SIGKILL. */
async function interrupted(
  args: readonly string[],
  cwd: string,
  signal: NodeJS.Signals,
  when: (stderr: NodeJS.ReadableStream, interrupt: () => void) => void,
  options: readonly string[] = [],
): Promise<Ended> {
  const child = spawn(process.execPath, [...options, BIN, ...args], {
    cwd,
    stdio: ['pipe', 'ignore', 'pipe'],
    env: { ...process.env, WORKPLAN_CODE_CACHE: 'off' },
  });
  const killer = setTimeout(() => child.kill('SIGKILL'), HANGS);
  when(child.stderr, () => child.kill(signal));
  child.stderr.resume();
  const ended = await new Promise<Ended>((resolve) => child.on('exit', (code, by) => resolve({ code, signal: by })));
  clearTimeout(killer);
  return ended;
}

const CALLS: readonly (readonly string[])[] = [
  ['lint', '.', '-f', 'html=out.html'],
  ['lint', '.', '-f', 'json=out.json', '--threads', '2'],
  ['lint', '.', '--cache-file', 'out.cache'],
  ['lint', '.', '--baseline', 'out.baseline', '--update-baseline'],
  ['fix', '.'],
  ['fmt', '.'],
  ['convert', '0.plan.yaml', '--to', 'en', '--write'],
  ['import', 'official.txt', '-o', 'out.plan.yaml'],
  ['render', '0.plan.yaml', '-o', 'out.txt'],
  ['json', '0.plan.yaml', '-o', 'out.json'],
  ['lsp', '--stdio'],
  ['mcp'],
];

/** What a folder holds after each call has run to its end; the last of several calls of a name counts for it. */
async function complete(args: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const folder = mkdtempSync(join(home, 'whole-'));
  cpSync(join(home, 'start'), folder, { recursive: true });
  if (args[0] !== 'lsp' && args[0] !== 'mcp') await interrupted(args, folder, 'SIGINT', () => undefined);
  return new Map(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}

describe('Ctrl+C, SIGTERM and SIGHUP', () => {
  test.each(SIGNALS)(
    '%s ends a call at once, whatever it is busy with',
    async (signal) => {
      for (const args of [['lint', '.'], ['fix', '.'], ['mcp'], ['lsp', '--stdio']]) {
        const { signal: by } = await interrupted(
          args,
          join(home, 'start'),
          signal,
          (stderr, interrupt) => stderr.once('data', interrupt),
          ['--require', busy],
        );
        expect(by).toBe(signal);
      }
    },
    120_000,
  );

  test('leave every file as it was or as it would be, and nothing else', async () => {
    const whole = new Map<readonly string[], ReadonlyMap<string, string>>();
    for (const args of CALLS) whole.set(args, await complete(args));
    const writing = CALLS.filter(([name]) => name !== 'lsp' && name !== 'mcp');
    expect(
      writing.filter((args) => {
        const files = whole.get(args) ?? new Map<string, string>();
        return (
          !args.some((word) => files.has(word.split('=').at(-1) ?? '')) &&
          NAMES.every((name) => files.get(name) === startOf(name))
        );
      }),
    ).toEqual([]);
    const runs = fc.sample(
      fc.record({
        args: fc.constantFrom(...CALLS),
        signal: fc.constantFrom(...SIGNALS),
        after: fc.integer({ min: 20, max: 900 }),
      }),
      { numRuns: sample(6, 60), seed: 20261128 },
    );
    for (const { args, signal, after } of runs) {
      const folder = mkdtempSync(join(home, 'run-'));
      cpSync(join(home, 'start'), folder, { recursive: true });
      const { signal: by } = await interrupted(args, folder, signal, (_, interrupt) => setTimeout(interrupt, after));
      expect([signal, null], args.join(' ')).toContain(by);
      for (const name of readdirSync(folder)) {
        const content = readFileSync(join(folder, name), 'utf8');
        const [before, behind] = [startOf(name), whole.get(args)?.get(name)];
        if (NAMES.includes(name))
          expect([before, behind].includes(content), `${name} after ${args.join(' ')}`).toBe(true);
        else expect(behind === undefined ? name : typeof behind, `after ${args.join(' ')}`).toBe('string');
        if (name.startsWith('out.')) expect(content.length, name).toBe(behind?.length);
      }
      rmSync(folder, { recursive: true });
    }
  });
});
