// A serverless web build of VS Code, made from the files of code-server: what its own patches changed is changed back.
import {
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { CACHE, PATHS } from './install.mjs';
import { SETTINGS } from './settings.mjs';
import { translatedMessages } from './translations.mjs';

/** Where @vscode/test-web looks for builds before it downloads one. */
export const BUILDS = join(CACHE, 'web');

/** Raised whenever the build is made differently. */
const RECIPE = '6';

/** What code-server changed in the workbench, and what stood there before. */
const REPLACEMENTS = [
  [/\{\.\.\.JSON\.parse\((\w+)\),remoteAuthority:location\.host\}/, 'JSON.parse($1)'],
  [
    /get userRoamingDataHome\(\)\{return \w+\((\w+)\.file\(this\.userDataPath\)\.with\(\{scheme:(\w+)\.vscodeRemote\}\),"User"\)/,
    'get userRoamingDataHome(){return $1.file("/User").with({scheme:$2.vscodeUserData})',
  ],
];

/** Settings of the page that code-server's workbench insists on. */
const PAGE = {
  userDataPath: '/',
  isEnabledFileDownloads: true,
  isEnabledFileUploads: true,
  isEnabledCoderGettingStarted: false,
};

/** Makes the build, once. Returns the commit by which test-web finds it. */
export function webBuild() {
  const { commit } = JSON.parse(readFileSync(join(PATHS.vscode, 'product.json'), 'utf8'));
  const build = join(BUILDS, `vscode-web-stable-${commit}`);
  const version = join(build, 'version');
  if (existsSync(version) && readFileSync(version, 'utf8') === RECIPE) return commit;
  rmSync(build, { recursive: true, force: true });
  for (const folder of ['out', 'extensions', 'resources', 'node_modules'])
    mirror(join(PATHS.vscode, folder), join(build, folder));
  copyFileSync(join(PATHS.vscode, 'product.json'), join(build, 'product.json'));
  writeFileSync(join(build, 'package.json'), '{"type":"module"}\n');
  workbench(build);
  stubs(join(build, 'extensions'));
  writeFileSync(version, RECIPE);
  return commit;
}

/** Gives the build the words of another language. */
export async function putMessages(commit, locale) {
  writeFileSync(
    join(BUILDS, `vscode-web-stable-${commit}`, `out/nls.messages.${locale}.json`),
    JSON.stringify(await translatedMessages()),
  );
}

/** The same files under other names; nothing is copied. */
function mirror(from, to) {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) mirror(source, target);
    else if (entry.isFile()) linkSync(source, target);
  }
}

function workbench(build) {
  const folder = join(build, 'out/vs/workbench');
  const original = join(PATHS.vscode, 'out/vs/code/browser/workbench');
  let program = readFileSync(join(original, 'workbench.js'), 'utf8');
  for (const [pattern, before] of REPLACEMENTS) {
    if (!pattern.test(program)) throw new Error(`The workbench of code-server has not the place ${String(pattern)}`);
    program = program.replace(pattern, before);
  }
  writeFileSync(join(folder, 'workbench.patched.js'), program);
  // Its fonts lie beside it.
  writeFileSync(
    join(folder, 'workbench.web.main.internal.css'),
    "@import url('../code/browser/workbench/workbench.css');\n",
  );
  writeFileSync(
    join(folder, 'workbench.web.main.internal.js'),
    `
const element = document.getElementById('vscode-workbench-web-configuration');
const config = { ...JSON.parse(element.getAttribute('data-settings')), ...${JSON.stringify(PAGE)} };
config.webviewEndpoint = location.origin + '/static/build/out/vs/workbench/contrib/webview/browser/pre/';
config.configurationDefaults = { ...${JSON.stringify(SETTINGS)}, ...JSON.parse(new URL(location.href).searchParams.get('settings') ?? '{}') };
element.setAttribute('data-settings', JSON.stringify(config));
const locale = new URL(location.href).searchParams.get('locale');
if (locale !== null) {
  globalThis._VSCODE_NLS_LANGUAGE = locale;
  globalThis._VSCODE_NLS_MESSAGES = await (await fetch(new URL('../../nls.messages.' + locale + '.json', import.meta.url))).json();
}
await import('./workbench.patched.js');
// The patched program starts the workbench by itself; what test-web would start it with does nothing.
export const create = () => undefined;
export const URI = { revive: (uri) => uri, parse: (uri) => uri, from: (uri) => uri };
export class Emitter { event = () => ({ dispose() {} }); fire() {} dispose() {} }
`,
  );
}

/** Built-in extensions whose part for browsers the server build lacks. */
function stubs(folder) {
  for (const name of readdirSync(folder)) {
    const manifest = join(folder, name, 'package.json');
    const browser = existsSync(manifest) ? JSON.parse(readFileSync(manifest, 'utf8')).browser : undefined;
    if (typeof browser !== 'string') continue;
    const file = join(folder, name, browser.endsWith('.js') ? browser : `${browser}.js`);
    if (existsSync(file)) continue;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, 'exports.activate = () => undefined;\n');
  }
}
