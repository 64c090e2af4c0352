import type { Dialect, PlanDocument, TypeName } from '@workplan/core';
import { propertyOf } from '@workplan/core/schema';
import { CompletionItemKind } from 'vscode-languageserver';
import type { OpenPlan } from '../../open-plan.js';
import type { KeyPlace } from '../context/index.js';
import type { Suggestion } from './item.js';
import { matchEither } from './keys.js';
import { foldTyped } from './match.js';

type Key = (type: TypeName, name: string) => string;

/** What is known of the plan around. */
interface Facts {
  /** The number of the next task. */
  readonly number: string;
  readonly place: string;
}

/** An object at once, with gaps to fill in: `⟨⟩`, or `⟨年底前⟩` where something stands already. */
interface Whole {
  readonly label: Readonly<Record<Dialect, string>>;
  /** Other words that find it. */
  readonly also: readonly string[];
  readonly lines: (key: Key, facts: Facts) => readonly string[];
}

const item = (lines: readonly string[]): string[] => lines.map((line, at) => (at === 0 ? '  - ' : '    ') + line);

export const taskLines: Whole['lines'] = (key, { number }) => [
  `${key('task', 'number')}: ⟨${number}⟩`,
  `${key('task', 'text')}: ⟨⟩`,
  `${key('task', 'lead')}: [⟨⟩]`,
  `${key('task', 'responsible')}: [⟨⟩]`,
  `${key('task', 'deadline')}: ⟨年底前⟩`,
];

export const sectionLines: Whole['lines'] = (key, facts) => [
  `${key('section', 'title')}: ⟨⟩`,
  `${key('section', 'tasks')}:`,
  ...item(taskLines(key, facts)),
];

const planLines: Whole['lines'] = (key, facts) => [
  `${key('plan', 'workplan')}: 1`,
  `${key('plan', 'title')}: ⟨⟩`,
  `${key('plan', 'jurisdiction')}: ⟨${facts.place}⟩`,
  `${key('plan', 'period')}: ⟨⟩`,
  `${key('plan', 'sections')}:`,
  ...item(sectionLines(key, facts)),
];

const WHOLES: Partial<Readonly<Record<TypeName, Whole>>> = {
  task: { label: { zh: '新增任务', en: 'whole task' }, also: ['任务', 'task'], lines: taskLines },
  section: { label: { zh: '新增章节', en: 'whole section' }, also: ['章节', 'section'], lines: sectionLines },
  plan: {
    label: { zh: '新建方案', en: 'whole plan' },
    also: ['工作方案', '方案', 'workplan', 'plan'],
    lines: planLines,
  },
};

/** A whole task, section or plan, where nothing of it is there yet. */
export function suggestWhole(plan: OpenPlan, place: KeyPlace): Suggestion[] {
  const whole = WHOLES[place.type];
  if (
    whole === undefined ||
    place.isFlow ||
    place.hasColon ||
    place.below !== 'nothing' ||
    place.present.size > 0 ||
    (place.type === 'plan' && !isBlank(plan.document, place))
  )
    return [];
  const folded = foldTyped(place.typed);
  const dialects: readonly Dialect[] =
    place.type !== 'plan' ? [place.dialect] : plan.language === 'zh' ? ['zh', 'en'] : ['en', 'zh'];
  const facts = {
    number: nextNumber(plan.document, place.range.start),
    place: plan.registry.jurisdictions.at(-1)?.name ?? '',
  };
  return dialects.flatMap((dialect, order): Suggestion[] => {
    const match = matchEither(folded, [whole.label[dialect], ...whole.also]);
    if (match === undefined) return [];
    const lines = whole.lines((type, name) => propertyOf(type, name)?.[dialect] ?? name, facts);
    return [
      {
        label: whole.label[dialect],
        text: place.before + snippet(lines.join(`\n${' '.repeat(place.column)}`)),
        kind: CompletionItemKind.Snippet,
        detail: lines
          .map((line) => line.trim())
          .filter((line) => /⟨/.test(line))
          .map((line) => line.replace(/:.*/, ''))
          .join(' · '),
        snippet: true,
        // Before the keys it begins with, unless a key is typed out.
        rank: match * 1000 + order - 500,
      },
    ];
  });
}

/** Gaps as the protocol numbers them. */
export function snippet(text: string): string {
  let gap = 0;
  return text.replace(/⟨([^⟨⟩]*)⟩/g, (_, held: string) => {
    gap += 1;
    return held === '' ? `$${gap}` : `\${${gap}:${held}}`;
  });
}

/** Whether the file holds no more than what is being typed, comments aside. */
function isBlank(document: PlanDocument, { range }: KeyPlace): boolean {
  const outside =
    document.slice(0, Math.min(range.start, MOST_COMMENT)) +
    document.slice(range.end, Math.min(document.length, range.end + MOST_COMMENT));
  return range.start < MOST_COMMENT && outside.replace(/^[ \t]*#.*$/gm, '').trim() === '';
}

/** A longer comment is no empty file. */
const MOST_COMMENT = 10_000;

/** As many tasks before the cursor are looked at. */
const MOST_LOOKED_AT = 50;
const NUMBER = /^\d{1,6}$/;

/** The number that follows that of the task before; 1 for the first, and where tasks are not counted in digits. */
export function nextNumber({ parts }: PlanDocument, offset: number): string {
  const { tasks, places } = parts;
  const last = places.taskAt(offset) ?? places.taskBefore(places.pieceAt(offset)) - 1;
  for (let at = last; at >= Math.max(0, last - MOST_LOOKED_AT); at -= 1) {
    const number = tasks[at]?.tasks[0]?.number?.node.value ?? '';
    if (NUMBER.test(number)) return String(Number(number) + 1);
  }
  return '1';
}
