import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'tsup';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/**
 * The program, that of its threads, and the chunks it loads when a command needs them, with every dependency inside: the
 * packed package installs nothing else, and starts without looking anything up. The workspace
 * packages are read from their sources, so no other package need be built first.
 */
export default defineConfig({
  entry: { main: 'src/main.ts', worker: 'src/worker.ts' },
  format: ['esm'],
  platform: 'node',
  target: 'node20',
  splitting: true,
  minify: true,
  clean: true,
  removeNodeProtocol: false,
  // The libraries of the language server are CommonJS and ask for modules of Node by `require`.
  banner: { js: "import { createRequire as _require } from 'node:module'; const require = _require(import.meta.url);" },
  noExternal: [/./],
  esbuildOptions(options) {
    options.charset = 'utf8';
    options.legalComments = 'none';
    options.alias = {
      '@workplan/core/rules': at('../core/src/rules/public.ts'),
      '@workplan/core/official': at('../core/src/official/public.ts'),
      '@workplan/core/schema': at('../core/src/schema/public.ts'),
      '@workplan/core/html': at('../core/src/official/html/index.ts'),
      '@workplan/language-server': at('../language-server/src/index.ts'),
      '@workplan/core': at('../core/src/index.ts'),
      // What the start of every call needs comes by itself: the index would bring all of the package along.
      '@workplan/workspace/nearest': at('../workspace/src/nearest.ts'),
      '@workplan/workspace/node': at('../workspace/src/node.ts'),
      '@workplan/workspace': at('../workspace/src/index.ts'),
      '@workplan/registry/data': at('../registry/src/data/index.ts'),
      '@workplan/registry': at('../registry/src/index.ts'),
      // Its build for Node is CommonJS, which does not bundle into modules; the other one is the same code.
      yaml: join(dirname(createRequire(new URL('../workspace/', import.meta.url)).resolve('yaml/package.json')), 'browser/index.js'),
    };
  },
});
