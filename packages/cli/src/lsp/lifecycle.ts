import {
  ErrorCodes,
  LSPErrorCodes,
  ResponseError,
  type Connection,
  type Message,
  type MessageStrategy,
} from 'vscode-languageserver/node';

/** Takes the place of the method of a request that comes too early or too late; no method of the protocol looks like it. */
const REFUSED = '$workplan/refused';

type State = 'before' | 'serving' | 'after';
interface Refusal {
  readonly code: number;
  readonly message: string;
}

type Incoming = { readonly method?: unknown; readonly id?: unknown };

/** What is answered to requests, by state; undefined where they are served. */
const REFUSALS: Readonly<Record<State, Refusal | undefined>> = {
  before: { code: ErrorCodes.ServerNotInitialized, message: 'initialize comes first' },
  serving: undefined,
  after: { code: ErrorCodes.InvalidRequest, message: 'the server has been shut down' },
};
const AGAIN: Refusal = { code: ErrorCodes.InvalidRequest, message: 'the server has been initialized already' };

/** Holds a client to the life of a server: nothing before `initialize`, nothing after `shutdown` but `exit`. */
export interface Lifecycle {
  /** For `createConnection`. */
  readonly strategy: MessageStrategy;
  /** Answers what is refused. */
  answer(connection: Connection): void;
}

/** The library reads the capabilities before anybody can look at them: a client that has none is one that can do nothing. */
function withCapabilities(message: Message): Message {
  const params = 'params' in message ? message.params : undefined;
  const read = isObject(params) ? params : {};
  return isObject(read['capabilities']) ? message : ({ ...message, params: { ...read, capabilities: {} } } as Message);
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export function createLifecycle(): Lifecycle {
  let state: State = 'before';

  /** Undefined for a message that is let through. */
  function refusalOf({ method }: Incoming): Refusal | undefined {
    if (method === 'initialize' && state === 'before') {
      state = 'serving';
      return undefined;
    }
    const refusal = method === 'initialize' && state === 'serving' ? AGAIN : REFUSALS[state];
    if (method === 'shutdown' && state === 'serving') state = 'after';
    return refusal;
  }

  return {
    strategy: {
      handleMessage(message, next) {
        const incoming = message as Incoming;
        // Answers to what the server has asked, and leave to go, always count.
        if (typeof incoming.method !== 'string' || incoming.method === 'exit' || incoming.method === '$/cancelRequest')
          return next(message);
        const refusal = refusalOf(incoming);
        if (refusal === undefined) return next(incoming.method === 'initialize' ? withCapabilities(message) : message);
        return incoming.id === undefined
          ? undefined
          : next({ ...message, method: REFUSED, params: refusal } as typeof message);
      },
    },
    answer(connection) {
      connection.onRequest(
        REFUSED,
        ({ code, message }: Refusal) =>
          new ResponseError(Number.isInteger(code) ? code : LSPErrorCodes.RequestFailed, String(message)),
      );
    },
  };
}
