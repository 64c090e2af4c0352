import { fullPath } from '@workplan/workspace/node';
import { gitBytes, type NothingSaid } from './git.js';

/** What git's index has by one name. */
export type IndexEntry =
  | { readonly kind: 'file' | 'link'; readonly id: string }
  /** A submodule: the index knows its commit and none of its files. */
  | { readonly kind: 'module' }
  /** A conflict of a merge is open, so there is no content yet. */
  | { readonly kind: 'conflict' };

/** The next commit as the index has it. */
export interface Index {
  /** Top of the working tree, separated by `/`. */
  readonly root: string;
  /** By names from the top, separated by `/`. */
  readonly entries: ReadonlyMap<string, IndexEntry>;
  /** Full paths that differ from HEAD, deleted ones among them; all of them before the first commit. */
  readonly changed: ReadonlySet<string>;
}

/** Mode of an entry, as git prints it. */
const KINDS: Readonly<Record<string, 'file' | 'link' | 'module'>> = {
  '100644': 'file',
  '100755': 'file',
  '120000': 'link',
  '160000': 'module',
};

/** Of what git prints about one difference: new mode, new object, status. */
const RAW = /^:\d{6} (\d{6}) [\da-f]+ ([\da-f]+) ([A-Z])/;

const PLAIN = ['--no-ext-diff', '--no-textconv', '--no-renames', '--ita-invisible-in-index', '--no-abbrev', '-z'];

/**
 * Reads the index, or says why there is none. The index is compared with commits alone: git looks at no file of the working tree
 * and starts no program of the repository. In a hook it is the index of that commit (`GIT_INDEX_FILE`).
 */
export function readIndex(cwd: string): Index | NothingSaid {
  const top = gitBytes(cwd, ['rev-parse', '--show-toplevel']);
  if ('problem' in top) return top.problem === 'failed' ? { problem: 'no-repository' } : top;
  const root = fullPath(top.bytes.toString('utf8').replace(/\n$/, ''), '.');
  const nothing = gitBytes(cwd, ['hash-object', '-t', 'tree', '--stdin']);
  if ('problem' in nothing) return nothing;
  const whole = gitBytes(cwd, ['diff', '--cached', '--raw', ...PLAIN, nothing.bytes.toString('utf8').trim(), '--']);
  if ('problem' in whole) return whole;
  const entries = readEntries(whole.bytes.toString('utf8'));
  const hasCommits = 'bytes' in gitBytes(cwd, ['rev-parse', '--verify', '--quiet', 'HEAD^{commit}']);
  const differs = hasCommits ? gitBytes(cwd, ['diff', '--cached', '--name-only', ...PLAIN, 'HEAD', '--']) : undefined;
  if (differs !== undefined && 'problem' in differs) return differs;
  const names = differs === undefined ? [...entries.keys()] : differs.bytes.toString('utf8').split('\0');
  return {
    root,
    entries,
    changed: new Set(names.filter((name) => name !== '').map((name) => fullPath(root, name))),
  };
}

function readEntries(printed: string): ReadonlyMap<string, IndexEntry> {
  const entries = new Map<string, IndexEntry>();
  const pieces = printed.split('\0');
  for (let at = 0; at + 1 < pieces.length; at += 2) {
    const [, mode = '', id = '', status] = RAW.exec(pieces[at] ?? '') ?? [];
    const name = pieces[at + 1] ?? '';
    const kind = KINDS[mode];
    if (status === 'U') entries.set(name, { kind: 'conflict' });
    else if (kind === 'module') entries.set(name, { kind });
    else if (kind !== undefined && !entries.has(name)) entries.set(name, { kind, id });
  }
  return entries;
}
