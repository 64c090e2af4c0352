import { definePlanRule, firstLine, type Occurrence, type RuleContext } from '@workplan/lint';
import type { Localized } from '@workplan/plan';
import type { BoundObject } from '@workplan/plan/model';
import type { PlanView } from '@workplan/plan/parts';
import { type Dialect, propertyOf, type PropertySpec, TYPES } from '@workplan/plan/schema';
import { isObject, locate } from '../locate.js';
import { placeholderFor, withOrdinal } from './placeholder.js';
import { texts } from './texts.js';

/** A key that is missing, or several of which one must be there. The places are the object and where the key goes. */
interface Missing {
  readonly place: Localized;
  readonly keys: readonly string[];
  readonly isOneOf: boolean;
  /** What to insert; the number of the object among its siblings is filled in later. */
  readonly line: string | undefined;
  readonly safe: boolean;
}

/** A key that must be there. */
export const missingKey = definePlanRule({
  id: 'missing-key',
  group: 'shape',
  severity: 'error',
  fix: 'suggestion',
  texts,
  readsSpine: true,
  collect: (context) => (context.document.shapeErrors.length === 0 ? [] : [...required(context), ...oneOf(context)]),
  conclude(seen, _, report) {
    for (const missing of seen) {
      const {
        key: { place, keys, isOneOf, line, safe },
        object,
      } = missing;
      const [key = ''] = keys;
      if (isOneOf) report('oneOf', missing.place(0), { place, keys });
      else
        report(
          'missing',
          missing.place(0),
          { key, place },
          {
            fixes:
              line === undefined
                ? []
                : [
                    {
                      title: 'insert',
                      data: { key },
                      safe,
                      edits: [{ place: missing.place(1), text: withOrdinal(line, object) }],
                    },
                  ],
          },
        );
    }
  },
});

function required({ document, dialect }: RuleContext): Occurrence<Missing>[] {
  return locate(document, 'required').flatMap(({ error, target }): Occurrence<Missing>[] => {
    const property = isObject(target) ? propertyOf(target.type, String(error.params?.missingProperty)) : undefined;
    // A key without a value is the matter of empty-value.
    if (property === undefined || !isObject(target) || target.fields.has(property.en)) return [];
    const insert = insertion(document, target, property, dialect);
    const at = insert?.at ?? 0;
    return [
      {
        key: {
          place: nameOf(target),
          keys: [property[dialect]],
          isOneOf: false,
          line: insert?.text,
          safe: property.value === 'version',
        },
        places: [keyPlace(document, target), { start: at, end: at }],
        object: target,
      },
    ];
  });
}

function oneOf({ document, dialect }: RuleContext): Occurrence<Missing>[] {
  return locate(document, 'anyOf').flatMap(({ target }): Occurrence<Missing>[] => {
    if (!isObject(target)) return [];
    const spec = TYPES[target.type];
    if (spec.oneOf.some((key) => target.fields.has(key))) return [];
    const keys = spec.oneOf.map((en) => propertyOf(target.type, en)?.[dialect] ?? en);
    return [
      {
        key: { place: nameOf(target), keys, isOneOf: true, line: undefined, safe: false },
        places: [keyPlace(document, target)],
      },
    ];
  });
}

const nameOf = ({ type }: BoundObject): Localized => ({ zh: TYPES[type].zh, en: TYPES[type].en });

/** The object is named by the line it starts on. */
const keyPlace = (document: PlanView, object: BoundObject) => {
  const first = object.map.entries[0];
  return firstLine(document, object.map.flow || first === undefined ? object.map : first.key);
};

/**
 * A new line for the key: behind the last plain value, for what stands below a list is no longer of this object; where
 * there is none, and of the format version, before all others.
 */
function insertion(
  document: PlanView,
  object: BoundObject,
  property: PropertySpec,
  dialect: Dialect,
): { readonly at: number; readonly text: string } | undefined {
  const value = placeholderFor(property);
  const first = object.map.entries[0];
  const last = object.map.entries.filter((entry) => entry.value?.kind === 'scalar').at(-1);
  if (value === undefined || object.map.flow || first === undefined) return undefined;
  const { text, lines } = document;
  const indent = ' '.repeat(first.start - lines.lineStart(lines.position(first.start).line));
  const line = `${property[dialect]}: ${value}`;
  const lineBreak = text.includes('\r\n') ? '\r\n' : '\n';
  if (last === undefined || property.value === 'version') return { at: first.start, text: line + lineBreak + indent };
  return { at: lines.lineEnd(lines.position(last.end).line), text: lineBreak + indent + line };
}
