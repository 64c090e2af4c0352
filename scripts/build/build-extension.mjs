// Bundles the extension: one file for each host, one for each server, one for each view. Nothing is loaded from elsewhere.
import { build } from 'esbuild';
import { cpSync, existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ROOT } from '../lib.mjs';
import { writeNotices } from './notices.mjs';
import { SOURCE } from '../sources.mjs';

const EXTENSION = join(ROOT, 'extension');
const at = (path) => join(ROOT, 'packages', path);

const shared = {
  bundle: true,
  minify: true,
  charset: 'utf8',
  legalComments: 'none',
  target: 'es2022',
  logLevel: 'warning',
  external: ['vscode'],
  // The workspace packages are read from their sources, so none need be built first.
  conditions: [SOURCE],
  alias: {
    // Its build for Node is CommonJS, which bundles larger; the other one is the same code.
    yaml: join(dirname(createRequire(at('cli/package.json')).resolve('yaml/package.json')), 'browser/index.js'),
  },
};

const node = { ...shared, platform: 'node', format: 'cjs', target: 'node20' };
/** A file that loads others of ours when they are needed. */
const loading = (...files) => ({ external: ['vscode', ...files], supported: { 'dynamic-import': false } });
const web = { ...shared, platform: 'browser', format: 'cjs' };
const page = { ...shared, platform: 'browser', format: 'iife' };

/** What is built, as options of esbuild. */
export const bundles = () =>
  [
    { ...node, entryPoints: ['src/node/main.ts'], outfile: 'dist/node/extension.js', ...loading('./client.js') },
    {
      ...node,
      entryPoints: ['src/node/client.ts'],
      outfile: 'dist/node/client.js',
      ...loading('./language-client.js', './later.js'),
    },
    { ...node, entryPoints: ['src/node/later.ts'], outfile: 'dist/node/later.js' },
    { ...node, entryPoints: ['src/node/language-client.ts'], outfile: 'dist/node/language-client.js' },
    { ...node, entryPoints: ['src/server/node.ts'], outfile: 'dist/node/server.js' },
    { ...web, entryPoints: ['src/web/main.ts'], outfile: 'dist/web/extension.js' },
    { ...page, entryPoints: ['src/server/web.ts'], outfile: 'dist/web/server.js' },
    ...pages().map((name) => ({
      ...page,
      entryPoints: [`src/webviews/page/${name}.ts`],
      outfile: `dist/page/${name}.js`,
    })),
  ].map((options) => ({ ...options, absWorkingDir: EXTENSION }));

/** The programs of the views, one for each file. */
function pages() {
  const folder = join(EXTENSION, 'src/webviews/page');
  return existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith('.ts'))
        .map((name) => name.slice(0, -'.ts'.length))
    : [];
}

/** The pages of the rules in one file, by id: together they pack far smaller. */
export const rulePages = () =>
  Object.fromEntries(
    readdirSync(join(ROOT, 'docs/rules'))
      .filter((name) => name !== 'README.md')
      .map((name) => [name.slice(0, -'.md'.length), readFileSync(join(ROOT, 'docs/rules', name), 'utf8')]),
  );

/** The schemas that the manifest names; nothing here reads the others. */
function copySchemas() {
  rmSync(join(EXTENSION, 'schemas'), { recursive: true, force: true });
  const { contributes } = JSON.parse(readFileSync(join(EXTENSION, 'package.json'), 'utf8'));
  for (const { url } of contributes.yamlValidation) cpSync(join(ROOT, 'schemas', basename(url)), join(EXTENSION, url));
}

export async function buildExtension() {
  rmSync(join(EXTENSION, 'dist'), { recursive: true, force: true });
  copySchemas();
  const built = await Promise.all(bundles().map((options) => build({ ...options, metafile: true })));
  writeFileSync(join(EXTENSION, 'dist/rules.json'), JSON.stringify(rulePages()));
  writeNotices(
    built.map(({ metafile }) => metafile),
    EXTENSION,
    join(EXTENSION, 'dist'),
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildExtension();
