// VS Code without any server: the extension host is a worker of the page.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../../scripts/lib.mjs';
import { freePort, healthy } from './code-server.mjs';
import { PATHS } from './install.mjs';
import { BUILDS, putMessages, webBuild } from './web-build.mjs';

// Pages of extensions get names below the host's, which only a name has.
/** A host that serves each workspace by a process of its own, because the page has one folder. */
export async function startWeb(folder, { settings = {}, locale = 'en' }) {
  const commit = webBuild();
  if (locale !== 'en') await putMessages(commit, locale);
  // One address for all workspaces, one after another: the browser has compiled what it finds there.
  const port = await freePort();
  let running;
  async function stop() {
    const server = running;
    running = undefined;
    if (server === undefined || server.exitCode !== null) return;
    const ended = once(server, 'exit');
    server.kill('SIGTERM');
    await ended;
  }
  return {
    async open(page, workspace) {
      await stop();
      const server = spawn(
        process.execPath,
        [
          PATHS.testWeb,
          '--quality=stable',
          `--commit=${commit}`,
          '--browser=none',
          '--host=localhost',
          `--port=${port}`,
          `--testRunnerDataDir=${BUILDS}`,
          `--extensionDevelopmentPath=${join(ROOT, 'extension')}`,
          workspace,
        ],
        { stdio: ['ignore', 'pipe', 'pipe'] },
      );
      const log = createWriteStream(join(folder, 'server.log'), { flags: 'a' });
      server.stdout.pipe(log);
      server.stderr.pipe(log);
      running = server;
      const address = `http://localhost:${port}/`;
      await healthy(address, server);
      await page.goto(
        `${address}?settings=${encodeURIComponent(JSON.stringify(settings))}${locale === 'en' ? '' : `&locale=${locale}`}`,
      );
    },
    stop,
  };
}
