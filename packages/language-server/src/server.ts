import {
  DidChangeTextDocumentNotification,
  DidChangeWatchedFilesNotification,
  DidChangeWorkspaceFoldersNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  type Connection,
  type InitializeResult,
  type ServerCapabilities,
} from 'vscode-languageserver';
import { CAPABILITIES } from './capabilities.js';
import type { Environment } from '@workplan/workspace';
import { isPlan } from '@workplan/language-service';
import { readClient, type Client } from './shell/client.js';
import { checkingParams } from './shell/params.js';
import { handlePlanRequests } from './shell/plan-requests.js';
import { handleProgressRequests } from './shell/progress/progress-requests.js';
import { messageOf } from './shell/reports.js';
import { createSession, type Session } from './shell/session.js';
import { handleTextRequests } from './shell/text-requests.js';
import { answerWorkspaceDiagnostics } from './shell/workspace-diagnostics.js';
import { handleWorkspaceRequests } from './shell/workspace-requests.js';

/** Files whose changes count: plans, sources, registries and configurations. */
const WATCHED = '**/*.{txt,html,htm,yaml,yml}';
/** Files that tell which plans are to be left alone. */
const WATCHED_NAMES = '**/{.workplanignore,.gitignore}';

/** Files that are neither plans nor official texts. */
const YAML = /\.ya?ml$/i;

/**
 * Serves one client: reads the plans it opens, reports what is wrong with them at every change, and
 * answers its requests. The caller starts the connection with `listen()`.
 */
export function serve(wire: Connection, environment: Environment): void {
  const connection = checkingParams(wire);
  const session = createSession(connection, environment);
  const { files, plans, reports, encoding } = session;
  let folders: readonly string[] = [];
  const warn = (error: unknown): void => connection.console.warn(messageOf(error));

  connection.onInitialize((params): InitializeResult => {
    session.client = readClient(params);
    encoding.choose(session.client.encoding);
    folders = session.client.folders;
    environment.setFolders(folders);
    return { capabilities: capabilitiesFor(session.client), serverInfo: { name: 'workplan' } };
  });
  connection.onInitialized(() => {
    connection.onNotification(DidChangeWorkspaceFoldersNotification.type, ({ event: { added, removed } }) => {
      const gone = new Set(removed.map(({ uri }) => uri));
      folders = [...folders.filter((uri) => !gone.has(uri)), ...added.map(({ uri }) => uri)];
      environment.setFolders(folders);
      lookAgain();
    });
    if (!session.client.watches) return;
    connection.client
      .register(DidChangeWatchedFilesNotification.type, {
        watchers: [{ globPattern: WATCHED }, { globPattern: WATCHED_NAMES }],
      })
      .catch(warn);
  });

  /** What was read of files is no longer true. */
  function lookAgain(): void {
    environment.forget();
    plans.forget();
    if (session.client.pulls) connection.languages.diagnostics.refresh().catch(warn);
    for (const uri of files.uris()) reports.schedule(uri);
  }

  handleDocuments(connection, session);
  connection.onDidChangeWatchedFiles(lookAgain);

  handlePlanRequests(session);
  handleProgressRequests(session);
  handleTextRequests(session);
  handleWorkspaceRequests(session);
  answerWorkspaceDiagnostics(session);
}

/** Plans and official texts that are opened, changed and closed. */
function handleDocuments(connection: Connection, { files, texts, plans, reports, sisters }: Session): void {
  /** Names of the plans beside one that was opened, once nobody waits for anything else. */
  const readSisters = async (uri: string): Promise<void> => {
    await reports.warm;
    await sisters.read(uri, { signal: new AbortController().signal, report: () => undefined });
  };
  connection.onNotification(DidOpenTextDocumentNotification.type, ({ textDocument }) => {
    const { uri } = textDocument;
    if (!isPlan(textDocument)) {
      if (YAML.test(uri)) return;
      texts.open(textDocument);
      reports.scheduleText(uri);
      return;
    }
    plans.forget(uri);
    files.open(textDocument);
    reports.schedule(uri);
    readSisters(uri).catch((error: unknown) => connection.console.warn(messageOf(error)));
  });
  connection.onNotification(DidChangeTextDocumentNotification.type, ({ textDocument, contentChanges }) => {
    if (files.change({ textDocument, contentChanges }) !== undefined) reports.schedule(textDocument.uri);
    else if (texts.change(textDocument, contentChanges)) reports.scheduleText(textDocument.uri);
  });
  connection.onNotification(DidCloseTextDocumentNotification.type, async ({ textDocument: { uri } }) => {
    if (texts.close(uri)) {
      reports.scheduleText(uri);
      await reports.textClosed(uri);
    } else if (files.close(uri)) {
      plans.forget(uri);
      await reports.closed(uri);
    }
  });
}

function capabilitiesFor({ encoding, pulls }: Client): ServerCapabilities {
  return {
    ...CAPABILITIES,
    positionEncoding: encoding,
    ...(pulls
      ? { diagnosticProvider: { identifier: 'workplan', interFileDependencies: true, workspaceDiagnostics: true } }
      : {}),
  };
}
