import { scalarOf, type BoundObject, type Range, type TaskView } from '@workplan/core';
import { SymbolKind, type WorkspaceSymbol } from 'vscode-languageserver';
import { rangeAt, type OpenPlan } from '../../open-plan.js';
import { keptOfTasks, perView } from '../all-tasks.js';
import { namesOf } from '../noted.js';
import { contentOf } from '../navigation/bound.js';

/** More than these nobody looks through. */
export const MOST_SYMBOLS = 200;
/** So many characters of a text name a task. */
const FIRST_WORDS = 40;

const charactersOf = (query: string): string[] => [...query.toLowerCase().replace(/\s/g, '')];

/** Whether a plan of this text can have a symbol of such a name; numerals that only printing shows are no part of names. */
export function mayHoldSymbol(text: string, query: string): boolean {
  const lower = text.toLowerCase();
  return charactersOf(query).every((character) => lower.includes(character));
}

/**
 * Sections, tasks and bodies of a plan whose names hold the characters of a query in its order. A body is
 * one symbol, at its first mention.
 */
export function planSymbols(plan: OpenPlan, query: string): WorkspaceSymbol[] {
  const wanted = charactersOf(query);
  const found: WorkspaceSymbol[] = [];
  const container = scalarOf(plan.document.parts.bound.root, 'title')?.node.value;
  const add = (name: string, kind: SymbolKind, range: { readonly start: number; readonly end: number }): void => {
    if (found.length >= MOST_SYMBOLS || !holdsInOrder(name.toLowerCase(), wanted)) return;
    found.push({
      name,
      kind,
      location: { uri: plan.uri, range: rangeAt(plan, range) },
      ...(container === undefined ? {} : { containerName: container }),
    });
  };
  for (const section of plan.document.parts.bound.objects.get('section') ?? []) addTitled(section, add);
  for (const {
    kept: { name, place },
    shift,
  } of keptOfTasks(plan.document, titledPart, titled))
    add(name, SymbolKind.Event, { start: place.start + shift, end: place.end + shift });
  const bodies = new Set<string>();
  for (const name of namesOf(plan.document)) {
    if (bodies.has(name.value)) continue;
    bodies.add(name.value);
    add(name.value, SymbolKind.Struct, contentOf(name));
  }
  return found;
}

/** What a task is found by, and the place that leads to it. */
function titled({ object, number, fullText }: TaskView): { readonly name: string; readonly place: Range } {
  const title = scalarOf(object, 'title')?.node.value ?? fullText.slice(0, FIRST_WORDS);
  const { start, end } = number === undefined ? object.map : contentOf(number.node);
  return { name: `${number?.node.value ?? ''} ${title}`.trim(), place: { start, end } };
}

const titledPart = perView(titled);

function addTitled(
  section: BoundObject,
  add: (name: string, kind: SymbolKind, range: { readonly start: number; readonly end: number }) => void,
): void {
  const title = scalarOf(section, 'title');
  if (title !== undefined) add(title.node.value, SymbolKind.Namespace, contentOf(title.node));
}

function holdsInOrder(name: string, wanted: readonly string[]): boolean {
  let at = 0;
  for (const character of wanted) {
    const next = name.indexOf(character, at);
    if (next === -1) return false;
    at = next + character.length;
  }
  return true;
}
