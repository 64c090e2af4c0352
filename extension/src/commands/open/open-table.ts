import { commands, Uri, window } from 'vscode';
import { say } from '../../texts/say.js';
import { planEditor, TABLE_VIEW } from '../../client/plans.js';
import { sideColumn } from '../../views/side-column.js';
import type { Tools } from '../tools.js';

/** Opens a plan as a grid: the one chosen in the explorer, else the one in front. */
export async function openTable({ plan }: Tools, chosen: unknown): Promise<void> {
  const uri = chosen instanceof Uri ? chosen : plan.uri;
  if (uri === undefined) await window.showInformationMessage(say('noPlan'));
  else await commands.executeCommand('vscode.openWith', uri, TABLE_VIEW, sideColumn(planEditor(uri)?.viewColumn));
}
