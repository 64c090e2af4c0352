import {
  CodeActionRequest,
  CodeActionResolveRequest,
  CompletionRequest,
  CompletionResolveRequest,
  DocumentFormattingRequest,
  DocumentHighlightRequest,
  DocumentLinkRequest,
  DocumentOnTypeFormattingRequest,
  DocumentRangeFormattingRequest,
  DocumentSymbolRequest,
  FoldingRangeRequest,
  HoverRequest,
  InlayHintRequest,
  LinkedEditingRangeRequest,
  PrepareRenameRequest,
  SelectionRangeRequest,
  type CodeAction,
  type CodeActionParams,
} from 'vscode-languageserver';
import {
  codeActions,
  complete,
  documentHighlights,
  documentLinks,
  documentOfAction,
  documentSymbols,
  foldingRanges,
  formatting,
  hover,
  importText,
  inlayHints,
  linkedEditing,
  offsetAt,
  onTypeFormatting,
  planRequests,
  prepareRename,
  rangeFormatting,
  registerActions,
  resolveAction,
  compareRequests,
  progressRequests,
  resolveCompletion,
  selectionRanges,
  workbook,
} from '@workplan/language-service';
import { type Imported, type NotImported, REQUESTS } from '@workplan/language-service/protocol';
import { answerHierarchy } from './hierarchy.js';
import { plainAction } from './plain-edits.js';
import type { Session } from './session.js';
import { answerTokens } from './tokens.js';

/** Requests that one open plan answers. */
export function handlePlanRequests(session: Session): void {
  const {
    connection,
    requests: { about, at },
    language,
  } = session;
  connection.onRequest(
    CompletionRequest.type,
    at(null, (plan, offset) => complete(plan, offset, { snippets: session.client.snippets })),
  );
  connection.onRequest(CompletionResolveRequest.type, (item) => resolveCompletion(item, language()));
  connection.onRequest(HoverRequest.type, at(null, hover));
  connection.onRequest(DocumentHighlightRequest.type, at([], documentHighlights));
  connection.onRequest(DocumentLinkRequest.type, about([], documentLinks));
  connection.onRequest(DocumentSymbolRequest.type, about([], documentSymbols));
  connection.onRequest(FoldingRangeRequest.type, about([], foldingRanges));
  connection.onRequest(
    SelectionRangeRequest.type,
    about([], (plan, { positions }) =>
      selectionRanges(
        plan,
        positions.map((position) => offsetAt(plan, position)),
      ),
    ),
  );
  connection.onRequest(
    InlayHintRequest.type,
    about([], (plan, { range }) => inlayHints(plan, range)),
  );
  handleEdits(session);
  connection.onRequest(LinkedEditingRangeRequest.type, at(null, linkedEditing));
  answerHierarchy(session);
  answerTokens(session);
  for (const [method, answer] of [...planRequests, ...progressRequests, ...compareRequests])
    connection.onRequest(method, about(null, answer));
  connection.onRequest<Imported | NotImported, void>(REQUESTS.importText, importText);
  connection.onRequest(REQUESTS.workbook, workbook);
}

/** What changes a plan: formatting, and the actions of the light bulb. */
function handleEdits(session: Session): void {
  const {
    connection,
    requests: { about, at },
  } = session;
  const understood = (action: CodeAction): CodeAction => (session.client.knowsVersions ? action : plainAction(action));
  connection.onRequest(DocumentFormattingRequest.type, about([], formatting));
  connection.onRequest(
    DocumentRangeFormattingRequest.type,
    about([], (plan, { range }) => rangeFormatting(plan, range)),
  );
  connection.onRequest(
    DocumentOnTypeFormattingRequest.type,
    at([], (plan, offset, { ch }) => onTypeFormatting(plan, offset, ch)),
  );
  connection.onRequest(PrepareRenameRequest.type, at(null, prepareRename));
  connection.onRequest(
    CodeActionRequest.type,
    about<CodeActionParams, CodeAction[]>([], async (plan, { range, context: { only } }) =>
      [
        ...codeActions(plan, range, only, session.client),
        ...(await registerActions(plan, range, only, session.environment, session.client)),
      ].map(understood),
    ),
  );
  const resolve = about<
    { readonly textDocument: { readonly uri: string }; readonly action: CodeAction },
    CodeAction | null
  >(null, (plan, { action }) => understood(resolveAction(plan, action)));
  connection.onRequest(CodeActionResolveRequest.type, async (action, token) => {
    const uri = documentOfAction(action);
    return uri === undefined ? action : ((await resolve({ textDocument: { uri }, action }, token)) ?? action);
  });
}
