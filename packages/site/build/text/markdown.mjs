// Markdown as HTML: headings with the addresses that GitHub gives them, Chinese without spaces where lines break,
// and links as the caller rewrites them.
import GithubSlugger from 'github-slugger';
import MarkdownIt from 'markdown-it';
import { highlighted } from './highlight.mjs';
import { escaped } from './html.mjs';

const WIDE = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef\u2018-\u201d]/u;

/**
 * @param {string} text
 * @param {{ link: (address: string) => string, tableLabel: string }} options
 * @returns {{ html: string, headings: { level: number, id: string, title: string }[] }}
 */
export function render(text, options) {
  const env = { ...options, headings: [] };
  return { html: MARKDOWN.render(text, env), headings: env.headings };
}

const MARKDOWN = create();

function create() {
  const md = new MarkdownIt({ html: true });
  md.core.ruler.push('addresses of headings', addressHeadings);
  md.core.ruler.push('breaks between wide characters', joinWide);
  md.core.ruler.push('links', rewriteLinks);
  md.renderer.rules.fence = (tokens, at) => codeBlock(tokens[at]);
  // Comments are for the tests that run the docs.
  md.renderer.rules.html_block = (tokens, at, _, env) => ownHtml(tokens[at].content, env);
  md.renderer.rules.html_inline = (tokens, at, _, env) => ownHtml(tokens[at].content, env);
  md.renderer.rules.table_open = (tokens, at, _, env) =>
    `<div class="table" role="region" tabindex="0" aria-label="${escaped(env.tableLabel)}"><table>\n`;
  md.renderer.rules.table_close = () => '</table></div>\n';
  return md;
}

const ownHtml = (html, { link }) =>
  html
    .replace(/<!--[^]*?-->\n?/g, '')
    .replace(/(href|src)="([^"]*)"/g, (_, name, address) => `${name}="${link(address)}"`);

function codeBlock({ content, info }) {
  const [language = ''] = info.trim().split(/\s+/);
  return `<pre tabindex="0"><code class="language-${escaped(language)}">${highlighted(content, language)}</code></pre>\n`;
}

function addressHeadings({ tokens, env }) {
  const slugger = new GithubSlugger();
  tokens.forEach((token, at) => {
    if (token.type !== 'heading_open') return;
    const title = plain(tokens[at + 1]);
    const id = slugger.slug(title);
    token.attrSet('id', id);
    env.headings.push({ level: Number(token.tag.slice(1)), id, title });
  });
}

const plain = ({ children }) =>
  (children ?? [])
    .filter(({ type }) => type === 'text' || type === 'code_inline')
    .map(({ content }) => content)
    .join('');

/** The source breaks its lines anywhere; between wide characters that is no space. */
function joinWide({ tokens }) {
  for (const { children } of tokens)
    (children ?? []).forEach((token, at) => {
      if (token.type !== 'softbreak') return;
      const before = edge(children, at, -1);
      const after = edge(children, at, 1);
      if (WIDE.test(before) && WIDE.test(after)) Object.assign(token, { type: 'text', content: '' });
    });
}

/** The character beside a token, on one side, whatever is marked up there. */
function edge(children, at, step) {
  for (let next = at + step; children[next] !== undefined; next += step) {
    const { content } = children[next];
    if (content !== '') return step < 0 ? ([...content].at(-1) ?? '') : ([...content][0] ?? '');
  }
  return '';
}

function rewriteLinks({ tokens, env }) {
  for (const token of tokens.flatMap(({ children }) => children ?? [])) {
    const name = { link_open: 'href', image: 'src' }[token.type];
    if (name !== undefined) token.attrSet(name, env.link(token.attrGet(name)));
  }
}
