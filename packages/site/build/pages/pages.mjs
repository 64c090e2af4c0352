// All pages of the site with their Markdown, made of the files of the repository.
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { ROOT } from '../../../../scripts/lib.mjs';
import { GROUPS } from './contents.mjs';
import { formatPage } from './format-pages.mjs';
import { halvesOf, ruleIndex } from './rule-pages.mjs';

export const LANGUAGES = ['zh', 'en'];

/**
 * @typedef {object} Page
 * @property {string} path where it is written, from the top of the site
 * @property {string} name what it shares with the same page in the other language
 * @property {'zh' | 'en'} language
 * @property {string} source the file that its links start from
 * @property {string} markdown
 */

const read = (path) => readFileSync(join(ROOT, path), 'utf8');

/** The first line of a document leads to the same document in the other language; the site has a switch for that. */
const withoutSwitch = (text) => text.replace(/^(?:English: |中文版：|\[中文说明\]|\[English\])[^\n]*\n\n?/m, '');

/** @returns {Page[]} */
export function pagesOf({ api = [] } = {}) {
  return [...homes(), ...listed(), ...made(), ...rules(), ...decisions(), ...api];
}

const homes = () =>
  LANGUAGES.map((language) => {
    const source = `packages/site/pages/home.${language}.md`;
    return { path: HOMES[language], name: '', language, source, markdown: read(source) };
  });

/** Chinese first: its first page is that of the site. */
export const HOMES = { zh: 'index.html', en: 'en/index.html' };

const listed = () =>
  GROUPS.flatMap(({ pages }) => pages)
    .filter(({ made }) => made === undefined)
    .flatMap(({ name, ...entry }) =>
      LANGUAGES.filter((language) => language in entry).map((language) => ({
        path: `${language}/${name}.html`,
        name,
        language,
        source: entry[language],
        markdown: withoutSwitch(read(entry[language])),
      })),
    );

function made() {
  const schema = JSON.parse(read('schemas/plan.schema.json'));
  return LANGUAGES.map((language) => ({
    path: `${language}/format.html`,
    name: 'format',
    language,
    source: 'docs/format.md',
    markdown: formatPage(schema, language),
  }));
}

function rules() {
  const ids = [...read('docs/rules/README.md').matchAll(/^\| \[([\w-]+)\]/gm)].map(([, id]) => id);
  const halves = new Map(ids.map((id) => [id, halvesOf(read(`docs/rules/${id}.md`))]));
  const page = (language, id, source, markdown) => ({
    path: `${language}/rules/${id}.html`,
    name: `rules/${id}`,
    language,
    source: `docs/rules/${source}.md`,
    markdown,
  });
  return LANGUAGES.flatMap((language) => [
    page(language, 'index', 'README', ruleIndex(halves, language)),
    ...ids.map((id) => page(language, id, id, halves.get(id)[language])),
  ]);
}

const decisions = () =>
  readdirSync(join(ROOT, 'docs/decisions'))
    .filter((file) => file.endsWith('.md') && file !== 'README.md')
    .map((file) => {
      const name = `decisions/${basename(file, '.md')}`;
      const source = `docs/decisions/${file}`;
      return { path: `en/${name}.html`, name, language: 'en', source, markdown: read(source) };
    });
