import type { LightColour } from '@workplan/core';
import { COLOURS, type CountedGroup, type Counts, type DashboardChoice, type ShownItem } from '../dashboard-view.js';
import { h } from '../dom.js';
import type { PageTexts } from '../messages.js';
import { SHAPES } from '../shapes.js';

const mark = (colour: LightColour): HTMLElement =>
  h('span', { class: `light ${colour}`, 'aria-hidden': 'true' }, SHAPES[colour]);

/** How many items have each light. Each is a button that lists these items, and one lists all. */
export function cards(
  counts: Counts,
  total: number,
  chosen: DashboardChoice['light'],
  texts: PageTexts,
  choose: (light: DashboardChoice['light']) => void,
): HTMLElement[] {
  const card = (light: DashboardChoice['light'], name: string, count: number): HTMLElement =>
    h(
      'button',
      {
        type: 'button',
        class: `card ${light === '' ? 'all' : light}`,
        'aria-pressed': String(light === chosen),
        onclick: () => choose(light),
      },
      ...(light === '' ? [] : [mark(light)]),
      h('span', { class: 'name' }, name),
      h('span', { class: 'number' }, String(count)),
      ...(light === '' || total === 0 ? [] : [h('span', { class: 'share' }, `${Math.round((count * 100) / total)}%`)]),
    );
  return [
    card('', texts['all'] ?? '', total),
    ...COLOURS.map((colour) => card(colour, texts[colour] ?? '', counts[colour])),
  ];
}

/** Counts by body or plan: a bar for those who look, and the same figures as cells for all. */
export function groupTable(groups: readonly CountedGroup[], name: string, texts: PageTexts): HTMLElement {
  const most = Math.max(1, ...groups.map(({ total }) => total));
  return h(
    'table',
    { class: 'groups' },
    h(
      'thead',
      {},
      h(
        'tr',
        {},
        h('th', { scope: 'col' }, name),
        h('td', { class: 'bar-cell', 'aria-hidden': 'true' }),
        h('th', { scope: 'col', class: 'figure' }, texts['total'] ?? ''),
        ...COLOURS.map((colour) => h('th', { scope: 'col', class: 'figure' }, mark(colour), texts[colour] ?? '')),
      ),
    ),
    h(
      'tbody',
      {},
      ...groups.map(({ name: own, total, counts }) =>
        h(
          'tr',
          {},
          h('th', { scope: 'row' }, own),
          h('td', { class: 'bar-cell', 'aria-hidden': 'true' }, bar(counts, most)),
          h('td', { class: 'figure' }, String(total)),
          ...COLOURS.map((colour) =>
            h('td', { class: `figure${counts[colour] === 0 ? ' zero' : ''}` }, String(counts[colour])),
          ),
        ),
      ),
    ),
  );
}

function bar(counts: Counts, most: number): HTMLElement {
  const element = h('span', { class: 'bar' });
  for (const colour of COLOURS) {
    if (counts[colour] === 0) continue;
    const part = h('span', { class: `part ${colour}` });
    part.style.width = `${(100 * counts[colour]) / most}%`;
    element.append(part);
  }
  return element;
}

/** Items with what is late about them; the words of each lead to its place in the plan. */
export function itemTable(
  items: readonly ShownItem[],
  texts: PageTexts,
  showsPlan: boolean,
  open: (item: ShownItem) => void,
): HTMLElement {
  const t = (key: string): string => texts[key] ?? '';
  const heads = [...(showsPlan ? ['plan'] : []), 'number', 'task', 'reporters', 'due', 'light', 'newest'];
  return h(
    'table',
    { class: 'items' },
    h('thead', {}, h('tr', {}, ...heads.map((key) => h('th', { scope: 'col', class: key }, t(key))))),
    h(
      'tbody',
      {},
      ...items.map((item) =>
        h(
          'tr',
          {},
          ...(showsPlan ? [h('td', { class: 'plan' }, item.plan)] : []),
          h('td', { class: 'number' }, item.number),
          h(
            'th',
            { scope: 'row', class: 'task' },
            h('button', { type: 'button', class: 'link', onclick: () => open(item) }, item.label),
          ),
          h('td', { class: 'reporters' }, item.reporters.join('、')),
          h('td', { class: 'due' }, item.due),
          h('td', { class: 'light' }, mark(item.colour), item.words),
          h('td', { class: 'newest' }, item.newest === '' ? t('never') : item.newest),
        ),
      ),
    ),
  );
}
