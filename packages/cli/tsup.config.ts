import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'tsup';
import { writeNotices } from '../../scripts/notices.mjs';
import { directImports } from './build/direct-imports.js';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Large things that few calls need; the program asks for them by these files. */
const APART: Readonly<Record<string, string>> = {
  '@workplan/core/html': './html.cjs',
  '@workplan/office/doc': './doc.cjs',
  '@workplan/office/docx': './docx.cjs',
  '@workplan/office/docx-out': './docx-out.cjs',
  '@workplan/office/xlsx-out': './xlsx-out.cjs',
  '@workplan/office/xlsx': './xlsx.cjs',
  '@workplan/tables': './tables.cjs',
  yaml: './yaml.cjs',
};

/** The tables of any place, in a file that is loaded at the first call. */
const CHINA_LATER = "exports.createChina = (options) => require('./china.cjs').createChina(options);";

/** The workspace packages are read from their sources, so no other package need be built first. */
const SOURCES: Record<string, string> = {
  '@workplan/core/rules': at('../core/src/rules/public.ts'),
  '@workplan/core/official': at('../core/src/official/public.ts'),
  '@workplan/core/query': at('../core/src/query/public.ts'),
  '@workplan/core/write': at('../core/src/write/public.ts'),
  '@workplan/core/register': at('../core/src/register/public.ts'),
  '@workplan/core/workbook': at('../core/src/workbook/public.ts'),
  '@workplan/core/schema': at('../core/src/schema/public.ts'),
  '@workplan/tables': at('../tables/src/index.ts'),
  '@workplan/exchange': at('../exchange/src/index.ts'),
  '@workplan/compare': at('../compare/src/index.ts'),
  '@workplan/office/doc': at('../office/src/doc/index.ts'),
  '@workplan/office/docx-out': at('../office/src/docx-out/index.ts'),
  '@workplan/office/xlsx-out': at('../office/src/xlsx-out/index.ts'),
  '@workplan/office/docx': at('../office/src/docx/index.ts'),
  '@workplan/office/xlsx': at('../office/src/xlsx/index.ts'),
  '@workplan/language-server': at('../language-server/src/index.ts'),
  '@workplan/core': at('../core/src/index.ts'),
  '@workplan/workspace/nearest': at('../workspace/src/nearest.ts'),
  '@workplan/workspace/node': at('../workspace/src/node.ts'),
  '@workplan/workspace': at('../workspace/src/index.ts'),
  '@workplan/registry/data': at('../registry/src/data/index.ts'),
  '@workplan/registry': at('../registry/src/index.ts'),
};

/**
 * The program in one file, with every dependency inside: the packed package installs nothing else, and starts without
 * looking anything up. What a command does not need is not run. `lint`, which everybody waits for, is a file by itself.
 * `main` and `worker` load them with compiled code, see docs/decisions/037-compiled-code.md.
 */
export default defineConfig({
  entry: {
    main: 'src/main.ts',
    worker: 'src/worker.ts',
    program: 'src/program.ts',
    lint: 'src/lint-program.ts',
    html: at('../core/src/official/html/index.ts'),
    doc: at('../office/src/doc/index.ts'),
    docx: at('../office/src/docx/index.ts'),
    'docx-out': at('../office/src/docx-out/index.ts'),
    'xlsx-out': at('../office/src/xlsx-out/index.ts'),
    tables: at('../tables/src/index.ts'),
    schemas: 'src/schemas/all.ts',
    china: at('../registry/src/china/index.ts'),
    xlsx: at('../office/src/xlsx/index.ts'),
    // Its build for Node asks for more modules than the other one, which is the same code.
    yaml: join(
      dirname(createRequire(new URL('../workspace/', import.meta.url)).resolve('yaml/package.json')),
      'browser/index.js',
    ),
  },
  format: ['cjs'],
  platform: 'node',
  target: 'node20',
  splitting: false,
  minify: true,
  clean: true,
  removeNodeProtocol: false,
  noExternal: [/./],
  esbuildPlugins: [
    directImports(SOURCES),
    {
      name: 'notices',
      setup(build) {
        build.initialOptions.metafile = true;
        build.onEnd(({ metafile }) => {
          if (metafile !== undefined) writeNotices([metafile], process.cwd(), at('dist'));
        });
      },
    },
    {
      name: 'apart',
      setup(build) {
        build.onResolve(
          {
            filter:
              /^(?:yaml|@workplan\/tables|@workplan\/core\/html|@workplan\/office\/(?:docx?|xlsx|docx-out|xlsx-out))$/,
          },
          ({ path }) => ({
            path: APART[path] as string,
            external: true,
          }),
        );
        // Half a megabyte that `schema` and `mcp` alone ask for.
        build.onResolve({ filter: /^\.\/all\.js$/ }, () => ({ path: './schemas.cjs', external: true }));
        // Asked for in the middle of a question, when its place has no list: read at that moment, without waiting.
        build.onResolve({ filter: /^@workplan\/registry\/china$/ }, ({ path }) => ({ path, namespace: 'later' }));
        build.onLoad({ filter: /./, namespace: 'later' }, () => ({ contents: CHINA_LATER, loader: 'js' }));
        build.onResolve({ filter: /./, namespace: 'later' }, ({ path }) => ({ path, external: true }));
      },
    },
  ],
  plugins: [
    {
      name: 'program',
      renderChunk(written, { path }) {
        if (!/[/\\](?:program|lint)\.cjs$/.test(path)) return undefined;
        // What esbuild leaves as it is stands in regular expressions, where the escape means the same.
        const code = written.replace(/[^\0-~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
        const hash = createHash('sha256').update(code).digest('hex').slice(0, 16);
        return { code: `// ${hash}\n(function (exports, require, module, __filename, __dirname) {${code}\n})` };
      },
    },
  ],
  esbuildOptions(options) {
    options.charset = 'ascii';
    options.legalComments = 'none';
    options.supported = { ...options.supported, 'dynamic-import': false };
    options.alias = SOURCES;
  },
});
