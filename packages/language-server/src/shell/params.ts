import { STATUS_WORDS } from '@workplan/core/register';
import { ROLES } from '@workplan/core/schema';
import { ErrorCodes, ResponseError, type Connection } from 'vscode-languageserver';
import { REQUESTS } from '@workplan/language-service/protocol';

/** Whether a member of the parameters has the kind that its name promises. */
type Check = (value: unknown) => boolean;
type Shape = Readonly<Record<string, Check>>;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
const isText: Check = (value) => typeof value === 'string';
const isNumber: Check = (value) => typeof value === 'number' && Number.isFinite(value);
const has =
  (shape: Shape): Check =>
  (value) =>
    isRecord(value) && Object.entries(shape).every(([name, fits]) => fits(value[name]));
const list =
  (fits: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(fits);
const optional =
  (fits: Check): Check =>
  (value) =>
    value === undefined || value === null || fits(value);

const isBase64: Check = (value) =>
  typeof value === 'string' && /^[A-Za-z0-9+/]*={0,2}$/.test(value) && value.replace(/={1,2}$/, '').length % 4 !== 1;
const oneOf =
  (words: readonly string[]): Check =>
  (value) =>
    typeof value === 'string' && words.includes(value);

const isPosition = has({ line: isNumber, character: isNumber });
const isRange = has({ start: isPosition, end: isPosition });
const isDocument = has({ uri: isText });

const ofDocument: Shape = { textDocument: isDocument };
const atPosition: Shape = { ...ofDocument, position: isPosition };
const inRange: Shape = { ...ofDocument, range: isRange };
const ofItem: Shape = {
  item: has({ uri: isText, range: isRange, selectionRange: isRange, data: optional(has({ body: optional(isText) })) }),
};

const isRoles: Check = (value) =>
  typeof value === 'object' &&
  value !== null &&
  Object.entries(value).every(([role, names]) => oneOf(ROLES)(role) && list(isText)(names));
const isRow = has({ text: optional(isText), deadline: optional(isText), roles: optional(isRoles) });
const isPlace: Check = (value) =>
  has({ task: isNumber, side: oneOf(['before', 'after']) })(value) ||
  has({ section: (section) => section === null || isNumber(section) })(value);
const isCell: Check = (value) =>
  has({ task: isNumber, carrier: isNumber })(value) &&
  (has({ role: oneOf(ROLES), names: list(isText) })(value) ||
    has({ key: oneOf(['text', 'deadline', 'status']), value: isText })(value));
/** One act of the table. */
const isTableChange: Check = (value) =>
  has({
    kind: oneOf(['cells']),
    cells: list(isCell),
    added: optional(list(isRow)),
    place: optional(isPlace),
  })(value) ||
  has({ kind: oneOf(['insert']), place: isPlace, rows: list(isRow) })(value) ||
  has({ kind: oneOf(['remove', 'duplicate']), tasks: list(isNumber) })(value) ||
  has({ kind: oneOf(['move']), tasks: list(isNumber), place: isPlace })(value);

const isDay: Check = (value) => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);
const every = optional(oneOf(['month', 'quarter']));
const onDay: Shape = { ...ofDocument, on: isDay, every };
const isStatus = oneOf(Object.keys(STATUS_WORDS));
const isEntry = has({
  ...Object.fromEntries(['date', 'body', 'text'].map((key) => [key, isText])),
  ...Object.fromEntries(['completion', 'problem', 'next'].map((key) => [key, optional(isText)])),
});
const isAct = has({
  task: isNumber,
  clause: optional(isNumber),
  entry: optional(isEntry),
  status: optional(isStatus),
});

