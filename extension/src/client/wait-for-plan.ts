import { commands, TabInputCustom, window, workspace, type Disposable, type ExtensionContext } from 'vscode';
import { say } from '../texts/say.js';
import { suggestLanguage } from './looks-like-plan.js';
import { messageOf } from './message-of.js';
import { isPlan, openPlans, TABLE_VIEW } from './plans.js';
import { registerTasks } from './tasks.js';

/** What the manifest says that stand-ins are made of. */
interface Contributes {
  readonly commands: readonly { readonly command: string }[];
  readonly views: Readonly<Record<string, readonly { readonly id: string }[]>>;
}

/**
 * All that runs while no plan is open: a look at the first lines of YAML files, for the offer to switch. What plans need
 * is loaded with the first of them, or when somebody asks for a command or opens a view; until then these have stand-ins.
 *
 * @param load loads the rest and returns what starts it; its parameter is when loading began, in milliseconds of `performance.now()`
 */
export async function waitForPlan(
  context: ExtensionContext,
  load: () => Promise<(began: number) => void>,
): Promise<void> {
  const standIns: Disposable[] = [];
  let starting: Promise<void> | undefined;
  const begin = async (): Promise<void> => {
    const began = performance.now();
    const start = await load();
    for (const standIn of standIns.splice(0)) standIn.dispose();
    start(began);
  };
  const started = (): Promise<void> =>
    (starting ??= begin().catch((error: unknown) => {
      starting = undefined;
      throw error;
    }));
  const startOrTell = (): void =>
    void started().catch((error: unknown) =>
      window.showErrorMessage(say('commandFailed', { reason: messageOf(error) })),
    );
  context.subscriptions.push(suggestLanguage(), ...registerTasks());
  if (openPlans().length > 0 || isTableOpen()) return started();
  commands.executeCommand('setContext', 'workplan.noPlan', true).then(undefined, () => undefined);
  const { commands: named, views } = (context.extension.packageJSON as { contributes: Contributes }).contributes;
  standIns.push(
    ...named.map(({ command }) =>
      commands.registerCommand(command, async (...args: unknown[]) => {
        await started();
        return commands.executeCommand(command, ...args);
      }),
    ),
    ...Object.values(views)
      .flat()
      .map(({ id }) =>
        window.registerTreeDataProvider<never>(id, {
          getTreeItem: (node) => node,
          // The provider that takes this one's place is asked again.
          getChildren: () => started().then(() => []),
        }),
      ),
    workspace.onDidOpenTextDocument((document) => {
      if (isPlan(document)) startOrTell();
    }),
    window.tabGroups.onDidChangeTabs(() => {
      if (isTableOpen()) startOrTell();
    }),
  );
  context.subscriptions.push({ dispose: () => standIns.forEach((standIn) => standIn.dispose()) });
}

/** A plan that is shown as a table is opened by what shows it, and so only after the start. */
const isTableOpen = (): boolean =>
  window.tabGroups.all.some(({ tabs }) =>
    tabs.some(({ input }) => input instanceof TabInputCustom && input.viewType === TABLE_VIEW),
  );
