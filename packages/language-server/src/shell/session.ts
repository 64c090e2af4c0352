import type { Language } from '@workplan/core';
import type { Connection } from 'vscode-languageserver';
import type { Environment } from '@workplan/workspace';
import {
  createOpenFiles,
  createOpenTexts,
  createPlans,
  createSisterPlans,
  createWorkspacePlans,
  type OpenFiles,
  type OpenTexts,
  type Plans,
  type SisterPlans,
  readRegistryUri,
  registryDocument,
  type TextWithLines,
  withLines,
  type WorkspacePlans,
} from '@workplan/language-service';
import { UNKNOWN_CLIENT, type Client } from './client.js';
import { createRequestHandlers, type RequestHandlers } from './request-handlers.js';
import { createRuleLinks, type LinkRules } from './rule-links.js';
import { createReports, type Reports } from './reports.js';
import { createPositionEncoding, type PositionEncoding } from './position-encoding.js';

/** All that belongs to one client. */
export interface Session {
  readonly connection: Connection;
  readonly environment: Environment;
  readonly files: OpenFiles;
  readonly texts: OpenTexts;
  readonly plans: Plans;
  readonly workspace: WorkspacePlans;
  readonly sisters: SisterPlans;
  readonly encoding: PositionEncoding;
  readonly requests: RequestHandlers;
  readonly reports: Reports;
  readonly linked: LinkRules;
  readonly language: () => Language;
  client: Client;
}

export function createSession(connection: Connection, environment: Environment): Session {
  const language = (): Language => session.client.language ?? environment.language;
  let last: { readonly text: string; readonly read: TextWithLines } | undefined;
  // One answer has many places in one text: its lines are counted once.
  const reading = (text: string): TextWithLines =>
    (last?.text === text ? last : (last = { text, read: withLines(text) })).read;
  const encoding = createPositionEncoding((uri) => textOf(session, uri, reading));
  const files = createOpenFiles(encoding.offsetOf);
  const texts = createOpenTexts(encoding.offsetOf);
  const open = (uri: string): string | undefined => texts.get(uri)?.text;
  const sisters = (uri: string, place: string): ReadonlyMap<string, number> => session.sisters.names(uri, place);
  const plans = createPlans({ environment, open, sisters }, language);
  const workspace = createWorkspacePlans(environment, files, plans);
  const linked = createRuleLinks(environment, language);
  const pulls = (): boolean => session.client.pulls;
  const session: Session = {
    connection,
    environment,
    files,
    texts,
    plans,
    encoding,
    language,
    workspace,
    sisters: createSisterPlans(workspace),
    requests: createRequestHandlers(connection, files, texts, plans, encoding, language),
    linked,
    reports: createReports({ connection, files, texts, plans, encoding, linked, language, pulls }),
    client: UNKNOWN_CLIENT,
  };
  return session;
}

/** The text of any document that an answer may name, as the client has it or as it was last read. */
function textOf(
  { files, texts, plans, workspace }: Session,
  uri: string,
  reading: (text: string) => TextWithLines,
): TextWithLines | undefined {
  const plan = files.get(uri)?.document ?? workspace.documentOf(uri);
  if (plan !== undefined) return plan;
  const text = texts.get(uri)?.text ?? plans.textOf(uri) ?? registryText(plans, uri);
  return text === undefined ? undefined : reading(text);
}

function registryText(plans: Plans, uri: string): string | undefined {
  const address = readRegistryUri(uri);
  const registry = address && plans.registryOf(address.plan);
  return registry && registryDocument(registry, address.jurisdiction)?.text;
}
