import type { Language, PlanDocument } from '@workplan/core';
import type { Environment, FoundSource, Setup, SetupReport } from '@workplan/language-server';
import { dirname, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Options } from '../args/options.js';
import { createSetups, type Setups } from '../config/setups.js';
import { createSources, findSource, sourceFileOf, type Sources } from './sources.js';

/** The files around the plans of an editor, read as `workplan lint` reads them. */
export function planWorld(cwd: string, options: Options, language: Language): Environment {
  let setups: Setups = createSetups(cwd, options);
  let sources: Sources = createSources(cwd);
  return {
    language,
    async setupOf(uri): Promise<Setup> {
      const { registry, config, reports: own } = setups.forFolder(folderOf(uri, cwd));
      const reports: SetupReport[] = own.map(({ path, lines, findings }) => ({ uri: pathToFileURL(resolve(cwd, path)).href, lines, findings }));
      return { registry, config, reports };
    },
    async sourceOf(uri, document): Promise<FoundSource | undefined> {
      const folder = folderOf(uri, cwd);
      const source = await sources.of(document, folder);
      const path = pathOfSource(document, folder, cwd);
      return source === undefined || path === undefined ? source : { ...source, uri: pathToFileURL(path).href };
    },
    forget() {
      setups = createSetups(cwd, options);
      sources = createSources(cwd);
    },
  };
}

/** The folder of a plan; a plan that is in no file yet counts as one in the current folder. */
function folderOf(uri: string, cwd: string): string {
  try {
    return uri.startsWith('file:') ? dirname(fileURLToPath(uri)) : cwd;
  } catch {
    return cwd;
  }
}

function pathOfSource(document: PlanDocument, folder: string, cwd: string): string | undefined {
  const file = sourceFileOf(document);
  return file === undefined ? undefined : findSource(file, folder, cwd).path;
}
