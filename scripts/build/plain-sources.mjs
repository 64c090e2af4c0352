// Writes every source file of our packages as plain JavaScript, in `.cache/src` of its package: Node loads all of them in less
// than a second, where the test runner, which turns each file into a function of its own and hands it over to each of its
// processes, takes many. In `.cache/counted` they count their blocks besides. Tests alone load these files.
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { ROOT, run, whenChanged } from '../lib.mjs';
import { manifests, sources } from '../sources.mjs';

const PACKAGES = join(ROOT, 'packages');
const FORMS = ['src', 'counted'];
const COUNTER = join(ROOT, 'tests/support/ran.mjs');
const SELF = fileURLToPath(import.meta.url);

/** Where the plain form of a source file is: `…/packages/plan/src/x.ts` → `…/packages/plan/.cache/src/x.js`. */
export const plainOf = (source, form = 'src') => {
  const [name, , ...rest] = relative(PACKAGES, source).split(/[\\/]/);
  return join(PACKAGES, name, '.cache', form, ...rest).replace(/\.ts$/, '.js');
};

/** How a file imports another one. */
const importOf = (from, to) =>
  relative(dirname(from), to)
    .replaceAll('\\', '/')
    .replace(/^(?!\.)/, './');

/** Brings them up to date; does nothing when all is as it was. */
export function writePlainSources() {
  const inputs = [...manifests().keys()].flatMap((name) => [`packages/${name}/src`, `packages/${name}/package.json`]);
  whenChanged(
    'plain-sources',
    [relative(ROOT, SELF), 'scripts/build/count-blocks.mjs', 'scripts/sources.mjs', 'tsconfig.base.json', ...inputs],
    () => run(process.execPath, [SELF]),
    () => folders().every(existsSync),
  );
}

const folders = () =>
  [...manifests().keys()].flatMap((name) => FORMS.map((form) => join(PACKAGES, name, '.cache', form)));
const filesIn = (folder) =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

/** Imports stay imports: files of ours become their plain forms, and only data in JSON is taken in. */
const imports = (form) => ({
  name: 'imports of plain sources',
  setup({ onResolve }) {
    const entries = sources();
    onResolve({ filter: /./ }, ({ path, importer, kind }) => {
      if (kind === 'entry-point' || path.endsWith('.json')) return undefined;
      const source = entries[path];
      if (source === undefined) return { path, external: true };
      return { path: importOf(plainOf(importer), plainOf(source, form)), external: true };
    });
  },
});

/** Another run of tests may be reading: it finds the old file or the new one. */
function replace(path, contents) {
  if (existsSync(path) && readFileSync(path).equals(contents)) return;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(`${path}.${process.pid}`, contents);
  renameSync(`${path}.${process.pid}`, path);
}

/** The files of one form by path. */
async function filesOf(form) {
  const { outputFiles } = await build({
    entryPoints: [...manifests().keys()]
      .flatMap((name) => filesIn(join(PACKAGES, name, 'src')))
      .filter((file) => /(?<!\.d)\.ts$/.test(file))
      .map((file) => ({ in: file, out: relative(PACKAGES, plainOf(file, form)).slice(0, -'.js'.length) })),
    outdir: PACKAGES,
    bundle: true,
    treeShaking: false,
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
    sourcemap: 'linked',
    sourcesContent: false,
    write: false,
    logLevel: 'warning',
    plugins: [imports(form)],
  });
  return outputFiles.map(({ path, contents }) => [path, Buffer.from(contents)]);
}

async function write() {
  // It brings a parser, and is asked for here alone: whoever asks where a file is needs none.
  const { countBlocks } = await import('./count-blocks.mjs');
  const counting = ([path, contents]) =>
    path.endsWith('.js')
      ? [path, Buffer.from(countBlocks(contents.toString(), importOf(path, COUNTER)))]
      : [path, contents];
  const made = new Map([...(await filesOf('src')), ...(await filesOf('counted')).map(counting)]);
  for (const old of folders().filter(existsSync).flatMap(filesIn)) if (!made.has(old)) rmSync(old);
  for (const [path, contents] of made) replace(path, contents);
}

if (process.argv[1] === SELF) await write();
