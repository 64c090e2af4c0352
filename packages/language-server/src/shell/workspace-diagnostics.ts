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

  function tell(plan: OpenPlan): Reported {
    const key = addressKey(plan.uri);
    const before = reported.get(key);
    const { text } = plan.document;
    if (before !== undefined && before.text === text && before.age === plans.age) return before;
    const items = encoding.outgoing(linked(planDiagnostics(plan)), plan.uri);
    // The same findings under the same name: the client need not hear of them again.
    const isSame = before !== undefined && JSON.stringify(before.items) === JSON.stringify(items);
    const now = { id: isSame ? before.id : String((count += 1)), text, age: plans.age, items };
    reported.set(key, now);
    return now;
  }

  function reportOf(
    plan: OpenPlan,
    isOpen: boolean,
    known: ReadonlyMap<string, string>,
  ): WorkspaceDocumentDiagnosticReport {
    const { id, items } = tell(plan);
    const document = { uri: plan.uri, version: isOpen ? plan.version : null, resultId: id };
    return known.get(addressKey(plan.uri)) === id
      ? { ...document, kind: DocumentDiagnosticReportKind.Unchanged }
      : { ...document, kind: DocumentDiagnosticReportKind.Full, items };
  }

  connection.onRequest<WorkspaceDiagnosticReport, void>(
    'workspace/diagnostic',
    requests.plain(
      TEXTS.diagnostics,
      async ({ previousResultIds }: WorkspaceDiagnosticParams, work) => {
        const known = new Map(previousResultIds.map(({ uri, value }) => [addressKey(uri), value]));
        const items = await workspace.collect(
          { withSource: true, isTransient: true, from: (plan, isOpen) => [reportOf(plan, isOpen, known)] },
          work,
        );
        const present = new Set(items.map(({ uri }) => addressKey(uri)));
        for (const key of reported.keys()) if (!present.has(key)) reported.delete(key);
        // Of a plan that is gone nothing is left to tell.
        const gone = previousResultIds.filter(({ uri }) => !present.has(addressKey(uri)));
        return {
          items: [
            ...items,
            ...gone.map(({ uri }): WorkspaceDocumentDiagnosticReport => ({
              uri,
              version: null,
              kind: DocumentDiagnosticReportKind.Full,
              items: [],
            })),
          ],
        };
      },
      true,
    ),
  );
}
