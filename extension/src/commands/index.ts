import { commands, languages, window, type Disposable } from 'vscode';
import { LANGUAGE_ID } from '../client/plans.js';
import { messageOf } from '../client/message-of.js';
import { say } from '../texts/say.js';
import { matrix, preview } from '../webviews/host/panels.js';
import { importText } from './make/import-text.js';
import { applyFix } from './apply-fix.js';
import { fixAll, openSample, openSource, reveal } from './open/plan-commands.js';
import { openTable } from './open/open-table.js';
import type { LaterCommand, Tools } from './tools.js';

export type Command = (tools: Tools, ...args: unknown[]) => unknown;

/** A command of the part that is loaded when it is needed. */
const later =
  (name: LaterCommand): Command =>
  async (tools, ...args) => {
    const run: Command = (await tools.later())[name];
    return run(tools, ...args);
  };

/** Commands by their name behind `workplan.`. */
const COMMANDS: Readonly<Record<string, Command>> = {
  newPlan: later('newPlan'),
  newRegistry: later('newRegistry'),
  openSample,
  importText,
  openSource,
  preview,
  matrix,
  openTable,
  exportWord: later('exportWord'),
  exportExcel: later('exportExcel'),
  syncExcel: later('syncExcel'),
  fixAll,
  addProgress: later('addProgress'),
  markDone: later('markDone'),
  compare: later('compare'),
  review: later('review'),
  sheet: later('sheet'),
  collect: later('collect'),
  statusReport: later('statusReport'),
  circular: later('circular'),
  dashboard: later('dashboard'),
  treeOpen: later('treeOpen'),
  treeCopy: later('treeCopy'),
  treeExport: later('treeExport'),
  filterTrees: later('filterTrees'),
  clearTreeFilter: later('clearTreeFilter'),
  treatAsPlan,
  showOutput: ({ output }) => output.show(),
  restartServer: ({ session }) => session.restart(),
  report: later('report'),
  openWalkthrough: ({ context }) =>
    commands.executeCommand('workbench.action.openWalkthrough', `${context.extension.id}#start`, false),
  // Of trees, buttons and panels; not offered by name.
  reveal,
  applyFix,
  openRulePage: later('openRulePage'),
};

/** Commands in the menus of trees. */
const OF_TREES: ReadonlySet<string> = new Set(['addProgress', 'markDone', 'treeOpen', 'treeCopy', 'treeExport']);

/** Of a line that was drawn anew since its menu opened, the editor gives nothing: the cursor must not stand in for it. */
const isLost = (name: string, args: readonly unknown[]): boolean =>
  OF_TREES.has(name) && args.length > 0 && (args[0] === undefined || args[0] === null);

/** Registers the commands; one that fails says so in words and leaves its details in the output. */
export function registerCommands(tools: Tools): Disposable[] {
  return Object.entries(COMMANDS).map(([name, run]) =>
    commands.registerCommand(`workplan.${name}`, async (...args: unknown[]) => {
      try {
        if (isLost(name, args)) return await window.showInformationMessage(say('treeMoved'));
        return await run(tools, ...args);
      } catch (error) {
        tools.output.error(`workplan.${name}: ${messageOf(error)}`);
        const show = say('showOutput');
        if ((await window.showErrorMessage(say('commandFailed', { reason: messageOf(error) }), show)) === show)
          tools.output.show();
        return undefined;
      }
    }),
  );
}

async function treatAsPlan(): Promise<void> {
  const document = window.activeTextEditor?.document;
  if (document !== undefined) await languages.setTextDocumentLanguage(document, LANGUAGE_ID);
}
