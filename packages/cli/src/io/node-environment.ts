import { PURPOSES, tooLarge } from '@workplan/workspace';
import type { Environment, Output } from './environment.js';

/** The real surroundings of the process; `workerFile` is the program of threads. */
export function nodeEnvironment(workerFile: string | URL): Environment {
  return {
    workerFile,
    cwd: process.cwd(),
    variables: process.env,
    stdout: output(() => process.stdout),
    stderr: output(() => process.stderr),
    async readStdin(purpose) {
      const chunks: Uint8Array[] = [];
      let length = 0;
      for await (const chunk of process.stdin as AsyncIterable<Uint8Array>) {
        chunks.push(chunk);
        length += chunk.length;
        if (length > PURPOSES[purpose].most) throw tooLarge(purpose, undefined);
      }
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
