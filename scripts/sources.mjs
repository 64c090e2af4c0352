// Where each name that a package exports is written: the `workplan-source` condition in the `exports` of its package.json.
// The compiler and the test runner follow that condition by themselves; bundlers of ours ask here.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './lib.mjs';

/** The condition under which our packages resolve to their sources. Nobody else sets it. */
export const SOURCE = 'workplan-source';

/** The package.json of every package by the name of its folder. */
export const manifests = () =>
  new Map(
    readdirSync(join(ROOT, 'packages')).map((folder) => [
      folder,
      JSON.parse(readFileSync(join(ROOT, 'packages', folder, 'package.json'), 'utf8')),
    ]),
  );

/** Source files by what they are imported as: `@workplan/plan/text` → `…/packages/plan/src/text/index.ts`. */
export function sources() {
  const found = {};
  for (const [folder, manifest] of manifests())
    for (const { entry, source } of entriesOf(manifest))
      found[entry === 'index' ? manifest.name : `${manifest.name}/${entry}`] = join(ROOT, 'packages', folder, source);
  return found;
}

/** The entries of a package: the name of the built file, and its source within the package. */
export const entriesOf = ({ exports = {} }) =>
  Object.entries(exports)
    .filter(([, target]) => typeof target === 'object' && SOURCE in target)
    .map(([path, target]) => ({ entry: path === '.' ? 'index' : path.slice('./'.length), source: target[SOURCE] }));

/**
 * The folders of the packages without those that are only bundled into others, each behind those it needs; with the
 * folders of these.
 */
export function publishedWithNeeds() {
  const all = manifests();
  const folderOf = new Map([...all].map(([folder, { name }]) => [name, folder]));
  const ordered = new Map();
  const add = (folder) => {
    if (ordered.has(folder) || all.get(folder).private === true) return;
    const needed = Object.keys(all.get(folder).dependencies ?? {}).flatMap((name) => folderOf.get(name) ?? []);
    for (const one of needed) add(one);
    ordered.set(folder, needed);
  };
  for (const folder of all.keys()) add(folder);
  return ordered;
}

export const published = () => [...publishedWithNeeds().keys()];
