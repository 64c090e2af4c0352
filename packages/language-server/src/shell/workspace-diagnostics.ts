import {
  DocumentDiagnosticReportKind,
  type Diagnostic,
  type WorkspaceDiagnosticParams,
  type WorkspaceDiagnosticReport,
  type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import { addressKey, type OpenPlan, planDiagnostics } from '@workplan/language-service';
import type { Session } from './session.js';
import { TEXTS } from './texts.js';

/** A plan and what was reported of it. */
interface Reported {
  readonly id: string;
  readonly text: string;
  readonly age: number;
  readonly items: Diagnostic[];
}

/** The findings of all plans of the folders, for clients that ask for them: again and again, so that what is known is not worked out anew. */
export function answerWorkspaceDiagnostics(session: Session): void {
  const { connection, workspace, plans, encoding, linked, requests } = session;
  const reported = new Map<string, Reported>();
  let count = 0;

  /** What was reported of the same text, while nothing around it has changed. */
  function reportedOf(uri: string, text: string): Reported | undefined {
    const before = reported.get(addressKey(uri));
    return before?.text === text && before.age === plans.age ? before : undefined;
  }

  function tell(plan: OpenPlan): Reported {
    const { text } = plan.document;
    const same = reportedOf(plan.uri, text);
    if (same !== undefined) return same;
    const key = addressKey(plan.uri);
    const before = reported.get(key);
    const items = encoding.outgoing(linked(planDiagnostics(plan)), plan.uri);
    // The same findings under the same name: the client need not hear of them again.
    const isSame = before !== undefined && JSON.stringify(before.items) === JSON.stringify(items);
    const now = { id: isSame ? before.id : String((count += 1)), text, age: plans.age, items };
    reported.set(key, now);
    return now;
  }

  connection.onRequest<WorkspaceDiagnosticReport, void>(
    'workspace/diagnostic',
    requests.plain(
      TEXTS.diagnostics,
      async ({ previousResultIds }: WorkspaceDiagnosticParams, work) => {
        const known = new Map(previousResultIds.map(({ uri, value }) => [addressKey(uri), value]));
        const items = await workspace.collect(
          {
            withSource: true,
            isTransient: true,
            known(uri, text) {
              const same = reportedOf(uri, text);
              return same && [reportOf(uri, null, same, known)];
            },
            from: (plan, isOpen) => [reportOf(plan.uri, isOpen ? plan.version : null, tell(plan), known)],
          },
          work,
        );
        const present = new Set(items.map(({ uri }) => addressKey(uri)));
        for (const key of reported.keys()) if (!present.has(key)) reported.delete(key);
        // Of a plan that is gone nothing is left to tell.
        const gone = previousResultIds.filter(({ uri }) => !present.has(addressKey(uri)));
        return {
          items: [...items, ...gone.map(({ uri }) => nothingLeft(uri))],
        };
      },
      true,
    ),
  );
}

/** What the client hears of a plan: nothing new when it knows the findings. */
function reportOf(
  uri: string,
  version: number | null,
  { id, items }: Reported,
  known: ReadonlyMap<string, string>,
): WorkspaceDocumentDiagnosticReport {
  const document = { uri, version, resultId: id };
  return known.get(addressKey(uri)) === id
    ? { ...document, kind: DocumentDiagnosticReportKind.Unchanged }
    : { ...document, kind: DocumentDiagnosticReportKind.Full, items };
}

const nothingLeft = (uri: string): WorkspaceDocumentDiagnosticReport => ({
  uri,
  version: null,
  kind: DocumentDiagnosticReportKind.Full,
  items: [],
});
