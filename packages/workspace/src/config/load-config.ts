import { createLineIndex, decodeText, type Finding } from '@workplan/core';
import type { Jurisdiction } from '@workplan/registry';
import { registryWith } from '../any-place.js';
import { faultOf } from '../fault.js';
import type { FileSystem } from '../file-system.js';
import { FileFault } from '../files/file-fault.js';
import type { PurposeName } from '../files/purposes.js';
import type { Reach } from '../files/reach.js';
import { readFile } from '../files/read-file.js';
import { folderOf, isInside, joinPath, resolvePath } from '../paths.js';
import { configFinding } from '../setup-rules.js';
import type { Setup, SetupFile } from '../setup.js';
import { interpretConfig, type Interpreted } from './interpret.js';
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
 * Reads a configuration and the registries it names; the answer tells what holds for a plan. Mistakes become
 * findings on those files.
 */
export async function loadConfig(
  path: string,
  { files, reach, roots, ignore }: LoadOptions,
): Promise<(plan: string) => Setup> {
  const read = async (file: string, purpose: PurposeName): Promise<string> =>
    decodeText(await readFile(await reach.follow(file, folderOf(path)), purpose, files)).text;
  const text = await read(path, 'config');
  const config = interpretConfig(text);
  const registries = await loadRegistries(path, config, (file) => read(file, 'registry'));
  const sources = await sourceRoots(path, config, files, roots);
  const findings = [...config.findings, ...registries.findings, ...sources.findings];
  const common = {
    registry: registryWith(registries.users),
    path,
    registries: registries.paths,
    sources: sources.folders,
    files: [
      ...(findings.length > 0 ? [{ path, text, lines: createLineIndex(text), findings }] : []),
      ...registries.files,
    ],
    broken: registries.unusable || findings.length > 0,
  };
  const preferences = preferencesFor(folderOf(path), ignore ? config.settings : { ...config.settings, ignore: [] });
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
  readonly findings: Finding[];
  /** One of them could not be used at all. */
  unusable: boolean;
}

/** A registry out of reach is not looked at, so that nobody learns whether it is there. */
async function loadRegistries(
  path: string,
  { yaml, settings }: Interpreted,
  read: (file: string) => Promise<string>,
): Promise<Registries> {
  const all: Registries = { users: [], paths: [], files: [], findings: [], unusable: false };
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
      all.findings.push(
        isOutside
          ? configFinding('config-registry-outside', yaml.rangeOf(at), { file })
          : configFinding('config-registry-unreadable', yaml.rangeOf(at), { file, fault: faultOf(error) }),
      );
    }
  }
  return all;
}

/**
 * The folders of official texts. They must lie in the repository of the configuration or where texts may be read
 * anyhow: a configuration may come from anybody, and must not make the program read files elsewhere.
 */
async function sourceRoots(
  path: string,
  { yaml, settings }: Interpreted,
  files: FileSystem,
  roots: readonly string[],
): Promise<{ readonly folders: string[]; readonly findings: Finding[] }> {
  const folders: string[] = [];
  const findings: Finding[] = [];
  if (settings.sources.length === 0) return { folders, findings };
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
  return { folders, findings };
}

/** The top of the repository that a folder lies in; the folder itself outside of any. */
async function repositoryOf(folder: string, files: FileSystem): Promise<string> {
  for (let here = folder; ; here = folderOf(here)) {
    if ((await files.kindOf(joinPath(here, '.git'))) !== undefined) return here;
    if (folderOf(here) === here) return folder;
  }
}
