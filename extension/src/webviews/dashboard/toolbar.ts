import type { ReportingInterval } from '@workplan/core';
import type { DashboardChoice, DashboardOptions } from '../dashboard-view.js';
import { h } from '../dom.js';
import type { PageTexts } from '../messages.js';

export interface DashboardDay {
  readonly on: string;
  readonly every: ReportingInterval;
}

interface ToolbarOptions {
  readonly texts: PageTexts;
  readonly choice: DashboardChoice;
  readonly day: DashboardDay;
  choose(change: Partial<DashboardChoice>): void;
  askDay(day: DashboardDay): void;
  save(): void;
}

const EVERY: readonly ReportingInterval[] = ['month', 'quarter'];
const IS_DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The day, and what the figures are narrowed to. */
export function toolbar({ texts, choice, day, choose, askDay, save }: ToolbarOptions): HTMLElement {
  const t = (key: string): string => texts[key] ?? '';
  const select = (key: 'plan' | 'body' | 'section'): HTMLElement =>
    chooser(key, t, (value) => choose({ [key]: value }));
  const ask = (): void => {
    const on = document.getElementById('day');
    const every = document.getElementById('every');
    if (!(on instanceof HTMLInputElement) || !(every instanceof HTMLSelectElement) || !IS_DAY.test(on.value)) return;
    askDay({ on: on.value, every: EVERY.find((one) => one === every.value) ?? 'month' });
  };
  return h(
    'form',
    { class: 'toolbar', role: 'search', onsubmit: (event) => event.preventDefault() },
    h('label', {}, t('day'), h('input', { type: 'date', id: 'day', value: day.on, onchange: ask })),
    h(
      'label',
      {},
      t('every'),
      h(
        'select',
        { id: 'every', onchange: ask },
        ...EVERY.map((value) => h('option', { value, selected: value === day.every }, t(value))),
      ),
    ),
    select('plan'),
    select('section'),
    select('body'),
    h('input', {
      type: 'search',
      id: 'filter',
      'aria-label': t('filter'),
      placeholder: t('filterHint'),
      value: choice.words,
      oninput: ({ target }) => target instanceof HTMLInputElement && choose({ words: target.value }),
    }),
    h(
      'button',
      {
        type: 'button',
        class: 'secondary',
        onclick: () => {
          clear();
          choose({ words: '', plan: '', body: '', section: '' });
        },
      },
      t('clear'),
    ),
    h('button', { type: 'button', class: 'secondary', onclick: save }, t('save')),
  );
}

/** A list that the figures are narrowed by; what there is to choose from comes with them. */
function chooser(key: string, t: (key: string) => string, choose: (value: string) => void): HTMLElement {
  return h(
    'label',
    {},
    t(key),
    h(
      'select',
      {
        id: `choose-${key}`,
        onchange: ({ target }) => target instanceof HTMLSelectElement && choose(target.value),
      },
      h('option', { value: '' }, t('all')),
    ),
  );
}

function clear(): void {
  for (const key of ['choose-plan', 'choose-section', 'choose-body', 'filter']) {
    const field = document.getElementById(key);
    if (field instanceof HTMLSelectElement || field instanceof HTMLInputElement) field.value = '';
  }
}

/** Puts what there is to choose from into the lists, and what is chosen on show. */
export function fillOptions(options: DashboardOptions, choice: DashboardChoice, day: DashboardDay): void {
  const lists: Readonly<Record<'plan' | 'body' | 'section', readonly (readonly [string, string])[]>> = {
    plan: options.plans.map(({ uri, title }) => [uri, title]),
    body: options.bodies.map((name) => [name, name]),
    section: options.sections.map((name) => [name, name]),
  };
  for (const key of ['plan', 'body', 'section'] as const) {
    const field = document.getElementById(`choose-${key}`);
    if (!(field instanceof HTMLSelectElement)) continue;
    const [all] = field.options;
    field.replaceChildren(
      ...(all === undefined ? [] : [all]),
      ...lists[key].map(([value, label]) => h('option', { value }, label)),
    );
    field.value = choice[key];
  }
  const on = document.getElementById('day');
  const every = document.getElementById('every');
  if (on instanceof HTMLInputElement && on !== document.activeElement) on.value = day.on;
  if (every instanceof HTMLSelectElement) every.value = day.every;
}
