// Writes what the published packages, the extension and the site are made of, as CycloneDX 1.6 in JSON: npm run sbom -- [FILE].
// Versions and checksums are those of the lockfile, licences those of the packages as installed. The same lockfile gives the
// same file, byte for byte.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { ROOT, fail } from '../lib.mjs';
import { published } from '../sources.mjs';

/**
 * What packages of ours are built with and do not hold: types, the packager of the extension, what makes pages of the docs.
 * Everything else that they name is shipped or installed with them.
 */
const TOOLS = /^@types\/|^@vscode\/vsce$|^typedoc(?:-|$)|^markdown-it$|^github-slugger$/;

/** What is used by itself. */
const APPLICATIONS = new Set(['extension', 'packages/cli', 'packages/site']);

const manifestOf = (folder) => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));

/** The folder of a package as a file in another folder would find it. */
function folderOf(name, from) {
  for (let folder = realpathSync(from); ; folder = dirname(folder)) {
    const found = join(folder, 'node_modules', name);
    if (existsSync(found)) return realpathSync(found);
    if (folder === dirname(folder)) throw new Error(`${name} is not installed; run npm run setup`);
  }
}

const purlOf = (name, version) => `pkg:npm/${name.replace('@', '%40')}@${version}`;

/** A licence as its SPDX id, or as an expression of several. */
const licenceOf = (licence) =>
  /^[\w.+-]+$/.test(licence) ? { license: { id: licence } } : { expression: licence.replace(/^\((.*)\)$/, '$1') };

/** A package of others, with what it needs. */
function foreign(name, key, from, lock) {
  const id = `${name}@${key}`;
  const version = key.replace(/\(.*$/, '');
  const folder = folderOf(name, from);
  const manifest = manifestOf(folder);
  if (manifest.version !== version) throw new Error(`${name} ${version} is locked, ${manifest.version} is installed`);
  if (typeof manifest.license !== 'string') throw new Error(`${name} ${version} names no licence`);
  const { integrity } = lock.packages[`${name}@${version}`].resolution;
  const [algorithm, checksum] = integrity.split(/-(.*)/s);
  if (algorithm !== 'sha512') throw new Error(`${name} ${version} has no SHA-512 in the lockfile`);
  return {
    purl: purlOf(name, version),
    folder,
    needs: Object.entries(lock.snapshots[id]?.dependencies ?? {}),
    component: {
      type: 'library',
      'bom-ref': purlOf(name, version),
      name,
      version,
      hashes: [{ alg: 'SHA-512', content: Buffer.from(checksum, 'base64').toString('hex') }],
      licenses: [licenceOf(manifest.license)],
      purl: purlOf(name, version),
    },
  };
}

/** A package of ours, with what it needs of ours and of others. */
function own(importer, root, lock) {
  const folder = join(root, importer);
  const { name, version, license } = manifestOf(folder);
  const { dependencies = {}, devDependencies = {} } = lock.importers[importer];
  const needs = Object.entries({ ...devDependencies, ...dependencies })
    .filter(([needed]) => !TOOLS.test(needed))
    .map(([needed, { version: key }]) => [needed, key]);
  return {
    purl: purlOf(name, version),
    folder,
    needs,
    component: {
      type: APPLICATIONS.has(importer) ? 'application' : 'library',
      'bom-ref': purlOf(name, version),
      name,
      version,
      licenses: [licenceOf(license)],
      purl: purlOf(name, version),
    },
  };
}

/**
 * @param root the repository, installed
 * @param importers the folders of the packages that are released
 */
export function bomOf(root, importers) {
  const lock = parse(readFileSync(join(root, 'pnpm-lock.yaml'), 'utf8'));
  const found = new Map();
  const add = (node) => {
    if (found.has(node.purl)) return node.purl;
    found.set(node.purl, { component: node.component, dependsOn: [] });
    const { dependsOn } = found.get(node.purl);
    for (const [name, key] of node.needs) dependsOn.push(add(needed(name, key, node)));
    return node.purl;
  };
  const needed = (name, key, { folder }) =>
    key.startsWith('link:') ? own(ownFolder(name), root, lock) : foreign(name, key, folder, lock);
  for (const importer of importers) add(own(importer, root, lock));
  return documentOf(manifestOf(root), manifestOf(join(root, importers[0])).version, found);
}

const ownFolder = (name) => `packages/${name.replace('@workplan/', '')}`;

function documentOf({ description, license }, version, found) {
  const refs = [...found.keys()].sort();
  const components = refs.map((ref) => found.get(ref).component);
  const main = { type: 'application', 'bom-ref': 'workplan', name: 'workplan', version, description };
  const body = {
    metadata: { component: { ...main, licenses: [licenceOf(license)] } },
    components,
    dependencies: [
      { ref: 'workplan', dependsOn: refs.filter((ref) => /^pkg:npm\/(?:%40workplan\/|workplan@)/.test(ref)) },
      ...refs.map((ref) => ({ ref, dependsOn: [...new Set(found.get(ref).dependsOn)].sort() })),
    ],
  };
  return { bomFormat: 'CycloneDX', specVersion: '1.6', serialNumber: serialOf(body), version: 1, ...body };
}

/** A name that follows from what is listed: a new one for new contents (RFC 9562, version 8). */
function serialOf(body) {
  const hash = createHash('sha256').update(JSON.stringify(body)).digest('hex');
  const variant = ((Number.parseInt(hash[16], 16) & 0x3) | 0x8).toString(16);
  const parts = [
    hash.slice(0, 8),
    hash.slice(8, 12),
    `8${hash.slice(13, 16)}`,
    `${variant}${hash.slice(17, 20)}`,
    hash.slice(20, 32),
  ];
  return `urn:uuid:${parts.join('-')}`;
}

/** Everything that is released: the packages on the registry, the extension, and the site with its playground. */
export const released = () => [...published().map((name) => `packages/${name}`), 'extension', 'packages/site'];

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const text = `${JSON.stringify(bomOf(ROOT, released()), null, 2)}\n`;
  const [file] = process.argv.slice(2);
  try {
    if (file === undefined) process.stdout.write(text);
    else writeFileSync(file, text, { flag: 'wx' });
  } catch (error) {
    fail(error.message);
  }
}
