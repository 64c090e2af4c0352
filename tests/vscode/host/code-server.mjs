// VS Code with a Node extension host, served to a browser by code-server.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { PATHS } from './install.mjs';
import { putLanguagePack } from './language-pack.mjs';
import { SETTINGS, UNTRUSTED } from './settings.mjs';
import { nextCopy } from './workspace-copies.mjs';

/**
 * Starts an editor in `folder`, with the given extensions installed.
 *
 * @param options.extensions .vsix files
 * @param options.settings user settings beside those that keep the editor quiet
 * @param options.locale display language
 * @param options.asksForTrust whether folders are untrusted until somebody says otherwise
 */
export async function startCodeServer(folder, { extensions, settings = {}, locale = 'en', asksForTrust = false }) {
  const data = join(folder, 'data');
  const user = join(data, 'User');
  mkdirSync(user, { recursive: true });
  mkdirSync(join(folder, 'tmp'), { recursive: true });
  writeFileSync(
    join(user, 'settings.json'),
    JSON.stringify({ ...SETTINGS, ...(asksForTrust ? UNTRUSTED : {}), ...settings }, null, 2),
  );
  if (locale !== 'en') await putLanguagePack(data, locale);
  const port = await freePort();
  const config = join(folder, 'config.yaml');
  writeFileSync(config, `bind-addr: 127.0.0.1:${port}\nauth: none\ncert: false\n`);
  const env = {
    ...process.env,
    TMPDIR: join(folder, 'tmp'),
    XDG_DATA_HOME: folder,
    XDG_CONFIG_HOME: folder,
    HOME: folder,
  };
  const common = ['--config', config, '--user-data-dir', data, '--extensions-dir', join(folder, 'extensions')];
  for (const vsix of extensions) {
    const { status, stderr } = spawnSync(PATHS.node, [PATHS.codeServer, ...common, '--install-extension', vsix], {
      env,
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`${vsix} could not be installed: ${stderr}`);
  }
  const server = spawn(
    PATHS.node,
    [
      PATHS.codeServer,
      ...common,
      '--locale',
      locale,
      '--disable-telemetry',
      '--disable-update-check',
      '--disable-getting-started-override',
      ...(asksForTrust ? [] : ['--disable-workspace-trust']),
    ],
    { env, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  const log = createWriteStream(join(folder, 'server.log'));
  server.stdout.pipe(log);
  server.stderr.pipe(log);
  await healthy(`http://127.0.0.1:${port}/healthz`, server);
  return {
    async open(page, opened) {
      const several = opened.endsWith('.code-workspace');
      const address = `http://127.0.0.1:${port}/?${several ? 'workspace' : 'folder'}=${encodeURIComponent(opened)}`;
      const copied = nextCopy(data);
      await page.goto(address);
      if (!several) return;
      await copied();
      await page.goto(address);
    },
    async stop() {
      const ended = once(server, 'exit');
      server.kill('SIGTERM');
      await ended;
    },
  };
}

/** Waits until a server answers. */
export async function healthy(url, server) {
  for (const end = Date.now() + 60_000; Date.now() < end;) {
    if (server.exitCode !== null) throw new Error(`The server ended with ${server.exitCode}`);
    try {
      if ((await fetch(url)).ok) return;
    } catch {
      /* not up yet */
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('The server did not come up within a minute');
}

export async function freePort() {
  const probe = createServer();
  probe.listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address();
  probe.close();
  await once(probe, 'close');
  return port;
}
