import type { PreviewLine } from '@workplan/language-server';
import { connect, h, root } from '../dom.js';
import { problemBar } from '../problem-bar.js';

const wire = connect<null>((message) => {
  if (message.type !== 'preview') return;
  const { preview, texts } = message;
  const top = document.scrollingElement?.scrollTop ?? 0;
  const isEmpty = preview.lines.every(({ text }) => text.trim() === '');
  root().replaceChildren(
    ...problemBar({
      problems: preview.problems,
      count: preview.problemCount,
      summary: texts.problems ?? '',
      more: texts.moreProblems ?? '',
      showAll: texts.showAll ?? '',
      open: ({ range }) => wire.send({ type: 'reveal', range }),
      openAll: () => wire.send({ type: 'command', name: 'problems' }),
    }),
    ...(isEmpty ? [h('p', { class: 'note', role: 'status' }, texts.empty ?? '')] : []),
    h(
      'article',
      { class: 'sheet', lang: 'zh-CN', 'aria-label': preview.title },
      ...preview.lines.map((line) => element(line, texts.openInPlan ?? '')),
    ),
  );
  if (document.scrollingElement !== null) document.scrollingElement.scrollTop = top;
});

const HEADINGS = ['h2', 'h3', 'h4', 'h5'] as const;
const TITLES: ReadonlySet<PreviewLine['kind']> = new Set<PreviewLine['kind']>(['title', 'planTitle', 'attachment']);

function element({ kind, text, level = 1, range }: PreviewLine, hint: string): HTMLElement {
  const tag =
    kind === 'heading' ? (HEADINGS[Math.min(level, HEADINGS.length) - 1] ?? 'h5') : TITLES.has(kind) ? 'h1' : 'p';
  const shown = h(tag, { class: `${kind} level-${level}` });
  if (range === undefined) {
    shown.append(text.trim() === '' ? '\u00a0' : text);
    return shown;
  }
  const open = (): void => wire.send({ type: 'reveal', range });
  shown.append(
    h(
      'span',
      {
        role: 'link',
        tabindex: 0,
        title: hint,
        onclick: open,
        onkeydown: (event) => {
          if (event instanceof KeyboardEvent && event.key === 'Enter') open();
        },
      },
      text,
    ),
  );
  return shown;
}
