// The reference of the public packages: what typedoc says of their sources, as Markdown for the site.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Application } from 'typedoc';
import { ROOT } from '../../../../scripts/lib.mjs';
import { entriesOf, manifests } from '../../../../scripts/sources.mjs';

/** Packages that a developer imports. */
const PACKAGES = ['core', 'registry', 'compare', 'tables', 'exchange', 'office', 'pdf', 'workspace'];
const ALSO = ['language-server', 'language-service'];

/** @returns {Promise<import('./pages.mjs').Page[]>} */
export async function apiPages() {
  const folder = mkdtempSync(join(tmpdir(), 'workplan-api-'));
  try {
    const app = await Application.bootstrapWithPlugins(options(folder));
    const project = await app.convert();
    if (project === undefined) throw new Error('typedoc could not read the packages');
    app.validate(project);
    await app.generateOutputs(project);
    const { errorCount, warningCount } = app.logger;
    if (errorCount + warningCount > 0) throw new Error('typedoc has something to say of the packages, see above');
    return readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.md'))
      .map((file) => pageOf(file.replaceAll('\\', '/'), readFileSync(join(folder, file), 'utf8')));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function options(folder) {
  const all = manifests();
  const entryPoints = [...PACKAGES, ...ALSO].flatMap((name) =>
    entriesOf(all.get(name)).map(({ source }) => join(ROOT, 'packages', name, source)),
  );
  return {
    entryPoints,
    tsconfig: join(ROOT, 'tsconfig.json'),
    skipErrorChecking: true,
    plugin: ['typedoc-plugin-markdown'],
    outputs: [{ name: 'markdown', path: folder }],
    router: 'module',
    readme: 'none',
    name: 'API',
    disableSources: true,
    hideBreadcrumbs: true,
    hidePageHeader: true,
    excludeExternals: true,
    excludePrivate: true,
    entryFileName: 'index',
    useCodeBlocks: true,
    parametersFormat: 'table',
    interfacePropertiesFormat: 'table',
    classPropertiesFormat: 'table',
    typeAliasPropertiesFormat: 'table',
    typeDeclarationFormat: 'table',
    propertyMembersFormat: 'table',
    logLevel: 'Warn',
    validation: { invalidLink: true, notDocumented: true, notExported: false },
  };
}

/** Typedoc calls a module by its file: `core/src/query`, `registry/src/china-1`. Developers import `@workplan/core/query`. */
const MODULE = /\b([a-z][a-z-]*)\/src(?:\/([a-z]+(?:-[a-z]+)*))?(?:-\d+)?/;
const imported = (words) =>
  words.replace(MODULE, (_, name, entry) => (entry === undefined ? name : `${name}/${entry}`));

function pageOf(file, markdown) {
  const name = `api/${imported(file.replace(/\.md$/, ''))}`;
  return {
    path: `en/${name}.html`,
    name,
    language: 'en',
    source: `api/${file}`,
    markdown: markdown.replace(
      /^(# |- \[)([a-z-]+\/src[a-z/-]*)/gm,
      (_, before, module) => `${before}@workplan/${imported(module)}`,
    ),
  };
}
