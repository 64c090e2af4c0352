import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vitest/config';
import { plainOf, type Form } from '../../scripts/build/plain-sources.mjs';

/**
 * Has tests load the sources of our packages as the plain JavaScript that `scripts/build/plain-sources.mjs` writes. Node does it
 * by itself, and calls of what is imported are as fast as in the built packages. Whoever replaces a module needs those of Vite,
 * and so does a run that waits for changes of the sources; where blocks are counted there is no other form.
 */
export function plainSources(form: Form = 'src'): Plugin {
  let waits = false;
  return {
    name: 'plain-sources',
    enforce: 'pre',
    configureVitest({ vitest }) {
      waits = vitest.config.watch && form === 'src';
    },
    async resolveId(path, importer, options) {
      const found = await this.resolve(path, importer, { ...options, skipSelf: true });
      return found !== null && !waits && isOurs(found.id) ? { ...found, id: plainOf(found.id, form) } : found;
    },
  };
}

/** What Vite leaves to Node: these files, and the count, which they import too. */
export const PLAIN = /\/packages\/[\w-]+\/\.cache\/(?:src|counted)\/|\/tests\/support\/ran\.mjs$/;

const PACKAGES = fileURLToPath(new URL('../../packages/', import.meta.url));
/** A copy of our packages in another folder is not. */
const isOurs = (id: string): boolean =>
  id.startsWith(PACKAGES) && /^[\w-]+\/src\/[^?]*\.ts$/.test(id.slice(PACKAGES.length));
