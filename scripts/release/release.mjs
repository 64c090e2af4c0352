// Gives the next release its version: npm run release -- VERSION DATE. Writes the version into every package, into what they
// ask of one another, into the lockfile and the docs, and closes the section «Unreleased» of the changelog. It publishes
// nothing; docs/releasing.md says what comes then.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ROOT, fail } from '../lib.mjs';

/** What a section of the changelog may hold, in this order (Keep a Changelog). */
export const KINDS = ['Added', 'Changed', 'Deprecated', 'Removed', 'Fixed', 'Security'];
const VERSION = /^(0|[1-9]\d{0,5})\.(0|[1-9]\d{0,5})\.(0|[1-9]\d{0,5})$/;
/** Pages that name the file of a package with its version. */
const PAGES = ['docs/ci.md', 'docs/ci.zh-CN.md'];

/**
 * The files of a release by their paths.
 *
 * @throws where the version is no later one, or the changelog says nothing of it
 */
export function releaseFiles(root, version, date) {
  const read = (path) => readFileSync(join(root, path), 'utf8');
  const manifests = [...readdirSync(join(root, 'packages')).map((name) => `packages/${name}`), 'extension'].map(
    (folder) => `${folder}/package.json`,
  );
  const before = JSON.parse(read('packages/core/package.json')).version;
  if (!isLater(version, before)) throw new Error(`${version} is no version after ${before}`);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) throw new Error(`${date} is no day like 2026-11-29`);
  return {
    'CHANGELOG.md': closed(read('CHANGELOG.md'), version, date),
    'pnpm-lock.yaml': read('pnpm-lock.yaml').replace(
      /('@workplan\/[\w-]+':\n +specifier: )(\S+)(\n +version: link:)/g,
      (_, name, asked, linked) => name + (asked === before ? version : asked) + linked,
    ),
    ...Object.fromEntries(PAGES.map((path) => [path, read(path).replaceAll(`-${before}.tgz`, `-${version}.tgz`)])),
    ...Object.fromEntries(manifests.map((path) => [path, raised(read(path), before, version)])),
  };
}

function isLater(version, before) {
  const parts = (text) => VERSION.exec(text)?.slice(1).map(Number);
  const [next, last] = [parts(version), parts(before)];
  if (next === undefined || last === undefined) return false;
  const at = next.findIndex((part, index) => part !== last[index]);
  return at >= 0 && next[at] > last[at];
}

/** A package.json with the version, and with that of the packages of ours that it names by version. */
function raised(text, before, version) {
  const manifest = JSON.parse(text);
  const dependencies = Object.entries(manifest.dependencies ?? {}).map(([name, asked]) => [
    name,
    name.startsWith('@workplan/') && asked === before ? version : asked,
  ]);
  const next = { ...manifest, version };
  if (dependencies.length > 0) next.dependencies = Object.fromEntries(dependencies);
  return `${JSON.stringify(next, null, 2)}\n`;
}

/** The changelog with what was unreleased under the version. */
function closed(text, version, date) {
  const head = '## Unreleased\n';
  const [before, rest] = text.split(head);
  if (rest === undefined) throw new Error('CHANGELOG.md has no section «Unreleased»');
  const [section] = rest.split(/^## /m);
  if (!/^- /m.test(section)) throw new Error('CHANGELOG.md says nothing of this release');
  return `${before}${head}\n## ${version} (${date})\n${rest}`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [version = '', date = ''] = process.argv.slice(2);
  try {
    for (const [path, text] of Object.entries(releaseFiles(ROOT, version, date))) writeFileSync(join(ROOT, path), text);
    console.error(`${version}: run npm run generate and npm test, look at git diff, and go on with docs/releasing.md`);
  } catch (error) {
    fail(error.message, 2);
  }
}