/** What requests must have; those about a document that are not here, that document. */
const REQUESTED: Readonly<Record<string, Shape>> = {
  ...Object.fromEntries(
    [
      'completion',
      'hover',
      'definition',
      'documentHighlight',
      'prepareRename',
      'linkedEditingRange',
      'prepareCallHierarchy',
    ].map((name) => [`textDocument/${name}`, atPosition]),
  ),
  ...Object.fromEntries(
    ['inlayHint', 'rangeFormatting', 'semanticTokens/range'].map((name) => [`textDocument/${name}`, inRange]),
  ),
  'textDocument/references': { ...atPosition, context: has({}) },
  'textDocument/rename': { ...atPosition, newName: isText },
  'textDocument/onTypeFormatting': { ...atPosition, ch: isText },
  'textDocument/selectionRange': { ...ofDocument, positions: list(isPosition) },
  'textDocument/codeAction': { ...inRange, context: has({ only: optional(list(isText)) }) },
  'textDocument/semanticTokens/full/delta': { ...ofDocument, previousResultId: isText },
  'callHierarchy/incomingCalls': ofItem,
  'callHierarchy/outgoingCalls': ofItem,
  'completionItem/resolve': { label: isText },
  'codeAction/resolve': { title: isText },
  'workspace/symbol': { query: isText },
  'workspace/executeCommand': { command: isText, arguments: optional(list(() => true)) },
  'workspace/diagnostic': { previousResultIds: list(has({ uri: isText, value: isText })) },
  'workspace/textDocumentContent': { uri: isText },
  [REQUESTS.bodyNames]: { ...ofDocument, typed: isText },
  [REQUESTS.tableEdit]: { ...ofDocument, version: isNumber, change: isTableChange },
  [REQUESTS.exportPlan]: { ...ofDocument, form: oneOf(['docx', 'xlsx']) },
  [REQUESTS.compare]: { ...ofDocument, old: isText },
  [REQUESTS.review]: {
    ...ofDocument,
    returns: list(has({ file: isText, bytes: isBase64 })),
    adopted: list(isNumber),
  },
  [REQUESTS.syncTable]: { ...ofDocument, bytes: isBase64 },
  [REQUESTS.table]: { ...ofDocument, on: optional(isDay), every },
  [REQUESTS.progress]: onDay,
  [REQUESTS.addProgress]: { ...onDay, version: isNumber, acts: list(isAct) },
  [REQUESTS.dashboard]: { on: isDay, every },
  [REQUESTS.register]: { ...onDay, byBody: (value) => typeof value === 'boolean' },
  [REQUESTS.collect]: { ...onDay, returns: list(has({ file: isText, bytes: isBase64 })) },
  [REQUESTS.circular]: onDay,
  [REQUESTS.statusReport]: { on: isDay, every, uri: optional(isText) },
  [REQUESTS.workbook]: {
    title: isText,
    sheet: isText,
    columns: list(has({ heading: isText, width: isNumber })),
    rows: list(has({ cells: list(isText) })),
  },
  [REQUESTS.importText]: { bytes: isBase64, file: isText, dialect: optional(oneOf(['zh', 'en'])) },
};

/** What notifications must have. One whose edits do not all make sense makes none of them. */
const NOTIFIED: Readonly<Record<string, Shape>> = {
  'textDocument/didOpen': { textDocument: has({ uri: isText, version: isNumber, text: isText }) },
  'textDocument/didChange': {
    ...ofDocument,
    contentChanges: list(has({ text: isText, range: (value) => value === undefined || isRange(value) })),
  },
  'textDocument/didClose': ofDocument,
  'workspace/didChangeWorkspaceFolders': { event: has({ added: list(isDocument), removed: list(isDocument) }) },
};

const NO_SHAPE: Shape = {};

function shapeOf(method: string): Shape {
  return REQUESTED[method] ?? (/^(?:textDocument|workplan)\//.test(method) ? ofDocument : NO_SHAPE);
}

/** The first member that is missing or of another kind; undefined when all is well. */
const misfitOf = (shape: Shape, params: unknown): string | undefined =>
  Object.entries(shape).find(([name, fits]) => !has({ [name]: fits })(params))?.[0];

const wrong = (method: string, misfit: string): string => `${method}: «${misfit}» is missing or not what it should be`;

type Handler = (...args: readonly unknown[]) => unknown;
type Listen = (type: unknown, handler: Handler) => ReturnType<Connection['onRequest']>;

const nameOf = (type: unknown): string =>
  typeof type === 'string' ? type : isRecord(type) && typeof type['method'] === 'string' ? type['method'] : '';

/**
 * The same connection, held to the protocol: a request whose parameters are not those of its method is answered with
 * `InvalidParams` and what is wrong with them, such a notification is reported in the log and passed over. Handlers need not look again.
 */
export function checkingParams(connection: Connection): Connection {
  const [request, notification] = [connection.onRequest, connection.onNotification];
  const onRequest: Listen = (...args) => Reflect.apply(request, connection, args);
  const onNotification: Listen = (...args) => Reflect.apply(notification, connection, args);
  const checking: Readonly<Record<'onRequest' | 'onNotification', Listen>> = {
    onRequest(type, handler) {
      const method = nameOf(type);
      const shape = shapeOf(method);
      return onRequest(type, (...args: readonly unknown[]) => {
        const misfit = misfitOf(shape, args[0]);
        return misfit === undefined
          ? handler(...args)
          : new ResponseError(ErrorCodes.InvalidParams, wrong(method, misfit));
      });
    },
    onNotification(type, handler) {
      const method = nameOf(type);
      const shape = NOTIFIED[method] ?? NO_SHAPE;
      return onNotification(type, (...args: readonly unknown[]) => {
        const misfit = misfitOf(shape, args[0]);
        if (misfit === undefined) handler(...args);
        else connection.console.warn(`${wrong(method, misfit)}; nothing was done`);
      });
    },
  };
  return Object.assign(Object.create(connection) as Connection, checking);
}
