import {
  CodeLensRequest,
  DefinitionRequest,
  DocumentDiagnosticReportKind,
  ExecuteCommandRequest,
  TextDocumentContentRequest,
  type Diagnostic,
  type DocumentDiagnosticParams,
  type FullDocumentDiagnosticReport,
  type Location,
} from 'vscode-languageserver';
import {
  definition,
  fixLenses,
  isTiedTo,
  nodesAtPlace,
  type OpenPlan,
  type OpenTextFile,
  planDiagnostics,
  progressLenses,
  readRegistryUri,
  registryDocument,
  SHOW_PLACE,
  sourceDiagnostics,
  sourceLenses,
  type Work,
} from '@workplan/language-service';
import type { Session } from './session.js';
import { TEXTS } from './texts.js';

/** Requests that official texts answer as well as plans, and what leads from one to the other. */
export function handleTextRequests(session: Session): void {
  handleDefinitions(session);
  handleLenses(session);
  handleFindings(session);
  handlePlaces(session);
  handleRegistries(session);
}

function handleDefinitions(session: Session): void {
  const { at, aboutText } = session.requests;
  const inPlan = at(null, (plan, offset) => definition(plan, offset, session.client));
  const inText = aboutText(
    TEXTS.source,
    async (
      text,
      { position }: { readonly textDocument: { readonly uri: string }; readonly position: Location['range']['start'] },
      work,
    ) => {
      const offset = text.lines.offset({ line: position.line + 1, column: position.character + 1 });
      return (await tiedPlans(session, text, work)).flatMap((plan) => nodesAtPlace(plan, offset));
    },
  );
  session.connection.onRequest(
    DefinitionRequest.type,
    (params, token) => inText(params, token) ?? inPlan(params, token),
  );
}

function handleLenses(session: Session): void {
  const { about, aboutText } = session.requests;
  const inPlan = about([], (plan) => [
    ...fixLenses(plan),
    ...(session.client.addsProgress ? progressLenses(plan) : []),
  ]);
  const inText = aboutText(TEXTS.source, async (text, _, work) => {
    const plans = await tiedPlans(session, text, work);
    return plans.flatMap((plan) => sourceLenses(plan, plans.length > 1));
  });
  session.connection.onRequest(CodeLensRequest.type, (params, token) => inText(params, token) ?? inPlan(params, token));
}

/** Findings for a client that asks for them. */
function handleFindings({ connection, workspace, language, linked, requests: { about, aboutText } }: Session): void {
  const report = (items: Diagnostic[]): FullDocumentDiagnosticReport => ({
    kind: DocumentDiagnosticReportKind.Full,
    items: linked(items),
  });
  const inPlan = about(report([]), (plan) => report(planDiagnostics(plan)));
  const inText = aboutText(TEXTS.source, async (text) =>
    report(sourceDiagnostics(text, await workspace.readOpen(), language())),
  );
  connection.onRequest(
    'textDocument/diagnostic',
    (params: DocumentDiagnosticParams, token) => inText(params, token) ?? inPlan(params, token),
  );
}

function handlePlaces(session: Session): void {
  const { connection } = session;
  connection.onRequest(ExecuteCommandRequest.type, async ({ command, arguments: [place] = [] }) => {
    if (command !== SHOW_PLACE || !isLocation(place)) return null;
    // The place goes back as it came, in the unit of the client.
    if (session.client.showsPlaces)
      await connection.window.showDocument({ uri: place.uri, selection: place.range, takeFocus: true });
    return null;
  });
}

/** The built-in registries as documents. */
function handleRegistries({ connection, environment }: Session): void {
  connection.onRequest(TextDocumentContentRequest.type, async ({ uri }) => {
    const address = readRegistryUri(uri);
    const setup = address && (await environment.setupOf(address.plan));
    return { text: (setup && registryDocument(setup.registry, address.jurisdiction)?.text) ?? '' };
  });
}

/** The plans, open or not, that are tied to an official text. */
export function tiedPlans({ workspace }: Session, text: OpenTextFile, work: Work): Promise<OpenPlan[]> {
  const name = nameOf(text.uri);
  return workspace.collect(
    { withSource: true, mayHold: (plan) => plan.includes(name), from: (plan) => (isTiedTo(plan, text) ? [plan] : []) },
    work,
  );
}

/** The name of the file, as a plan would write it. */
function nameOf(uri: string): string {
  const name = uri.slice(uri.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

const isLocation = (value: unknown): value is Location =>
  typeof value === 'object' &&
  value !== null &&
  typeof (value as Location).uri === 'string' &&
  typeof (value as Location).range?.start?.line === 'number';
