import { parsePlan, type PlanAbove, type SourceText } from '@workplan/core';
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
  readonly above?: ReadonlyMap<string, AbovePlan>;
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

/** A plan of a higher level that a plan takes up tasks of, or why there is none. */
export interface AbovePlan extends PlanAbove {
  /** Full path of the file, links followed, where one was found. */
  readonly path?: string;
}

/** What a plan names by these words; `more` tells of further folders whose files it may name. */
type Named<T> = (file: string, plan: string, more: () => Promise<readonly string[]>) => Promise<T>;

/** The files that plans name. */
export interface NamedFiles {
  readonly source: Named<PlanSource>;
  readonly above: Named<AbovePlan>;
}

/** Hands out the files that plans name; each is read once, however many plans share it. */
export function createNamedFiles({ files, roots, base, sha256 = sha256Of }: SourceOptions, reach: Reach): NamedFiles {
  const places = new Map<string, Promise<SourcePlace>>();
  const once = <T>(known: Map<string, Promise<T>>, key: string, make: () => Promise<T>): Promise<T> => {
    let value = known.get(key);
    if (value === undefined) known.set(key, (value = make()));
    return value;
  };
  function named<T>(read: (path: string) => Promise<T>): Named<T | NoFile> {
    const known = new Map<string, Promise<T>>();
    return async (file, plan, more) => {
      const folder = folderOf(plan);
      const place = await once(places, `${folder}\0${file}`, async () => {
        const own = base !== undefined && (await reach.isInBase(folder)) ? [base] : [];
        return findSource(file, folder, [...roots, ...own, ...(await more())], files);
      });
      return place.path === undefined ? noFile(place) : once(known, place.path, () => read(place.path));
    };
  }
  return {
    source: named((path) => readSource(path, files, sha256)),
    above: named((path) => readAbove(path, files)),
  };
}

/** Why there is no file. */
type NoFile = Pick<SourceText, 'problem' | 'folder'>;

const noFile = ({ problem, folder }: Exclude<SourcePlace, { readonly path: string }>): NoFile => ({
  problem,
  ...(folder === undefined ? {} : { folder }),
});

async function readAbove(path: string, files: FileSystem): Promise<AbovePlan> {
  try {
    if ((await files.kindOf(path)) !== 'file') return { path, problem: 'not-text' };
    return { path, document: parsePlan(await readFile(path, 'plan', files)) };
  } catch (error) {
    return { path, problem: problemOf(error) };
  }
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
    return { path, problem: problemOf(error) };
  }
}

const problemOf = (error: unknown): 'too-large' | 'missing' =>
  error instanceof FileFault && error.code === 'EFBIG' ? 'too-large' : 'missing';
