// A page around its text: head, listing of pages, contents of the page.
import { GROUPS } from './pages/contents.mjs';
import { escaped, relativeTo } from './text/html.mjs';
import { HOMES } from './pages/pages.mjs';
import { TEXTS } from './texts.mjs';

/** Nothing is loaded from elsewhere, and nothing runs that is not a file of the site. */
export const POLICY = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:";

/**
 * @param {import('./pages/pages.mjs').Page} page
 * @param {{ html: string, headings: { level: number, id: string, title: string }[] }} content
 * @param {ReadonlySet<string>} paths of all pages
 */
export function layout(page, { html, headings }, paths) {
  const texts = TEXTS[page.language];
  const to = (path) => relativeTo(page.path, path);
  const title = headings.find(({ level }) => level === 1)?.title ?? texts.site;
  const isHome = page.name === '';
  return `<!doctype html>
<html lang="${texts.code}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escaped(isHome ? texts.site : `${title} · ${texts.site}`)}</title>
<link rel="icon" href="${to('assets/icon.svg')}">
<link rel="stylesheet" href="${to('assets/site.css')}">
<script src="${to('assets/site.js')}" data-index="${to(`assets/search-${page.language}.js`)}"></script>
</head>
<body class="${isHome ? 'home' : 'text'}">
<a class="skip" href="#site-content">${texts.skip}</a>
${header(page, paths, to)}
<div class="columns">
${isHome ? '' : sidebar(page, paths, to)}
<main id="site-content" tabindex="-1">
${html}
</main>
${isHome ? '' : outline(headings, texts)}
</div>
<footer>${texts.made}${texts.licence} <a href="${to('assets/THIRD-PARTY-NOTICES.txt')}">${texts.notices}</a></footer>
</body>
</html>
`;
}

/** One page for both languages: its fragment says which. */
const PLAYGROUND = 'playground.html';

function header(page, paths, to) {
  const { language, name } = page;
  const texts = TEXTS[language];
  const links = [
    [`${language}/start.html`, texts.guide],
    [`${language}/format.html`, texts.format],
    [`${language}/rules/index.html`, texts.rules],
    [PLAYGROUND, texts.playground],
  ];
  const other = language === 'zh' ? 'en' : 'zh';
  const same = name === '' ? HOMES[other] : `${other}/${name}.html`;
  const twin = paths.has(same) ? same : HOMES[other];
  const link = ([path, label]) => {
    const address = `${to(path)}${path === PLAYGROUND && language === 'en' ? '#en' : ''}`;
    return `<a href="${address}"${path === page.path ? ' aria-current="page"' : ''}>${label}</a>`;
  };
  return `<header>
<a class="brand" href="${to(HOMES[language])}"><img src="${to('assets/icon.svg')}" alt="" width="24" height="24">${texts.site}</a>
<nav aria-label="${texts.home}">${links.map(link).join('')}</nav>
<search><label class="unseen" for="site-search">${texts.search}</label><input id="site-search" type="search" placeholder="${texts.searchHint}" autocomplete="off" data-nothing="${texts.nothing}"><ul id="site-found" hidden></ul></search>
<button id="site-theme" type="button" data-light="${texts.themes.light}" data-dark="${texts.themes.dark}">${texts.theme}</button>
<a class="language" href="${to(twin)}" lang="${TEXTS[other].code}">${texts.otherLanguage}</a>
</header>`;
}

function sidebar(page, paths, to) {
  const texts = TEXTS[page.language];
  const current = (name) =>
    page.name === name || (name.endsWith('/index') && page.name.startsWith(name.slice(0, -'index'.length)));
  const item = ({ name, label }) => {
    const own = `${page.language}/${name}.html`;
    const isOwn = paths.has(own);
    const path = isOwn ? own : `en/${name}.html`;
    if (!paths.has(path)) return '';
    const mark = isOwn ? '' : texts.inEnglish;
    return `<li><a href="${to(path)}"${current(name) ? ' aria-current="page"' : ''}>${escaped(label[page.language])}${mark}</a></li>`;
  };
  const groups = GROUPS.map(
    ({ title, pages }) => `<p>${title[page.language]}</p>\n<ul>${pages.map(item).join('\n')}</ul>`,
  );
  return `<details class="sidebar" open><summary>${texts.contents}</summary>
<nav aria-label="${texts.contents}">${groups.join('\n')}</nav></details>`;
}

const LEAST = 2;

function outline(headings, texts) {
  const shown = headings.filter(({ level }) => level === 2 || level === 3);
  if (shown.length < LEAST) return '';
  const items = shown.map(
    ({ level, id, title }) =>
      `<li class="level-${level}"><a href="#${encodeURIComponent(id)}">${escaped(title)}</a></li>`,
  );
  return `<nav class="outline" aria-label="${texts.onPage}"><p>${texts.onPage}</p><ul>${items.join('\n')}</ul></nav>`;
}
