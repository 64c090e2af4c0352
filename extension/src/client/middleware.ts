import type { Middleware } from 'vscode-languageclient';
import {
  CompletionItemKind,
  DiagnosticSeverity,
  extensions,
  workspace,
  type CompletionItem,
  type Diagnostic,
  type LogOutputChannel,
  type Uri,
} from 'vscode';
import { say } from '../texts/say.js';
import { linkRule } from './rule-links.js';
import { whenCalm } from './when-calm.js';
import { ALSO_OF_YAML } from './yaml-rules.js';

/** The least severity that each level lets through. */
const LEVELS: Readonly<Record<string, DiagnosticSeverity | undefined>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Hint,
};

/** What the server says passes through here, to be shown as the settings want it. */
export function middleware(output: LogOutputChannel): Middleware {
  return {
    handleDiagnostics(uri, diagnostics, next) {
      const shown = filtered(uri, diagnostics);
      for (const diagnostic of shown) linkRule(diagnostic);
      output.debug(say('checked', { file: workspace.asRelativePath(uri), count: shown.length }));
      next(uri, shown);
    },
    async provideCompletionItem(document, position, context, token, next) {
      const found = await next(document, position, context, token);
      if (found === null || found === undefined || !besideYaml(document.uri)) return found;
      if (Array.isArray(found)) return found.filter(isOurs);
      found.items = found.items.filter(isOurs);
      return found;
    },
    provideDocumentSymbols: (document, token, next) => whenCalm(document, token, () => next(document, token)),
    provideFoldingRanges: (document, context, token, next) =>
      whenCalm(document, token, () => next(document, context, token)),
    provideCodeLenses: (document, token, next) =>
      workspace.getConfiguration('workplan', document.uri).get<boolean>('codeLens') === false
        ? []
        : next(document, token),
  };
}

function filtered(uri: Uri, diagnostics: Diagnostic[]): Diagnostic[] {
  const level = workspace.getConfiguration('workplan', uri).get<string>('diagnostics.level') ?? 'info';
  const least = LEVELS[level];
  if (least === undefined) return [];
  const left = diagnostics.filter(({ severity }) => severity <= least);
  return besideYaml(uri) ? left.filter(({ code }) => !ALSO_OF_YAML.has(idOf(code))) : left;
}

/** The rule of a finding, whether or not its page is linked. */
export const idOf = (code: Diagnostic['code']): string => String(typeof code === 'object' ? code.value : code);

/** Keys of the format come from the schema there. */
const isOurs = ({ kind }: CompletionItem): boolean => kind !== CompletionItemKind.Property;

/** Whether a general YAML extension reads this file too: it does so only for files in its own language. */
function besideYaml(uri: Uri): boolean {
  if (workspace.getConfiguration('workplan').get<string>('yamlExtension') === 'ignore') return false;
  const document = workspace.textDocuments.find((candidate) => candidate.uri.toString() === uri.toString());
  return document?.languageId === 'yaml' && extensions.getExtension('redhat.vscode-yaml') !== undefined;
}
