import { createInterface } from 'node:readline';
import type { Run } from '../../args/command.js';
import { EXIT } from '../../exit.js';
import { workspaceOf } from '../../jobs/plans/workspace.js';
import { answerLine } from '../../mcp/protocol.js';
import { createServer } from '../../mcp/server.js';

/** Serves an agent on standard input and output until it leaves. Files are read anew for every request. */
export const run: Run = async (call) => {
  const {
    environment: { cwd, stdout },
  } = call;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    const reply = await answerLine(line, createServer({ cwd, workspace: workspaceOf(call) }));
    if (reply !== undefined) stdout.write(reply);
    if (stdout.closed) break;
  }
  return EXIT.clean;
};
