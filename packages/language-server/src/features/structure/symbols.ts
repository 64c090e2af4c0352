import { scalarOf, type BoundObject, type Language, type Localized, type Range, type TypeName } from '@workplan/core';
import { TYPES } from '@workplan/core/schema';
import { SymbolKind, type DocumentSymbol } from 'vscode-languageserver';
import { rangeAt, type OpenPlan } from '../../open-plan.js';
import { contentOf, objectsOf } from '../navigation/bound.js';
import { sectionNumerals } from './section-numerals.js';

/** What the outline shows of each type: its sign, its text and the keys of what stands below it. */
interface Shown {
  readonly kind: SymbolKind;
  readonly text: string;
  readonly below: readonly string[];
}

const SHOWN: Partial<Readonly<Record<TypeName, Shown>>> = {
  plan: { kind: SymbolKind.File, text: 'title', below: ['sections', 'tasks', 'attachments'] },
  section: { kind: SymbolKind.Namespace, text: 'title', below: ['sections', 'tasks'] },
  task: { kind: SymbolKind.Event, text: 'title', below: [] },
  attachment: { kind: SymbolKind.Package, text: 'title', below: ['report', 'sections', 'tasks'] },
  report: { kind: SymbolKind.Module, text: 'title', below: ['sections'] },
  reportSection: { kind: SymbolKind.Namespace, text: 'title', below: ['items'] },
  reportItem: { kind: SymbolKind.Property, text: 'text', below: [] },
};

const TEXTS = {
  ellipsis: { zh: '…', en: '…' },
  separator: { zh: '、', en: ', ' },
} as const satisfies Record<string, Localized>;

/** So many characters of a text name it. */
const FIRST_WORDS = 28;

/** So many are looked at for them. */
const LOOKED_AT = FIRST_WORDS * 8;

/** The outline of a plan: sections, tasks, reports and attachments. */
export function documentSymbols(plan: OpenPlan): DocumentSymbol[] {
  const { root } = plan.document.bound;
  if (root === undefined) return [];
  const numerals = sectionNumerals(plan);
  const symbol = (object: BoundObject): DocumentSymbol[] => {
    const shown = SHOWN[object.type];
    if (shown === undefined) return [];
    const below = shown.below.flatMap((key) => objectsOf(object, key)).sort((a, b) => a.map.start - b.map.start);
    const detail = object.type === 'task' ? leads(object, plan.language) : '';
    return [{
      name: nameOf(object, shown, numerals.get(object) ?? '', plan.language),
      kind: shown.kind,
      range: rangeAt(plan, object.map),
      selectionRange: rangeAt(plan, selectionOf(object, shown)),
      children: below.flatMap(symbol),
      ...(detail === '' ? {} : { detail }),
    }];
  };
  return symbol(root);
}

function nameOf(object: BoundObject, { text }: Shown, numeral: string, language: Language): string {
  const words = firstWords(textOf(object, text) ?? '', language);
  const number = object.type === 'task' ? scalarOf(object, 'number')?.node.value.trim() : undefined;
  const name = number === undefined ? numeral + words : `${number} ${words}`;
  // Editors refuse a symbol without a name.
  return name.trim() === '' ? TYPES[object.type][language] : name.trim();
}

/** A task without a title is known by its text, or by that of its first clause. */
function textOf(object: BoundObject, key: string): string | undefined {
  const own = scalarOf(object, key) ?? (object.type === 'task' ? scalarOf(object, 'text') ?? scalarOf(objectsOf(object, 'clauses')[0], 'text') : undefined);
  return own?.node.value;
}

function firstWords(text: string, language: Language): string {
  // Words beyond these are not shown, whatever blanks stand between them.
  const line = text.slice(0, LOOKED_AT).replace(/\s+/g, ' ').trim();
  const characters = [...line.slice(0, FIRST_WORDS * 2)];
  return characters.length <= FIRST_WORDS ? line : characters.slice(0, FIRST_WORDS).join('') + TEXTS.ellipsis[language];
}

/** Who leads the task, or who answers for it. */
function leads(task: BoundObject, language: Language): string {
  const field = task.fields.get('lead') ?? task.fields.get('responsible');
  return (field?.values ?? []).flatMap((value) => (value.kind === 'scalar' ? [value.node.value] : [])).join(TEXTS.separator[language]);
}

function selectionOf(object: BoundObject, { text }: Shown): Range {
  const named = (object.type === 'task' ? scalarOf(object, 'number') : undefined) ?? scalarOf(object, text);
  return named === undefined ? { start: object.map.start, end: object.map.start } : contentOf(named.node);
}
