import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createProtocolConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';

/** A language server in a process of its own, spoken to as an editor does. */
export async function startServer(command, args, { cwd, initialize = {}, configuration }) {
  const start = performance.now();
  const child = spawn(command, args, { cwd, stdio: ['pipe', 'pipe', 'ignore'] });
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  const waiting = [];
  connection.onNotification('textDocument/publishDiagnostics', (params) => {
    for (const wake of waiting.splice(0)) wake(params);
  });
  connection.onRequest('workspace/configuration', ({ items }) =>
    items.map(({ section }) => configuration?.[section] ?? null),
  );
  connection.onRequest('client/registerCapability', () => null);
  connection.listen();
  await connection.sendRequest('initialize', {
    processId: null,
    rootUri: null,
    locale: 'en',
    capabilities: { workspace: { configuration: true } },
    ...initialize,
  });
  const initialized = performance.now() - start;
  await connection.sendNotification('initialized', {});
  if (configuration !== undefined)
    await connection.sendNotification('workspace/didChangeConfiguration', { settings: configuration });

  /** The next diagnostics that fit; undefined when none come within the limit. */
  async function diagnostics(fits, limit) {
    const until = performance.now() + limit;
    for (;;) {
      const left = until - performance.now();
      const found =
        left <= 0
          ? undefined
          : await new Promise((resolve) => {
              waiting.push(resolve);
              setTimeout(() => resolve(undefined), left).unref();
            });
      if (found === undefined || fits(found)) return found;
    }
  }
  return {
    connection,
    initialized,
    diagnostics,
    /** Most memory so far, in MB; undefined where the system does not tell. */
    peak() {
      try {
        return Math.round(Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1]) / 1024);
      } catch {
        return undefined;
      }
    },
    /** Time of all its processors so far, in ms; undefined where the system does not tell. */
    processorTime() {
      try {
        const fields = readFileSync(`/proc/${child.pid}/stat`, 'utf8')
          .replace(/^.*\) /, '')
          .split(' ');
        return (Number(fields[11]) + Number(fields[12])) * 10;
      } catch {
        return undefined;
      }
    },
    stop() {
      connection.dispose();
      child.kill('SIGKILL');
    },
  };
}
