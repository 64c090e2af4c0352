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
  const running = new Set();
  return {
    async open(page, workspace) {
      const port = await freePort();
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
      const log = createWriteStream(join(folder, `server-${port}.log`));
      server.stdout.pipe(log);
      server.stderr.pipe(log);
      running.add(server);
      server.once('exit', () => running.delete(server));
      // Hundreds of pages in a row would leave hundreds of servers.
      page.once('close', () => server.kill('SIGTERM'));
      const address = `http://localhost:${port}/`;
      await healthy(address, server);
      await page.goto(
        `${address}?settings=${encodeURIComponent(JSON.stringify(settings))}${locale === 'en' ? '' : `&locale=${locale}`}`,
      );
    },
    async stop() {
      for (const server of Array.from(running)) {
        const ended = once(server, 'exit');
        server.kill('SIGTERM');
        await ended;
      }
    },
  };
}
