// Folders of plans for scenarios, each its own.
import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../../scripts/lib.mjs';

/** The seed plan, as it lies in the examples, with its source where it expects it. */
export const SEED = 'examples/shanghai-2016-egov.plan.yaml';
export const SOURCE = 'seeds/shanghai-2016-egov.txt';

/** A folder with the seed plan and its source, and further files by their path. */
export function makeWorkspace(parent, files = {}) {
  const folder = mkdtempSync(join(parent, 'ws-'));
  for (const path of [SEED, SOURCE]) put(folder, path, undefined);
  for (const [path, text] of Object.entries(files)) put(folder, path, text);
  return folder;
}

function put(folder, path, text) {
  const target = join(folder, path);
  mkdirSync(join(target, '..'), { recursive: true });
  if (text === undefined) cpSync(join(ROOT, path), target);
  else writeFileSync(target, text);
}
