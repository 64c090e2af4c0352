import { exists } from '@workplan/workspace/node';
import { dirname, join } from 'node:path';

/** Variables by which nearly every pipeline says that it is one. */
const PIPELINE = ['CI', 'TF_BUILD', 'JENKINS_URL', 'TEAMCITY_VERSION', 'CODEBUILD_BUILD_ID'] as const;

/**
 * The top of the checkout that a pipeline runs in: the nearest folder with a `.git`. It needs no variable of a certain
 * pipeline. Undefined outside of pipelines, where paths are those of the call, and without a repository.
 */
export function checkoutOf(cwd: string, variables: Readonly<Record<string, string | undefined>>): string | undefined {
  const isPipeline = PIPELINE.some((name) => !['', 'false', '0', undefined].includes(variables[name]));
  if (!isPipeline) return undefined;
  for (let folder = cwd; ; folder = dirname(folder)) {
    if (exists(join(folder, '.git'))) return folder;
    if (folder === dirname(folder)) return undefined;
  }
}
