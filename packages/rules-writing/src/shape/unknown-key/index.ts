import { defineRule } from '@workplan/lint';
import { type Dialect, propertyOf, type PropertySpec, TYPE_NAMES, type TypeName, TYPES } from '@workplan/plan/schema';
import { nearestKey } from './nearest-key.js';
import { texts } from './texts.js';

/** A key that the format does not have here. */
export const unknownKey = defineRule({
  id: 'unknown-key',
  group: 'shape',
  severity: 'error',
  fix: 'safe',
  texts,
  check({ document, dialect }, report) {
    if (document.bound.isRegular) return;
    for (const objects of document.bound.objects.values()) {
      for (const object of objects) {
        for (const { key } of object.unknown) {
          const place = { zh: TYPES[object.type].zh, en: TYPES[object.type].en };
          const near = nearestKey(key.value, object.type, dialect);
          if (near !== undefined) {
            const to = near[dialect];
            const fixes = object.fields.has(near.en)
              ? []
              : [{ title: 'rename' as const, data: { to }, edits: [{ start: key.start, end: key.end, text: to }] }];
            report('near', key, { key: key.value, to, place }, { fixes });
            continue;
          }
          const home = homeOf(key.value);
          if (home === undefined) report('unknown', key, { key: key.value, place, known: known(object.type, dialect) });
          else report('elsewhere', key, { key: key.value, place, home });
        }
      }
    }
  },
});

const known = (type: TypeName, dialect: Dialect): string[] =>
  TYPES[type].properties.map((property: PropertySpec) => property[dialect]);

/** What drafters write most: a key that several types have is a misplaced one of these rather than of the others. */
const USUAL: readonly TypeName[] = ['task', 'plan', 'document', 'section', 'clause', 'target', 'attachment'];

/** The type that a key most likely belongs to, when another one than this has it. */
function homeOf(key: string): { zh: string; en: string } | undefined {
  const all = [...USUAL, ...TYPE_NAMES];
  const type = all.find((name) => propertyOf(name, key) !== undefined);
  return type === undefined ? undefined : { zh: TYPES[type].zh, en: TYPES[type].en };
}
