import {
  CallHierarchyIncomingCallsRequest,
  CallHierarchyOutgoingCallsRequest,
  CallHierarchyPrepareRequest,
  type CallHierarchyItem,
} from 'vscode-languageserver';
import { answersOf, hierarchyItems } from '@workplan/language-service';
import type { Session } from './session.js';

interface AboutItem {
  readonly item: CallHierarchyItem;
}

/** Who answers for what, as a hierarchy of calls: both directions tell the same, so that nobody need know which one to ask. */
export function answerHierarchy({ connection, requests: { about, at } }: Session): void {
  const withDocument = <P extends AboutItem>(params: P) => ({ ...params, textDocument: { uri: params.item.uri } });
  const incoming = about([], (plan, { item }: AboutItem & { readonly textDocument: { readonly uri: string } }) =>
    answersOf(plan, item).map((answer) => ({ from: answer.item, fromRanges: answer.ranges })),
  );
  const outgoing = about([], (plan, { item }: AboutItem & { readonly textDocument: { readonly uri: string } }) =>
    answersOf(plan, item).map((answer) => ({ to: answer.item, fromRanges: answer.ranges })),
  );
  connection.onRequest(CallHierarchyPrepareRequest.type, at([], hierarchyItems));
  connection.onRequest(CallHierarchyIncomingCallsRequest.type, (params, token) =>
    incoming(withDocument(params), token),
  );
  connection.onRequest(CallHierarchyOutgoingCallsRequest.type, (params, token) =>
    outgoing(withDocument(params), token),
  );
}
