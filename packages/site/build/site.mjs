// Builds the site: static files that a server may hand out, and that open from a folder as well.
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ROOT } from '../../../scripts/lib.mjs';
import { layout } from './layout.mjs';
import { linker } from './text/links.mjs';
import { render } from './text/markdown.mjs';
import { LANGUAGES, pagesOf } from './pages/pages.mjs';
import { buildPlayground } from './playground.mjs';
import { searchIndex } from './search.mjs';
import { TEXTS } from './texts.mjs';

export const SITE = join(ROOT, 'packages/site/dist');

/**
 * @param {string} out the folder, which is emptied first
 * @param {{ short?: boolean }} options `short` leaves out the reference of the API, which takes long
 * @returns the addresses of all pages, from the top of the site
 */
export async function buildSite(out = SITE, { short = false } = {}) {
  rmSync(out, { recursive: true, force: true });
  const api = short ? [] : await import('./pages/api-pages.mjs').then(({ apiPages }) => apiPages());
  const pages = pagesOf({ api });
  const paths = new Set(pages.map(({ path }) => path));
  const { files, link } = linker(pages);
  const made = pages.map((page) => {
    const content = render(page.markdown, {
      link: (address) => link(page, address),
      tableLabel: TEXTS[page.language].table,
    });
    write(join(out, page.path), layout(page, content, paths));
    return { page, title: content.headings[0]?.title ?? TEXTS[page.language].site, html: content.html };
  });
  for (const [target, file] of files) copy(join(ROOT, file), join(out, target));
  copy(join(ROOT, 'packages/site/assets'), join(out, 'assets'));
  for (const language of LANGUAGES)
    write(
      join(out, `assets/search-${language}.js`),
      searchIndex(made.filter(({ page }) => page.language === language)),
    );
  await buildPlayground(out);
  return [...paths, 'playground.html'];
}

function write(path, text) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

function copy(from, to) {
  mkdirSync(dirname(to), { recursive: true });
  cpSync(from, to, { recursive: true });
}
