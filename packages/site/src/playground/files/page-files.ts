/** The files of the page, by URI: plans to choose from with their official texts, and what the reader has brought. */
export interface PageFiles {
  /** The folder of all of them. */
  readonly top: string;
  uriOf(path: string): string;
  bytesOf(uri: string): Uint8Array | undefined;
  put(path: string, bytes: Uint8Array): void;
  /** The names in a folder; undefined when there is none. */
  list(uri: string): readonly { readonly name: string; readonly kind: 'file' | 'folder' }[] | undefined;
}

const TOP = 'playground://page';

/** @param given texts by their path from the top */
export function createPageFiles(given: Readonly<Record<string, string>>): PageFiles {
  const encoder = new TextEncoder();
  const files = new Map<string, Uint8Array>(
    Object.entries(given).map(([path, text]) => [`/${path}`, encoder.encode(text)]),
  );
  const pathOf = (uri: string): string => decodeURIComponent(uri.slice(TOP.length)).replace(/\/$/, '');
  return {
    top: TOP + '/',
    uriOf: (path) => `${TOP}/${path.split('/').map(encodeURIComponent).join('/')}`,
    bytesOf: (uri) => files.get(pathOf(uri)),
    put: (path, bytes) => void files.set(`/${path}`, bytes),
    list(uri) {
      const folder = `${pathOf(uri)}/`;
      const below = [...files.keys()].filter((path) => path.startsWith(folder));
      if (below.length === 0) return undefined;
      const kinds = new Map(
        below.map((path) => {
          const [name = '', ...rest] = path.slice(folder.length).split('/');
          return [name, rest.length === 0 ? ('file' as const) : ('folder' as const)] as const;
        }),
      );
      return [...kinds].map(([name, kind]) => ({ name, kind }));
    },
  };
}
