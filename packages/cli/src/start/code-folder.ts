import { join } from 'node:path';

type Variables = Readonly<Record<string, string | undefined>>;

/** Where each system has users' caches; undefined for a user without a home. */
const CACHES: Partial<Readonly<Record<NodeJS.Platform, (variables: Variables) => string | undefined>>> = {
  win32: ({ LOCALAPPDATA }) => LOCALAPPDATA,
  darwin: ({ HOME }) => HOME && join(HOME, 'Library', 'Caches'),
};

const others = ({ XDG_CACHE_HOME, HOME }: Variables): string | undefined =>
  XDG_CACHE_HOME || (HOME && join(HOME, '.cache'));

/** The user's folder for caches of this program; undefined for a user without a home. */
export function userCaches(variables: Variables, platform: NodeJS.Platform): string | undefined {
  const caches = (CACHES[platform] ?? others)(variables);
  return caches ? join(caches, 'workplan') : undefined;
}

/** The folder for compiled code; undefined when there is to be none (`WORKPLAN_CODE_CACHE=off`, or no home). */
export function codeFolder(variables: Variables, platform: NodeJS.Platform): string | undefined {
  const { WORKPLAN_CODE_CACHE: asked } = variables;
  if (asked) return asked === 'off' ? undefined : asked;
  const caches = userCaches(variables, platform);
  return caches ? join(caches, 'code') : undefined;
}
