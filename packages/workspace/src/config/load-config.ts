import { createLineIndex, decodeText } from '@workplan/core';
import type { Jurisdiction } from '@workplan/registry';
import { registryWith } from '../any-place.js';
import { faultOf } from '../fault.js';
import type { FileSystem } from '../file-system.js';
import { FileFault } from '../files/file-fault.js';
import type { Reach } from '../files/reach.js';
import { readFile } from '../files/read-file.js';
import { folderOf, isInside, joinPath, resolvePath } from '../paths.js';
import { configFinding } from '../setup-rules.js';
import type { Setup, SetupFile } from '../setup.js';
import { loadLayers, type Layer } from './layers.js';
import { preferencesFor } from './preferences.js';
import { readRegistry } from './registry-file.js';

interface LoadOptions {
  readonly files: FileSystem;
  readonly reach: Reach;
  readonly roots: readonly string[];
  /** Whether the `ignore` of the configuration counts. */
  readonly ignore: boolean;
}

/**
 * Reads a configuration, those that it is built on, and the registries they name; the answer tells what holds for a plan.
 * Mistakes become findings on those files.
 */
export async function loadConfig(
  path: string,
  { files, reach, roots, ignore }: LoadOptions,
): Promise<(plan: string) => Setup> {
  const layers = await loadLayers(path, { files, reach });
  const each = [...new Set(layers)];
  const registries: Registries = { users: [], paths: [], files: [], unusable: false };
  const sources: string[] = [];
  for (const layer of each) {
    await addRegistries(layer, registries, async (file) => {
      const real = await reach.follow(file, folderOf(layer.path));
      return decodeText(await readFile(real, 'registry', files)).text;
    });
    sources.push(...(await sourceRoots(layer, files, roots)));
  }
  const wrong = each.filter(({ findings }) => findings.length > 0);
  const common = {
    registry: registryWith(registries.users),
    path,
    shared: each.map((layer) => layer.path).filter((other) => other !== path),
    registries: registries.paths,
    sources,
    files: [
      ...wrong.map(({ path: file, text, findings }) => ({ path: file, text, lines: createLineIndex(text), findings })),
      ...registries.files,
    ],
    broken: registries.unusable || wrong.length > 0,
  };
  const preferences = preferencesFor(
    folderOf(path),
    layers.map(({ settings }) => (ignore ? settings : { ...settings, ignore: [] })),
  );
  const setups = new Map<ReturnType<typeof preferences>, Setup>();
  return (plan) => {
    const own = preferences(plan);
    let setup = setups.get(own);
    if (setup === undefined) setups.set(own, (setup = { ...common, ...own }));
    return setup;
  };
}

interface Registries {
  readonly users: Jurisdiction[];
  readonly paths: string[];
  readonly files: SetupFile[];
  /** One of them could not be used at all. */
  unusable: boolean;
}

/** A registry out of reach is not looked at, so that nobody learns whether it is there. */
async function addRegistries(
  { path, yaml, settings, findings: wrong }: Layer,
  all: Registries,
  read: (file: string) => Promise<string>,
): Promise<void> {
  for (const { text: file, at } of settings.registries) {
    const registry = resolvePath(folderOf(path), file);
    try {
      const text = await read(registry);
      const { jurisdiction, findings } = readRegistry(text);
      all.paths.push(registry);
      if (findings.length > 0) all.files.push({ path: registry, text, lines: createLineIndex(text), findings });
      if (jurisdiction === undefined) all.unusable = true;
      else all.users.push(jurisdiction);
    } catch (error) {
      const isOutside = error instanceof FileFault && error.code === 'EXDEV';
      wrong.push(
        isOutside
          ? configFinding('config-registry-outside', yaml.rangeOf(at), { file })
          : configFinding('config-registry-unreadable', yaml.rangeOf(at), { file, fault: faultOf(error) }),
      );
    }
  }
}

/**
 * The folders of official texts. They must lie in the repository of the configuration or where texts may be read
 * anyhow: a configuration may come from anybody, and must not make the program read files elsewhere.
 */
async function sourceRoots(
  { path, yaml, settings, findings }: Layer,
  files: FileSystem,
  roots: readonly string[],
): Promise<readonly string[]> {
  const folders: string[] = [];
  if (settings.sources.length === 0) return folders;
  const home = folderOf(path);
  const allowed = [...roots, await repositoryOf(home, files)];
  const real = (await Promise.all(allowed.map((root) => files.realPath(root)))).flatMap((root) => root ?? []);
  for (const { text, at } of settings.sources) {
    const folder = resolvePath(home, text);
    const target = (await files.realPath(folder)) ?? folder;
    const within =
      !/^(?:[/\\]|[A-Za-z]:)/.test(text) &&
      allowed.some((root) => isInside(root, folder)) &&
      real.some((root) => isInside(root, target));
    if (within) folders.push(folder);
    else findings.push(configFinding('config-source-outside', yaml.rangeOf(at), { path: text }));
  }
  return folders;
}

/** The top of the repository that a folder lies in; the folder itself outside of any. */
async function repositoryOf(folder: string, files: FileSystem): Promise<string> {
  for (let here = folder; ; here = folderOf(here)) {
    if ((await files.kindOf(joinPath(here, '.git'))) !== undefined) return here;
    if (folderOf(here) === here) return folder;
  }
}
