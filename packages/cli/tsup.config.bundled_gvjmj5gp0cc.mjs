// tsup.config.ts
import { createHash as createHash2 } from 'node:crypto';
import { cpSync as cpSync2 } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname as dirname4, join as join5 } from 'node:path';
import { fileURLToPath as fileURLToPath2 } from 'node:url';
import { defineConfig } from 'tsup';

// ../../scripts/notices.mjs
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
var LICENCE = /^(?:licen[cs]e|copying|notice)(?:[-.].*)?$/i;
var NOTICES = 'THIRD-PARTY-NOTICES.txt';
function packageOf(file) {
  if (!/[/\\]node_modules[/\\]/.test(file)) return void 0;
  for (let folder = dirname(file); folder !== dirname(folder); folder = dirname(folder)) {
    const manifest = join(folder, 'package.json');
    if (existsSync(manifest) && JSON.parse(readFileSync(manifest, 'utf8')).version !== void 0) return folder;
  }
  throw new Error(`${file} belongs to no package`);
}
function noticesOf(metafiles, base) {
  const files = metafiles.flatMap(({ outputs }) =>
    Object.values(outputs).flatMap(({ inputs }) => Object.keys(inputs).map((path) => resolve(base, path))),
  );
  const folders = [...new Set(files.flatMap((file) => packageOf(file) ?? []))];
  const notices = folders.map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const texts = readdirSync(folder)
      .filter((file) => LICENCE.test(file))
      .map((file) => readFileSync(join(folder, file), 'utf8').trim());
    if (texts.length === 0) throw new Error(`${name} ${version} has no text of its licence`);
    return `${name} ${version} (${license})

${texts.join('\n\n')}
`;
  });
  const head = 'These packages by others are part of the programs in this folder.\n';
  return [head, ...[...new Set(notices)].sort()].join(`
${'-'.repeat(72)}

`);
}
function writeNotices(metafiles, base, folder) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, NOTICES), noticesOf(metafiles, base));
}

// ../../scripts/sources.mjs
import { readFileSync as readFileSync3, readdirSync as readdirSync3 } from 'node:fs';
import { join as join3 } from 'node:path';

// ../../scripts/lib.mjs
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  mkdirSync as mkdirSync2,
  readFileSync as readFileSync2,
  readdirSync as readdirSync2,
  writeFileSync as writeFileSync2,
} from 'node:fs';
import { dirname as dirname2, join as join2 } from 'node:path';
import { fileURLToPath } from 'node:url';
var __injected_import_meta_url__ = 'file:///work/main/scripts/lib.mjs';
var ROOT = fileURLToPath(new URL('..', __injected_import_meta_url__));

// ../../scripts/sources.mjs
var SOURCE = 'workplan-source';
var manifests = () =>
  new Map(
    readdirSync3(join3(ROOT, 'packages')).map((folder) => [
      folder,
      JSON.parse(readFileSync3(join3(ROOT, 'packages', folder, 'package.json'), 'utf8')),
    ]),
  );
function sources() {
  const found = {};
  for (const [folder, manifest] of manifests())
    for (const { entry, source: source2 } of entriesOf(manifest))
      found[entry === 'index' ? manifest.name : `${manifest.name}/${entry}`] = join3(ROOT, 'packages', folder, source2);
  return found;
}
var entriesOf = ({ exports = {} }) =>
  Object.entries(exports)
    .filter(([, target]) => typeof target === 'object' && SOURCE in target)
    .map(([path, target]) => ({ entry: path === '.' ? 'index' : path.slice('./'.length), source: target[SOURCE] }));

// build/direct-imports.ts
import { existsSync as existsSync2, readFileSync as readFileSync4 } from 'node:fs';
import { dirname as dirname3, join as join4 } from 'node:path';
function directImports(indexes) {
  const read = /* @__PURE__ */ new Map();
  const fileNamed = (importer, from) => indexes[from] ?? (from.startsWith('.') ? fileOf(importer, from) : void 0);
  const indexOf = (file) => {
    let index = read.get(file);
    if (index === void 0) read.set(file, (index = readIndex(file, fileNamed)));
    return index;
  };
  const direct = (path) =>
    readFileSync4(path, 'utf8').replace(/^import \{([^}]*)\} from '([^']+)';$/gm, (whole, names, from) => {
      const file = indexes[from] ?? (/^\..*\/index\.js$/.test(from) ? fileOf(path, from) : void 0);
      return file === void 0
        ? whole
        : valuesIn(names)
            .map(({ inner, outer }) => {
              const origin = indexOf(file).get(inner) ?? { file, name: inner };
              return `import { ${origin.name} as ${outer} } from '${origin.file}';`;
            })
            .join(' ');
    });
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
var valuesIn = (names) =>
  names
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && !name.startsWith('type '))
    .map((name) => {
      const [inner = '', outer = inner] = name.split(' as ');
      return { inner, outer };
    });
function fileOf(importer, from) {
  const path = join4(dirname3(importer), from).replaceAll('\\', '/');
  const source2 = path.replace(/\.js$/, '.ts');
  return existsSync2(source2) ? source2 : path;
}
function readIndex(file, fileNamed) {
  const text = readFileSync4(file, 'utf8');
  const index = /* @__PURE__ */ new Map();
  const behind = (from) => {
    const place = fileNamed(file, from);
    if (place === void 0) return void 0;
    return { place, names: place.endsWith('.ts') ? readIndex(place, fileNamed) : /* @__PURE__ */ new Map() };
  };
  for (const [, from = ''] of text.matchAll(/^export \* from '([^']*)';$/gm))
    for (const [name, origin] of behind(from)?.names ?? []) index.set(name, origin);
  for (const [, names = '', from = ''] of text.matchAll(/^export \{([^}]*)\} from '([^']*)';$/gm)) {
    const target = behind(from);
    if (target === void 0) continue;
    const { place, names: known } = target;
    for (const { inner, outer } of valuesIn(names)) index.set(outer, known.get(inner) ?? { file: place, name: inner });
  }
  for (const [, name = ''] of text.matchAll(/^export (?:async )?(?:const|function\*?|class) (\w+)/gm))
    index.set(name, { file: file.replaceAll('\\', '/'), name });
  return index;
}

