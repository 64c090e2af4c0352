import {
  commands,
  CodeAction,
  DataTransferItem,
  Range,
  window,
  workspace,
  type DataTransfer,
  type TextDocument,
  type TreeDragAndDropController,
} from 'vscode';
import { messageOf } from '../client/message-of.js';
import type { Tools } from '../commands/tools.js';
import { say } from '../texts/say.js';
import { makeChange } from '../webviews/host/make-change.js';
import { moveOf } from './drag.js';
import { tasksOf, type TreeNode } from './node.js';

/** The editor gives each tree a type of its own; what is dragged here stays here. */
const TYPE = 'application/vnd.code.tree.workplan.sections';

/** What is dragged: tasks of a plan as it was then. */
interface Dragged {
  readonly uri: string;
  readonly version: number;
  readonly tasks: readonly number[];
}

/** Moves tasks that are dragged in the tree of sections: an edit of the plan that can be undone. */
export function treeDrag(tools: () => Tools): TreeDragAndDropController<TreeNode> {
  return {
    dragMimeTypes: [TYPE],
    dropMimeTypes: [TYPE],
    async handleDrag(nodes, transfer) {
      const { plan } = tools();
      const shown = await plan.contents();
      const { uri } = plan;
      // Only tasks are dragged: a section would take more with it than is seen.
      const tasks = tasksOf(nodes.filter(({ kind }) => kind === 'task'));
      if (shown === undefined || uri === undefined || tasks.length === 0) return;
      const dragged: Dragged = { uri: uri.toString(), version: shown.overview.version, tasks };
      transfer.set(TYPE, new DataTransferItem(dragged));
    },
    async handleDrop(target, transfer) {
      try {
        await drop(tools(), target, transfer);
      } catch (error) {
        tools().output.error(messageOf(error));
      }
    },
  };
}

async function drop(tools: Tools, target: TreeNode | undefined, transfer: DataTransfer): Promise<void> {
  const dragged: unknown = transfer.get(TYPE)?.value;
  const shown = await tools.plan.contents();
  if (!isDragged(dragged) || shown === undefined || tools.plan.uri?.toString() !== dragged.uri) return;
  const document = await workspace.openTextDocument(tools.plan.uri);
  if (document.version !== dragged.version || shown.overview.version !== dragged.version) {
    await window.showInformationMessage(say('planMoved'));
    return;
  }
  const change = moveOf(shown.overview, dragged.tasks, target);
  const refused = change === undefined ? 'place' : (await makeChange(tools, document, dragged.version, change)).refused;
  if (refused === undefined && change !== undefined) await offerNumbers(document, change.tasks.length);
  else await window.showInformationMessage(say(refused === 'version' ? 'planMoved' : 'notMoved'));
}

const isDragged = (value: unknown): value is Dragged =>
  typeof value === 'object' && value !== null && 'uri' in value && 'version' in value && 'tasks' in value;

const RENUMBER = 'refactor.rewrite.renumber';

/** After a move numbers may be out of order: the same action that the plan offers puts them right. */
async function offerNumbers(document: TextDocument, count: number): Promise<void> {
  const said = say('moved', { count });
  const find = async (): Promise<CodeAction | undefined> => {
    const actions = await commands.executeCommand<readonly unknown[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      new Range(0, 0, 0, 0),
      RENUMBER,
    );
    return actions
      .filter((one): one is CodeAction => one instanceof CodeAction)
      .find(({ kind }) => kind?.value === RENUMBER);
  };
  if ((await find()) === undefined) {
    window.setStatusBarMessage(said, 5000);
    return;
  }
  const renumber = say('renumber');
  if ((await window.showInformationMessage(said, renumber)) !== renumber) return;
  // The plan may have changed while the question was open.
  const edit = (await find())?.edit;
  if (edit !== undefined) await workspace.applyEdit(edit);
}
