import type { Entry, FileSystem } from '../../src/index.js';

/** What a path of the table holds: a text, bytes, a link to another path, or the refusal of the system. */
export type Content = string | Uint8Array | { readonly link: string } | { readonly refused: string };

export interface Table extends FileSystem {
  /** Every file that was read, in order. */
  readonly reads: string[];
}

const refusal = (code: string): Error => Object.assign(new Error(code), { code });

/** A file system of a table: what tests and hosts without a disk bring. */
export function table(contents: Readonly<Record<string, Content>>): Table {
  const paths = (): string[] => Object.keys(contents);
  const follow = (path: string): string => {
    const steps = path.split('/');
    for (let length = steps.length; length > 0; length -= 1) {
      const head = steps.slice(0, length).join('/');
      const content = contents[head];
      if (content !== undefined && typeof content === 'object' && 'link' in content)
        return follow([content.link, ...steps.slice(length)].join('/'));
    }
    return path;
  };
  const isFolder = (path: string): boolean =>
    paths().some((other) => other.startsWith(path.endsWith('/') ? path : `${path}/`));
  const reads: string[] = [];
  return {
    reads,
    async read(path) {
      reads.push(path);
      const content = contents[follow(path)];
      if (content === undefined) throw refusal(isFolder(path) ? 'EISDIR' : 'ENOENT');
      if (typeof content === 'string') return new TextEncoder().encode(content);
      if (content instanceof Uint8Array) return content;
      throw refusal('refused' in content ? content.refused : 'ENOENT');
    },
    async kindOf(path) {
      const target = follow(path);
      return contents[target] !== undefined ? 'file' : isFolder(target) ? 'folder' : undefined;
    },
    async list(folder) {
      if (!isFolder(follow(folder))) throw refusal('ENOENT');
      const inside = follow(folder).endsWith('/') ? follow(folder) : `${follow(folder)}/`;
      const entries = new Map<string, Entry>();
      for (const path of paths().filter((other) => other.startsWith(inside))) {
        const [name = '', ...rest] = path.slice(inside.length).split('/');
        const content = contents[path];
        const kind = rest.length > 0 ? 'folder' : typeof content === 'object' && 'link' in content ? 'link' : 'file';
        entries.set(name, { name, kind });
      }
      return [...entries.values()];
    },
    async realPath(path) {
      const target = follow(path);
      return contents[target] !== undefined || isFolder(target) ? target : undefined;
    },
  };
}
