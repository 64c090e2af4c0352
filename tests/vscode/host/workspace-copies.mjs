// A browser opens a file of several folders twice: the first time VS Code may come up without them.
// It asks for the file and for its own copy of it at once, and of code-server both come from the server. When the file is there
// before the window is, what it says is lost (`if (this.workspace && …)` in onWorkspaceConfigurationChanged). With a copy
// the window has its folders from the start, so the copy is waited for.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { until } from '../support/editor.mjs';

/** @param data the data folder of an editor @returns a function that waits until the editor has written one more copy */
export function nextCopy(data) {
  const before = copiesIn(data);
  return () => until(() => copiesIn(data) > before, 'The editor keeps no copy of the workspace file');
}

function copiesIn(data) {
  const folder = join(data, 'User/caches/CachedConfigurations/workspaces');
  try {
    return readdirSync(folder).filter((name) => isWhole(join(folder, name, 'workspace.json'))).length;
  } catch {
    return 0;
  }
}

function isWhole(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).content.length > 0;
  } catch {
    return false;
  }
}
