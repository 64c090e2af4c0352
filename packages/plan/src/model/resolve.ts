import { OPEN_LIST_MARK, ROLES } from '../schema/vocabulary.js';
import type { LineIndex } from '../text/line-index.js';
import { locateAnchor, readAnchor } from './anchor.js';
import { scalarData } from './data.js';
import type { BoundField, BoundObject, BoundParts, BoundScalar, BoundValue } from './bound.js';
import { objectOf, planYear, scalarOf } from './plan-date.js';
import { timeOf } from './time/index.js';

/** Every member may be missing: what a plan holds while it is being written. */
export type Draft<T> = T extends readonly (infer Item)[]
  ? Draft<Item>[]
  : T extends object
    ? { [K in keyof T]?: Draft<T[K]> }
    : T;

/** Puts back what names of one list leave out; how is the business of whoever reads official texts. */
export type ResolveNames = (
  names: readonly string[],
) => readonly { readonly written: string; readonly resolved: string }[];

/** What an object of the plan says, by English keys. */
export type Values = Readonly<Record<string, unknown>>;

/** The values of an object that was read before. */
export type KnownValues = (object: BoundObject) => Values | undefined;

/**
 * A reader of the typed values of objects: English keys, deadlines with their interval, open lists and anchors read. Values
 * that do not fit the format are left out, so of a plan with shape findings the values are a draft.
 *
 * @param resolveNames see {@link ResolveNames}
 * @param known see {@link KnownValues}
 * @param source line index of the source text; with it, anchors carry offsets
 */
export function valueReader(
  bound: Pick<BoundParts, 'root'>,
  resolveNames: ResolveNames,
  known: KnownValues,
  source?: LineIndex,
): (object: BoundObject) => Values {
  const firstLeads = scalarOf(objectOf(bound.root, 'style'), 'firstLeads')?.node.value === 'true';
  const resolver = new Resolver(planYear(bound), source, resolveNames, known, firstLeads);
  return (object) => resolver.object(object);
}

class Resolver {
  constructor(
    private readonly year: number | undefined,
    private readonly source: LineIndex | undefined,
    private readonly resolveNames: ResolveNames,
    private readonly known: KnownValues,
    /** The document says that the first body of a list leads. */
    private readonly firstLeads: boolean,
  ) {}

  object(object: BoundObject): Values {
    return this.known(object) ?? this.#members(object);
  }

  #members(object: BoundObject): Values {
    const out: Record<string, unknown> = {};
    for (const { en } of propertiesInOrder(object)) {
      const field = object.fields.get(en);
      const value = field && this.#field(field);
      if (value !== undefined) out[en] = value;
    }
    if (object.type === 'task' || object.type === 'clause') Object.assign(out, this.#readNames(object));
    return out;
  }

  #field(field: BoundField): unknown {
    const { spec, values } = field;
    if (spec.value === 'bodies') return roleGroup(values);
    if (spec.shape === 'objects') return values.filter(isObject).map((value) => this.object(value));
    if (spec.shape === 'scalars') return values.filter(isScalar).map(({ node }) => scalarData(node, spec));
    const [value] = values;
    if (value === undefined || value.kind === 'misfit') return undefined;
    return value.kind === 'object' ? this.object(value) : this.#scalar(value);
  }

  /** The lead that a rule of the document gives, and names with the level put back that they leave out. */
  #readNames(object: BoundObject): { derivedLead?: string; resolvedNames?: Record<string, string> } {
    const groups = ROLES.map((role) =>
      (object.fields.get(role)?.values ?? [])
        .filter(isScalar)
        .map((value) => value.node.value)
        .filter((name) => name !== OPEN_LIST_MARK),
    );
    const [lead = [], responsible = []] = groups;
    const elided = groups
      .flatMap((names) => this.resolveNames(names))
      .filter(({ written, resolved }) => written !== resolved);
    return {
      ...(this.firstLeads && lead.length === 0 && responsible[0] !== undefined ? { derivedLead: responsible[0] } : {}),
      ...(elided.length > 0
        ? { resolvedNames: Object.fromEntries(elided.map(({ written, resolved }) => [written, resolved])) }
        : {}),
    };
  }

  #scalar(scalar: BoundScalar): unknown {
    const { value } = scalar.node;
    switch (scalar.value) {
      case 'anchor': {
        const anchor = readAnchor(value);
        return anchor && (this.source ? locateAnchor(anchor, this.source) : anchor);
      }
      case 'deadline':
      case 'period':
        // The answer is shared, and a plan belongs to whoever asked for it.
        return { ...timeOf(value, this.year) };
      default:
        return scalarData(scalar.node, scalar.field.spec);
    }
  }
}

const isObject = (value: BoundValue): value is BoundObject => value.kind === 'object';
const isScalar = (value: BoundValue): value is BoundScalar => value.kind === 'scalar';

/** Members come in the order of the file. */
const propertiesInOrder = (object: BoundObject) => [...object.fields.values()].map((field) => field.spec);

function roleGroup(values: readonly BoundValue[]): unknown {
  const names = values.filter(isScalar).map((value) => value.node.value);
  if (names[names.length - 1] !== OPEN_LIST_MARK) return names;
  return { bodies: names.slice(0, -1), open: true };
}
