import type { SourceText } from '@workplan/core';
import type { FileSystem } from '../file-system.js';
import { FileFault } from '../files/file-fault.js';
import type { Reach } from '../files/reach.js';
import { readFile } from '../files/read-file.js';
import { folderOf } from '../paths.js';
import { findSource, type SourcePlace } from './find-source.js';
import { isText, readOfficialText } from './official-text.js';
import { sha256Of, type Sha256 } from './sha256.js';

/** The official text of a plan, or why there is none. */
export interface PlanSource extends SourceText {
  /** Full path of the file, links followed, where one was found. */
  readonly path?: string;
}

/** How official texts are read, and where they may lie. */
export interface SourceOptions {
  readonly files: FileSystem;
  /** Folders whose files every plan may name. */
  readonly roots: readonly string[];
  /** The folder of the call: a root for what lies in it, unless that belongs to a repository of its own. */
  readonly base?: string;
  readonly sha256?: Sha256;
}

/** The official text that a plan names by these words; `more` tells of further folders whose texts it may name. */
export type PlanSources = (file: string, plan: string, more: () => Promise<readonly string[]>) => Promise<PlanSource>;

/** Hands out the official texts that plans name; each is read once, however many plans share it. */
export function createSources({ files, roots, base, sha256 = sha256Of }: SourceOptions, reach: Reach): PlanSources {
  const places = new Map<string, Promise<SourcePlace>>();
  const texts = new Map<string, Promise<PlanSource>>();
  const once = <T>(known: Map<string, Promise<T>>, key: string, make: () => Promise<T>): Promise<T> => {
    let value = known.get(key);
    if (value === undefined) known.set(key, (value = make()));
    return value;
  };
  return async (file, plan, more) => {
    const folder = folderOf(plan);
    const place = await once(places, `${folder}\0${file}`, async () => {
      const own = base !== undefined && (await reach.isInBase(folder)) ? [base] : [];
      return findSource(file, folder, [...roots, ...own, ...(await more())], files);
    });
    if (place.path === undefined) {
      const { problem, folder: outside } = place;
      return { problem, ...(outside === undefined ? {} : { folder: outside }) };
    }
    const { path } = place;
    return once(texts, path, () => readSource(path, files, sha256));
  };
}

async function readSource(path: string, files: FileSystem, sha256: Sha256): Promise<PlanSource> {
  try {
    // Pipes and devices are no texts, and might never end.
    if ((await files.kindOf(path)) !== 'file') return { path, problem: 'not-text' };
    const bytes = await readFile(path, 'source', files);
    const read = await readOfficialText(bytes);
    if (!isText(read)) return { path, problem: 'not-text' };
    const { text, reading } = read;
    return { path, text, sha256: await sha256(bytes), ...(reading === undefined ? {} : { reading }) };
  } catch (error) {
    if (error instanceof FileFault && error.code === 'EFBIG') return { path, problem: 'too-large' };
    return { path, problem: 'missing' };
  }
}
