import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { builtinRegistry as registry, createBuiltinRegistry, pinyinOf } from '../src/data/index.js';
import { readRegistryFile } from '../src/index.js';
import { namesOf } from '../src/names/names.js';
import { BODY_TERMS, CHANGE_TERMS, FILE_TERMS, KIND_WORDS } from '../src/file/vocabulary.js';

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom(...'市区县委办局政府发展改革（）“”') }),
  fc.constantFrom('__proto__', 'constructor', 'toString', '全国', '上海市'),
);
const anyDate = fc.oneof(
  fc
    .date({ noInvalidDate: true, min: new Date('1900-01-01'), max: new Date('2100-01-01') })
    .map((date) => date.toISOString().slice(0, 10)),
  anyText,
  fc.constant(undefined),
);

/** Values shaped like registry files, so that the reader is entered and not just turned away. */
const keyOf = (terms: readonly { key: string; zh: string }[]) =>
  fc.oneof(
    { weight: 9, arbitrary: fc.constantFrom(...terms.flatMap(({ key, zh }) => [key, zh])) },
    { weight: 1, arbitrary: anyText },
  );
const value = fc.oneof(
  anyText,
  fc.integer(),
  fc.jsonValue(),
  fc.constantFrom('2018-11', '市甲局', ...KIND_WORDS.map(({ zh }) => zh)),
);
const body = fc.dictionary(keyOf(BODY_TERMS), fc.oneof(value, fc.array(value)));
const change = fc.dictionary(
  keyOf(CHANGE_TERMS),
  fc.oneof(value, fc.array(value), fc.dictionary(fc.constantFrom('zh', '中文'), value)),
);
const looksLikeFile = fc
  .tuple(fc.dictionary(keyOf(FILE_TERMS), value), fc.array(body), fc.array(change))
  .map(([rest, bodies, changes]) => ({ ...rest, 名录: 1, 地区: '某市', 单位: bodies, 变更: changes }));

describe('for any input', () => {
  it('lookup answers', () => {
    fc.assert(
      fc.property(anyText, anyText, anyDate, (name, place, on) => {
        for (const jurisdiction of [place, '上海市']) {
          const result = registry.lookup(name, { jurisdiction, on });
          expect(result.status).toBeTypeOf('string');
          if (result.status === 'unknown') expect(result.nearest.length).toBeLessThanOrEqual(3);
        }
      }),
    );
  });

  it('a name of a body in force finds that body or says that it is one of several', () => {
    const all = registry.bodies({ jurisdiction: '上海市' });
    fc.assert(
      fc.property(fc.constantFrom(...all), anyDate, (one, on) => {
        const inForce = registry.bodies({ jurisdiction: '上海市', on }).includes(one);
        for (const { name } of namesOf(one)) {
          const { status } = registry.lookup(name, { jurisdiction: one.jurisdiction, on });
          expect(status === 'exact' || status === 'alias' || status === 'ambiguous' || !inForce).toBe(true);
          expect(status).not.toBe('unknown');
        }
      }),
    );
  });

  it('members are in force and of the right kind', () => {
    fc.assert(
      fc.property(fc.constantFrom(...registry.bodies({ jurisdiction: '上海市' })), anyDate, (one, on) => {
        const inForce = new Set(registry.bodies({ jurisdiction: one.jurisdiction, on }));
        for (const member of registry.members(one, on)) expect(inForce.has(member)).toBe(true);
      }),
    );
  });

  it('the reader never throws, and what it reads can be used', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.jsonValue(),
          fc.anything({ withNullPrototype: true, withDate: true, withMap: true }),
          looksLikeFile,
        ),
        (data) => {
          const { jurisdiction, findings } = readRegistryFile(data, { pinyin: pinyinOf });
          for (const { message } of findings) expect(`${message.zh}${message.en}`).not.toMatch(/undefined/);
          if (!jurisdiction) return;
          const merged = createBuiltinRegistry([jurisdiction]);
          const ids = jurisdiction.bodies.map(({ id }) => id);
          expect(new Set(ids).size).toBe(ids.length);
          for (const id of ids) expect(merged.body(id, jurisdiction.name)).toBeDefined();
          for (const { shortForm } of jurisdiction.bodies) {
            expect(merged.lookup(shortForm, { jurisdiction: jurisdiction.name }).status).not.toBe('unknown');
          }
        },
      ),
      { numRuns: 500 },
    );
  });
});
