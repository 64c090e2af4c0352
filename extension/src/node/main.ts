import type { ExtensionContext } from 'vscode';
import { waitForPlan } from '../client/wait-for-plan.js';

/** The desktop and remote hosts. `client.js` is a file of its own, so that only plans cost its loading. */
export async function activate(context: ExtensionContext): Promise<void> {
  await waitForPlan(context, async () => {
    const { startClient } = await import('./client.js');
    return (began) => startClient(context, began);
  });
}
