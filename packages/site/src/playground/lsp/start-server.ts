import {
  BrowserMessageReader,
  BrowserMessageWriter,
  createMessageConnection,
  type MessageConnection,
} from 'vscode-jsonrpc/browser';

/** A worker with the language server. */
export interface RunningServer {
  readonly connection: MessageConnection;
  /** Rejects when the program cannot run. */
  readonly failed: Promise<never>;
  stop(): void;
}

/** Starts the server from its text: pages in folders may make workers of texts only, and elsewhere it does no harm. */
export function startServer(program: string): RunningServer {
  const address = URL.createObjectURL(new Blob([program], { type: 'text/javascript' }));
  const worker = new Worker(address, { name: 'workplan' });
  const failed = new Promise<never>((_, reject) => {
    worker.addEventListener('error', ({ message }) => reject(new Error(message)));
  });
  const connection = createMessageConnection(new BrowserMessageReader(worker), new BrowserMessageWriter(worker));
  connection.listen();
  return {
    connection,
    failed,
    stop() {
      connection.dispose();
      worker.terminate();
      URL.revokeObjectURL(address);
    },
  };
}
