import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { hashOf, newFolder, placeIn } from './place.js';
import { buildOutside, REPOSITORIES } from './repositories.js';

/** All repositories on the disk, side by side, and what they try to reach. */
export interface Built {
  readonly top: string;
  readonly repositories: string;
  readonly outside: string;
  /** The hash of what lies outside, as it was made. */
  readonly before: string;
  folderOf(index: number): string;
}

export function buildAll(): Built {
  const top = newFolder();
  const repositories = join(top, 'repos');
  const outside = join(top, 'outside');
  const folderOf = (index: number): string => join(repositories, String(index));
  buildOutside(placeIn(outside));
  for (const [index, repository] of REPOSITORIES.entries()) {
    mkdirSync(folderOf(index), { recursive: true });
    // Some are cloned, some come in an archive.
    if (index % 2 === 0) mkdirSync(join(folderOf(index), '.git'));
    repository.build(placeIn(folderOf(index)));
  }
  return { top, repositories, outside, before: hashOf(outside), folderOf };
}
