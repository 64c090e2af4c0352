import { commands, window, workspace, type Disposable, type ExtensionContext, type TextDocument } from 'vscode';
import { registerCommands } from '../commands/index.js';
import type { Tools } from '../commands/tools.js';
import { SideBySide } from '../source/side-by-side.js';
import { statusItems } from '../status/status-items.js';
import { say } from '../texts/say.js';
import { PlanInFront } from '../views/plan-in-front.js';
import { FilterState } from '../views/filter-state.js';
import { treeDrag } from '../views/tree-drag.js';
import { registerTrees } from '../views/trees.js';
import { registerTable } from '../webviews/host/table-editor.js';
import type { Host } from './host.js';
import { isPlan, openPlans } from './plans.js';
import { messageOf } from './message-of.js';
import { Session } from './session.js';

/** What runs in either host for plans. The server is started when the first one is open. `began` is when loading began. */
export function start(context: ExtensionContext, began: number, { make, later }: Host): void {
  const output = window.createOutputChannel(say('name'), { log: true });
  const session = new Session(context, make, output);
  const plan = new PlanInFront(session);
  const sources = new SideBySide(session);
  let activationMs = 0;
  const filter = new FilterState();
  const tools: Tools = { context, session, output, plan, sources, filter, later, activationMs: () => activationMs };
  const parts: Disposable[] = [
    output,
    session,
    plan,
    sources,
    filter,
    startWithFirstPlan(session),
    contextKeys(plan),
    restartWhenNeeded(session),
    ...statusItems(session),
    ...registerTrees(
      plan,
      filter,
      treeDrag(() => tools),
    ),
    registerTable(tools),
    ...registerCommands(tools),
  ];
  context.subscriptions.push(...parts);
  activationMs = Math.round(performance.now() - began);
  output.info(say('activated', { ms: activationMs }));
}

function startWithFirstPlan(session: Session): Disposable {
  const need = (document: TextDocument): void => {
    if (isPlan(document)) session.started().catch((error: unknown) => session.output.error(messageOf(error)));
  };
  openPlans().forEach(need);
  return workspace.onDidOpenTextDocument(need);
}

/**
 * Commands about a plan are offered while one is in play: in front, behind a view of it, or beside the official text that
 * was clicked. The welcome is for windows without any plan.
 */
function contextKeys(plan: PlanInFront): Disposable {
  const set = (key: string, value: boolean): void =>
    void commands.executeCommand('setContext', key, value).then(undefined, () => undefined);
  const update = (): void => {
    set('workplan.planOpen', plan.uri !== undefined);
    set('workplan.noPlan', plan.uri === undefined);
  };
  update();
  return plan.onDidChange(update);
}

/** At the start the server gets its language, and whether it may leave the open folders. */
function restartWhenNeeded(session: Session): Disposable {
  const restart = (): void => {
    if (session.isRunning) session.restart().catch((error: unknown) => session.output.error(messageOf(error)));
  };
  const parts = [
    workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('workplan.language')) restart();
    }),
    workspace.onDidGrantWorkspaceTrust(restart),
  ];
  return { dispose: () => parts.forEach((part) => part.dispose()) };
}
