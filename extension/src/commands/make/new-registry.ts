import type { PlanStatus } from '@workplan/language-service/protocol';
import { CodeAction, commands, Range, window, workspace } from 'vscode';
import { REQUESTS } from '@workplan/language-service/protocol';
import { say } from '../../texts/say.js';
import type { Tools } from '../tools.js';

/** The actions at the place of a plan that write names into a registry begin so, in either language. */
const REGISTERS = /^(?:为.+新建名录|将本方案的\d+个单位记入|Create a registry|Add the \d+ organizations)/;

/** Makes a registry for the place of the plan in front, with the organizations that the plan names. */
export async function newRegistry({ session, plan }: Tools): Promise<void> {
  const { uri } = plan;
  if (uri === undefined) {
    await window.showInformationMessage(say('noPlan'));
    return;
  }
  const status = await session.ask<PlanStatus>(REQUESTS.status, { textDocument: { uri: uri.toString() } });
  const at = status?.placeRange;
  const actions =
    at === undefined
      ? []
      : await commands.executeCommand<readonly unknown[]>(
          'vscode.executeCodeActionProvider',
          uri,
          new Range(at.start.line, at.start.character, at.end.line, at.end.character),
          'quickfix',
        );
  const action = actions.find((one) => one instanceof CodeAction && REGISTERS.test(one.title));
  if (!(action instanceof CodeAction) || action.edit === undefined) {
    await window.showInformationMessage(say('noNewRegistry'));
    return;
  }
  await workspace.applyEdit(action.edit);
}
