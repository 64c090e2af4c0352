import { builtinRegistry } from '@workplan/registry/data';
import type { Environment } from '@workplan/workspace';
import { createOpenFiles } from '../../src/open-files.js';
import { createPlans } from '../../src/plans.js';
import { createWorkspacePlans } from '../../src/workspace/workspace-plans.js';

/** The text of each, if not another one is wanted. */
export const TEXT = '工作方案: 1\n标题: 甲\n';

/** A folder with so many plans, and which of them were read. */
export function manyPlans(count: number, text = TEXT) {
  const read: string[] = [];
  const environment: Environment = {
    language: 'zh',
    setupOf: async () => ({ registry: builtinRegistry, config: {}, registries: [], reports: [] }),
    sourceOf: async () => undefined,
    setFolders: () => undefined,
    async *plans() {
      for (let at = 0; at < count; at += 1) yield `file:///w/${at}.plan.yaml`;
    },
    async textOf(uri) {
      read.push(uri);
      return text;
    },
    forget: () => undefined,
  };
  const files = createOpenFiles((text) => text.length);
  return {
    read,
    files,
    workspace: createWorkspacePlans(
      environment,
      files,
      createPlans({ environment, open: () => undefined }, () => 'zh'),
    ),
  };
}
