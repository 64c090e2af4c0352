import { folderOf, isInside, joinPath, resolvePath } from '../paths.js';

/** A file in a package, as npm names packages: `package/file.yaml`, `@scope/package/file.yaml`. */
const IN_PACKAGE = /^((?:@[a-z0-9~-][a-z0-9._~-]*\/)?[a-z0-9~-][a-z0-9._~-]*)\/(.+)$/;

/**
 * Where a shared configuration may be that a file in a folder names: one path for a name that begins with `.`, or one
 * without a slash; otherwise the `node_modules` of the folder and of those above it, the nearest first. Nothing of a
 * package is looked at but this file. Empty for a name that leaves its package.
 */
export function placesOfShared(name: string, folder: string): readonly string[] {
  const [, pack, file] = IN_PACKAGE.exec(name) ?? [];
  if (pack === undefined || file === undefined) return [resolvePath(folder, name)];
  const places: string[] = [];
  for (let here = folder; ; here = folderOf(here)) {
    const home = joinPath(joinPath(here, 'node_modules'), pack);
    const place = resolvePath(home, file);
    if (!isInside(home, place)) return [];
    places.push(place);
    if (folderOf(here) === here) return places;
  }
}
