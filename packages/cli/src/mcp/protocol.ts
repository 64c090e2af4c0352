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
    return reply(null, new ProtocolError(CODES.parse, 'not JSON'));
  }
  if (!isRecord(message) || message.jsonrpc !== '2.0') return reply(null, new ProtocolError(CODES.request, 'not JSON-RPC 2.0'));
  const { id, method, params } = message;
  if (typeof method !== 'string') return undefined;
  const wanted = typeof id === 'string' || typeof id === 'number';
  try {
    const result = await answer({ id: wanted ? id : undefined, method, params: isRecord(params) ? params : {} });
    return wanted ? `${JSON.stringify({ jsonrpc: '2.0', id, result })}\n` : undefined;
  } catch (error) {
    return wanted ? reply(id, error) : undefined;
  }
}

function reply(id: string | number | null, error: unknown): string {
  const code = error instanceof ProtocolError ? error.code : CODES.internal;
  return `${JSON.stringify({ jsonrpc: '2.0', id, error: { code, message: error instanceof Error ? error.message : String(error) } })}\n`;
}

export const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
