import { unpackDashboard, type Dashboard } from '@workplan/language-service/protocol';
import {
  dashboardOf,
  LATE,
  optionsOf,
  stillThere,
  type CountedGroup,
  type DashboardChoice,
} from '../dashboard-view.js';
import { cards, groupTable, itemTable } from '../dashboard/tables.js';
import { fillOptions, toolbar } from '../dashboard/toolbar.js';
import { connect, h, root } from '../dom.js';
import type { PageTexts } from '../messages.js';

/** So many rows are built at a time. */
const PORTION = 200;
/** More than a screen shows. */
const SCREEN = 40;
/** So many bodies and plans are shown at first: whoever is late is among them. */
const GROUPS = 12;

let texts: PageTexts = {};
let dashboard: Dashboard | undefined;
let shown = PORTION;
/** The lists of which all lines are shown. */
const whole = new Set<string>();

const wire = connect<DashboardChoice>((message) => {
  if (message.type !== 'dashboard') return;
  const isFirst = dashboard === undefined;
  ({ texts } = message);
  dashboard = unpackDashboard(JSON.parse(new TextDecoder().decode(message.dashboard)));
  if (isFirst) build(dashboard);
  choice = stillThere(choice, optionsOf(dashboard));
  fillOptions(optionsOf(dashboard), choice, dashboard);
  // What is seen first is painted before the rest of its list is laid out.
  draw(isFirst ? SCREEN : shown);
  if (isFirst) afterPaint(draw);
});

let choice: DashboardChoice = wire.state() ?? LATE;

const t = (key: string): string => texts[key] ?? '';

function choose(change: Partial<DashboardChoice>): void {
  choice = { ...choice, ...change };
  shown = PORTION;
  wire.remember(choice);
  draw();
}

function build({ on, every }: Dashboard): void {
  root().replaceChildren(
    toolbar({
      texts,
      choice,
      day: { on, every },
      choose,
      askDay: (day) => wire.send({ type: 'day', ...day }),
      save: () => wire.send({ type: 'savePage', html: wholeReport() }),
    }),
    h(
      'div',
      { id: 'report' },
      h('h1', {}, t('title')),
      h('p', { id: 'summary', role: 'status' }),
      h('p', { id: 'left', class: 'note' }),
      h('div', { id: 'cards', role: 'group', 'aria-label': t('byLight') }),
      section('bodies'),
      section('items'),
      section('plans'),
    ),
  );
}

/** What was chosen with all of its lines: nobody can ask paper for more. */
function wholeReport(): string {
  const [lines, lists] = [shown, [...whole]];
  shown = Infinity;
  for (const name of ['bodies', 'plans']) whole.add(name);
  draw();
  const html = document.getElementById('report')?.outerHTML ?? '';
  shown = lines;
  whole.clear();
  for (const name of lists) whole.add(name);
  draw();
  return html;
}

const section = (name: string): HTMLElement =>
  h(
    'section',
    { id: `${name}-part`, 'aria-labelledby': `${name}-title` },
    h('h2', { id: `${name}-title` }),
    h('div', { id: name }),
  );

const afterPaint = (act: () => void): void => void requestAnimationFrame(() => setTimeout(act));

function draw(rows = shown): void {
  if (dashboard === undefined) return;
  const { total, counts, bodies, plans, items } = dashboardOf(dashboard, choice);
  put('summary', summary(total));
  put('left', left(dashboard));
  document
    .getElementById('cards')
    ?.replaceChildren(...cards(counts, total, choice.light, texts, (light) => choose({ light })));
  const title = choice.light === '' ? t('items') : t(`items-${choice.light}`);
  table('items', `${title} ${t('count').replace('{count}', String(items.length))}`, [
    ...(items.length === 0
      ? [h('p', { class: 'none' }, t('none'))]
      : [
          itemTable(items.slice(0, rows), texts, dashboard.plans.length > 1 && choice.plan === '', ({ uri, range }) =>
            wire.send({ type: 'openTask', uri, range }),
          ),
        ]),
    ...(items.length > shown
      ? [
          more(() => {
            shown += PORTION;
          }),
        ]
      : []),
  ]);
  groups('bodies', bodies, t('byBody'), t('body'));
  const part = document.getElementById('plans-part');
  if (part !== null) part.hidden = dashboard.plans.length < 2;
  groups('plans', plans, t('byPlan'), t('plan'));
}

/** Counts by body or plan: the first of them, and all when that is wanted. */
function groups(name: string, all: readonly CountedGroup[], title: string, head: string): void {
  const isWhole = whole.has(name) || all.length <= GROUPS;
  table(
    name,
    title,
    all.length === 0
      ? [h('p', { class: 'none' }, t('none'))]
      : [
          groupTable(isWhole ? all : all.slice(0, GROUPS), head, texts),
          ...(isWhole ? [] : [more(() => whole.add(name), ` (${all.length - GROUPS})`)]),
        ],
  );
}

const more = (show: () => void, count = ''): HTMLElement =>
  h(
    'button',
    {
      class: 'more',
      type: 'button',
      onclick: () => {
        show();
        draw();
      },
    },
    t('more') + count,
  );

function table(name: string, title: string, content: readonly HTMLElement[]): void {
  put(`${name}-title`, title);
  document.getElementById(name)?.replaceChildren(...content);
}

function put(id: string, words: string): void {
  const element = document.getElementById(id);
  if (element !== null && element.textContent !== words) element.textContent = words;
}

/** Says what the figures are about: the day, the plans, and what they were narrowed to. */
function summary(total: number): string {
  if (dashboard === undefined) return '';
  const { on, every, plans } = dashboard;
  const narrowed = [
    plans.find(({ uri }) => uri === choice.plan)?.title ?? '',
    choice.section,
    choice.body,
    choice.words,
  ];
  const chosen = narrowed.filter((words) => words !== '').join(' · ');
  const said = t('summary')
    .replace('{on}', on)
    .replace('{every}', t(every))
    .replace('{plans}', String(plans.length))
    .replace('{items}', String(total));
  return chosen === '' ? said : `${said} ${t('narrowed').replace('{chosen}', () => chosen)}`;
}

const left = ({ left: plans }: Dashboard): string =>
  plans.length === 0
    ? ''
    : t('left')
        .replace('{count}', String(plans.length))
        .replace('{plans}', () => plans.map(({ title, uri }) => (title === '' ? nameOf(uri) : title)).join('、'));

function nameOf(uri: string): string {
  const name = uri.slice(uri.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
