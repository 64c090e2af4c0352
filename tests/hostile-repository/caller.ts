import { spawn, type ChildProcess } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { BIN, environmentOf, HANGS, type Call, type Outcome } from './run.js';

const CALLER = fileURLToPath(new URL('caller.cjs', import.meta.url));

/**
 * One process for many calls of the built command, one after the other. A call that hangs is killed with it, and so is
 * one that ends the process; the next call gets a new one.
 */
export class Caller {
  private child: ChildProcess | undefined;
  /** What came past the streams of Node. */
  private raw = '';

  constructor(private readonly caches: string) {}

  readonly run: Call = (args, cwd) => {
    const child = (this.child ??= this.start());
    return new Promise<Outcome>((resolve) => {
      let hung = false;
      const timer = setTimeout(() => {
        hung = true;
        child.kill('SIGKILL');
      }, HANGS);
      const end = (outcome: Omit<Outcome, 'hung'>): void => {
        clearTimeout(timer);
        child.removeAllListeners('message').removeAllListeners('close');
        resolve({ ...outcome, output: outcome.output + this.raw, hung });
        this.raw = '';
      };
      child.once('message', (answer: Omit<Outcome, 'hung'>) => end(answer));
      child.once('close', (code) => {
        this.child = undefined;
        end({ code, output: '' });
      });
      child.send({ args, cwd });
    });
  };

  stop(): void {
    this.child?.kill();
    this.child = undefined;
  }

  private start(): ChildProcess {
    const child = spawn(process.execPath, [CALLER, join(dirname(BIN), '../dist')], {
      env: environmentOf(this.caches),
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (chunk: Buffer) => {
        this.raw += chunk.toString('utf8');
      });
    return child;
  }
}
