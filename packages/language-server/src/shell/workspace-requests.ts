import type { TextEdit as PlanEdit } from '@workplan/core';
import {
  ErrorCodes,
  ReferencesRequest,
  RenameRequest,
  ResponseError,
  WorkspaceSymbolRequest,
  type Location,
  type ReferenceParams,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import {
  bodyEdits,
  bodyReferences,
  bodySubject,
  mayHoldSymbol,
  MOST_SYMBOLS,
  nodesAtLines,
  offsetAt,
  type OpenPlan,
  type PlanEdits,
  planSymbols,
  references,
  renamableAt,
  renameEdit,
  textEdit,
} from '@workplan/language-service';
import { plainEdit } from './plain-edits.js';
import type { Session } from './session.js';
import { tiedPlans } from './text-requests.js';
import { TEXTS } from './texts.js';

/** Requests that all plans of the workspace answer together, those that are not open read from their files. */
export function handleWorkspaceRequests(session: Session): void {
  const {
    connection,
    workspace,
    requests: { aboutMany, aboutText, plain },
  } = session;

  const ofPlan = aboutMany([], TEXTS.references, async (plan, { position, context }: ReferenceParams, work) => {
    const offset = offsetAt(plan, position);
    const subject = bodySubject(plan, offset);
    if (subject === undefined) return references(plan, offset, context.includeDeclaration);
    const found = await workspace.collect(
      { mayHold: subject.mayBeIn, from: (other) => bodyReferences(other, subject.body) },
      work,
    );
    return ownFirst(found, plan.uri);
  });
  const ofText = aboutText(TEXTS.source, async (text, { position }: ReferenceParams, work) => {
    const line = position.line + 1;
    const range = { start: text.lines.lineStart(line), end: text.lines.lineEnd(line) };
    return (await tiedPlans(session, text, work)).flatMap((plan) => nodesAtLines(plan, range));
  });
  connection.onRequest(ReferencesRequest.type, (params, token) => ofText(params, token) ?? ofPlan(params, token));

  connection.onRequest(
    WorkspaceSymbolRequest.type,
    plain(TEXTS.symbols, async ({ query }, work) => {
      const found = await workspace.collect(
        { mayHold: (text) => mayHoldSymbol(text, query), from: (plan) => planSymbols(plan, query) },
        work,
      );
      return found.slice(0, MOST_SYMBOLS);
    }),
  );
  handleRename(session);
}

/** Renames a task or a body in all plans that name it. */
function handleRename(session: Session): void {
  const {
    connection,
    workspace,
    language,
    requests: { aboutMany },
  } = session;
  connection.onRequest(
    RenameRequest.type,
    aboutMany(null, TEXTS.rename, async (plan, { position, newName }, work) => {
      const found = renamableAt(plan, offsetAt(plan, position));
      const name = newName.trim();
      const edits = found?.edits(name);
      if (found === undefined || edits === undefined)
        throw new ResponseError(ErrorCodes.InvalidParams, TEXTS.notRenamed[language()].replace('{name}', newName));
      const { body } = found;
      const understood = (edit: WorkspaceEdit): WorkspaceEdit =>
        session.client.knowsVersions ? edit : plainEdit(edit);
      const own = editsIn(plan, edits, plan.version);
      if (body === undefined) return understood(renameEdit(own, [], language(), false));
      const all = await workspace.collect(
        {
          mayHold: (text) => text.includes(body.written),
          from: (other, isOpen) => [editsIn(other, bodyEdits(other, body, name), isOpen ? other.version : null)],
        },
        work,
      );
      const present = all.find(({ uri }) => uri === plan.uri);
      return understood(
        renameEdit(
          present ?? own,
          all.filter((other) => other !== present),
          language(),
          session.client.confirms,
        ),
      );
    }),
  );
}

const editsIn = (plan: OpenPlan, edits: readonly PlanEdit[], version: number | null): PlanEdits => ({
  uri: plan.uri,
  version,
  edits: edits.map((edit) => textEdit(plan, edit)),
});

/** The plan in front comes first, then the others in the order of their files. */
const ownFirst = (found: readonly Location[], uri: string): Location[] => [
  ...found.filter((place) => place.uri === uri),
  ...found.filter((place) => place.uri !== uri),
];
