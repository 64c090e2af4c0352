import type { ExtensionContext } from 'vscode';
import { waitForPlan } from '../client/wait-for-plan.js';

/** The host in a browser. It can load one file only; what is in `client.js` is run when it is asked for. */
export async function activate(context: ExtensionContext): Promise<void> {
  await waitForPlan(context, async () => {
    const { startClient } = await import('./client.js');
    return (began) => startClient(context, began);
  });
}
