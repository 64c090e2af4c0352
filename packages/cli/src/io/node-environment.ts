import type { Environment, Output } from './environment.js';

/** The real surroundings of the process; `workerFile` is the program of threads. */
export function nodeEnvironment(workerFile: string, signal: AbortSignal): Environment {
  return {
    workerFile,
    signal,
    cwd: process.cwd(),
    variables: process.env,
    stdout: output(() => process.stdout),
    stderr: output(() => process.stderr),
    async readStdin() {
      const chunks: Uint8Array[] = [];
      for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array);
      return Buffer.concat(chunks);
    },
  };
}

/** A stream whose reader may leave early, which is no fault of anybody, or whose disk may be full. It is opened when it is needed. */
function output(open: () => NodeJS.WriteStream): Output {
  let closed = false;
  let fault: Error | undefined;
  let opened: NodeJS.WriteStream | undefined;
  function stream(): NodeJS.WriteStream {
    if (opened !== undefined) return opened;
    opened = open();
    opened.on('error', (error: NodeJS.ErrnoException) => {
      closed = true;
      if (error.code !== 'EPIPE') fault ??= error;
    });
    return opened;
  }
  return {
    write(content) {
      if (!closed) stream().write(content);
    },
    get isTerminal() {
      return stream().isTTY === true;
    },
    get columns() {
      return stream().columns;
    },
    get closed() {
      return closed;
    },
    get fault() {
      return fault;
    },
  };
}
