import { parsePlan, type Entry, type Range, type Scalar, type SyntaxNode } from '@workplan/core';
import { nameKey } from '@workplan/registry';
import type { ReadText } from '../../open-plan.js';

const BODIES: ReadonlySet<string> = new Set(['单位', 'bodies']);
const SHORT: ReadonlySet<string> = new Set(['简称', 'short']);

/** The short forms of files and where they are given. */
const known = new WeakMap<ReadText, ReadonlyMap<string, Range>>();

/** Where a user's registry file gives a short form; undefined when it does not. */
export function shortFormIn(file: ReadText, shortForm: string): Range | undefined {
  let names = known.get(file);
  if (names === undefined) known.set(file, (names = read(file.text)));
  return names.get(nameKey(shortForm));
}

/** A registry is no plan, but it is the same YAML, and a broken one can still be looked into. */
function read(text: string): Map<string, Range> {
  const bodies = valuesOf(entriesOf(parsePlan(text).syntax.root), BODIES).flatMap((node) =>
    node.kind === 'seq' ? node.items.map(({ value }) => value) : [],
  );
  const scalars = bodies
    .flatMap((body) => valuesOf(entriesOf(body), SHORT))
    .filter((node): node is Scalar => node.kind === 'scalar');
  return new Map(scalars.map((scalar) => [nameKey(scalar.value), { start: scalar.start, end: scalar.end }]));
}

const entriesOf = (node: SyntaxNode | null): readonly Entry[] => (node?.kind === 'map' ? node.entries : []);
const valuesOf = (entries: readonly Entry[], keys: ReadonlySet<string>): SyntaxNode[] =>
  entries.filter(({ key }) => keys.has(key.value)).flatMap(({ value }) => value ?? []);
