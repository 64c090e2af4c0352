import {
  ResponseError,
  SemanticTokensDeltaRequest,
  SemanticTokensRangeRequest,
  SemanticTokensRequest,
  type SemanticTokens,
  type SemanticTokensDelta,
} from 'vscode-languageserver';
import { semanticTokens, tokenChanges } from '@workplan/language-service';
import type { Session } from './session.js';

/** Semantic tokens; what was sent last for each plan is kept, so that after a keystroke only what differs is sent. */
export function answerTokens({ connection, files, requests: { about } }: Session): void {
  const sent = new Map<string, { readonly id: string; readonly data: readonly number[] }>();
  let count = 0;
  const all = about<{ readonly textDocument: { readonly uri: string } }, SemanticTokens>({ data: [] }, (plan) => ({
    data: semanticTokens(plan),
  }));

  function keep(uri: string, data: number[]): string {
    for (const known of sent.keys()) if (files.get(known) === undefined) sent.delete(known);
    count += 1;
    const id = String(count);
    sent.set(uri, { id, data });
    return id;
  }

  connection.onRequest(SemanticTokensRequest.type, async (params, token) => {
    const tokens = await all(params, token);
    return tokens instanceof ResponseError
      ? tokens
      : { ...tokens, resultId: keep(params.textDocument.uri, tokens.data) };
  });
  connection.onRequest(
    SemanticTokensDeltaRequest.type,
    async (params, token): Promise<SemanticTokens | SemanticTokensDelta | ResponseError<void>> => {
      const { uri } = params.textDocument;
      const tokens = await all(params, token);
      if (tokens instanceof ResponseError) return tokens;
      const before = sent.get(uri);
      const resultId = keep(uri, tokens.data);
      return before?.id === params.previousResultId
        ? { resultId, edits: tokenChanges(before.data, tokens.data) }
        : { resultId, data: tokens.data };
    },
  );
  connection.onRequest(
    SemanticTokensRangeRequest.type,
    about({ data: [] }, (plan, { range }) => ({ data: semanticTokens(plan, range) })),
  );
}
