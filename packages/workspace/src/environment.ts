import type { Language } from '@workplan/core';
import type { Environment } from '@workplan/language-server';
import { registerBody } from './register-body.js';
import { createWorkspace, type Workspace, type WorkspaceOptions } from './workspace.js';

export interface EnvironmentOptions extends WorkspaceOptions {
  readonly language: Language;
  /** The path of a document as the file system takes it; undefined for one that is in no file, as when it was never saved. */
  toPath(uri: string): string | undefined;
  toUri(path: string): string;
}

/** Plans that are in no file count as lying in the first of the roots. */
const UNSAVED = 'unsaved.plan.yaml';

/** The files around the plans of an editor, read as `workplan lint` reads them. */
export function createEnvironment(options: EnvironmentOptions): Environment {
  const { language, roots, toPath, toUri } = options;
  let workspace: Workspace = createWorkspace(options);
  const pathOf = (uri: string): string => toPath(uri) ?? `${(roots[0] ?? '').replace(/\/$/, '')}/${UNSAVED}`;
  return {
    language,
    async setupOf(uri) {
      const { registry, config, files } = await workspace.setupOf(pathOf(uri));
      return { registry, config, reports: files.map(({ path, lines, findings }) => ({ uri: toUri(path), lines, findings })) };
    },
    async sourceOf(uri, document) {
      const source = await workspace.sourceOf(document, pathOf(uri));
      if (source === undefined) return undefined;
      const { path, ...text } = source;
      return path === undefined ? text : { ...text, uri: toUri(path) };
    },
    async registerBody(uri, body) {
      const path = pathOf(uri);
      const edits = await registerBody(body, path, await workspace.setupOf(path), options.files, roots);
      return edits?.map(({ path: file, ...edit }) => ({ uri: toUri(file), ...edit }));
    },
    forget() {
      workspace = createWorkspace(options);
    },
  };
}
