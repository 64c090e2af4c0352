/** JSON-RPC 2.0 in lines, as the Model Context Protocol has it on standard input and output. */

export interface Request {
  readonly id: string | number | undefined;
  readonly method: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** An answer to a call that cannot be carried out, by the codes of JSON-RPC. */
export class ProtocolError extends Error {
  constructor(
    readonly code: number,
    message: string,
  ) {
    super(message);
    this.name = 'ProtocolError';
  }
}

export const CODES = { parse: -32_700, request: -32_600, method: -32_601, params: -32_602, internal: -32_603 } as const;

export type Answer = (request: Request) => Promise<unknown>;

/** Answers one line. Undefined for what wants no answer: notifications, empty lines, and answers to questions nobody asked. */
export async function answerLine(line: string, answer: Answer): Promise<string | undefined> {
  if (line.trim() === '') return undefined;
  let message: unknown;
  try {
    message = JSON.parse(line);
  } catch {
    return printed(failure(null, new ProtocolError(CODES.parse, 'not JSON')));
  }
  if (!Array.isArray(message) || message.length === 0) return printed(await answerOne(message, answer));
  // Version 2025-03-26 of the protocol has calls in batches; their answers come as one, if there are any.
  const answers: object[] = [];
  for (const one of message) {
    const reply = await answerOne(one, answer);
    if (reply !== undefined) answers.push(reply);
  }
  return printed(answers.length === 0 ? undefined : answers);
}

async function answerOne(message: unknown, answer: Answer): Promise<object | undefined> {
  if (!isRecord(message)) return failure(null, new ProtocolError(CODES.request, 'not JSON-RPC 2.0'));
  const { jsonrpc, method, params } = message;
  const id = typeof message.id === 'string' || typeof message.id === 'number' ? message.id : undefined;
  if (jsonrpc !== '2.0') return failure(id ?? null, new ProtocolError(CODES.request, 'not JSON-RPC 2.0'));
  if (typeof method !== 'string') {
    // Whoever sent an id waits, unless it is an answer that came in.
    const isAnswer = 'result' in message || 'error' in message;
    return id === undefined || isAnswer
      ? undefined
      : failure(id, new ProtocolError(CODES.request, 'method is missing'));
  }
  try {
    const result = await answer({ id, method, params: isRecord(params) ? params : {} });
    return id === undefined ? undefined : { jsonrpc: '2.0', id, result };
  } catch (error) {
    return id === undefined ? undefined : failure(id, error);
  }
}

function failure(id: string | number | null, error: unknown): object {
  const code = error instanceof ProtocolError ? error.code : CODES.internal;
  return { jsonrpc: '2.0', id, error: { code, message: error instanceof Error ? error.message : String(error) } };
}

const printed = (answer: object | undefined): string | undefined =>
  answer === undefined ? undefined : `${JSON.stringify(answer)}\n`;

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
