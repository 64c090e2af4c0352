import { defineRule, firstLine } from '@workplan/lint';
import type { BoundField, BoundValue } from '@workplan/plan/model';
import { rangeOfValue, valueAt } from '@workplan/plan/parts';
import { type Dialect, propertyOf, type PropertySpec, TYPES } from '@workplan/plan/schema';
import { locate, type Located, pathOf } from '../locate.js';
import { texts } from './texts.js';

/** Keywords of the schema that say: the value is not of the kind that belongs here. */
const KEYWORDS = ['type', 'pattern', 'enum', 'minItems'] as const;

/** A value of another kind than the key holds: a text for a list, a list for a text, a word that is not offered. */
export const wrongType = defineRule({
  id: 'wrong-type',
  group: 'shape',
  severity: 'error',
  texts,
  check({ document, dialect, part }, report) {
    const { root, problems } = document.syntax;
    if (part === 'spine' && root === null && problems.length === 0) report('empty', { start: 0, end: 0 });
    if (part === 'spine' && root !== null && root.kind !== 'map') report('notKeys', firstLine(document, root));
    if (document.shapeErrors.length === 0) return;
    const seen = new Set<BoundValue | BoundField>();
    for (const located of KEYWORDS.flatMap((keyword) => locate(document, keyword))) {
      const value = located.target;
      if (value === undefined || seen.has(value) || isVersion(value) || isEmpty(located)) continue;
      seen.add(value);
      const spec = specOf(located);
      if (spec === undefined) continue;
      const range = firstLine(document, 'kind' in value ? rangeOfValue(value) : (value.entry.value ?? value.entry));
      report(expected(spec), range, {
        key: spec[dialect],
        text: document.text.slice(range.start, Math.min(range.end, range.start + 30)),
        ...details(dialect, spec),
      });
    }
  },
});

const isVersion = (value: BoundValue | BoundField): boolean =>
  'kind' in value ? value.kind === 'scalar' && value.value === 'version' : value.spec.value === 'version';

/** `[]` and blank texts are the matter of empty-value. */
const isEmpty = ({ error, target }: Located): boolean => {
  if (error.keyword === 'minItems') return true;
  return (
    error.keyword === 'pattern' &&
    target !== undefined &&
    'kind' in target &&
    target.kind === 'scalar' &&
    target.node.value.trim() === ''
  );
};

/** The key whose value it is; an object or misfit knows it by the path of the error. */
function specOf({ error, object, target }: Located): PropertySpec | undefined {
  if (target !== undefined && !('kind' in target)) return target.spec;
  if (target?.kind === 'scalar') return target.field.spec;
  const steps = error.instancePath.split('/').slice(1);
  while (/^\d+$/.test(steps[steps.length - 1] ?? '')) steps.pop();
  const key = steps.pop() ?? '';
  const owner = valueAt(object, pathOf(`/${steps.join('/')}`));
  return owner !== undefined && 'kind' in owner && owner.kind === 'object' ? propertyOf(owner.type, key) : undefined;
}

type MessageKey = keyof typeof texts.messages;

const BY_KIND: Partial<Record<PropertySpec['value'], MessageKey>> = {
  anchor: 'anchor',
  hash: 'hash',
  reader: 'reader',
  enum: 'word',
  boolean: 'boolean',
  quantity: 'quantity',
  bodies: 'bodies',
  identifier: 'identifier',
};
const BY_SHAPE: Readonly<Record<PropertySpec['shape'], MessageKey>> = {
  scalar: 'text',
  scalars: 'texts',
  object: 'object',
  objects: 'objects',
};

const expected = (spec: PropertySpec): MessageKey => BY_KIND[spec.value] ?? BY_SHAPE[spec.shape];

function details(dialect: Dialect, spec: PropertySpec) {
  const words = spec.words?.map(([en, zh]) => (dialect === 'zh' ? zh : en)) ?? [];
  const members =
    spec.type === undefined ? [] : TYPES[spec.type].properties.slice(0, 3).map((property) => property[dialect]);
  return { words, members };
}
