import { createHash } from 'node:crypto';
import { cpSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'tsup';
import { writeNotices } from '../../scripts/build/notices.mjs';
import { sources } from '../../scripts/sources.mjs';
import { directImports } from './build/direct-imports.js';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Large things that few calls need; the program asks for them by these files. */
const APART: Readonly<Record<string, string>> = {
  '@workplan/core/html': './html.cjs',
  '@workplan/office/doc': './doc.cjs',
  '@workplan/office/docx': './docx.cjs',
  '@workplan/office/docx-out': './docx-out.cjs',
  '@workplan/office/rtf': './rtf.cjs',
  '@workplan/office/xlsx-out': './xlsx-out.cjs',
  '@workplan/office/xlsx-patch': './xlsx-patch.cjs',
  '@workplan/office/xlsx': './xlsx.cjs',
  '@workplan/pdf': './pdf.cjs',
  '@workplan/tables': './tables.cjs',
  yaml: './yaml.cjs',
};

/** The tables of any place, in a file that is loaded at the first call. */
const CHINA_LATER = "exports.createChina = (options) => require('./china.cjs').createChina(options);";

/** The workspace packages are read from their sources, so no other package need be built first. */
const SOURCES = sources();
/** What is bundled with the program: all but what has a file of its own. */
const NEEDED = Object.fromEntries(
  Object.entries(SOURCES).filter(([name]) => !(name in APART) && name !== '@workplan/registry/china'),
);

const source = (name: string): string => {
  const file = SOURCES[name];
  if (file === undefined) throw new Error(`no package exports ${name}`);
  return file;
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
    html: source('@workplan/core/html'),
    doc: source('@workplan/office/doc'),
    docx: source('@workplan/office/docx'),
    'docx-out': source('@workplan/office/docx-out'),
    rtf: source('@workplan/office/rtf'),
    'xlsx-out': source('@workplan/office/xlsx-out'),
    'xlsx-patch': source('@workplan/office/xlsx-patch'),
    pdf: source('@workplan/pdf'),
    tables: source('@workplan/tables'),
    schemas: 'src/schemas/all.ts',
    china: source('@workplan/registry/china'),
    xlsx: source('@workplan/office/xlsx'),
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
  // The server gives editors the pages of the rules from here.
  onSuccess: async () => cpSync(at('../../docs/rules'), at('dist/rules'), { recursive: true }),
  noExternal: [/./],
  esbuildPlugins: [
    directImports(NEEDED),
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
              /^(?:yaml|@workplan\/(?:tables|pdf|core\/html|office\/(?:docx?|rtf|xlsx|docx-out|xlsx-out|xlsx-patch)))$/,
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
    options.alias = NEEDED;
  },
});
