import { scalarOf, type BoundObject, type BoundScalar, type TypeName, type ValueKind } from '@workplan/core';
import type { Location } from 'vscode-languageserver';
import { rangeAt, rangeIn, type OpenPlan } from '../../open-plan.js';
import { bodyDefinition } from '../registry-document/index.js';
import { basisEntry, citedAt } from './basis.js';
import { contentOf, placeAt, type PlaceInPlan } from './bound.js';
import { isInLink, planAbove, taskAbove } from './plan-above.js';
import { sourceLocation } from './source-place.js';
import { taskIndex } from './tasks.js';

type Answer = (plan: OpenPlan, scalar: BoundScalar) => Location | null;

const START = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

/** Values that lead somewhere of their own. */
const BY_KIND: Partial<Readonly<Record<ValueKind, Answer>>> = {
  anchor: (plan, { node }) => sourceLocation(plan, node.value),
  taskReference,
  path: ({ source }) => (source === undefined ? null : { uri: source.uri, range: START }),
};

export interface DefinitionOptions {
  /** The client can show the built-in registries, which are in no file. */
  readonly showsContent?: boolean;
}

/** What a place leads to: a body to its entry in the registry, a reference to its task, a link to the plan above, a citation to the basis, anything else to its words in the source. */
export function definition(
  plan: OpenPlan,
  offset: number,
  { showsContent = false }: DefinitionOptions = {},
): Location | null {
  const place = placeAt(plan, offset);
  if (place === undefined) return null;
  const { scalar } = place;
  const entry = scalar?.value === 'body' ? bodyDefinition(plan, scalar, showsContent) : null;
  if (entry !== null) return entry;
  const own = scalar && (isInLink(scalar) ? inPlanAbove : BY_KIND[scalar.value]);
  if (scalar !== undefined && own !== undefined) return own(plan, scalar);
  return citation(plan, place, offset) ?? inSource(plan, place);
}

function taskReference(plan: OpenPlan, { node }: BoundScalar): Location | null {
  const task = taskIndex(plan.document).task(node.value);
  return task === undefined ? null : { uri: plan.uri, range: rangeAt(plan, contentOf(task.number)) };
}

/** From a link to a task of a plan of a higher level: the file to the plan, the number to the task. */
function inPlanAbove(plan: OpenPlan, scalar: BoundScalar): Location | null {
  const above = planAbove(plan, scalar);
  if (above === undefined) return null;
  const { uri, document } = above;
  if (scalar.field.spec.en === 'file') return { uri, range: START };
  const task = taskAbove(above, scalar);
  const range = task && (document.rangeOf([...task.path, 'number']) ?? document.rangeOf(task.path));
  return range === undefined ? null : { uri, range: rangeIn(document.lines, range) };
}

/** From a citation, or from a title or number cited in a text. */
function citation(plan: OpenPlan, { object, scalar }: PlaceInPlan, offset: number): Location | null {
  const cited =
    object.type === 'citation'
      ? { title: scalarOf(object, 'title')?.node.value, number: scalarOf(object, 'number')?.node.value }
      : scalar?.value === 'prose'
        ? citedAt(plan.document.slice(scalar.node.start, scalar.node.end), offset - scalar.node.start)
        : undefined;
  const entry = cited && basisEntry(plan, cited);
  if (entry === undefined || entry === object) return null;
  const named = scalarOf(entry, 'title') ?? scalarOf(entry, 'number');
  return { uri: plan.uri, range: rangeAt(plan, named === undefined ? entry.map : contentOf(named.node)) };
}

/** Parts of a plan that have an anchor of their own, by the key of the text. */
const OWN_ANCHOR: Readonly<Record<string, string>> = {
  preamble: 'preambleSource',
  closing: 'closingSource',
  text: 'textSource',
};
/** Objects that stand where the object stands that they belong to. */
const INNER: ReadonlySet<TypeName> = new Set<TypeName>(['clause', 'target', 'figure', 'citation']);
/** What is written about the plan and not copied from its source. */
const NOT_IN_SOURCE: ReadonlySet<ValueKind> = new Set<ValueKind>(['note', 'hash', 'reader', 'url', 'enum', 'boolean']);

function inSource(plan: OpenPlan, { object, field, scalar }: PlaceInPlan): Location | null {
  if (scalar !== undefined && NOT_IN_SOURCE.has(scalar.value)) return null;
  const key = field?.spec.en ?? '';
  const anchor = anchorOf(object, OWN_ANCHOR[key]);
  return anchor === undefined
    ? null
    : sourceLocation(plan, anchor, scalar?.value === 'prose' ? scalar.node.value : undefined);
}

function anchorOf(object: BoundObject, key: string | undefined): string | undefined {
  for (let at: BoundObject | undefined = object; at !== undefined; at = at.owner) {
    const anchor = (key === undefined ? undefined : scalarOf(at, key)) ?? scalarOf(at, 'source');
    if (anchor?.value === 'anchor') return anchor.node.value;
    if (!INNER.has(at.type)) return undefined;
  }
  return undefined;
}
