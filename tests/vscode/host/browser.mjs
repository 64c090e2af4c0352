// The browser that shows the editor. It keeps what it has compiled of VS Code from one scenario to the next, which is more than half
// of a start, and nothing else: each scenario finds it as if nobody had been there.
import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { PATHS } from './install.mjs';

const CHROMIUM = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Fields for days are written as a Chinese user sees them.
  '--lang=zh-CN',
];
/** All that a page can leave in a browser but its files. */
const LEFT_BEHIND = 'cookies,file_systems,indexeddb,local_storage,service_workers,cache_storage,shared_storage,websql';

/** @param folder where it keeps its profiles, one for each language of the frame */
export async function openBrowser(folder) {
  const { chromium } = await import(PATHS.playwright);
  const contexts = new Map();
  async function contextFor(locale) {
    if (!contexts.has(locale))
      contexts.set(
        locale,
        await chromium.launchPersistentContext(mkdtempSync(join(folder, 'profile-')), {
          executablePath: PATHS.chromium,
          args: CHROMIUM,
          viewport: { width: 1280, height: 800 },
          deviceScaleFactor: 1,
          locale,
          permissions: ['clipboard-read', 'clipboard-write'],
        }),
      );
    return contexts.get(locale);
  }
  return {
    newPage: async (locale) => (await contextFor(locale)).newPage(),
    /** Closes the pages of a scenario, and forgets what their sites have kept. */
    async leave(page) {
      const context = page.context();
      const sites = new Set(page.frames().map((frame) => originOf(frame.url())));
      const blank = await context.newPage();
      for (const other of context.pages()) if (other !== blank) await other.close();
      const session = await context.newCDPSession(blank);
      for (const origin of sites)
        if (origin !== undefined)
          await session.send('Storage.clearDataForOrigin', { origin, storageTypes: LEFT_BEHIND });
      // One that is watched never ends by itself: after ten runs ten browsers' worth of them would be at work.
      await session.send('ServiceWorker.enable');
      await session.send('ServiceWorker.stopAllWorkers');
      await session.detach();
    },
    async close() {
      for (const context of contexts.values()) await context.close();
    },
  };
}

function originOf(address) {
  const { protocol, origin } = new URL(address);
  return protocol.startsWith('http') ? origin : undefined;
}
