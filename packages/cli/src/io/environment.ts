import type { PurposeName } from '@workplan/workspace';

/**
 * Everything around the command that tests want to hold in their hands: where it runs, what it
 * reads and where it prints. Files are read directly.
 */
export interface Environment {
  readonly cwd: string;
  readonly variables: Readonly<Record<string, string | undefined>>;
  readonly stdout: Output;
  readonly stderr: Output;
  /** The program of threads that check plans; without it there are none. */
  readonly workerFile?: string | URL;
  /**
   * All of standard input.
   *
   * @throws FileFault when there is more of it than the purpose allows
   */
  readStdin(purpose: PurposeName): Promise<Uint8Array>;
}

export interface Output {
  write(content: string | Uint8Array): void;
  readonly isTerminal: boolean;
  /** Width of the terminal; undefined when it is none. */
  readonly columns: number | undefined;
  /** True once the reader has gone away (`| head`): nothing more need be made. */
  readonly closed: boolean;
  /** Why something could not be written, as on a full disk; the rest was not tried. */
  readonly fault?: Error | undefined;
}
