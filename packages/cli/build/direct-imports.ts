import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Plugin } from 'esbuild';

/** Where a name of an index is defined, and what it is called there. */
interface Origin {
  readonly file: string;
  readonly name: string;
}

type Index = ReadonlyMap<string, Origin>;

/**
 * Lets imports from an index go to the files behind it. A module that is loaded when it is needed runs everything that
 * an index names, so that a call would start with what it does not use.
 *
 * @param indexes files of the indexes of packages, by the names they are imported by; those of folders are found
 */
export function directImports(indexes: Readonly<Record<string, string>>): Plugin {
  const read = new Map<string, Index>();
  const fileNamed = (importer: string, from: string): string | undefined =>
    indexes[from] ?? (from.startsWith('.') ? fileOf(importer, from) : undefined);
  const indexOf = (file: string): Index => {
    let index = read.get(file);
    if (index === undefined) read.set(file, (index = readIndex(file, fileNamed)));
    return index;
  };
  const direct = (path: string): string =>
    readFileSync(path, 'utf8').replace(
      /^import \{([^}]*)\} from '([^']+)';$/gm,
      (whole, names: string, from: string) => {
        const file = indexes[from] ?? (/^\..*\/index\.js$/.test(from) ? fileOf(path, from) : undefined);
        return file === undefined
          ? whole
          : valuesIn(names)
              .map(({ inner, outer }) => {
                const origin = indexOf(file).get(inner) ?? { file, name: inner };
                return `import { ${origin.name} as ${outer} } from '${origin.file}';`;
              })
              .join(' ');
      },
    );
  return {
    name: 'direct-imports',
    setup(build) {
      build.onLoad({ filter: /packages[/\\][\w-]+[/\\]src[/\\].*\.ts$/ }, ({ path }) => ({
        contents: direct(path),
        loader: 'ts',
      }));
    },
  };
}

/** The names of an import or export that are more than types: what they are called there, and here. */
const valuesIn = (names: string): { readonly inner: string; readonly outer: string }[] =>
  names
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && !name.startsWith('type '))
    .map((name) => {
      const [inner = '', outer = inner] = name.split(' as ');
      return { inner, outer };
    });

/** The file that a relative import means; none when that is no file of ours, as for what is generated with a `.d.ts` beside it. */
function fileOf(importer: string, from: string): string {
  const path = join(dirname(importer), from).replaceAll('\\', '/');
  const source = path.replace(/\.js$/, '.ts');
  return existsSync(source) ? source : path;
}

/** @param fileNamed the file that an import of another file means; undefined when it is none of ours */
function readIndex(file: string, fileNamed: (importer: string, from: string) => string | undefined): Index {
  const text = readFileSync(file, 'utf8');
  const index = new Map<string, Origin>();
  const behind = (from: string): { readonly place: string; readonly names: Index } | undefined => {
    const place = fileNamed(file, from);
    if (place === undefined) return undefined;
    return { place, names: place.endsWith('.ts') ? readIndex(place, fileNamed) : new Map() };
  };
  for (const [, from = ''] of text.matchAll(/^export \* from '([^']*)';$/gm))
    for (const [name, origin] of behind(from)?.names ?? []) index.set(name, origin);
  for (const [, names = '', from = ''] of text.matchAll(/^export \{([^}]*)\} from '([^']*)';$/gm)) {
    const target = behind(from);
    if (target === undefined) continue;
    const { place, names: known } = target;
    for (const { inner, outer } of valuesIn(names)) index.set(outer, known.get(inner) ?? { file: place, name: inner });
  }
  for (const [, name = ''] of text.matchAll(/^export (?:async )?(?:const|function\*?|class) (\w+)/gm))
    index.set(name, { file: file.replaceAll('\\', '/'), name: name });
  return index;
}
