// What VS Code itself says, in Chinese. Its own translations are published at npm only as lists without keys, for programs that
// hold parts of VS Code; the calls in these programs tell which English words stand at which place of the list.
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { CACHE, PATHS, must } from './install.mjs';

const PACK = 'language-pack-zh-hans';
const parts = (names) => [PACK, ...names.map((name) => `${name}-service-override`)];
const SHARED = ['views', 'workbench', 'view-status-bar', 'extensions', 'explorer', 'outline', 'search'];

/** Newest first: where several have words for the same text the first counts. No version has all parts. */
const GENERATIONS = [
  ['25.1.2', parts(SHARED)],
  [
    '11.1.2',
    parts([
      ...SHARED,
      'markers',
      'debug',
      'preferences',
      'walkthrough',
      'welcome',
      'timeline',
      'notifications',
      'output',
      'terminal',
      'scm',
      'extension-gallery',
      'testing',
      'comments',
    ]),
  ],
];

/** A call with the number of a text and the text: `localize(12, "Search")`. */
const CALL = /localize2?\((\d+),\s*("(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*')/g;

/** The words of each text of the installed VS Code, in the order of its own list; English where there are no others. */
export async function translatedMessages() {
  const words = await chineseByEnglish();
  return readJson(join(PATHS.vscode, 'out/nls.messages.json')).map((text) => words.get(text) ?? text);
}

/** The same as a language pack has it: by module and key. */
export async function translatedModules() {
  const messages = await translatedMessages();
  let next = 0;
  return Object.fromEntries(
    readJson(join(PATHS.vscode, 'out/nls.keys.json')).map(([module, keys]) => [
      module,
      Object.fromEntries(keys.map((key) => [key, messages[next++]])),
    ]),
  );
}

async function chineseByEnglish() {
  const result = new Map();
  for (const [version, names] of GENERATIONS) {
    const modules = installed(version, names);
    const list = (
      await import(pathToFileURL(join(modules, `@codingame/monaco-vscode-${PACK}/translations/main.i18n.json.js`)).href)
    ).default;
    for (const [place, english] of englishByPlace(modules))
      if (list[place] !== undefined && !result.has(english)) result.set(english, list[place]);
  }
  return result;
}

function installed(version, names) {
  const folder = join(CACHE, 'translations', version);
  const stamp = join(folder, 'installed');
  const wanted = names.map((name) => `@codingame/monaco-vscode-${name}@${version}`);
  if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== wanted.join('\n')) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'package.json'), '{"private":true}\n');
    must('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error', ...wanted], {
      cwd: folder,
    });
    writeFileSync(stamp, wanted.join('\n'));
  }
  return join(folder, 'node_modules');
}

function* englishByPlace(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    if (!entry.isFile() || !entry.name.endsWith('.js')) continue;
    for (const [, place, text] of readFileSync(join(entry.parentPath, entry.name), 'utf8').matchAll(CALL))
      yield [Number(place), unquoted(text)];
  }
}

/** The value of a string of a program; in JSON only the double quote is written differently. */
const unquoted = (text) => JSON.parse(`"${text.slice(1, -1).replace(/\\.|"/g, (found) => ESCAPES[found] ?? found)}"`);
const ESCAPES = { '"': '\\"', "\\'": "'" };

const readJson = (file) => JSON.parse(readFileSync(file, 'utf8'));
