// What the search of a language looks through: titles and words of its pages, as a script that is loaded when the search
// is used. A page that is opened from a folder may load scripts, and nothing else.
const MOST = 6000;

/**
 * @param {{ page: import('./pages/pages.mjs').Page, title: string, html: string }[]} made
 * @returns the text of the script
 */
export function searchIndex(made) {
  const entries = made.map(({ page, title, html }) => [page.path, title, wordsOf(html).slice(0, MOST)]);
  return `window.workplanSearch(${JSON.stringify(entries).replaceAll('<', '\\u003c')});\n`;
}

const ENTITIES = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' };

const wordsOf = (html) =>
  html
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:amp|lt|gt|quot);/g, (entity) => ENTITIES[entity])
    .replace(/\s+/g, ' ')
    .trim();
