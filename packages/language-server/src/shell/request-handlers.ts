import type { Language, Localized } from '@workplan/core';
import {
  LSPErrorCodes,
  ResponseError,
  type CancellationToken,
  type Connection,
  type Position,
  type WorkDoneProgressParams,
} from 'vscode-languageserver';
import {
  offsetAt,
  type OpenFiles,
  type OpenPlan,
  type OpenTextFile,
  type OpenTexts,
  type Plans,
  type Work,
} from '@workplan/language-service';
import { documentOf, type PositionEncoding } from './position-encoding.js';

interface About {
  readonly textDocument: { readonly uri: string };
}
type At = About & { readonly position: Position };
type Handler<P, R> = (params: P, token: CancellationToken) => Promise<R | ResponseError<void>>;

/** Requests of the client as calls of features, each answered from the present version of a document. */
export interface RequestHandlers {
  /** About a plan; `none` for documents that are no plans. An answer that waits must have looked at the plan before. */
  about<P extends About, R>(none: R, answer: (plan: OpenPlan, params: P) => R | Promise<R>): Handler<P, R>;
  /** About a place in a plan. */
  at<P extends At, R>(none: R, answer: (plan: OpenPlan, offset: number, params: P) => R): Handler<P, R>;
  /** About a plan and others beside it. The answer must look at the plan before it waits for anything. */
  aboutMany<P extends About, R>(
    none: R,
    title: Localized,
    answer: (plan: OpenPlan, params: P, work: Work) => Promise<R>,
  ): Handler<P, R>;
  /** About another text that is open. */
  aboutText<P extends About, R>(
    title: Localized,
    answer: (text: OpenTextFile, params: P, work: Work) => Promise<R>,
  ): (params: P, token: CancellationToken) => Promise<R | ResponseError<void>> | undefined;
  /** About no document; what positions belong to is named around them. `isConverted`: the answer counts in the unit of the client already. */
  plain<P, R>(
    title: Localized,
    answer: (params: P, work: Work) => Promise<R> | R,
    isConverted?: boolean,
  ): Handler<P, R>;
}

export function createRequestHandlers(
  connection: Connection,
  files: OpenFiles,
  texts: OpenTexts,
  plans: Plans,
  encoding: PositionEncoding,
  language: () => Language,
): RequestHandlers {
  const working = workingWith(connection, encoding, language);
  const changed = () => new ResponseError<void>(LSPErrorCodes.ContentModified, 'the document has changed');

  async function planOf<P extends About>(
    params: P,
    token: CancellationToken,
  ): Promise<OpenPlan | undefined | ResponseError<void>> {
    const { uri } = params.textDocument;
    const file = files.get(uri);
    if (file === undefined) return undefined;
    const looked = plans.read(file);
    const { plan } = looked instanceof Promise ? await looked : looked;
    if (token.isCancellationRequested) return cancelled();
    return files.get(uri) === file ? plan : changed();
  }

  const about: RequestHandlers['about'] = (none, answer) => async (params, token) => {
    // The positions are those of the version that is there when they arrive.
    const read = encoding.incoming(params);
    const plan = await planOf(params, token);
    if (plan === undefined || plan instanceof ResponseError) return plan ?? none;
    return encoding.outgoing(await answer(plan, read), params.textDocument.uri);
  };

  return {
    about,
    at: (none, answer) => about(none, (plan, params) => answer(plan, offsetAt(plan, params.position), params)),
    aboutMany: (none, title, answer) => async (params, token) => {
      const plan = await planOf(params, token);
      if (plan === undefined || plan instanceof ResponseError) return plan ?? none;
      return working(title, params, token, (read, work) => answer(plan, read, work));
    },
    aboutText: (title, answer) => (params, token) => {
      const text = texts.get(params.textDocument.uri);
      return text === undefined ? undefined : working(title, params, token, (read, work) => answer(text, read, work));
    },
    plain: (title, answer, isConverted) => (params, token) => working(title, params, token, answer, isConverted),
  };
}

const cancelled = () => new ResponseError<void>(LSPErrorCodes.RequestCancelled, 'cancelled');

/** Answers with progress for the client, unless the request has been given up. */
function workingWith(connection: Connection, encoding: PositionEncoding, language: () => Language) {
  return async function working<P, R>(
    title: Localized,
    params: P,
    token: CancellationToken,
    answer: (params: P, work: Work) => Promise<R> | R,
    isConverted = false,
  ): Promise<R | ResponseError<void>> {
    const controller = new AbortController();
    token.onCancellationRequested(() => controller.abort());
    if (token.isCancellationRequested) return cancelled();
    const progress = connection.window.attachWorkDoneProgress(
      (params as WorkDoneProgressParams | undefined)?.workDoneToken,
    );
    progress.begin(title[language()], 0, undefined, true);
    try {
      const result = await answer(encoding.incoming(params), {
        signal: controller.signal,
        report: (done, of) => progress.report(of === 0 ? 100 : Math.floor((done / of) * 100), `${done}/${of}`),
      });
      return controller.signal.aborted
        ? cancelled()
        : isConverted
          ? result
          : encoding.outgoing(result, documentOf(params));
    } catch (error) {
      if (controller.signal.aborted) return cancelled();
      throw error;
    } finally {
      progress.done();
    }
  };
}
