import { existsSync } from 'node:fs';
import { join, posix } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { addressesIn, unknown } from '../house/addresses.js';
import { IS_WHOLE } from '../support/sample.js';
import { builtSite, filesIn, readIn } from './built-site.js';

const site = builtSite();
let texts: ReadonlyMap<string, string>;

beforeAll(() => {
  const pages = filesIn(site.folder).filter((file) => file.endsWith('.html'));
  texts = new Map(pages.map((file) => [file, readIn(site.folder, file)]));
});

/** The values of an attribute; in texts quotes are always escaped, so that these are attributes indeed. */
const valuesOf = (text: string, attribute: string): string[] =>
  [...text.matchAll(new RegExp(`<[^<>]*?\\s${attribute}="([^"]*)"`, 'g'))].map(([, value = '']) => value);

/** Everything that a page names. */
const named = (text: string): string[] =>
  ['href', 'src', 'data-to-zh', 'data-to-en', 'data-index'].flatMap((name) => valuesOf(text, name));

/** What a browser loads without being asked. */
const loaded = (text: string): string[] => [
  ...valuesOf(text, 'src'),
  ...[...text.matchAll(/<link[^>]* href="([^"]*)"/g)].map(([, address = '']) => address),
];

const isOutside = (address: string): boolean => /^[a-z][a-z+.-]*:/i.test(address);

/** What is wrong with an address of a page; undefined when it leads to something. */
function faultOf(file: string, address: string): string | undefined {
  const [path = '', fragment] = address.split('#');
  const target = path === '' ? file : posix.normalize(posix.join(posix.dirname(file), decodeURIComponent(path)));
  if (path.startsWith('/')) return 'starts at the top of a server';
  if (!existsSync(join(site.folder, target))) return 'leads to no file';
  const text = texts.get(target);
  // The language of the playground is its fragment.
  if (fragment === undefined || text === undefined || target === 'playground.html') return undefined;
  return valuesOf(text, 'id').includes(decodeURIComponent(fragment)) ? undefined : 'names no place of the page';
}

describe('the built site', () => {
  test('has all the pages, in both languages', () => {
    expect(site.pages.filter((page) => page.startsWith('zh/rules/')).length).toBeGreaterThan(75);
    expect(texts.size).toBeGreaterThan(IS_WHOLE ? 340 : 320);
    for (const page of ['index.html', 'en/index.html', 'zh/format.html', 'en/importing.html', 'playground.html'])
      expect(texts.has(page)).toBe(true);
    expect(texts.has('en/api/core/query.html')).toBe(IS_WHOLE);
  });

  test('has no link that leads nowhere', () => {
    const dead = [...texts].flatMap(([file, text]) =>
      named(text)
        .filter((address) => !isOutside(address))
        .flatMap((address) => {
          const fault = faultOf(file, address);
          return fault === undefined ? [] : [`${file} → ${address} ${fault}`];
        }),
    );
    expect(dead).toEqual([]);
  });

  test('loads nothing from elsewhere, links to nothing there, and forbids it', () => {
    for (const [file, text] of texts) {
      expect({ file, outside: loaded(text).filter(isOutside) }).toEqual({ file, outside: [] });
      // An address of somebody else would have to be one that answers; so far no page needs any.
      expect({ file, outside: named(text).filter(isOutside) }).toEqual({ file, outside: [] });
      const [policy = ''] = valuesOf(text, 'content');
      expect(policy).toMatch(/^default-src 'none';/);
      expect(policy).not.toMatch(/unsafe|https?:|\*/);
      expect(text).not.toMatch(/<style|<script(?![^>]* src=)|<[^<>]*? (?:style|on[a-z]+)="/);
    }
  });

  test('has one title and one main part on every page, and every place once', () => {
    for (const [file, text] of texts) {
      const ids = valuesOf(text, 'id');
      expect({ file, twice: ids.filter((id, at) => ids.indexOf(id) !== at) }).toEqual({ file, twice: [] });
      expect({ file, mains: text.split('<main').length - 1 }).toEqual({ file, mains: 1 });
      expect(text).toMatch(/<html lang="(?:zh-CN|en)">[^]*<title>[^<]+<\/title>/);
    }
  });

  test('brings the notices of what is inside its programs', () => {
    const notices = readIn(site.folder, 'assets/THIRD-PARTY-NOTICES.txt');
    for (const name of ['@codemirror/view', 'vscode-jsonrpc', 'vscode-languageserver', 'fflate'])
      expect(notices).toMatch(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+ \\(`, 'm'));
  });

  test('names no folder of the machine that it was built on', () => {
    const [top = ''] = site.folder.split('.cache');
    const files = filesIn(site.folder).filter((file) => /\.(?:html|js|css)$/.test(file));
    expect(files.filter((file) => readIn(site.folder, file).includes(top))).toEqual([]);
  });
});

test('every address in it has a reason', () => {
  const addresses = filesIn(site.folder)
    .filter((file) => /\.(?:html|js|css|json|svg|txt|md|yaml)$/.test(file))
    .flatMap((file) => addressesIn(file, readIn(site.folder, file)));
  expect(addresses.length).toBeGreaterThan(10);
  expect(unknown(addresses)).toEqual([]);
});
