import {
  commands,
  languages,
  LanguageStatusSeverity,
  RelativePattern,
  Uri,
  window,
  type Disposable,
  type TextDocument,
} from 'vscode';
import { say } from '../texts/say.js';
import { patternForName } from './file-pattern.js';
import { isPlan } from './plans.js';

/** The first lines of a plan carry its version. */
const HEAD = /^(?:工作方案|workplan)[ \t]*[:：][ \t]*1[ \t]*$/m;
const HEAD_LINES = 20;

/** Offers the language of plans for a YAML file that is written like one; it is never switched unasked. */
export function suggestLanguage(): Disposable {
  const item = languages.createLanguageStatusItem('workplan.looksLikePlan', { language: 'yaml' });
  item.name = say('name');
  item.severity = LanguageStatusSeverity.Warning;
  const update = (): void => {
    const document = window.activeTextEditor?.document;
    const is = document !== undefined && looksLikePlan(document);
    item.selector = is
      ? { language: 'yaml', pattern: onlyThis(document.uri), scheme: document.uri.scheme }
      : { language: 'yaml', scheme: 'workplan-none' };
    item.text = say('looksLikePlan');
    item.detail = say('looksLikePlanDetail');
    item.command = { command: 'workplan.treatAsPlan', title: say('treatAsPlan') };
    commands.executeCommand('setContext', 'workplan.looksLikePlan', is).then(undefined, () => undefined);
  };
  update();
  const watching = window.onDidChangeActiveTextEditor(update);
  return {
    dispose: () => {
      watching.dispose();
      item.dispose();
    },
  };
}

/** A pattern for one file, whatever its name; the folder is no pattern at all. */
function onlyThis(uri: Uri): RelativePattern {
  const name = uri.path.slice(uri.path.lastIndexOf('/') + 1);
  return new RelativePattern(Uri.joinPath(uri, '..'), patternForName(name));
}

export function looksLikePlan(document: TextDocument): boolean {
  if (document.languageId !== 'yaml' || isPlan(document)) return false;
  const lines = Math.min(document.lineCount, HEAD_LINES);
  return HEAD.test(Array.from({ length: lines }, (_, line) => document.lineAt(line).text).join('\n'));
}
