import { createReadStream, existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { inject } from 'vitest';
import { PATIENCE, theBrowser } from '../webviews/harness.mjs';

/** The site in a folder of its own, as a reader has it after unpacking. */
export interface BuiltSite {
  readonly folder: string;
  /** Addresses of its pages, from the top of the site. */
  readonly pages: readonly string[];
}

/** Where the tests' own build is. */
export const SITE_FOLDER = fileURLToPath(new URL('../../.cache/site', import.meta.url));

export const builtSite = (): BuiltSite => ({ folder: SITE_FOLDER, pages: inject('sitePages') });

/** The files of a folder, from its top. */
export const filesIn = (folder: string): string[] =>
  readdirSync(folder, { encoding: 'utf8', recursive: true })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => statSync(join(folder, file)).isFile());

export const readIn = (folder: string, file: string): string => readFileSync(join(folder, file), 'utf8');

/** A page of the site, opened as a double click does, with everything that it asked for and complained about. */
export interface OpenedPage {
  readonly page: Page;
  readonly requests: readonly string[];
  readonly errors: readonly string[];
  close(): Promise<void>;
}

/** @param path of the page in the folder, with its fragment; or its whole address */
export async function openSite(
  { folder }: BuiltSite,
  path: string,
  options: BrowserContextOptions = {},
): Promise<OpenedPage> {
  const context = await (await theBrowser()).newContext({ acceptDownloads: true, ...options });
  context.setDefaultTimeout(PATIENCE);
  const page = await context.newPage();
  const [requests, errors]: [string[], string[]] = [[], []];
  page.on('request', (request) => requests.push(request.url()));
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  const [file = '', fragment] = path.split('#');
  const address = path.startsWith('http:')
    ? path
    : pathToFileURL(join(folder, file)).href + (fragment === undefined ? '' : `#${fragment}`);
  await page.goto(address);
  return { page, requests, errors, close: () => context.close() };
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** The folder behind a server on this machine. */
export async function serveSite({ folder }: BuiltSite): Promise<{ readonly address: string; close(): void }> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const file = join(folder, decodeURIComponent(pathname));
    if (!existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' });
    createReadStream(file).pipe(response);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve());
  });
  const bound = server.address();
  const port = typeof bound === 'object' && bound !== null ? bound.port : 0;
  return { address: `http://127.0.0.1:${port}/`, close: () => void server.close() };
}
