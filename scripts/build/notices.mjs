// Writes the notices of the packages that a bundle really holds: their licences ask for it.
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

const LICENCE = /^(?:licen[cs]e|copying|notice)(?:[-.].*)?$/i;

export const NOTICES = 'THIRD-PARTY-NOTICES.txt';

/** The folder of the package that a file belongs to, if it is one of others. */
function packageOf(file) {
  if (!/[/\\]node_modules[/\\]/.test(file)) return undefined;
  for (let folder = dirname(file); folder !== dirname(folder); folder = dirname(folder)) {
    const manifest = join(folder, 'package.json');
    // Some packages have manifests without a name in folders of their own.
    if (existsSync(manifest) && JSON.parse(readFileSync(manifest, 'utf8')).version !== undefined) return folder;
  }
  throw new Error(`${file} belongs to no package`);
}

/**
 * @param metafiles what esbuild says of its bundles
 * @param base the folder that their paths are relative to
 * @throws when a package has no text of its licence
 */
export function noticesOf(metafiles, base) {
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
    return `${name} ${version} (${license})\n\n${texts.join('\n\n')}\n`;
  });
  const head = 'These packages by others are part of the programs in this folder.\n';
  return [head, ...[...new Set(notices)].sort()].join(`\n${'-'.repeat(72)}\n\n`);
}

/** Also in a folder that the bundler has not made yet. */
export function writeNotices(metafiles, base, folder) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, NOTICES), noticesOf(metafiles, base));
}
