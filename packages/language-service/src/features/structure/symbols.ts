import {
  scalarOf,
  type BoundObject,
  type Language,
  type LineIndex,
  type Localized,
  type Range as TextRange,
  type TypeName,
} from '@workplan/core';
import { TYPES } from '@workplan/core/schema';
import { SymbolKind, type DocumentSymbol, type Range } from 'vscode-languageserver';
import { rangeIn, type OpenPlan } from '../../open-plan.js';
import { contentOf, objectsOf } from '../navigation/bound.js';
import { perTaskTogether } from '../per-task.js';
import { sectionNumerals } from './section-numerals.js';

/** What the outline shows of each type: its sign, its text and the keys of what stands below it. */
interface Shown {
  readonly kind: SymbolKind;
  readonly text: string;
  readonly below: readonly string[];
}

const TASK: Shown = { kind: SymbolKind.Event, text: 'title', below: ['tasks'] };

const SHOWN: Partial<Readonly<Record<TypeName, Shown>>> = {
  plan: { kind: SymbolKind.File, text: 'title', below: ['sections', 'tasks', 'attachments'] },
  section: { kind: SymbolKind.Namespace, text: 'title', below: ['sections', 'tasks'] },
  task: TASK,
  attachment: { kind: SymbolKind.Package, text: 'title', below: ['report', 'sections', 'tasks'] },
  report: { kind: SymbolKind.Module, text: 'title', below: ['sections'] },
  reportSection: { kind: SymbolKind.Namespace, text: 'title', below: ['items'] },
  reportItem: { kind: SymbolKind.Property, text: 'text', below: [] },
};

const TEXTS = {
  separator: { zh: '、', en: ', ' },
} as const satisfies Record<string, Localized>;

const ELLIPSIS = '…';

/** So many characters of a text name it. */
const FIRST_WORDS = 28;

/** So many are looked at for them. */
const LOOKED_AT = FIRST_WORDS * 8;

/** The outline of a plan: sections, tasks, reports and attachments. */
export function documentSymbols(plan: OpenPlan): DocumentSymbol[] {
  const {
    parts: {
      bound: { root },
      tasks,
      places,
    },
  } = plan.document;
  if (root === undefined) return [];
  const numerals = sectionNumerals(plan);
  const indices = new Map(tasks.map(({ task }, index) => [task, index]));
  const symbol = (object: BoundObject): DocumentSymbol[] => {
    const index = indices.get(object);
    const part = index === undefined ? undefined : tasks[index];
    if (index !== undefined && part !== undefined)
      return [withSubTasks(outlineOfTask(part), places.taskLine(index), plan.language)];
    const shown = SHOWN[object.type];
    if (shown === undefined) return [];
    const below = shown.below.flatMap((key) => objectsOf(object, key)).sort((a, b) => a.map.start - b.map.start);
    const outlined = outlineOf(object, shown, numerals.get(object) ?? '', plan.document.lines);
    return [{ ...placed(outlined, 0, plan.language), children: below.flatMap(symbol) }];
  };
  return symbol(root);
}

/** What the outline shows of an object, in no language yet. */
interface Outlined {
  readonly type: TypeName;
  readonly kind: SymbolKind;
  /** Empty where nothing names it. */
  readonly name: string;
  /** Who leads a task, or who answers for it. */
  readonly leads: readonly string[];
  readonly range: Range;
  readonly selectionRange: Range;
}

function outlineOf(object: BoundObject, shown: Shown, numeral: string, lines: LineIndex): Outlined {
  return {
    type: object.type,
    kind: shown.kind,
    name: nameOf(object, shown, numeral),
    leads: object.type === 'task' ? leadsOf(object) : NOBODY,
    range: rangeIn(lines, object.map),
    selectionRange: rangeIn(lines, selectionOf(object, shown)),
  };
}

const NOBODY: readonly string[] = [];

/** A task with its sub-tasks. */
interface OutlinedTask extends Outlined {
  readonly below: readonly OutlinedTask[];
}

const outlineOfTask = perTaskTogether(({ task, lines }) => outlinedTask(task, lines));

const outlinedTask = (task: BoundObject, lines: LineIndex): OutlinedTask => ({
  ...outlineOf(task, TASK, '', lines),
  below: objectsOf(task, 'tasks').map((below) => outlinedTask(below, lines)),
});

const withSubTasks = ({ below, ...own }: OutlinedTask, by: number, language: Language): DocumentSymbol => ({
  ...placed(own, by, language),
  children: below.map((task) => withSubTasks(task, by, language)),
});

/** A symbol so many lines further down, without what stands below it. Editors refuse one without a name. */
function placed(
  { type, kind, name, leads, range, selectionRange }: Outlined,
  by: number,
  language: Language,
): DocumentSymbol {
  const symbol: DocumentSymbol = {
    name: name === '' ? TYPES[type][language] : name,
    kind,
    range: moved(range, by),
    selectionRange: moved(selectionRange, by),
  };
  if (leads.length > 0) symbol.detail = leads.join(TEXTS.separator[language]);
  return symbol;
}

const moved = ({ start, end }: Range, by: number): Range => ({
  start: { line: start.line + by, character: start.character },
  end: { line: end.line + by, character: end.character },
});

function nameOf(object: BoundObject, { text }: Shown, numeral: string): string {
  const words = firstWords(textOf(object, text) ?? '');
  const number = object.type === 'task' ? scalarOf(object, 'number')?.node.value.trim() : undefined;
  return (number === undefined ? numeral + words : `${number} ${words}`).trim();
}

/** A task without a title is known by its text, or by that of its first clause. */
function textOf(object: BoundObject, key: string): string | undefined {
  const own =
    scalarOf(object, key) ??
    (object.type === 'task'
      ? (scalarOf(object, 'text') ?? scalarOf(objectsOf(object, 'clauses')[0], 'text'))
      : undefined);
  return own?.node.value;
}

function firstWords(text: string): string {
  // Words beyond these are not shown, whatever spaces stand between them.
  const line = text.slice(0, LOOKED_AT).replace(/\s+/g, ' ').trim();
  const characters = Array.from(line.slice(0, FIRST_WORDS * 2));
  return characters.length <= FIRST_WORDS ? line : characters.slice(0, FIRST_WORDS).join('') + ELLIPSIS;
}

function leadsOf(task: BoundObject): string[] {
  const field = task.fields.get('lead') ?? task.fields.get('responsible');
  return (field?.values ?? []).flatMap((value) => (value.kind === 'scalar' ? [value.node.value] : []));
}

function selectionOf(object: BoundObject, { text }: Shown): TextRange {
  const named = (object.type === 'task' ? scalarOf(object, 'number') : undefined) ?? scalarOf(object, text);
  return named === undefined ? { start: object.map.start, end: object.map.start } : contentOf(named.node);
}