// tsup.config.ts
var __injected_import_meta_url__2 = 'file:///work/main/packages/cli/tsup.config.ts';
var at = (path) => fileURLToPath2(new URL(path, __injected_import_meta_url__2));
var APART = {
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
var CHINA_LATER = "exports.createChina = (options) => require('./china.cjs').createChina(options);";
var SOURCES = sources();
var NEEDED = Object.fromEntries(
  Object.entries(SOURCES).filter(([name]) => !(name in APART) && name !== '@workplan/registry/china'),
);
var source = (name) => {
  const file = SOURCES[name];
  if (file === void 0) throw new Error(`no package exports ${name}`);
  return file;
};
var tsup_config_default = defineConfig({
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
    yaml: join5(
      dirname4(createRequire(new URL('../workspace/', __injected_import_meta_url__2)).resolve('yaml/package.json')),
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
  onSuccess: async () => cpSync2(at('../../docs/rules'), at('dist/rules'), { recursive: true }),
  noExternal: [/./],
  esbuildPlugins: [
    directImports(NEEDED),
    {
      name: 'notices',
      setup(build) {
        build.initialOptions.metafile = true;
        build.onEnd(({ metafile }) => {
          if (metafile !== void 0) writeNotices([metafile], process.cwd(), at('dist'));
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
            path: APART[path],
            external: true,
          }),
        );
        build.onResolve({ filter: /^\.\/all\.js$/ }, () => ({ path: './schemas.cjs', external: true }));
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
        if (!/[/\\](?:program|lint)\.cjs$/.test(path)) return void 0;
        const code = written.replace(/[^\0-~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
        const hash = createHash2('sha256').update(code).digest('hex').slice(0, 16);
        return {
          code: `// ${hash}
(function (exports, require, module, __filename, __dirname) {${code}
})`,
        };
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
export { tsup_config_default as default };
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsidHN1cC5jb25maWcudHMiLCAiLi4vLi4vc2NyaXB0cy9ub3RpY2VzLm1qcyIsICIuLi8uLi9zY3JpcHRzL3NvdXJjZXMubWpzIiwgIi4uLy4uL3NjcmlwdHMvbGliLm1qcyIsICJidWlsZC9kaXJlY3QtaW1wb3J0cy50cyJdLAogICJzb3VyY2VzQ29udGVudCI6IFsiY29uc3QgX19pbmplY3RlZF9maWxlbmFtZV9fID0gXCIvd29yay9tYWluL3BhY2thZ2VzL2NsaS90c3VwLmNvbmZpZy50c1wiO2NvbnN0IF9faW5qZWN0ZWRfZGlybmFtZV9fID0gXCIvd29yay9tYWluL3BhY2thZ2VzL2NsaVwiO2NvbnN0IF9faW5qZWN0ZWRfaW1wb3J0X21ldGFfdXJsX18gPSBcImZpbGU6Ly8vd29yay9tYWluL3BhY2thZ2VzL2NsaS90c3VwLmNvbmZpZy50c1wiO2ltcG9ydCB7IGNyZWF0ZUhhc2ggfSBmcm9tICdub2RlOmNyeXB0byc7XG5pbXBvcnQgeyBjcFN5bmMgfSBmcm9tICdub2RlOmZzJztcbmltcG9ydCB7IGNyZWF0ZVJlcXVpcmUgfSBmcm9tICdub2RlOm1vZHVsZSc7XG5pbXBvcnQgeyBkaXJuYW1lLCBqb2luIH0gZnJvbSAnbm9kZTpwYXRoJztcbmltcG9ydCB7IGZpbGVVUkxUb1BhdGggfSBmcm9tICdub2RlOnVybCc7XG5pbXBvcnQgeyBkZWZpbmVDb25maWcgfSBmcm9tICd0c3VwJztcbmltcG9ydCB7IHdyaXRlTm90aWNlcyB9IGZyb20gJy4uLy4uL3NjcmlwdHMvbm90aWNlcy5tanMnO1xuaW1wb3J0IHsgc291cmNlcyB9IGZyb20gJy4uLy4uL3NjcmlwdHMvc291cmNlcy5tanMnO1xuaW1wb3J0IHsgZGlyZWN0SW1wb3J0cyB9IGZyb20gJy4vYnVpbGQvZGlyZWN0LWltcG9ydHMuanMnO1xuXG5jb25zdCBhdCA9IChwYXRoOiBzdHJpbmcpOiBzdHJpbmcgPT4gZmlsZVVSTFRvUGF0aChuZXcgVVJMKHBhdGgsIGltcG9ydC5tZXRhLnVybCkpO1xuXG4vKiogTGFyZ2UgdGhpbmdzIHRoYXQgZmV3IGNhbGxzIG5lZWQ7IHRoZSBwcm9ncmFtIGFza3MgZm9yIHRoZW0gYnkgdGhlc2UgZmlsZXMuICovXG5jb25zdCBBUEFSVDogUmVhZG9ubHk8UmVjb3JkPHN0cmluZywgc3RyaW5nPj4gPSB7XG4gICdAd29ya3BsYW4vY29yZS9odG1sJzogJy4vaHRtbC5janMnLFxuICAnQHdvcmtwbGFuL29mZmljZS9kb2MnOiAnLi9kb2MuY2pzJyxcbiAgJ0B3b3JrcGxhbi9vZmZpY2UvZG9jeCc6ICcuL2RvY3guY2pzJyxcbiAgJ0B3b3JrcGxhbi9vZmZpY2UvZG9jeC1vdXQnOiAnLi9kb2N4LW91dC5janMnLFxuICAnQHdvcmtwbGFuL29mZmljZS9ydGYnOiAnLi9ydGYuY2pzJyxcbiAgJ0B3b3JrcGxhbi9vZmZpY2UveGxzeC1vdXQnOiAnLi94bHN4LW91dC5janMnLFxuICAnQHdvcmtwbGFuL29mZmljZS94bHN4LXBhdGNoJzogJy4veGxzeC1wYXRjaC5janMnLFxuICAnQHdvcmtwbGFuL29mZmljZS94bHN4JzogJy4veGxzeC5janMnLFxuICAnQHdvcmtwbGFuL3BkZic6ICcuL3BkZi5janMnLFxuICAnQHdvcmtwbGFuL3RhYmxlcyc6ICcuL3RhYmxlcy5janMnLFxuICB5YW1sOiAnLi95YW1sLmNqcycsXG59O1xuXG4vKiogVGhlIHRhYmxlcyBvZiBhbnkgcGxhY2UsIGluIGEgZmlsZSB0aGF0IGlzIGxvYWRlZCBhdCB0aGUgZmlyc3QgY2FsbC4gKi9cbmNvbnN0IENISU5BX0xBVEVSID0gXCJleHBvcnRzLmNyZWF0ZUNoaW5hID0gKG9wdGlvbnMpID0+IHJlcXVpcmUoJy4vY2hpbmEuY2pzJykuY3JlYXRlQ2hpbmEob3B0aW9ucyk7XCI7XG5cbi8qKiBUaGUgd29ya3NwYWNlIHBhY2thZ2VzIGFyZSByZWFkIGZyb20gdGhlaXIgc291cmNlcywgc28gbm8gb3RoZXIgcGFja2FnZSBuZWVkIGJlIGJ1aWx0IGZpcnN0LiAqL1xuY29uc3QgU09VUkNFUyA9IHNvdXJjZXMoKTtcbi8qKiBXaGF0IGlzIGJ1bmRsZWQgd2l0aCB0aGUgcHJvZ3JhbTogYWxsIGJ1dCB3aGF0IGhhcyBhIGZpbGUgb2YgaXRzIG93bi4gKi9cbmNvbnN0IE5FRURFRCA9IE9iamVjdC5mcm9tRW50cmllcyhcbiAgT2JqZWN0LmVudHJpZXMoU09VUkNFUykuZmlsdGVyKChbbmFtZV0pID0+ICEobmFtZSBpbiBBUEFSVCkgJiYgbmFtZSAhPT0gJ0B3b3JrcGxhbi9yZWdpc3RyeS9jaGluYScpLFxuKTtcblxuY29uc3Qgc291cmNlID0gKG5hbWU6IHN0cmluZyk6IHN0cmluZyA9PiB7XG4gIGNvbnN0IGZpbGUgPSBTT1VSQ0VTW25hbWVdO1xuICBpZiAoZmlsZSA9PT0gdW5kZWZpbmVkKSB0aHJvdyBuZXcgRXJyb3IoYG5vIHBhY2thZ2UgZXhwb3J0cyAke25hbWV9YCk7XG4gIHJldHVybiBmaWxlO1xufTtcblxuLyoqXG4gKiBUaGUgcHJvZ3JhbSBpbiBvbmUgZmlsZSwgd2l0aCBldmVyeSBkZXBlbmRlbmN5IGluc2lkZTogdGhlIHBhY2tlZCBwYWNrYWdlIGluc3RhbGxzIG5vdGhpbmcgZWxzZSwgYW5kIHN0YXJ0cyB3aXRob3V0XG4gKiBsb29raW5nIGFueXRoaW5nIHVwLiBXaGF0IGEgY29tbWFuZCBkb2VzIG5vdCBuZWVkIGlzIG5vdCBydW4uIGBsaW50YCwgd2hpY2ggZXZlcnlib2R5IHdhaXRzIGZvciwgaXMgYSBmaWxlIGJ5IGl0c2VsZi5cbiAqIGBtYWluYCBhbmQgYHdvcmtlcmAgbG9hZCB0aGVtIHdpdGggY29tcGlsZWQgY29kZSwgc2VlIGRvY3MvZGVjaXNpb25zLzAzNy1jb21waWxlZC1jb2RlLm1kLlxuICovXG5leHBvcnQgZGVmYXVsdCBkZWZpbmVDb25maWcoe1xuICBlbnRyeToge1xuICAgIG1haW46ICdzcmMvbWFpbi50cycsXG4gICAgd29ya2VyOiAnc3JjL3dvcmtlci50cycsXG4gICAgcHJvZ3JhbTogJ3NyYy9wcm9ncmFtLnRzJyxcbiAgICBsaW50OiAnc3JjL2xpbnQtcHJvZ3JhbS50cycsXG4gICAgaHRtbDogc291cmNlKCdAd29ya3BsYW4vY29yZS9odG1sJyksXG4gICAgZG9jOiBzb3VyY2UoJ0B3b3JrcGxhbi9vZmZpY2UvZG9jJyksXG4gICAgZG9jeDogc291cmNlKCdAd29ya3BsYW4vb2ZmaWNlL2RvY3gnKSxcbiAgICAnZG9jeC1vdXQnOiBzb3VyY2UoJ0B3b3JrcGxhbi9vZmZpY2UvZG9jeC1vdXQnKSxcbiAgICBydGY6IHNvdXJjZSgnQHdvcmtwbGFuL29mZmljZS9ydGYnKSxcbiAgICAneGxzeC1vdXQnOiBzb3VyY2UoJ0B3b3JrcGxhbi9vZmZpY2UveGxzeC1vdXQnKSxcbiAgICAneGxzeC1wYXRjaCc6IHNvdXJjZSgnQHdvcmtwbGFuL29mZmljZS94bHN4LXBhdGNoJyksXG4gICAgcGRmOiBzb3VyY2UoJ0B3b3JrcGxhbi9wZGYnKSxcbiAgICB0YWJsZXM6IHNvdXJjZSgnQHdvcmtwbGFuL3RhYmxlcycpLFxuICAgIHNjaGVtYXM6ICdzcmMvc2NoZW1hcy9hbGwudHMnLFxuICAgIGNoaW5hOiBzb3VyY2UoJ0B3b3JrcGxhbi9yZWdpc3RyeS9jaGluYScpLFxuICAgIHhsc3g6IHNvdXJjZSgnQHdvcmtwbGFuL29mZmljZS94bHN4JyksXG4gICAgLy8gSXRzIGJ1aWxkIGZvciBOb2RlIGFza3MgZm9yIG1vcmUgbW9kdWxlcyB0aGFuIHRoZSBvdGhlciBvbmUsIHdoaWNoIGlzIHRoZSBzYW1lIGNvZGUuXG4gICAgeWFtbDogam9pbihcbiAgICAgIGRpcm5hbWUoY3JlYXRlUmVxdWlyZShuZXcgVVJMKCcuLi93b3Jrc3BhY2UvJywgaW1wb3J0Lm1ldGEudXJsKSkucmVzb2x2ZSgneWFtbC9wYWNrYWdlLmpzb24nKSksXG4gICAgICAnYnJvd3Nlci9pbmRleC5qcycsXG4gICAgKSxcbiAgfSxcbiAgZm9ybWF0OiBbJ2NqcyddLFxuICBwbGF0Zm9ybTogJ25vZGUnLFxuICB0YXJnZXQ6ICdub2RlMjAnLFxuICBzcGxpdHRpbmc6IGZhbHNlLFxuICBtaW5pZnk6IHRydWUsXG4gIGNsZWFuOiB0cnVlLFxuICByZW1vdmVOb2RlUHJvdG9jb2w6IGZhbHNlLFxuICAvLyBUaGUgc2VydmVyIGdpdmVzIGVkaXRvcnMgdGhlIHBhZ2VzIG9mIHRoZSBydWxlcyBmcm9tIGhlcmUuXG4gIG9uU3VjY2VzczogYXN5bmMgKCkgPT4gY3BTeW5jKGF0KCcuLi8uLi9kb2NzL3J1bGVzJyksIGF0KCdkaXN0L3J1bGVzJyksIHsgcmVjdXJzaXZlOiB0cnVlIH0pLFxuICBub0V4dGVybmFsOiBbLy4vXSxcbiAgZXNidWlsZFBsdWdpbnM6IFtcbiAgICBkaXJlY3RJbXBvcnRzKE5FRURFRCksXG4gICAge1xuICAgICAgbmFtZTogJ25vdGljZXMnLFxuICAgICAgc2V0dXAoYnVpbGQpIHtcbiAgICAgICAgYnVpbGQuaW5pdGlhbE9wdGlvbnMubWV0YWZpbGUgPSB0cnVlO1xuICAgICAgICBidWlsZC5vbkVuZCgoeyBtZXRhZmlsZSB9KSA9PiB7XG4gICAgICAgICAgaWYgKG1ldGFmaWxlICE9PSB1bmRlZmluZWQpIHdyaXRlTm90aWNlcyhbbWV0YWZpbGVdLCBwcm9jZXNzLmN3ZCgpLCBhdCgnZGlzdCcpKTtcbiAgICAgICAgfSk7XG4gICAgICB9LFxuICAgIH0sXG4gICAge1xuICAgICAgbmFtZTogJ2FwYXJ0JyxcbiAgICAgIHNldHVwKGJ1aWxkKSB7XG4gICAgICAgIGJ1aWxkLm9uUmVzb2x2ZShcbiAgICAgICAgICB7XG4gICAgICAgICAgICBmaWx0ZXI6XG4gICAgICAgICAgICAgIC9eKD86eWFtbHxAd29ya3BsYW5cXC8oPzp0YWJsZXN8cGRmfGNvcmVcXC9odG1sfG9mZmljZVxcLyg/OmRvY3g/fHJ0Znx4bHN4fGRvY3gtb3V0fHhsc3gtb3V0fHhsc3gtcGF0Y2gpKSkkLyxcbiAgICAgICAgICB9LFxuICAgICAgICAgICh7IHBhdGggfSkgPT4gKHtcbiAgICAgICAgICAgIHBhdGg6IEFQQVJUW3BhdGhdIGFzIHN0cmluZyxcbiAgICAgICAgICAgIGV4dGVybmFsOiB0cnVlLFxuICAgICAgICAgIH0pLFxuICAgICAgICApO1xuICAgICAgICAvLyBIYWxmIGEgbWVnYWJ5dGUgdGhhdCBgc2NoZW1hYCBhbmQgYG1jcGAgYWxvbmUgYXNrIGZvci5cbiAgICAgICAgYnVpbGQub25SZXNvbHZlKHsgZmlsdGVyOiAvXlxcLlxcL2FsbFxcLmpzJC8gfSwgKCkgPT4gKHsgcGF0aDogJy4vc2NoZW1hcy5janMnLCBleHRlcm5hbDogdHJ1ZSB9KSk7XG4gICAgICAgIC8vIEFza2VkIGZvciBpbiB0aGUgbWlkZGxlIG9mIGEgcXVlc3Rpb24sIHdoZW4gaXRzIHBsYWNlIGhhcyBubyBsaXN0OiByZWFkIGF0IHRoYXQgbW9tZW50LCB3aXRob3V0IHdhaXRpbmcuXG4gICAgICAgIGJ1aWxkLm9uUmVzb2x2ZSh7IGZpbHRlcjogL15Ad29ya3BsYW5cXC9yZWdpc3RyeVxcL2NoaW5hJC8gfSwgKHsgcGF0aCB9KSA9PiAoeyBwYXRoLCBuYW1lc3BhY2U6ICdsYXRlcicgfSkpO1xuICAgICAgICBidWlsZC5vbkxvYWQoeyBmaWx0ZXI6IC8uLywgbmFtZXNwYWNlOiAnbGF0ZXInIH0sICgpID0+ICh7IGNvbnRlbnRzOiBDSElOQV9MQVRFUiwgbG9hZGVyOiAnanMnIH0pKTtcbiAgICAgICAgYnVpbGQub25SZXNvbHZlKHsgZmlsdGVyOiAvLi8sIG5hbWVzcGFjZTogJ2xhdGVyJyB9LCAoeyBwYXRoIH0pID0+ICh7IHBhdGgsIGV4dGVybmFsOiB0cnVlIH0pKTtcbiAgICAgIH0sXG4gICAgfSxcbiAgXSxcbiAgcGx1Z2luczogW1xuICAgIHtcbiAgICAgIG5hbWU6ICdwcm9ncmFtJyxcbiAgICAgIHJlbmRlckNodW5rKHdyaXR0ZW4sIHsgcGF0aCB9KSB7XG4gICAgICAgIGlmICghL1svXFxcXF0oPzpwcm9ncmFtfGxpbnQpXFwuY2pzJC8udGVzdChwYXRoKSkgcmV0dXJuIHVuZGVmaW5lZDtcbiAgICAgICAgLy8gV2hhdCBlc2J1aWxkIGxlYXZlcyBhcyBpdCBpcyBzdGFuZHMgaW4gcmVndWxhciBleHByZXNzaW9ucywgd2hlcmUgdGhlIGVzY2FwZSBtZWFucyB0aGUgc2FtZS5cbiAgICAgICAgY29uc3QgY29kZSA9IHdyaXR0ZW4ucmVwbGFjZSgvW15cXDAtfl0vZywgKHVuaXQpID0+IGBcXFxcdSR7dW5pdC5jaGFyQ29kZUF0KDApLnRvU3RyaW5nKDE2KS5wYWRTdGFydCg0LCAnMCcpfWApO1xuICAgICAgICBjb25zdCBoYXNoID0gY3JlYXRlSGFzaCgnc2hhMjU2JykudXBkYXRlKGNvZGUpLmRpZ2VzdCgnaGV4Jykuc2xpY2UoMCwgMTYpO1xuICAgICAgICByZXR1cm4geyBjb2RlOiBgLy8gJHtoYXNofVxcbihmdW5jdGlvbiAoZXhwb3J0cywgcmVxdWlyZSwgbW9kdWxlLCBfX2ZpbGVuYW1lLCBfX2Rpcm5hbWUpIHske2NvZGV9XFxufSlgIH07XG4gICAgICB9LFxuICAgIH0sXG4gIF0sXG4gIGVzYnVpbGRPcHRpb25zKG9wdGlvbnMpIHtcbiAgICBvcHRpb25zLmNoYXJzZXQgPSAnYXNjaWknO1xuICAgIG9wdGlvbnMubGVnYWxDb21tZW50cyA9ICdub25lJztcbiAgICBvcHRpb25zLnN1cHBvcnRlZCA9IHsgLi4ub3B0aW9ucy5zdXBwb3J0ZWQsICdkeW5hbWljLWltcG9ydCc6IGZhbHNlIH07XG4gICAgb3B0aW9ucy5hbGlhcyA9IE5FRURFRDtcbiAgfSxcbn0pO1xuIiwgImNvbnN0IF9faW5qZWN0ZWRfZmlsZW5hbWVfXyA9IFwiL3dvcmsvbWFpbi9zY3JpcHRzL25vdGljZXMubWpzXCI7Y29uc3QgX19pbmplY3RlZF9kaXJuYW1lX18gPSBcIi93b3JrL21haW4vc2NyaXB0c1wiO2NvbnN0IF9faW5qZWN0ZWRfaW1wb3J0X21ldGFfdXJsX18gPSBcImZpbGU6Ly8vd29yay9tYWluL3NjcmlwdHMvbm90aWNlcy5tanNcIjsvLyBXcml0ZXMgdGhlIG5vdGljZXMgb2YgdGhlIHBhY2thZ2VzIHRoYXQgYSBidW5kbGUgcmVhbGx5IGhvbGRzOiB0aGVpciBsaWNlbmNlcyBhc2sgZm9yIGl0LlxuaW1wb3J0IHsgZXhpc3RzU3luYywgbWtkaXJTeW5jLCByZWFkRmlsZVN5bmMsIHJlYWRkaXJTeW5jLCB3cml0ZUZpbGVTeW5jIH0gZnJvbSAnbm9kZTpmcyc7XG5pbXBvcnQgeyBkaXJuYW1lLCBqb2luLCByZXNvbHZlIH0gZnJvbSAnbm9kZTpwYXRoJztcblxuY29uc3QgTElDRU5DRSA9IC9eKD86bGljZW5bY3NdZXxjb3B5aW5nfG5vdGljZSkoPzpbLS5dLiopPyQvaTtcblxuZXhwb3J0IGNvbnN0IE5PVElDRVMgPSAnVEhJUkQtUEFSVFktTk9USUNFUy50eHQnO1xuXG4vKiogVGhlIGZvbGRlciBvZiB0aGUgcGFja2FnZSB0aGF0IGEgZmlsZSBiZWxvbmdzIHRvLCBpZiBpdCBpcyBvbmUgb2Ygb3RoZXJzLiAqL1xuZnVuY3Rpb24gcGFja2FnZU9mKGZpbGUpIHtcbiAgaWYgKCEvWy9cXFxcXW5vZGVfbW9kdWxlc1svXFxcXF0vLnRlc3QoZmlsZSkpIHJldHVybiB1bmRlZmluZWQ7XG4gIGZvciAobGV0IGZvbGRlciA9IGRpcm5hbWUoZmlsZSk7IGZvbGRlciAhPT0gZGlybmFtZShmb2xkZXIpOyBmb2xkZXIgPSBkaXJuYW1lKGZvbGRlcikpIHtcbiAgICBjb25zdCBtYW5pZmVzdCA9IGpvaW4oZm9sZGVyLCAncGFja2FnZS5qc29uJyk7XG4gICAgLy8gU29tZSBwYWNrYWdlcyBoYXZlIG1hbmlmZXN0cyB3aXRob3V0IGEgbmFtZSBpbiBmb2xkZXJzIG9mIHRoZWlyIG93bi5cbiAgICBpZiAoZXhpc3RzU3luYyhtYW5pZmVzdCkgJiYgSlNPTi5wYXJzZShyZWFkRmlsZVN5bmMobWFuaWZlc3QsICd1dGY4JykpLnZlcnNpb24gIT09IHVuZGVmaW5lZCkgcmV0dXJuIGZvbGRlcjtcbiAgfVxuICB0aHJvdyBuZXcgRXJyb3IoYCR7ZmlsZX0gYmVsb25ncyB0byBubyBwYWNrYWdlYCk7XG59XG5cbi8qKlxuICogQHBhcmFtIG1ldGFmaWxlcyB3aGF0IGVzYnVpbGQgc2F5cyBvZiBpdHMgYnVuZGxlc1xuICogQHBhcmFtIGJhc2UgdGhlIGZvbGRlciB0aGF0IHRoZWlyIHBhdGhzIGFyZSByZWxhdGl2ZSB0b1xuICogQHRocm93cyB3aGVuIGEgcGFja2FnZSBoYXMgbm8gdGV4dCBvZiBpdHMgbGljZW5jZVxuICovXG5leHBvcnQgZnVuY3Rpb24gbm90aWNlc09mKG1ldGFmaWxlcywgYmFzZSkge1xuICBjb25zdCBmaWxlcyA9IG1ldGFmaWxlcy5mbGF0TWFwKCh7IG91dHB1dHMgfSkgPT5cbiAgICBPYmplY3QudmFsdWVzKG91dHB1dHMpLmZsYXRNYXAoKHsgaW5wdXRzIH0pID0+IE9iamVjdC5rZXlzKGlucHV0cykubWFwKChwYXRoKSA9PiByZXNvbHZlKGJhc2UsIHBhdGgpKSksXG4gICk7XG4gIGNvbnN0IGZvbGRlcnMgPSBbLi4ubmV3IFNldChmaWxlcy5mbGF0TWFwKChmaWxlKSA9PiBwYWNrYWdlT2YoZmlsZSkgPz8gW10pKV07XG4gIGNvbnN0IG5vdGljZXMgPSBmb2xkZXJzLm1hcCgoZm9sZGVyKSA9PiB7XG4gICAgY29uc3QgeyBuYW1lLCB2ZXJzaW9uLCBsaWNlbnNlIH0gPSBKU09OLnBhcnNlKHJlYWRGaWxlU3luYyhqb2luKGZvbGRlciwgJ3BhY2thZ2UuanNvbicpLCAndXRmOCcpKTtcbiAgICBjb25zdCB0ZXh0cyA9IHJlYWRkaXJTeW5jKGZvbGRlcilcbiAgICAgIC5maWx0ZXIoKGZpbGUpID0+IExJQ0VOQ0UudGVzdChmaWxlKSlcbiAgICAgIC5tYXAoKGZpbGUpID0+IHJlYWRGaWxlU3luYyhqb2luKGZvbGRlciwgZmlsZSksICd1dGY4JykudHJpbSgpKTtcbiAgICBpZiAodGV4dHMubGVuZ3RoID09PSAwKSB0aHJvdyBuZXcgRXJyb3IoYCR7bmFtZX0gJHt2ZXJzaW9ufSBoYXMgbm8gdGV4dCBvZiBpdHMgbGljZW5jZWApO1xuICAgIHJldHVybiBgJHtuYW1lfSAke3ZlcnNpb259ICgke2xpY2Vuc2V9KVxcblxcbiR7dGV4dHMuam9pbignXFxuXFxuJyl9XFxuYDtcbiAgfSk7XG4gIGNvbnN0IGhlYWQgPSAnVGhlc2UgcGFja2FnZXMgYnkgb3RoZXJzIGFyZSBwYXJ0IG9mIHRoZSBwcm9ncmFtcyBpbiB0aGlzIGZvbGRlci5cXG4nO1xuICByZXR1cm4gW2hlYWQsIC4uLlsuLi5uZXcgU2V0KG5vdGljZXMpXS5zb3J0KCldLmpvaW4oYFxcbiR7Jy0nLnJlcGVhdCg3Mil9XFxuXFxuYCk7XG59XG5cbi8qKiBBbHNvIGluIGEgZm9sZGVyIHRoYXQgdGhlIGJ1bmRsZXIgaGFzIG5vdCBtYWRlIHlldC4gKi9cbmV4cG9ydCBmdW5jdGlvbiB3cml0ZU5vdGljZXMobWV0YWZpbGVzLCBiYXNlLCBmb2xkZXIpIHtcbiAgbWtkaXJTeW5jKGZvbGRlciwgeyByZWN1cnNpdmU6IHRydWUgfSk7XG4gIHdyaXRlRmlsZVN5bmMoam9pbihmb2xkZXIsIE5PVElDRVMpLCBub3RpY2VzT2YobWV0YWZpbGVzLCBiYXNlKSk7XG59XG4iLCAiY29uc3QgX19pbmplY3RlZF9maWxlbmFtZV9fID0gXCIvd29yay9tYWluL3NjcmlwdHMvc291cmNlcy5tanNcIjtjb25zdCBfX2luamVjdGVkX2Rpcm5hbWVfXyA9IFwiL3dvcmsvbWFpbi9zY3JpcHRzXCI7Y29uc3QgX19pbmplY3RlZF9pbXBvcnRfbWV0YV91cmxfXyA9IFwiZmlsZTovLy93b3JrL21haW4vc2NyaXB0cy9zb3VyY2VzLm1qc1wiOy8vIFdoZXJlIGVhY2ggbmFtZSB0aGF0IGEgcGFja2FnZSBleHBvcnRzIGlzIHdyaXR0ZW46IHRoZSBgd29ya3BsYW4tc291cmNlYCBjb25kaXRpb24gaW4gdGhlIGBleHBvcnRzYCBvZiBpdHMgcGFja2FnZS5qc29uLlxuLy8gVGhlIGNvbXBpbGVyIGFuZCB0aGUgdGVzdCBydW5uZXIgZm9sbG93IHRoYXQgY29uZGl0aW9uIGJ5IHRoZW1zZWx2ZXM7IGJ1bmRsZXJzIG9mIG91cnMgYXNrIGhlcmUuXG5pbXBvcnQgeyByZWFkRmlsZVN5bmMsIHJlYWRkaXJTeW5jIH0gZnJvbSAnbm9kZTpmcyc7XG5pbXBvcnQgeyBqb2luIH0gZnJvbSAnbm9kZTpwYXRoJztcbmltcG9ydCB7IFJPT1QgfSBmcm9tICcuL2xpYi5tanMnO1xuXG4vKiogVGhlIGNvbmRpdGlvbiB1bmRlciB3aGljaCBvdXIgcGFja2FnZXMgcmVzb2x2ZSB0byB0aGVpciBzb3VyY2VzLiBOb2JvZHkgZWxzZSBzZXRzIGl0LiAqL1xuZXhwb3J0IGNvbnN0IFNPVVJDRSA9ICd3b3JrcGxhbi1zb3VyY2UnO1xuXG4vKiogVGhlIHBhY2thZ2UuanNvbiBvZiBldmVyeSBwYWNrYWdlIGJ5IHRoZSBuYW1lIG9mIGl0cyBmb2xkZXIuICovXG5leHBvcnQgY29uc3QgbWFuaWZlc3RzID0gKCkgPT5cbiAgbmV3IE1hcChcbiAgICByZWFkZGlyU3luYyhqb2luKFJPT1QsICdwYWNrYWdlcycpKS5tYXAoKGZvbGRlcikgPT4gW1xuICAgICAgZm9sZGVyLFxuICAgICAgSlNPTi5wYXJzZShyZWFkRmlsZVN5bmMoam9pbihST09ULCAncGFja2FnZXMnLCBmb2xkZXIsICdwYWNrYWdlLmpzb24nKSwgJ3V0ZjgnKSksXG4gICAgXSksXG4gICk7XG5cbi8qKiBTb3VyY2UgZmlsZXMgYnkgd2hhdCB0aGV5IGFyZSBpbXBvcnRlZCBhczogYEB3b3JrcGxhbi9wbGFuL3RleHRgIFx1MjE5MiBgXHUyMDI2L3BhY2thZ2VzL3BsYW4vc3JjL3RleHQvaW5kZXgudHNgLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHNvdXJjZXMoKSB7XG4gIGNvbnN0IGZvdW5kID0ge307XG4gIGZvciAoY29uc3QgW2ZvbGRlciwgbWFuaWZlc3RdIG9mIG1hbmlmZXN0cygpKVxuICAgIGZvciAoY29uc3QgeyBlbnRyeSwgc291cmNlIH0gb2YgZW50cmllc09mKG1hbmlmZXN0KSlcbiAgICAgIGZvdW5kW2VudHJ5ID09PSAnaW5kZXgnID8gbWFuaWZlc3QubmFtZSA6IGAke21hbmlmZXN0Lm5hbWV9LyR7ZW50cnl9YF0gPSBqb2luKFJPT1QsICdwYWNrYWdlcycsIGZvbGRlciwgc291cmNlKTtcbiAgcmV0dXJuIGZvdW5kO1xufVxuXG4vKiogVGhlIGVudHJpZXMgb2YgYSBwYWNrYWdlOiB0aGUgbmFtZSBvZiB0aGUgYnVpbHQgZmlsZSwgYW5kIGl0cyBzb3VyY2Ugd2l0aGluIHRoZSBwYWNrYWdlLiAqL1xuZXhwb3J0IGNvbnN0IGVudHJpZXNPZiA9ICh7IGV4cG9ydHMgPSB7fSB9KSA9PlxuICBPYmplY3QuZW50cmllcyhleHBvcnRzKVxuICAgIC5maWx0ZXIoKFssIHRhcmdldF0pID0+IHR5cGVvZiB0YXJnZXQgPT09ICdvYmplY3QnICYmIFNPVVJDRSBpbiB0YXJnZXQpXG4gICAgLm1hcCgoW3BhdGgsIHRhcmdldF0pID0+ICh7IGVudHJ5OiBwYXRoID09PSAnLicgPyAnaW5kZXgnIDogcGF0aC5zbGljZSgnLi8nLmxlbmd0aCksIHNvdXJjZTogdGFyZ2V0W1NPVVJDRV0gfSkpO1xuXG4vKipcbiAqIFRoZSBmb2xkZXJzIG9mIHRoZSBwYWNrYWdlcyB3aXRob3V0IHRob3NlIHRoYXQgYXJlIG9ubHkgYnVuZGxlZCBpbnRvIG90aGVycywgZWFjaCBiZWhpbmQgdGhvc2UgaXQgbmVlZHM7IHdpdGggdGhlXG4gKiBmb2xkZXJzIG9mIHRoZXNlLlxuICovXG5leHBvcnQgZnVuY3Rpb24gcHVibGlzaGVkV2l0aE5lZWRzKCkge1xuICBjb25zdCBhbGwgPSBtYW5pZmVzdHMoKTtcbiAgY29uc3QgZm9sZGVyT2YgPSBuZXcgTWFwKFsuLi5hbGxdLm1hcCgoW2ZvbGRlciwgeyBuYW1lIH1dKSA9PiBbbmFtZSwgZm9sZGVyXSkpO1xuICBjb25zdCBvcmRlcmVkID0gbmV3IE1hcCgpO1xuICBjb25zdCBhZGQgPSAoZm9sZGVyKSA9PiB7XG4gICAgaWYgKG9yZGVyZWQuaGFzKGZvbGRlcikgfHwgYWxsLmdldChmb2xkZXIpLnByaXZhdGUgPT09IHRydWUpIHJldHVybjtcbiAgICBjb25zdCBuZWVkZWQgPSBPYmplY3Qua2V5cyhhbGwuZ2V0KGZvbGRlcikuZGVwZW5kZW5jaWVzID8/IHt9KS5mbGF0TWFwKChuYW1lKSA9PiBmb2xkZXJPZi5nZXQobmFtZSkgPz8gW10pO1xuICAgIGZvciAoY29uc3Qgb25lIG9mIG5lZWRlZCkgYWRkKG9uZSk7XG4gICAgb3JkZXJlZC5zZXQoZm9sZGVyLCBuZWVkZWQpO1xuICB9O1xuICBmb3IgKGNvbnN0IGZvbGRlciBvZiBhbGwua2V5cygpKSBhZGQoZm9sZGVyKTtcbiAgcmV0dXJuIG9yZGVyZWQ7XG59XG5cbmV4cG9ydCBjb25zdCBwdWJsaXNoZWQgPSAoKSA9PiBbLi4ucHVibGlzaGVkV2l0aE5lZWRzKCkua2V5cygpXTtcbiIsICJjb25zdCBfX2luamVjdGVkX2ZpbGVuYW1lX18gPSBcIi93b3JrL21haW4vc2NyaXB0cy9saWIubWpzXCI7Y29uc3QgX19pbmplY3RlZF9kaXJuYW1lX18gPSBcIi93b3JrL21haW4vc2NyaXB0c1wiO2NvbnN0IF9faW5qZWN0ZWRfaW1wb3J0X21ldGFfdXJsX18gPSBcImZpbGU6Ly8vd29yay9tYWluL3NjcmlwdHMvbGliLm1qc1wiOy8vIFNoYXJlZCBieSB0aGUgc2V0LXVwIHNjcmlwdHMuIE5vZGUgYnVpbHQtaW5zIG9ubHk6IHRoZXkgcnVuIGJlZm9yZSBhbnl0aGluZyBpcyBpbnN0YWxsZWQuXG5pbXBvcnQgeyBzcGF3blN5bmMgfSBmcm9tICdub2RlOmNoaWxkX3Byb2Nlc3MnO1xuaW1wb3J0IHsgY3JlYXRlSGFzaCB9IGZyb20gJ25vZGU6Y3J5cHRvJztcbmltcG9ydCB7IGNwU3luYywgbWtkaXJTeW5jLCByZWFkRmlsZVN5bmMsIHJlYWRkaXJTeW5jLCB3cml0ZUZpbGVTeW5jIH0gZnJvbSAnbm9kZTpmcyc7XG5pbXBvcnQgeyBkaXJuYW1lLCBqb2luIH0gZnJvbSAnbm9kZTpwYXRoJztcbmltcG9ydCB7IGZpbGVVUkxUb1BhdGggfSBmcm9tICdub2RlOnVybCc7XG5cbmV4cG9ydCBjb25zdCBST09UID0gZmlsZVVSTFRvUGF0aChuZXcgVVJMKCcuLicsIGltcG9ydC5tZXRhLnVybCkpO1xuXG4vKiogUnVucyBhIGNvbW1hbmQgaW4gdGhlIHJvb3Qgd2l0aCBpdHMgb3V0cHV0IHNob3duIG9uIHN0ZGVycjsgZW5kcyB0aGUgcHJvY2VzcyB3aGVuIGl0IGZhaWxzLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHJ1bihjb21tYW5kLCBhcmdzLCBvcHRpb25zID0ge30pIHtcbiAgY29uc3QgcmVzdWx0ID0gc3Bhd25TeW5jKGNvbW1hbmQsIGFyZ3MsIHtcbiAgICBjd2Q6IFJPT1QsXG4gICAgc3RkaW86IFsnaWdub3JlJywgcHJvY2Vzcy5zdGRlcnIsIHByb2Nlc3Muc3RkZXJyXSxcbiAgICBzaGVsbDogcHJvY2Vzcy5wbGF0Zm9ybSA9PT0gJ3dpbjMyJyxcbiAgICAuLi5vcHRpb25zLFxuICB9KTtcbiAgaWYgKHJlc3VsdC5lcnJvcikgZmFpbChgJHtjb21tYW5kfSBjb3VsZCBub3QgYmUgc3RhcnRlZDogJHtyZXN1bHQuZXJyb3IubWVzc2FnZX1gKTtcbiAgaWYgKHJlc3VsdC5zdGF0dXMgIT09IDApIGZhaWwoYFx1MDBBQiR7Y29tbWFuZH0gJHthcmdzLmpvaW4oJyAnKX1cdTAwQkIgZmFpbGVkYCwgcmVzdWx0LnN0YXR1cyA/PyAxKTtcbn1cblxuZXhwb3J0IGZ1bmN0aW9uIGZhaWwobWVzc2FnZSwgY29kZSA9IDEpIHtcbiAgY29uc29sZS5lcnJvcihtZXNzYWdlKTtcbiAgcHJvY2Vzcy5leGl0KGNvZGUpO1xufVxuXG4vKiogVGhlIHNjaGVtYXMgYXMgdGhleSB0cmF2ZWwgd2l0aCBhIHBhY2thZ2U7IHRoZSBwYWdlIGFib3V0IHRoZW0gc3RheXMgaGVyZS4gKi9cbmV4cG9ydCBjb25zdCBjb3B5U2NoZW1hcyA9ICh0YXJnZXQpID0+XG4gIGNwU3luYyhqb2luKFJPT1QsICdzY2hlbWFzJyksIHRhcmdldCwgeyByZWN1cnNpdmU6IHRydWUsIGZpbHRlcjogKHBhdGgpID0+ICFwYXRoLmVuZHNXaXRoKCcubWQnKSB9KTtcblxuLyoqIFJ1bnMgYHdvcmtgIHVubGVzcyB0aGUgZmlsZXMgYXJlIGFzIHRoZXkgd2VyZSB0aGUgbGFzdCB0aW1lIGl0IHN1Y2NlZWRlZCwgYW5kIHdoYXQgaXQgbWFkZSBpcyBzdGlsbCB0aGVyZS4gKi9cbmV4cG9ydCBmdW5jdGlvbiB3aGVuQ2hhbmdlZChuYW1lLCBwYXRocywgd29yaywgaXNUaGVyZSA9ICgpID0+IHRydWUpIHtcbiAgY29uc3Qgc3RhbXAgPSBqb2luKFJPT1QsICdub2RlX21vZHVsZXMnLCAnLndvcmtwbGFuJywgbmFtZSk7XG4gIGNvbnN0IG5vdyA9IGhhc2hPZihwYXRocyk7XG4gIGxldCBiZWZvcmUgPSAnJztcbiAgdHJ5IHtcbiAgICBiZWZvcmUgPSByZWFkRmlsZVN5bmMoc3RhbXAsICd1dGY4Jyk7XG4gIH0gY2F0Y2gge1xuICAgIC8qIG5ldmVyIHJ1biBoZXJlICovXG4gIH1cbiAgaWYgKGJlZm9yZSA9PT0gbm93ICYmIGlzVGhlcmUoKSkgcmV0dXJuIGZhbHNlO1xuICB3b3JrKCk7XG4gIG1rZGlyU3luYyhkaXJuYW1lKHN0YW1wKSwgeyByZWN1cnNpdmU6IHRydWUgfSk7XG4gIHdyaXRlRmlsZVN5bmMoc3RhbXAsIG5vdyk7XG4gIHJldHVybiB0cnVlO1xufVxuXG4vKiogT25lIGhhc2ggb3ZlciB0aGUgY29udGVudHMgb2YgZmlsZXMgYW5kIGZvbGRlcnM7IGJ1aWx0IGFuZCBpbnN0YWxsZWQgZmlsZXMgZG8gbm90IGNvdW50LiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGhhc2hPZihwYXRocykge1xuICBjb25zdCBoYXNoID0gY3JlYXRlSGFzaCgnc2hhMjU2Jyk7XG4gIGZvciAoY29uc3QgcGF0aCBvZiBwYXRocylcbiAgICBmb3IgKGNvbnN0IGZpbGUgb2YgZmlsZXNPZihwYXRoKSlcbiAgICAgIGhhc2hcbiAgICAgICAgLnVwZGF0ZShmaWxlKVxuICAgICAgICAudXBkYXRlKCdcXDAnKVxuICAgICAgICAudXBkYXRlKHJlYWRGaWxlU3luYyhqb2luKFJPT1QsIGZpbGUpKSlcbiAgICAgICAgLnVwZGF0ZSgnXFwwJyk7XG4gIHJldHVybiBoYXNoLmRpZ2VzdCgnaGV4Jyk7XG59XG5cbmZ1bmN0aW9uIGZpbGVzT2YocGF0aCkge1xuICBsZXQgZW50cmllcztcbiAgdHJ5IHtcbiAgICBlbnRyaWVzID0gcmVhZGRpclN5bmMoam9pbihST09ULCBwYXRoKSwgeyB3aXRoRmlsZVR5cGVzOiB0cnVlIH0pO1xuICB9IGNhdGNoIHtcbiAgICByZXR1cm4gW3BhdGhdO1xuICB9XG4gIHJldHVybiBlbnRyaWVzXG4gICAgLmZpbHRlcigoZW50cnkpID0+IGVudHJ5Lm5hbWUgIT09ICdub2RlX21vZHVsZXMnICYmIGVudHJ5Lm5hbWUgIT09ICdkaXN0JylcbiAgICAuc29ydCgoYSwgYikgPT4gKGEubmFtZSA8IGIubmFtZSA/IC0xIDogMSkpXG4gICAgLmZsYXRNYXAoKGVudHJ5KSA9PiAoZW50cnkuaXNEaXJlY3RvcnkoKSA/IGZpbGVzT2YoYCR7cGF0aH0vJHtlbnRyeS5uYW1lfWApIDogW2Ake3BhdGh9LyR7ZW50cnkubmFtZX1gXSkpO1xufVxuIiwgImNvbnN0IF9faW5qZWN0ZWRfZmlsZW5hbWVfXyA9IFwiL3dvcmsvbWFpbi9wYWNrYWdlcy9jbGkvYnVpbGQvZGlyZWN0LWltcG9ydHMudHNcIjtjb25zdCBfX2luamVjdGVkX2Rpcm5hbWVfXyA9IFwiL3dvcmsvbWFpbi9wYWNrYWdlcy9jbGkvYnVpbGRcIjtjb25zdCBfX2luamVjdGVkX2ltcG9ydF9tZXRhX3VybF9fID0gXCJmaWxlOi8vL3dvcmsvbWFpbi9wYWNrYWdlcy9jbGkvYnVpbGQvZGlyZWN0LWltcG9ydHMudHNcIjtpbXBvcnQgeyBleGlzdHNTeW5jLCByZWFkRmlsZVN5bmMgfSBmcm9tICdub2RlOmZzJztcbmltcG9ydCB7IGRpcm5hbWUsIGpvaW4gfSBmcm9tICdub2RlOnBhdGgnO1xuaW1wb3J0IHR5cGUgeyBQbHVnaW4gfSBmcm9tICdlc2J1aWxkJztcblxuLyoqIFdoZXJlIGEgbmFtZSBvZiBhbiBpbmRleCBpcyBkZWZpbmVkLCBhbmQgd2hhdCBpdCBpcyBjYWxsZWQgdGhlcmUuICovXG5pbnRlcmZhY2UgT3JpZ2luIHtcbiAgcmVhZG9ubHkgZmlsZTogc3RyaW5nO1xuICByZWFkb25seSBuYW1lOiBzdHJpbmc7XG59XG5cbnR5cGUgSW5kZXggPSBSZWFkb25seU1hcDxzdHJpbmcsIE9yaWdpbj47XG5cbi8qKlxuICogTGV0cyBpbXBvcnRzIGZyb20gYW4gaW5kZXggZ28gdG8gdGhlIGZpbGVzIGJlaGluZCBpdC4gQSBtb2R1bGUgdGhhdCBpcyBsb2FkZWQgd2hlbiBpdCBpcyBuZWVkZWQgcnVucyBldmVyeXRoaW5nIHRoYXRcbiAqIGFuIGluZGV4IG5hbWVzLCBzbyB0aGF0IGEgY2FsbCB3b3VsZCBzdGFydCB3aXRoIHdoYXQgaXQgZG9lcyBub3QgdXNlLlxuICpcbiAqIEBwYXJhbSBpbmRleGVzIGZpbGVzIG9mIHRoZSBpbmRleGVzIG9mIHBhY2thZ2VzLCBieSB0aGUgbmFtZXMgdGhleSBhcmUgaW1wb3J0ZWQgYnk7IHRob3NlIG9mIGZvbGRlcnMgYXJlIGZvdW5kXG4gKi9cbmV4cG9ydCBmdW5jdGlvbiBkaXJlY3RJbXBvcnRzKGluZGV4ZXM6IFJlYWRvbmx5PFJlY29yZDxzdHJpbmcsIHN0cmluZz4+KTogUGx1Z2luIHtcbiAgY29uc3QgcmVhZCA9IG5ldyBNYXA8c3RyaW5nLCBJbmRleD4oKTtcbiAgY29uc3QgZmlsZU5hbWVkID0gKGltcG9ydGVyOiBzdHJpbmcsIGZyb206IHN0cmluZyk6IHN0cmluZyB8IHVuZGVmaW5lZCA9PlxuICAgIGluZGV4ZXNbZnJvbV0gPz8gKGZyb20uc3RhcnRzV2l0aCgnLicpID8gZmlsZU9mKGltcG9ydGVyLCBmcm9tKSA6IHVuZGVmaW5lZCk7XG4gIGNvbnN0IGluZGV4T2YgPSAoZmlsZTogc3RyaW5nKTogSW5kZXggPT4ge1xuICAgIGxldCBpbmRleCA9IHJlYWQuZ2V0KGZpbGUpO1xuICAgIGlmIChpbmRleCA9PT0gdW5kZWZpbmVkKSByZWFkLnNldChmaWxlLCAoaW5kZXggPSByZWFkSW5kZXgoZmlsZSwgZmlsZU5hbWVkKSkpO1xuICAgIHJldHVybiBpbmRleDtcbiAgfTtcbiAgY29uc3QgZGlyZWN0ID0gKHBhdGg6IHN0cmluZyk6IHN0cmluZyA9PlxuICAgIHJlYWRGaWxlU3luYyhwYXRoLCAndXRmOCcpLnJlcGxhY2UoXG4gICAgICAvXmltcG9ydCBcXHsoW159XSopXFx9IGZyb20gJyhbXiddKyknOyQvZ20sXG4gICAgICAod2hvbGUsIG5hbWVzOiBzdHJpbmcsIGZyb206IHN0cmluZykgPT4ge1xuICAgICAgICBjb25zdCBmaWxlID0gaW5kZXhlc1tmcm9tXSA/PyAoL15cXC4uKlxcL2luZGV4XFwuanMkLy50ZXN0KGZyb20pID8gZmlsZU9mKHBhdGgsIGZyb20pIDogdW5kZWZpbmVkKTtcbiAgICAgICAgcmV0dXJuIGZpbGUgPT09IHVuZGVmaW5lZFxuICAgICAgICAgID8gd2hvbGVcbiAgICAgICAgICA6IHZhbHVlc0luKG5hbWVzKVxuICAgICAgICAgICAgICAubWFwKCh7IGlubmVyLCBvdXRlciB9KSA9PiB7XG4gICAgICAgICAgICAgICAgY29uc3Qgb3JpZ2luID0gaW5kZXhPZihmaWxlKS5nZXQoaW5uZXIpID8/IHsgZmlsZSwgbmFtZTogaW5uZXIgfTtcbiAgICAgICAgICAgICAgICByZXR1cm4gYGltcG9ydCB7ICR7b3JpZ2luLm5hbWV9IGFzICR7b3V0ZXJ9IH0gZnJvbSAnJHtvcmlnaW4uZmlsZX0nO2A7XG4gICAgICAgICAgICAgIH0pXG4gICAgICAgICAgICAgIC5qb2luKCcgJyk7XG4gICAgICB9LFxuICAgICk7XG4gIHJldHVybiB7XG4gICAgbmFtZTogJ2RpcmVjdC1pbXBvcnRzJyxcbiAgICBzZXR1cChidWlsZCkge1xuICAgICAgYnVpbGQub25Mb2FkKHsgZmlsdGVyOiAvcGFja2FnZXNbL1xcXFxdW1xcdy1dK1svXFxcXF1zcmNbL1xcXFxdLipcXC50cyQvIH0sICh7IHBhdGggfSkgPT4gKHtcbiAgICAgICAgY29udGVudHM6IGRpcmVjdChwYXRoKSxcbiAgICAgICAgbG9hZGVyOiAndHMnLFxuICAgICAgfSkpO1xuICAgIH0sXG4gIH07XG59XG5cbi8qKiBUaGUgbmFtZXMgb2YgYW4gaW1wb3J0IG9yIGV4cG9ydCB0aGF0IGFyZSBtb3JlIHRoYW4gdHlwZXM6IHdoYXQgdGhleSBhcmUgY2FsbGVkIHRoZXJlLCBhbmQgaGVyZS4gKi9cbmNvbnN0IHZhbHVlc0luID0gKG5hbWVzOiBzdHJpbmcpOiB7IHJlYWRvbmx5IGlubmVyOiBzdHJpbmc7IHJlYWRvbmx5IG91dGVyOiBzdHJpbmcgfVtdID0+XG4gIG5hbWVzXG4gICAgLnNwbGl0KCcsJylcbiAgICAubWFwKChuYW1lKSA9PiBuYW1lLnRyaW0oKSlcbiAgICAuZmlsdGVyKChuYW1lKSA9PiBuYW1lICE9PSAnJyAmJiAhbmFtZS5zdGFydHNXaXRoKCd0eXBlICcpKVxuICAgIC5tYXAoKG5hbWUpID0+IHtcbiAgICAgIGNvbnN0IFtpbm5lciA9ICcnLCBvdXRlciA9IGlubmVyXSA9IG5hbWUuc3BsaXQoJyBhcyAnKTtcbiAgICAgIHJldHVybiB7IGlubmVyLCBvdXRlciB9O1xuICAgIH0pO1xuXG4vKiogVGhlIGZpbGUgdGhhdCBhIHJlbGF0aXZlIGltcG9ydCBtZWFuczsgbm9uZSB3aGVuIHRoYXQgaXMgbm8gZmlsZSBvZiBvdXJzLCBhcyBmb3Igd2hhdCBpcyBnZW5lcmF0ZWQgd2l0aCBhIGAuZC50c2AgYmVzaWRlIGl0LiAqL1xuZnVuY3Rpb24gZmlsZU9mKGltcG9ydGVyOiBzdHJpbmcsIGZyb206IHN0cmluZyk6IHN0cmluZyB7XG4gIGNvbnN0IHBhdGggPSBqb2luKGRpcm5hbWUoaW1wb3J0ZXIpLCBmcm9tKS5yZXBsYWNlQWxsKCdcXFxcJywgJy8nKTtcbiAgY29uc3Qgc291cmNlID0gcGF0aC5yZXBsYWNlKC9cXC5qcyQvLCAnLnRzJyk7XG4gIHJldHVybiBleGlzdHNTeW5jKHNvdXJjZSkgPyBzb3VyY2UgOiBwYXRoO1xufVxuXG4vKiogQHBhcmFtIGZpbGVOYW1lZCB0aGUgZmlsZSB0aGF0IGFuIGltcG9ydCBvZiBhbm90aGVyIGZpbGUgbWVhbnM7IHVuZGVmaW5lZCB3aGVuIGl0IGlzIG5vbmUgb2Ygb3VycyAqL1xuZnVuY3Rpb24gcmVhZEluZGV4KGZpbGU6IHN0cmluZywgZmlsZU5hbWVkOiAoaW1wb3J0ZXI6IHN0cmluZywgZnJvbTogc3RyaW5nKSA9PiBzdHJpbmcgfCB1bmRlZmluZWQpOiBJbmRleCB7XG4gIGNvbnN0IHRleHQgPSByZWFkRmlsZVN5bmMoZmlsZSwgJ3V0ZjgnKTtcbiAgY29uc3QgaW5kZXggPSBuZXcgTWFwPHN0cmluZywgT3JpZ2luPigpO1xuICBjb25zdCBiZWhpbmQgPSAoZnJvbTogc3RyaW5nKTogeyByZWFkb25seSBwbGFjZTogc3RyaW5nOyByZWFkb25seSBuYW1lczogSW5kZXggfSB8IHVuZGVmaW5lZCA9PiB7XG4gICAgY29uc3QgcGxhY2UgPSBmaWxlTmFtZWQoZmlsZSwgZnJvbSk7XG4gICAgaWYgKHBsYWNlID09PSB1bmRlZmluZWQpIHJldHVybiB1bmRlZmluZWQ7XG4gICAgcmV0dXJuIHsgcGxhY2UsIG5hbWVzOiBwbGFjZS5lbmRzV2l0aCgnLnRzJykgPyByZWFkSW5kZXgocGxhY2UsIGZpbGVOYW1lZCkgOiBuZXcgTWFwKCkgfTtcbiAgfTtcbiAgZm9yIChjb25zdCBbLCBmcm9tID0gJyddIG9mIHRleHQubWF0Y2hBbGwoL15leHBvcnQgXFwqIGZyb20gJyhbXiddKiknOyQvZ20pKVxuICAgIGZvciAoY29uc3QgW25hbWUsIG9yaWdpbl0gb2YgYmVoaW5kKGZyb20pPy5uYW1lcyA/PyBbXSkgaW5kZXguc2V0KG5hbWUsIG9yaWdpbik7XG4gIGZvciAoY29uc3QgWywgbmFtZXMgPSAnJywgZnJvbSA9ICcnXSBvZiB0ZXh0Lm1hdGNoQWxsKC9eZXhwb3J0IFxceyhbXn1dKilcXH0gZnJvbSAnKFteJ10qKSc7JC9nbSkpIHtcbiAgICBjb25zdCB0YXJnZXQgPSBiZWhpbmQoZnJvbSk7XG4gICAgaWYgKHRhcmdldCA9PT0gdW5kZWZpbmVkKSBjb250aW51ZTtcbiAgICBjb25zdCB7IHBsYWNlLCBuYW1lczoga25vd24gfSA9IHRhcmdldDtcbiAgICBmb3IgKGNvbnN0IHsgaW5uZXIsIG91dGVyIH0gb2YgdmFsdWVzSW4obmFtZXMpKSBpbmRleC5zZXQob3V0ZXIsIGtub3duLmdldChpbm5lcikgPz8geyBmaWxlOiBwbGFjZSwgbmFtZTogaW5uZXIgfSk7XG4gIH1cbiAgZm9yIChjb25zdCBbLCBuYW1lID0gJyddIG9mIHRleHQubWF0Y2hBbGwoL15leHBvcnQgKD86YXN5bmMgKT8oPzpjb25zdHxmdW5jdGlvblxcKj98Y2xhc3MpIChcXHcrKS9nbSkpXG4gICAgaW5kZXguc2V0KG5hbWUsIHsgZmlsZTogZmlsZS5yZXBsYWNlQWxsKCdcXFxcJywgJy8nKSwgbmFtZTogbmFtZSB9KTtcbiAgcmV0dXJuIGluZGV4O1xufVxuIl0sCiAgIm1hcHBpbmdzIjogIjtBQUFtTixTQUFTLGNBQUFBLG1CQUFrQjtBQUM5TyxTQUFTLFVBQUFDLGVBQWM7QUFDdkIsU0FBUyxxQkFBcUI7QUFDOUIsU0FBUyxXQUFBQyxVQUFTLFFBQUFDLGFBQVk7QUFDOUIsU0FBUyxpQkFBQUMsc0JBQXFCO0FBQzlCLFNBQVMsb0JBQW9COzs7QUNKN0IsU0FBUyxZQUFZLFdBQVcsY0FBYyxhQUFhLHFCQUFxQjtBQUNoRixTQUFTLFNBQVMsTUFBTSxlQUFlO0FBRXZDLElBQU0sVUFBVTtBQUVULElBQU0sVUFBVTtBQUd2QixTQUFTLFVBQVUsTUFBTTtBQUN2QixNQUFJLENBQUMseUJBQXlCLEtBQUssSUFBSSxFQUFHLFFBQU87QUFDakQsV0FBUyxTQUFTLFFBQVEsSUFBSSxHQUFHLFdBQVcsUUFBUSxNQUFNLEdBQUcsU0FBUyxRQUFRLE1BQU0sR0FBRztBQUNyRixVQUFNLFdBQVcsS0FBSyxRQUFRLGNBQWM7QUFFNUMsUUFBSSxXQUFXLFFBQVEsS0FBSyxLQUFLLE1BQU0sYUFBYSxVQUFVLE1BQU0sQ0FBQyxFQUFFLFlBQVksT0FBVyxRQUFPO0FBQUEsRUFDdkc7QUFDQSxRQUFNLElBQUksTUFBTSxHQUFHLElBQUksd0JBQXdCO0FBQ2pEO0FBT08sU0FBUyxVQUFVLFdBQVcsTUFBTTtBQUN6QyxRQUFNLFFBQVEsVUFBVTtBQUFBLElBQVEsQ0FBQyxFQUFFLFFBQVEsTUFDekMsT0FBTyxPQUFPLE9BQU8sRUFBRSxRQUFRLENBQUMsRUFBRSxPQUFPLE1BQU0sT0FBTyxLQUFLLE1BQU0sRUFBRSxJQUFJLENBQUMsU0FBUyxRQUFRLE1BQU0sSUFBSSxDQUFDLENBQUM7QUFBQSxFQUN2RztBQUNBLFFBQU0sVUFBVSxDQUFDLEdBQUcsSUFBSSxJQUFJLE1BQU0sUUFBUSxDQUFDLFNBQVMsVUFBVSxJQUFJLEtBQUssQ0FBQyxDQUFDLENBQUMsQ0FBQztBQUMzRSxRQUFNLFVBQVUsUUFBUSxJQUFJLENBQUMsV0FBVztBQUN0QyxVQUFNLEVBQUUsTUFBTSxTQUFTLFFBQVEsSUFBSSxLQUFLLE1BQU0sYUFBYSxLQUFLLFFBQVEsY0FBYyxHQUFHLE1BQU0sQ0FBQztBQUNoRyxVQUFNLFFBQVEsWUFBWSxNQUFNLEVBQzdCLE9BQU8sQ0FBQyxTQUFTLFFBQVEsS0FBSyxJQUFJLENBQUMsRUFDbkMsSUFBSSxDQUFDLFNBQVMsYUFBYSxLQUFLLFFBQVEsSUFBSSxHQUFHLE1BQU0sRUFBRSxLQUFLLENBQUM7QUFDaEUsUUFBSSxNQUFNLFdBQVcsRUFBRyxPQUFNLElBQUksTUFBTSxHQUFHLElBQUksSUFBSSxPQUFPLDZCQUE2QjtBQUN2RixXQUFPLEdBQUcsSUFBSSxJQUFJLE9BQU8sS0FBSyxPQUFPO0FBQUE7QUFBQSxFQUFRLE1BQU0sS0FBSyxNQUFNLENBQUM7QUFBQTtBQUFBLEVBQ2pFLENBQUM7QUFDRCxRQUFNLE9BQU87QUFDYixTQUFPLENBQUMsTUFBTSxHQUFHLENBQUMsR0FBRyxJQUFJLElBQUksT0FBTyxDQUFDLEVBQUUsS0FBSyxDQUFDLEVBQUUsS0FBSztBQUFBLEVBQUssSUFBSSxPQUFPLEVBQUUsQ0FBQztBQUFBO0FBQUEsQ0FBTTtBQUMvRTtBQUdPLFNBQVMsYUFBYSxXQUFXLE1BQU0sUUFBUTtBQUNwRCxZQUFVLFFBQVEsRUFBRSxXQUFXLEtBQUssQ0FBQztBQUNyQyxnQkFBYyxLQUFLLFFBQVEsT0FBTyxHQUFHLFVBQVUsV0FBVyxJQUFJLENBQUM7QUFDakU7OztBQzNDQSxTQUFTLGdCQUFBQyxlQUFjLGVBQUFDLG9CQUFtQjtBQUMxQyxTQUFTLFFBQUFDLGFBQVk7OztBQ0ZyQixTQUFTLGlCQUFpQjtBQUMxQixTQUFTLGtCQUFrQjtBQUMzQixTQUFTLFFBQVEsYUFBQUMsWUFBVyxnQkFBQUMsZUFBYyxlQUFBQyxjQUFhLGlCQUFBQyxzQkFBcUI7QUFDNUUsU0FBUyxXQUFBQyxVQUFTLFFBQUFDLGFBQVk7QUFDOUIsU0FBUyxxQkFBcUI7QUFMK0UsSUFBTSwrQkFBK0I7QUFPM0ksSUFBTSxPQUFPLGNBQWMsSUFBSSxJQUFJLE1BQU0sNEJBQWUsQ0FBQzs7O0FEQXpELElBQU0sU0FBUztBQUdmLElBQU0sWUFBWSxNQUN2QixJQUFJO0FBQUEsRUFDRkMsYUFBWUMsTUFBSyxNQUFNLFVBQVUsQ0FBQyxFQUFFLElBQUksQ0FBQyxXQUFXO0FBQUEsSUFDbEQ7QUFBQSxJQUNBLEtBQUssTUFBTUMsY0FBYUQsTUFBSyxNQUFNLFlBQVksUUFBUSxjQUFjLEdBQUcsTUFBTSxDQUFDO0FBQUEsRUFDakYsQ0FBQztBQUNIO0FBR0ssU0FBUyxVQUFVO0FBQ3hCLFFBQU0sUUFBUSxDQUFDO0FBQ2YsYUFBVyxDQUFDLFFBQVEsUUFBUSxLQUFLLFVBQVU7QUFDekMsZUFBVyxFQUFFLE9BQU8sUUFBQUUsUUFBTyxLQUFLLFVBQVUsUUFBUTtBQUNoRCxZQUFNLFVBQVUsVUFBVSxTQUFTLE9BQU8sR0FBRyxTQUFTLElBQUksSUFBSSxLQUFLLEVBQUUsSUFBSUYsTUFBSyxNQUFNLFlBQVksUUFBUUUsT0FBTTtBQUNsSCxTQUFPO0FBQ1Q7QUFHTyxJQUFNLFlBQVksQ0FBQyxFQUFFLFVBQVUsQ0FBQyxFQUFFLE1BQ3ZDLE9BQU8sUUFBUSxPQUFPLEVBQ25CLE9BQU8sQ0FBQyxDQUFDLEVBQUUsTUFBTSxNQUFNLE9BQU8sV0FBVyxZQUFZLFVBQVUsTUFBTSxFQUNyRSxJQUFJLENBQUMsQ0FBQyxNQUFNLE1BQU0sT0FBTyxFQUFFLE9BQU8sU0FBUyxNQUFNLFVBQVUsS0FBSyxNQUFNLEtBQUssTUFBTSxHQUFHLFFBQVEsT0FBTyxNQUFNLEVBQUUsRUFBRTs7O0FFL0J5SCxTQUFTLGNBQUFDLGFBQVksZ0JBQUFDLHFCQUFvQjtBQUNwUixTQUFTLFdBQUFDLFVBQVMsUUFBQUMsYUFBWTtBQWlCdkIsU0FBUyxjQUFjLFNBQW1EO0FBQy9FLFFBQU0sT0FBTyxvQkFBSSxJQUFtQjtBQUNwQyxRQUFNLFlBQVksQ0FBQyxVQUFrQixTQUNuQyxRQUFRLElBQUksTUFBTSxLQUFLLFdBQVcsR0FBRyxJQUFJLE9BQU8sVUFBVSxJQUFJLElBQUk7QUFDcEUsUUFBTSxVQUFVLENBQUMsU0FBd0I7QUFDdkMsUUFBSSxRQUFRLEtBQUssSUFBSSxJQUFJO0FBQ3pCLFFBQUksVUFBVSxPQUFXLE1BQUssSUFBSSxNQUFPLFFBQVEsVUFBVSxNQUFNLFNBQVMsQ0FBRTtBQUM1RSxXQUFPO0FBQUEsRUFDVDtBQUNBLFFBQU0sU0FBUyxDQUFDLFNBQ2RDLGNBQWEsTUFBTSxNQUFNLEVBQUU7QUFBQSxJQUN6QjtBQUFBLElBQ0EsQ0FBQyxPQUFPLE9BQWUsU0FBaUI7QUFDdEMsWUFBTSxPQUFPLFFBQVEsSUFBSSxNQUFNLG9CQUFvQixLQUFLLElBQUksSUFBSSxPQUFPLE1BQU0sSUFBSSxJQUFJO0FBQ3JGLGFBQU8sU0FBUyxTQUNaLFFBQ0EsU0FBUyxLQUFLLEVBQ1gsSUFBSSxDQUFDLEVBQUUsT0FBTyxNQUFNLE1BQU07QUFDekIsY0FBTSxTQUFTLFFBQVEsSUFBSSxFQUFFLElBQUksS0FBSyxLQUFLLEVBQUUsTUFBTSxNQUFNLE1BQU07QUFDL0QsZUFBTyxZQUFZLE9BQU8sSUFBSSxPQUFPLEtBQUssWUFBWSxPQUFPLElBQUk7QUFBQSxNQUNuRSxDQUFDLEVBQ0EsS0FBSyxHQUFHO0FBQUEsSUFDakI7QUFBQSxFQUNGO0FBQ0YsU0FBTztBQUFBLElBQ0wsTUFBTTtBQUFBLElBQ04sTUFBTSxPQUFPO0FBQ1gsWUFBTSxPQUFPLEVBQUUsUUFBUSwwQ0FBMEMsR0FBRyxDQUFDLEVBQUUsS0FBSyxPQUFPO0FBQUEsUUFDakYsVUFBVSxPQUFPLElBQUk7QUFBQSxRQUNyQixRQUFRO0FBQUEsTUFDVixFQUFFO0FBQUEsSUFDSjtBQUFBLEVBQ0Y7QUFDRjtBQUdBLElBQU0sV0FBVyxDQUFDLFVBQ2hCLE1BQ0csTUFBTSxHQUFHLEVBQ1QsSUFBSSxDQUFDLFNBQVMsS0FBSyxLQUFLLENBQUMsRUFDekIsT0FBTyxDQUFDLFNBQVMsU0FBUyxNQUFNLENBQUMsS0FBSyxXQUFXLE9BQU8sQ0FBQyxFQUN6RCxJQUFJLENBQUMsU0FBUztBQUNiLFFBQU0sQ0FBQyxRQUFRLElBQUksUUFBUSxLQUFLLElBQUksS0FBSyxNQUFNLE1BQU07QUFDckQsU0FBTyxFQUFFLE9BQU8sTUFBTTtBQUN4QixDQUFDO0FBR0wsU0FBUyxPQUFPLFVBQWtCLE1BQXNCO0FBQ3RELFFBQU0sT0FBT0MsTUFBS0MsU0FBUSxRQUFRLEdBQUcsSUFBSSxFQUFFLFdBQVcsTUFBTSxHQUFHO0FBQy9ELFFBQU1DLFVBQVMsS0FBSyxRQUFRLFNBQVMsS0FBSztBQUMxQyxTQUFPQyxZQUFXRCxPQUFNLElBQUlBLFVBQVM7QUFDdkM7QUFHQSxTQUFTLFVBQVUsTUFBYyxXQUEwRTtBQUN6RyxRQUFNLE9BQU9ILGNBQWEsTUFBTSxNQUFNO0FBQ3RDLFFBQU0sUUFBUSxvQkFBSSxJQUFvQjtBQUN0QyxRQUFNLFNBQVMsQ0FBQyxTQUFnRjtBQUM5RixVQUFNLFFBQVEsVUFBVSxNQUFNLElBQUk7QUFDbEMsUUFBSSxVQUFVLE9BQVcsUUFBTztBQUNoQyxXQUFPLEVBQUUsT0FBTyxPQUFPLE1BQU0sU0FBUyxLQUFLLElBQUksVUFBVSxPQUFPLFNBQVMsSUFBSSxvQkFBSSxJQUFJLEVBQUU7QUFBQSxFQUN6RjtBQUNBLGFBQVcsQ0FBQyxFQUFFLE9BQU8sRUFBRSxLQUFLLEtBQUssU0FBUywrQkFBK0I7QUFDdkUsZUFBVyxDQUFDLE1BQU0sTUFBTSxLQUFLLE9BQU8sSUFBSSxHQUFHLFNBQVMsQ0FBQyxFQUFHLE9BQU0sSUFBSSxNQUFNLE1BQU07QUFDaEYsYUFBVyxDQUFDLEVBQUUsUUFBUSxJQUFJLE9BQU8sRUFBRSxLQUFLLEtBQUssU0FBUyx3Q0FBd0MsR0FBRztBQUMvRixVQUFNLFNBQVMsT0FBTyxJQUFJO0FBQzFCLFFBQUksV0FBVyxPQUFXO0FBQzFCLFVBQU0sRUFBRSxPQUFPLE9BQU8sTUFBTSxJQUFJO0FBQ2hDLGVBQVcsRUFBRSxPQUFPLE1BQU0sS0FBSyxTQUFTLEtBQUssRUFBRyxPQUFNLElBQUksT0FBTyxNQUFNLElBQUksS0FBSyxLQUFLLEVBQUUsTUFBTSxPQUFPLE1BQU0sTUFBTSxDQUFDO0FBQUEsRUFDbkg7QUFDQSxhQUFXLENBQUMsRUFBRSxPQUFPLEVBQUUsS0FBSyxLQUFLLFNBQVMsd0RBQXdEO0FBQ2hHLFVBQU0sSUFBSSxNQUFNLEVBQUUsTUFBTSxLQUFLLFdBQVcsTUFBTSxHQUFHLEdBQUcsS0FBVyxDQUFDO0FBQ2xFLFNBQU87QUFDVDs7O0FKM0Y4SCxJQUFNSyxnQ0FBK0I7QUFVbkssSUFBTSxLQUFLLENBQUMsU0FBeUJDLGVBQWMsSUFBSSxJQUFJLE1BQU1ELDZCQUFlLENBQUM7QUFHakYsSUFBTSxRQUEwQztBQUFBLEVBQzlDLHVCQUF1QjtBQUFBLEVBQ3ZCLHdCQUF3QjtBQUFBLEVBQ3hCLHlCQUF5QjtBQUFBLEVBQ3pCLDZCQUE2QjtBQUFBLEVBQzdCLHdCQUF3QjtBQUFBLEVBQ3hCLDZCQUE2QjtBQUFBLEVBQzdCLCtCQUErQjtBQUFBLEVBQy9CLHlCQUF5QjtBQUFBLEVBQ3pCLGlCQUFpQjtBQUFBLEVBQ2pCLG9CQUFvQjtBQUFBLEVBQ3BCLE1BQU07QUFDUjtBQUdBLElBQU0sY0FBYztBQUdwQixJQUFNLFVBQVUsUUFBUTtBQUV4QixJQUFNLFNBQVMsT0FBTztBQUFBLEVBQ3BCLE9BQU8sUUFBUSxPQUFPLEVBQUUsT0FBTyxDQUFDLENBQUMsSUFBSSxNQUFNLEVBQUUsUUFBUSxVQUFVLFNBQVMsMEJBQTBCO0FBQ3BHO0FBRUEsSUFBTSxTQUFTLENBQUMsU0FBeUI7QUFDdkMsUUFBTSxPQUFPLFFBQVEsSUFBSTtBQUN6QixNQUFJLFNBQVMsT0FBVyxPQUFNLElBQUksTUFBTSxzQkFBc0IsSUFBSSxFQUFFO0FBQ3BFLFNBQU87QUFDVDtBQU9BLElBQU8sc0JBQVEsYUFBYTtBQUFBLEVBQzFCLE9BQU87QUFBQSxJQUNMLE1BQU07QUFBQSxJQUNOLFFBQVE7QUFBQSxJQUNSLFNBQVM7QUFBQSxJQUNULE1BQU07QUFBQSxJQUNOLE1BQU0sT0FBTyxxQkFBcUI7QUFBQSxJQUNsQyxLQUFLLE9BQU8sc0JBQXNCO0FBQUEsSUFDbEMsTUFBTSxPQUFPLHVCQUF1QjtBQUFBLElBQ3BDLFlBQVksT0FBTywyQkFBMkI7QUFBQSxJQUM5QyxLQUFLLE9BQU8sc0JBQXNCO0FBQUEsSUFDbEMsWUFBWSxPQUFPLDJCQUEyQjtBQUFBLElBQzlDLGNBQWMsT0FBTyw2QkFBNkI7QUFBQSxJQUNsRCxLQUFLLE9BQU8sZUFBZTtBQUFBLElBQzNCLFFBQVEsT0FBTyxrQkFBa0I7QUFBQSxJQUNqQyxTQUFTO0FBQUEsSUFDVCxPQUFPLE9BQU8sMEJBQTBCO0FBQUEsSUFDeEMsTUFBTSxPQUFPLHVCQUF1QjtBQUFBO0FBQUEsSUFFcEMsTUFBTUU7QUFBQSxNQUNKQyxTQUFRLGNBQWMsSUFBSSxJQUFJLGlCQUFpQkgsNkJBQWUsQ0FBQyxFQUFFLFFBQVEsbUJBQW1CLENBQUM7QUFBQSxNQUM3RjtBQUFBLElBQ0Y7QUFBQSxFQUNGO0FBQUEsRUFDQSxRQUFRLENBQUMsS0FBSztBQUFBLEVBQ2QsVUFBVTtBQUFBLEVBQ1YsUUFBUTtBQUFBLEVBQ1IsV0FBVztBQUFBLEVBQ1gsUUFBUTtBQUFBLEVBQ1IsT0FBTztBQUFBLEVBQ1Asb0JBQW9CO0FBQUE7QUFBQSxFQUVwQixXQUFXLFlBQVlJLFFBQU8sR0FBRyxrQkFBa0IsR0FBRyxHQUFHLFlBQVksR0FBRyxFQUFFLFdBQVcsS0FBSyxDQUFDO0FBQUEsRUFDM0YsWUFBWSxDQUFDLEdBQUc7QUFBQSxFQUNoQixnQkFBZ0I7QUFBQSxJQUNkLGNBQWMsTUFBTTtBQUFBLElBQ3BCO0FBQUEsTUFDRSxNQUFNO0FBQUEsTUFDTixNQUFNLE9BQU87QUFDWCxjQUFNLGVBQWUsV0FBVztBQUNoQyxjQUFNLE1BQU0sQ0FBQyxFQUFFLFNBQVMsTUFBTTtBQUM1QixjQUFJLGFBQWEsT0FBVyxjQUFhLENBQUMsUUFBUSxHQUFHLFFBQVEsSUFBSSxHQUFHLEdBQUcsTUFBTSxDQUFDO0FBQUEsUUFDaEYsQ0FBQztBQUFBLE1BQ0g7QUFBQSxJQUNGO0FBQUEsSUFDQTtBQUFBLE1BQ0UsTUFBTTtBQUFBLE1BQ04sTUFBTSxPQUFPO0FBQ1gsY0FBTTtBQUFBLFVBQ0o7QUFBQSxZQUNFLFFBQ0U7QUFBQSxVQUNKO0FBQUEsVUFDQSxDQUFDLEVBQUUsS0FBSyxPQUFPO0FBQUEsWUFDYixNQUFNLE1BQU0sSUFBSTtBQUFBLFlBQ2hCLFVBQVU7QUFBQSxVQUNaO0FBQUEsUUFDRjtBQUVBLGNBQU0sVUFBVSxFQUFFLFFBQVEsZ0JBQWdCLEdBQUcsT0FBTyxFQUFFLE1BQU0saUJBQWlCLFVBQVUsS0FBSyxFQUFFO0FBRTlGLGNBQU0sVUFBVSxFQUFFLFFBQVEsK0JBQStCLEdBQUcsQ0FBQyxFQUFFLEtBQUssT0FBTyxFQUFFLE1BQU0sV0FBVyxRQUFRLEVBQUU7QUFDeEcsY0FBTSxPQUFPLEVBQUUsUUFBUSxLQUFLLFdBQVcsUUFBUSxHQUFHLE9BQU8sRUFBRSxVQUFVLGFBQWEsUUFBUSxLQUFLLEVBQUU7QUFDakcsY0FBTSxVQUFVLEVBQUUsUUFBUSxLQUFLLFdBQVcsUUFBUSxHQUFHLENBQUMsRUFBRSxLQUFLLE9BQU8sRUFBRSxNQUFNLFVBQVUsS0FBSyxFQUFFO0FBQUEsTUFDL0Y7QUFBQSxJQUNGO0FBQUEsRUFDRjtBQUFBLEVBQ0EsU0FBUztBQUFBLElBQ1A7QUFBQSxNQUNFLE1BQU07QUFBQSxNQUNOLFlBQVksU0FBUyxFQUFFLEtBQUssR0FBRztBQUM3QixZQUFJLENBQUMsOEJBQThCLEtBQUssSUFBSSxFQUFHLFFBQU87QUFFdEQsY0FBTSxPQUFPLFFBQVEsUUFBUSxZQUFZLENBQUMsU0FBUyxNQUFNLEtBQUssV0FBVyxDQUFDLEVBQUUsU0FBUyxFQUFFLEVBQUUsU0FBUyxHQUFHLEdBQUcsQ0FBQyxFQUFFO0FBQzNHLGNBQU0sT0FBT0MsWUFBVyxRQUFRLEVBQUUsT0FBTyxJQUFJLEVBQUUsT0FBTyxLQUFLLEVBQUUsTUFBTSxHQUFHLEVBQUU7QUFDeEUsZUFBTyxFQUFFLE1BQU0sTUFBTSxJQUFJO0FBQUEsK0RBQWtFLElBQUk7QUFBQSxJQUFPO0FBQUEsTUFDeEc7QUFBQSxJQUNGO0FBQUEsRUFDRjtBQUFBLEVBQ0EsZUFBZSxTQUFTO0FBQ3RCLFlBQVEsVUFBVTtBQUNsQixZQUFRLGdCQUFnQjtBQUN4QixZQUFRLFlBQVksRUFBRSxHQUFHLFFBQVEsV0FBVyxrQkFBa0IsTUFBTTtBQUNwRSxZQUFRLFFBQVE7QUFBQSxFQUNsQjtBQUNGLENBQUM7IiwKICAibmFtZXMiOiBbImNyZWF0ZUhhc2giLCAiY3BTeW5jIiwgImRpcm5hbWUiLCAiam9pbiIsICJmaWxlVVJMVG9QYXRoIiwgInJlYWRGaWxlU3luYyIsICJyZWFkZGlyU3luYyIsICJqb2luIiwgIm1rZGlyU3luYyIsICJyZWFkRmlsZVN5bmMiLCAicmVhZGRpclN5bmMiLCAid3JpdGVGaWxlU3luYyIsICJkaXJuYW1lIiwgImpvaW4iLCAicmVhZGRpclN5bmMiLCAiam9pbiIsICJyZWFkRmlsZVN5bmMiLCAic291cmNlIiwgImV4aXN0c1N5bmMiLCAicmVhZEZpbGVTeW5jIiwgImRpcm5hbWUiLCAiam9pbiIsICJyZWFkRmlsZVN5bmMiLCAiam9pbiIsICJkaXJuYW1lIiwgInNvdXJjZSIsICJleGlzdHNTeW5jIiwgIl9faW5qZWN0ZWRfaW1wb3J0X21ldGFfdXJsX18iLCAiZmlsZVVSTFRvUGF0aCIsICJqb2luIiwgImRpcm5hbWUiLCAiY3BTeW5jIiwgImNyZWF0ZUhhc2giXQp9Cg==
