// Links between files of the repository as links between pages of the site. What is no page is copied beside them, so
// that no link leads out of the site by accident; one that leads nowhere stops the build.
import { existsSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';
import { ROOT } from '../../../../scripts/lib.mjs';
import { relativeTo } from './html.mjs';

const OUTSIDE = /^(?:https?|mailto):/;
/** A page of the site that no file of the repository stands for. */
const OWN = /^site:/;

/**
 * @param {import('../pages/pages.mjs').Page[]} pages
 * @returns the files to copy, and what turns an address in a page into one of the site
 */
export function linker(pages) {
  const byFile = new Map(pages.map(({ language, source, path }) => [`${language} ${source}`, path]));
  const files = new Map();

  const pageOf = (language, file) =>
    [language, 'en', 'zh'].map((one) => byFile.get(`${one} ${file}`)).find((path) => path !== undefined);

  /** Markdown that is no page is copied as the text that it is. */
  function copied(file) {
    const target = `files/${file.endsWith('.md') ? `${file}.txt` : file}`;
    files.set(target, file);
    return target;
  }

  function targetOf(page, path) {
    const file = posix.normalize(posix.join(posix.dirname(page.source), decodeURIComponent(path)));
    const found = pageOf(page.language, file) ?? pageOf(page.language, posix.join(file, 'README.md'));
    if (found !== undefined) return found;
    if (!existsSync(join(ROOT, file)) || statSync(join(ROOT, file)).isDirectory())
      throw new Error(`${page.source} links to ${path}, which is no file`);
    return copied(file);
  }

  function link(page, address) {
    if (OUTSIDE.test(address) || address.startsWith('#')) return address;
    const [path, anchor] = address.split('#');
    const target = relativeTo(page.path, OWN.test(path) ? path.replace(OWN, '') : targetOf(page, path));
    return anchor === undefined ? target : `${target}#${anchor}`;
  }
  return { files, link };
}
