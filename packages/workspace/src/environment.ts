import { decodeText, type Language, type SourceText } from '@workplan/core';
import type { Environment, FoundPlanAbove, FoundSource, OpenText } from './port.js';
import { readFile } from './files/read-file.js';
import { isInside } from './paths.js';
import { isPlanName } from './plan-files.js';
import { registerBodies } from './register-bodies.js';
import { sha256Of, type Sha256 } from './sources/sha256.js';
import type { AbovePlan, PlanSource } from './sources/sources.js';
import { createWorkspace, type Workspace, type WorkspaceOptions } from './workspace.js';

/** How an environment reaches files, and how it calls them. */
export interface EnvironmentOptions extends WorkspaceOptions {
  readonly language: Language;
  /** Folders that everything may lie in besides those of the client, such as those of `--allow-outside`. */
  readonly allowed?: readonly string[];
  /** The path of a document as the file system takes it; undefined for one that is in no file, as when it was never saved. */
  toPath(uri: string): string | undefined;
  /** The address of a path. */
  toUri(path: string): string;
  /** See {@link Environment.rulePage}. */
  readonly rulePage?: Environment['rulePage'];
}

/** Plans that are in no file count as lying in the first of the roots. */
const UNSAVED = 'unsaved.plan.yaml';

/** The files around the plans of an editor, read as `workplan lint` reads them. */
export function createEnvironment(options: EnvironmentOptions): Environment {
  const { language, files, allowed = [], toPath, toUri } = options;
  let folders: readonly string[] = [];
  /** Without folders of the client, those of the options. */
  const roots = (): readonly string[] => (folders.length === 0 ? options.roots : folders);
  const make = (): Workspace => createWorkspace({ ...options, roots: [...roots(), ...allowed] });
  let workspace = make();
  const pathOf = (uri: string): string => toPath(uri) ?? `${(roots()[0] ?? '').replace(/\/$/, '')}/${UNSAVED}`;
  return {
    language,
    ...(options.rulePage !== undefined && { rulePage: options.rulePage }),
    async setupOf(uri) {
      const { registry, config, registries, files: broken } = await workspace.setupOf(pathOf(uri));
      return {
        registry,
        config,
        registries: registries.map(toUri),
        reports: broken.map(({ path, text, lines, findings }) => ({ uri: toUri(path), text, lines, findings })),
      };
    },
    async sourceOf(uri, document, open) {
      const source = await workspace.sourceOf(document, pathOf(uri));
      return source === undefined ? undefined : foundSource(source, toUri, open, options.sha256);
    },
    async registerBodies(uri, bodies) {
      const path = pathOf(uri);
      const edits = await registerBodies(bodies, path, await workspace.setupOf(path), files, roots());
      return edits?.map(({ path: file, ...edit }) => ({ uri: toUri(file), ...edit }));
    },
    setFolders(uris) {
      folders = uris.flatMap((uri) => toPath(uri) ?? []);
      workspace = make();
    },
    async *plans(within) {
      const seen = new Set<string>();
      for (const folder of within === undefined ? folders : inFolders(toPath(within), folders)) {
        for await (const plan of workspace.plansIn(folder)) {
          if (plan.fault !== undefined) continue;
          const { path, real } = plan;
          // A folder may lie within another one, and a link lead to a plan that is found by its own name.
          const isDouble = path !== real && isPlanName(real) && folders.some((top) => isInside(top, real));
          if (isDouble || seen.has(real)) continue;
          seen.add(real);
          yield toUri(path);
        }
      }
    },
    async textOf(uri) {
      const path = toPath(uri);
      try {
        return path === undefined ? undefined : decodeText(await readFile(path, 'plan', files)).text;
      } catch {
        return undefined;
      }
    },
    forget() {
      workspace = make();
    },
  };
}

const inFolders = (path: string | undefined, folders: readonly string[]): readonly string[] =>
  path !== undefined && folders.some((folder) => isInside(folder, path)) ? [path] : [];

async function foundSource(
  { path, above, ...read }: PlanSource,
  toUri: (path: string) => string,
  open: OpenText,
  sha256: Sha256 | undefined,
): Promise<FoundSource> {
  return {
    ...(path === undefined ? read : { ...(await asOpen(read, open(toUri(path)), sha256)), uri: toUri(path) }),
    ...(above !== undefined && { above: withAddresses(above, toUri) }),
  };
}

const withAddresses = (
  plans: ReadonlyMap<string, AbovePlan>,
  toUri: (path: string) => string,
): ReadonlyMap<string, FoundPlanAbove> =>
  new Map(
    [...plans].map(([file, { path, ...found }]) => [
      file,
      { ...found, ...(path !== undefined && { uri: toUri(path) }) },
    ]),
  );

/** The source as an editor has it, where it does. What an editor could not read (�) or holds as a page is left to the file. */
async function asOpen(read: SourceText, text: string | undefined, sha256: Sha256 = sha256Of): Promise<SourceText> {
  if (
    text === undefined ||
    read.text === undefined ||
    text === read.text ||
    text.includes('\ufffd') ||
    /^\s*<(?:!doctype|html)/i.test(text)
  )
    return read;
  return { text, sha256: await sha256(new TextEncoder().encode(text)) };
}
