import { spawnSync } from 'node:child_process';

/** Neovim, or why there is none. */
export type Found = { readonly version: readonly [number, number] } | { readonly reason: string };

const OLDEST = 7;
const quiet = {
  encoding: 'utf8' as const,
  timeout: 240_000,
  env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
};

/** The Neovim of this machine; on Debian and its kin it is installed when it is missing and that is allowed. */
export function findNeovim(): Found {
  const first = versionOf();
  if (first !== undefined) return check(first);
  if (spawnSync('apt-get', ['--version'], quiet).status !== 0)
    return { reason: 'Neovim is not installed, and there is no apt-get to install it with' };
  if (process.getuid?.() !== 0)
    return { reason: 'Neovim is not installed, and only root may install it: apt-get install neovim' };
  spawnSync('apt-get', ['update', '-qq'], quiet);
  const { status, stderr } = spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'neovim'], quiet);
  const installed = status === 0 ? versionOf() : undefined;
  return installed === undefined
    ? { reason: `Neovim is not installed, and apt-get could not install it: ${stderr.trim().split('\n').at(-1) ?? ''}` }
    : check(installed);
}

const check = (version: readonly [number, number]): Found =>
  version[0] === 0 && version[1] < OLDEST
    ? { reason: `Neovim ${version.join('.')} is older than the set-ups of docs/editors.md` }
    : { version };

function versionOf(): readonly [number, number] | undefined {
  const match = /^NVIM v(\d+)\.(\d+)/.exec(spawnSync('nvim', ['--version'], quiet).stdout ?? '');
  return match === null ? undefined : [Number(match[1]), Number(match[2])];
}
