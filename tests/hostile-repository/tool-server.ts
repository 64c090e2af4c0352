import { spawn, type ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';
import { inTime } from './in-time.js';
import { CANARY } from './place.js';
import { BIN } from './run.js';

/** `workplan mcp` as an agent has it, line by line. */
export class ToolServer {
  private id = 0;
  private readonly waiting = new Map<number, (line: string) => void>();

  private constructor(readonly child: ChildProcess) {
    if (child.stdout === null) throw new Error('no pipe');
    createInterface({ input: child.stdout }).on('line', (line) => {
      const { id } = JSON.parse(line) as { readonly id: number };
      this.waiting.get(id)?.(line);
    });
    // A pipe that the server has closed shows in its exit.
    child.stdin?.on('error', () => undefined);
  }

  static start(cwd: string, caches: string): ToolServer {
    const env = { ...process.env, LANG: 'en', SECRET_TOKEN: CANARY, XDG_CACHE_HOME: caches };
    return new ToolServer(spawn(process.execPath, [BIN, 'mcp'], { cwd, env, stdio: ['pipe', 'pipe', 'ignore'] }));
  }

  /** The answer as it comes over the wire. */
  async call(name: string, args: Readonly<Record<string, unknown>>): Promise<string> {
    this.id += 1;
    const { id } = this;
    const request = { jsonrpc: '2.0', id, method: 'tools/call', params: { name, arguments: args } };
    const answer = new Promise<string>((resolve) => this.waiting.set(id, resolve));
    this.child.stdin?.write(`${JSON.stringify(request)}\n`);
    return inTime(`${name} ${JSON.stringify(args).slice(0, 200)}`, answer);
  }

  /** Ends the server, whatever it is busy with. */
  stop(): void {
    this.child.kill('SIGKILL');
  }
}
