// A page of the extension by itself in a real browser, with the host played by the test: no editor is needed.
import { build } from 'esbuild';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { bundles } from '../../scripts/build/build-extension.mjs';
import { ROOT } from '../../scripts/lib.mjs';

/** How long a page is waited for, in milliseconds: machines differ, and what has not come after minutes never comes. */
export const PATIENCE = 300_000;

/** The colours that an editor gives to its pages, for its usual themes. */
export const THEMES = {
  light: {
    foreground: '#3b3b3b',
    'editor-background': '#ffffff',
    'editorWidget-background': '#f8f8f8',
    descriptionForeground: '#5a5a5a',
    'panel-border': '#e5e5e5',
    focusBorder: '#005fb8',
    'input-background': '#ffffff',
    'input-foreground': '#3b3b3b',
    'button-background': '#005fb8',
    'button-foreground': '#ffffff',
    'list-hoverBackground': '#f2f2f2',
    'editorError-foreground': '#b01011',
    'editorWarning-foreground': '#8a5300',
    'editorInfo-foreground': '#1a66c2',
    'charts-green': '#2e7d32',
    'editorSuggestWidget-background': '#f8f8f8',
    'editorSuggestWidget-foreground': '#3b3b3b',
    'list-activeSelectionBackground': '#e8e8e8',
    'list-activeSelectionForeground': '#000000',
    'font-family': 'sans-serif',
    'font-size': '13px',
  },
  dark: {
    foreground: '#cccccc',
    'editor-background': '#1f1f1f',
    'editorWidget-background': '#202020',
    descriptionForeground: '#a8a8a8',
    'panel-border': '#2b2b2b',
    focusBorder: '#0078d4',
    'input-background': '#313131',
    'input-foreground': '#cccccc',
    'button-background': '#0078d4',
    'button-foreground': '#ffffff',
    'list-hoverBackground': '#2a2d2e',
    'editorError-foreground': '#f85149',
    'editorWarning-foreground': '#cca700',
    'editorInfo-foreground': '#3794ff',
    'charts-green': '#89d185',
    'editorSuggestWidget-background': '#202020',
    'editorSuggestWidget-foreground': '#cccccc',
    'list-activeSelectionBackground': '#04395e',
    'list-activeSelectionForeground': '#ffffff',
    'font-family': 'sans-serif',
    'font-size': '13px',
  },
  'high contrast': {
    foreground: '#ffffff',
    'editor-background': '#000000',
    'editorWidget-background': '#0c141f',
    descriptionForeground: '#ffffff',
    'panel-border': '#6fc3df',
    focusBorder: '#f38518',
    'input-background': '#000000',
    'input-foreground': '#ffffff',
    'button-background': '#000000',
    'button-foreground': '#ffffff',
    'list-hoverBackground': '#1a1a1a',
    'editorError-foreground': '#f48771',
    'editorWarning-foreground': '#ffd370',
    'editorInfo-foreground': '#3794ff',
    'charts-green': '#89d185',
    'editorSuggestWidget-background': '#0c141f',
    'editorSuggestWidget-foreground': '#ffffff',
    'list-activeSelectionBackground': '#0c141f',
    'list-activeSelectionForeground': '#ffffff',
    'font-family': 'sans-serif',
    'font-size': '13px',
  },
};

const CHROMIUM = ['--headless', '--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'];

/** Where Debian and others put the browser; tests of pages are passed over, with a word about it, where there is none. */
export const CHROMIUM_PATH = '/usr/bin/chromium';
export const isBrowserThere = () => existsSync(CHROMIUM_PATH);

const programs = new Map();
let browser;

/** One browser for all pages of a process: starting one takes longer than most tests of a page do. */
export const theBrowser = () => (browser ??= chromium.launch({ executablePath: CHROMIUM_PATH, args: CHROMIUM }));

/** Ends the browser: to be called when the last page of a process is closed. */
export async function closeBrowser() {
  const last = browser;
  browser = undefined;
  await (await last)?.close();
}

/** The program of a page, built once in a process. */
function programOf(name) {
  const program = programs.get(name) ?? buildProgram(name);
  programs.set(name, program);
  return program;
}

/** The program of a page, as the extension builds it. */
async function buildProgram(name) {
  const options = bundles().find(({ outfile }) => outfile === `dist/page/${name}.js`);
  const { outputFiles } = await build({ ...options, write: false });
  return outputFiles[0].text;
}

/** The style sheets of a page: the common one, and its own where it has one. */
const sheetsOf = (name) =>
  ['page', name]
    .map((sheet) => join(ROOT, `extension/media/${sheet}.css`))
    .filter((path) => existsSync(path))
    .map((path) => readFileSync(path, 'utf8'))
    .join('\n');

const API = `
  window.sent = [];
  let kept;
  window.acquireVsCodeApi = () => ({
    postMessage: (message) => { window.sent.push(message); window.toHost?.(message); },
    getState: () => kept,
    setState: (state) => { kept = state; },
  });
`;

const htmlOf = (name, theme) => `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; script-src 'self'">
<link rel="stylesheet" href="/theme.css?${encodeURIComponent(theme)}"><link rel="stylesheet" href="/page.css">
<title>${name}</title></head><body class="${name}"><main id="root"></main>
<script src="/api.js"></script><script src="/page.js"></script></body></html>`;

const themeOf = (theme) =>
  `:root { ${Object.entries(THEMES[theme])
    .map(([key, value]) => `--vscode-${key}: ${value};`)
    .join(' ')} } body { background: var(--vscode-editor-background); }`;

/**
 * Opens a page.
 *
 * @param options.host called with each message of the page and a function that answers it
 */
export async function openPage(name, { host, theme = 'light', width = 1280, height = 800, zoom = 1 } = {}) {
  const program = await programOf(name);
  const files = {
    '/': ['text/html', htmlOf(name, theme)],
    '/api.js': ['text/javascript', API],
    '/page.js': ['text/javascript', program],
    '/page.css': ['text/css', sheetsOf(name)],
    '/theme.css': ['text/css', themeOf(theme)],
  };
  const server = createServer((request, response) => {
    const [type, body] = files[new URL(request.url, 'http://localhost').pathname] ?? ['text/plain', ''];
    response.writeHead(200, { 'content-type': `${type}; charset=utf-8` }).end(body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const context = await (
    await theBrowser()
  ).newContext({
    viewport: { width: Math.round(width / zoom), height: Math.round(height / zoom) },
    deviceScaleFactor: zoom,
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  context.setDefaultTimeout(PATIENCE);
  const page = await context.newPage();
  const errors = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  // An answer may come when the page is gone.
  const post = async (message) => {
    if (!page.isClosed()) await page.evaluate((data) => window.postMessage(data, '*'), message).catch(() => undefined);
  };
  await page.exposeFunction('toHost', (message) => void host?.(message, post));
  await page.goto(`http://127.0.0.1:${server.address().port}/`);
  return {
    page,
    post,
    errors,
    sent: () => page.evaluate(() => window.sent),
    async close() {
      await context.close();
      server.close();
    },
  };
}
