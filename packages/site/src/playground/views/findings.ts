import type { Diagnostic } from 'vscode-languageserver-protocol';
import { h } from '../dom.js';
import { severityOf, wordsOf } from '../editor/plan-editor.js';
import type { Act } from '../lsp/actions.js';
import type { Language, Say } from '../texts.js';

/** So many findings are listed at a time: building thousands would hold up the typing. */
const PORTION = 100;

export interface FindingsOptions {
  readonly list: HTMLElement;
  readonly count: HTMLElement;
  reveal(diagnostic: Diagnostic): void;
  acts(diagnostic: Diagnostic): Promise<readonly Act[]>;
  apply(act: Act): void;
  failed(error: unknown): void;
}

/** The list of findings, errors first. */
export interface Findings {
  show(diagnostics: readonly Diagnostic[], language: Language, say: Say): void;
  /** Opens the first finding at a place, or else on its line, and puts the keyboard on what helps against it. */
  openAt(line: number, character: number): void;
}

export function createFindings(options: FindingsOptions): Findings {
  let shown: readonly Diagnostic[] = [];
  let draw = (_most: number): void => undefined;
  let openItem = async (_diagnostic: Diagnostic): Promise<void> => undefined;
  return {
    show(diagnostics, language, say) {
      shown = [...diagnostics].sort((a, b) => (a.severity ?? 1) - (b.severity ?? 1));
      const items = new Map<Diagnostic, HTMLElement>();
      options.count.textContent = String(shown.length);
      openItem = (diagnostic) => openActs(options, diagnostic, items.get(diagnostic), say);
      draw = (most) => {
        const part = shown.slice(0, most);
        const lines = part.map((one) => {
          const item = itemOf(options, one, language, say, () => void openItem(one));
          items.set(one, item);
          return item;
        });
        const left = shown.length - part.length;
        options.list.replaceChildren(...lines);
        if (left > 0)
          options.list.append(moreButton(say('more', { count: Math.min(PORTION, left) }), () => draw(most + PORTION)));
      };
      draw(PORTION);
    },
    openAt(line, character) {
      const exact = shown.findIndex(({ range }) => holds(range, line, character));
      const at = exact < 0 ? shown.findIndex(({ range }) => range.start.line === line) : exact;
      const found = shown[at];
      if (found === undefined) return;
      if (at >= PORTION) draw(at + 1);
      void openItem(found);
    },
  };
}

function holds({ start, end }: Diagnostic['range'], line: number, character: number): boolean {
  const isAfterStart = line > start.line || (line === start.line && character >= start.character);
  return isAfterStart && (line < end.line || (line === end.line && character <= end.character));
}

const moreButton = (words: string, onclick: () => void): HTMLElement =>
  h('li', {}, h('button', { type: 'button', class: 'more', onclick }, words));

function itemOf(
  { reveal }: FindingsOptions,
  diagnostic: Diagnostic,
  language: Language,
  say: Say,
  open: () => void,
): HTMLElement {
  const severity = severityOf(diagnostic);
  const rule = String(diagnostic.code ?? '');
  const onclick = (): void => {
    reveal(diagnostic);
    open();
  };
  return h(
    'li',
    { class: severity },
    h(
      'button',
      { type: 'button', class: 'finding', onclick },
      h('span', { class: 'severity' }, say(severity)),
      h('span', { class: 'where' }, say('at', { line: diagnostic.range.start.line + 1 })),
      h('span', { class: 'message', lang: language === 'zh' ? 'zh-CN' : 'en' }, wordsOf(diagnostic)),
    ),
    h('a', { href: `${language}/rules/${encodeURIComponent(rule)}.html`, title: say('rule'), class: 'rule' }, rule),
    h('div', { class: 'acts', role: 'group', 'aria-label': wordsOf(diagnostic), hidden: true }),
  );
}

async function openActs(
  { acts, apply, failed }: FindingsOptions,
  diagnostic: Diagnostic,
  item: HTMLElement | undefined,
  say: Say,
): Promise<void> {
  const place = item?.querySelector<HTMLElement>('.acts');
  if (item === undefined || place === null || place === undefined) return;
  try {
    const offered = await acts(diagnostic);
    place.replaceChildren(
      ...(offered.length === 0
        ? [h('span', {}, say('noFix'))]
        : offered.map((act) => h('button', { type: 'button', onclick: () => apply(act) }, act.title))),
    );
    place.hidden = false;
    item.scrollIntoView({ block: 'nearest' });
    place.querySelector('button')?.focus();
  } catch (error) {
    failed(error);
  }
}
