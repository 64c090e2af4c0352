import type { Preview, PreviewLine } from '@workplan/language-service/protocol';
import { copyOut } from '../copy-out.js';
import { connect, h, root } from '../dom.js';
import type { PageTexts } from '../messages.js';
import { problemBar } from '../problem-bar.js';
import { createScrollTie } from '../scroll-tie.js';
import { wordHtml } from '../word-copy.js';

/** Width of an A4 sheet in CSS pixels. */
const SHEET = 794;
const MARGIN = 32;

let texts: PageTexts = {};
let shown: Preview | undefined;

const t = (key: string): string => texts[key] ?? '';

const wire = connect<null>((message) => {
  if (message.type === 'scroll') tie.follow(message.line);
  if (message.type !== 'preview') return;
  ({ texts, preview: shown } = message);
  draw(shown);
});

const tie = createScrollTie((line) => wire.send({ type: 'scrolled', line }));
window.addEventListener('resize', fit);

/** A sheet that is wider than the window is shown smaller. */
function fit(): void {
  const scale = Math.min(1, (window.innerWidth - MARGIN) / SHEET);
  document.querySelector<HTMLElement>('.sheet')?.style.setProperty('zoom', String(scale));
}

function draw(preview: Preview): void {
  const top = document.scrollingElement?.scrollTop ?? 0;
  const isEmpty = preview.lines.every(({ text }) => text.trim() === '');
  root().replaceChildren(
    buttons(preview),
    ...problemBar({
      problems: preview.problems,
      count: preview.problemCount,
      summary: t('problems'),
      more: t('moreProblems'),
      showAll: t('showAll'),
      open: ({ range }) => wire.send({ type: 'reveal', range }),
      openAll: () => wire.send({ type: 'command', name: 'problems' }),
    }),
    ...(isEmpty ? [h('p', { class: 'note', role: 'status' }, t('empty'))] : []),
    h(
      'article',
      { class: 'sheet', lang: 'zh-CN', 'aria-label': preview.title === '' ? t('document') : preview.title },
      ...preview.lines.map(element),
    ),
  );
  fit();
  if (document.scrollingElement !== null) document.scrollingElement.scrollTop = top;
}

function buttons({ lines }: Preview): HTMLElement {
  const status = h('span', { role: 'status' });
  const copy = (): void => {
    const plain = lines.map(({ text }) => text).join('\n');
    status.textContent = t(copyOut({ 'text/html': wordHtml(lines), 'text/plain': plain }) ? 'copied' : 'notCopied');
  };
  const button = (key: string, onclick: () => void, title = ''): HTMLElement =>
    h('button', { type: 'button', class: 'secondary', title, onclick }, t(key));
  return h(
    'div',
    { class: 'toolbar', role: 'group', 'aria-label': t('document') },
    button('copyWord', copy),
    button('exportWord', () => wire.send({ type: 'command', name: 'exportWord' })),
    button('exportExcel', () => wire.send({ type: 'command', name: 'exportExcel' })),
    button('print', () => wire.send({ type: 'savePage', html: sheetHtml() }), t('printHint')),
    status,
  );
}

/** The sheet as it is printed: in its own size, and with nothing to click. */
function sheetHtml(): string {
  const sheet = document.querySelector('.sheet')?.cloneNode(true);
  if (!(sheet instanceof HTMLElement)) return '';
  sheet.removeAttribute('style');
  for (const link of sheet.querySelectorAll('[role="link"]')) link.replaceWith(link.textContent ?? '');
  return sheet.outerHTML;
}

const HEADINGS = ['h2', 'h3', 'h4', 'h5'] as const;
const TITLES: ReadonlySet<PreviewLine['role']> = new Set<PreviewLine['role']>(['title', 'planTitle', 'label']);

function element({ kind, role, text, level = 1, range }: PreviewLine): HTMLElement {
  const tag =
    role === 'heading' ? (HEADINGS[Math.min(level, HEADINGS.length) - 1] ?? 'h5') : TITLES.has(role) ? 'h1' : 'p';
  const shownText = text.replace(/^[\s\u3000]+/, '');
  const own = h(tag, { class: `${kind} role-${role} level-${level}`, 'data-line': range?.start.line });
  if (range === undefined) {
    own.append(shownText === '' ? '\u00a0' : shownText);
    return own;
  }
  const open = (): void => wire.send({ type: 'reveal', range });
  own.append(
    h(
      'span',
      {
        role: 'link',
        tabindex: 0,
        title: t('openInPlan'),
        onclick: open,
        onkeydown: (event) => {
          if (event instanceof KeyboardEvent && event.key === 'Enter') open();
        },
      },
      shownText,
    ),
  );
  return own;
}
