/** What the command tells the shell. */
export const EXIT = {
  clean: 0,
  /** Findings at or above `--fail-on`. */
  findings: 1,
  /** A wrong call, a wrong configuration, or no matching file. */
  usage: 2,
  /** A defect of the program itself. */
  internal: 3,
  /** Nothing could be merged: git stops at this code, and takes lower ones for a conflict. */
  unmerged: 129,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** The graver of two outcomes. */
export const worse = (a: ExitCode, b: ExitCode): ExitCode => (a > b ? a : b);
