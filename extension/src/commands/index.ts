import { commands, languages, window, type Disposable, type ExtensionContext, type LogOutputChannel } from 'vscode';
import { LANGUAGE_ID, planEditor } from '../client/plans.js';
import { messageOf, type Session } from '../client/session.js';
import { say } from '../texts/say.js';
import { report } from './report.js';

/** What commands work with. */
export interface Tools {
  readonly context: ExtensionContext;
  readonly session: Session;
  readonly output: LogOutputChannel;
}

type Command = (tools: Tools, ...args: unknown[]) => unknown;

/** Commands by their name behind `workplan.`. */
const COMMANDS: Readonly<Record<string, Command>> = {
  showOutput: ({ output }) => output.show(),
  restartServer: ({ session }) => session.restart(),
  report,
  fixAll,
  treatAsPlan,
};

/** Registers the commands; one that fails says so in words and leaves its details in the output. */
export function registerCommands(tools: Tools, table: Readonly<Record<string, Command>> = COMMANDS): Disposable[] {
  return Object.entries(table).map(([name, run]) => commands.registerCommand(`workplan.${name}`, async (...args: unknown[]) => {
    try {
      return await run(tools, ...args);
    } catch (error) {
      tools.output.error(`workplan.${name}: ${messageOf(error)}`);
      const show = say('showOutput');
      if ((await window.showErrorMessage(say('commandFailed', { reason: messageOf(error) }), show)) === show) tools.output.show();
      return undefined;
    }
  }));
}

async function fixAll(): Promise<void> {
  if (planEditor() === undefined) {
    await window.showInformationMessage(say('noPlan'));
    return;
  }
  await commands.executeCommand('editor.action.sourceAction', { kind: 'source.fixAll.workplan', apply: 'first' });
}

async function treatAsPlan(): Promise<void> {
  const document = window.activeTextEditor?.document;
  if (document !== undefined) await languages.setTextDocumentLanguage(document, LANGUAGE_ID);
}
