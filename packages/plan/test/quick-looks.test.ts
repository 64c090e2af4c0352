import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { parsePlan } from '@workplan/core';
import { isIsoDate } from '../src/model/dates.js';
import { dataOf } from '../src/model/data.js';
import { ANY_TEXT } from '../src/model/regular.js';
import type { ValueKind } from '../src/schema/vocabulary.js';
import { SmallMap } from '../src/model/small-map.js';
import { checkShape } from '../src/schema/check-shape.js';
import { hasOddCharacters } from '../src/text/odd-characters.js';
import { rememberTexts } from '../src/text/remember-texts.js';
import { lastDay } from '../src/model/time/index.js';
import { edited, nextEdits, random } from '../../../tests/incremental/edits.js';
import { sample } from '../../../tests/support/sample.js';

/** Shortcuts must never say other things than the long way. */
const example = (name: string): string =>
  readFileSync(new URL(`../../../examples/${name}.plan.yaml`, import.meta.url), 'utf8');

describe('a regular part is one that the JSON Schema finds nothing wrong with', () => {
  test.each(['shanghai-2016-egov', 'employment-2018'])('%s, however it is changed', (name) => {
    const any = random(7);
    const whole = example(name);
    let [regular, irregular] = [0, 0];
    for (let run = 0; run < sample(150, 400); run += 1) {
      let text = whole.slice(0, whole.indexOf('\n', 4_000 + any(4_000)) + 1);
      for (let edits = any(4); edits > 0; edits -= 1) ({ text } = edited(text, nextEdits(text, any, undefined)));
      const { spine, tasks } = parsePlan(text).parts;
      for (const { bound } of [spine, ...tasks]) {
        if (!bound.isRegular) {
          irregular += 1;
          continue;
        }
        regular += 1;
        if (bound.root !== undefined) expect(checkShape('plan', dataOf(bound.root)), text).toEqual([]);
        for (const task of bound.objects.get('task') ?? []) expect(checkShape('task', dataOf(task)), text).toEqual([]);
      }
    }
    expect(regular).toBeGreaterThan(sample(400, 1_000));
    expect(irregular).toBeGreaterThan(sample(40, 100));
  });

  test('the example as it is', () => {
    const { spine, tasks } = parsePlan(example('shanghai-2016-egov')).parts;
    expect(tasks.filter(({ bound }) => bound.isRegular).length).toBe(tasks.length);
    expect(spine.bound.isRegular).toBe(true);
  });
});

test('kinds of which any text is taken are those of which the schema asks no more', () => {
  interface Property {
    readonly 'x-value'?: ValueKind;
    readonly type?: string | readonly string[];
    readonly items?: Property;
    readonly properties?: Readonly<Record<string, Property>>;
  }
  const schema = JSON.parse(
    readFileSync(new URL('../../../schemas/plan.schema.json', import.meta.url), 'utf8'),
  ) as Property & { readonly definitions: Readonly<Record<string, Property>> };
  const ajv = new Ajv({ strict: false });
  const accept = (property: Property, value: unknown): boolean => ajv.validate(property as object, value);
  const all = [schema, ...Object.values(schema.definitions)]
    .flatMap(({ properties = {} }) => Object.values(properties))
    .flatMap((property) => [property, ...(property.items === undefined ? [] : [property.items])]);
  const seen = new Set<ValueKind>();
  for (const property of all) {
    const kind = property['x-value'];
    if (kind === undefined || !ANY_TEXT.has(kind)) continue;
    seen.add(kind);
    for (const text of ['※', '0', '甲 乙', '2016-02-30', 'L0', '是'])
      expect(accept(property, property.type === 'array' ? [text] : text), `${kind} ${text}`).toBe(true);
  }
  expect([...ANY_TEXT].filter((kind) => !seen.has(kind))).toEqual([]);
});

describe('days of the calendar', () => {
  test('are those that Date has', () => {
    for (let year = 1896; year <= 2104; year += 1)
      for (let month = 1; month <= 12; month += 1)
        expect(lastDay(year, month)).toBe(new Date(Date.UTC(year, month, 0)).getUTCDate());
  });

  test.each(['2016-02-29', '2000-02-29', '2016-12-31', '0001-01-01'])('%s is one', (day) =>
    expect(isIsoDate(day)).toBe(true),
  );
  test.each([
    '2015-02-29',
    '1900-02-29',
    '2016-13-01',
    '2016-00-01',
    '2016-01-00',
    '201%-03-01',
    '20a6-03-01',
    '2016-0x-01',
    '2016-01-1',
    '2016/01/01',
    '２016-01-01',
    '2016-01-01 ',
    '',
  ])('%s is none', (day) => expect(isIsoDate(day)).toBe(false));
});

test('a small map is a map', () => {
  const any = random(3);
  for (let run = 0; run < 200; run += 1) {
    const [small, map] = [new SmallMap<string, number>(any(6)), new Map<string, number>()];
    for (let count = any(20); count > 0; count -= 1) {
      const key = `k${any(30)}`;
      if (map.has(key)) continue;
      small.add(key, count);
      map.set(key, count);
      if (any(4) === 0) expect([...small.values()]).toEqual([...map.values()]);
    }
    expect([...small]).toEqual([...map]);
    expect([...small.keys()]).toEqual([...map.keys()]);
    expect(small.size).toBe(map.size);
    for (let at = 0; at < 30; at += 1)
      expect([small.get(`k${at}`), small.has(`k${at}`)]).toEqual([map.get(`k${at}`), map.has(`k${at}`)]);
  }
});

test('a reader that remembers reads a short text once, a long one each time, and forgets with the year', () => {
  const read: string[] = [];
  const reader = rememberTexts((text: string, year: number) => {
    read.push(text);
    return `${text} ${year}`;
  });
  const long = '二'.repeat(40);
  expect([reader('一', 1), reader('一', 1), reader(long, 1), reader(long, 1), reader('一', 2)]).toEqual([
    '一 1',
    '一 1',
    `${long} 1`,
    `${long} 1`,
    '一 2',
  ]);
  expect(read).toEqual(['一', long, long, '一']);
  for (let count = 0; count < 5_000; count += 1) expect(reader(String(count), 2)).toBe(`${count} 2`);
  const empty = rememberTexts((text: string) => {
    read.push(text);
    return undefined;
  });
  read.length = 0;
  expect([empty('无'), empty('无')]).toEqual([undefined, undefined]);
  expect(read).toEqual(['无']);
});

describe('keys counted without binding', () => {
  test.each(['shanghai-2016-egov', 'reform-list-2018'])('%s, however it is changed', (name) => {
    const any = random(11);
    const whole = example(name);
    for (let run = 0; run < 300; run += 1) {
      let text = whole.slice(0, whole.indexOf('\n', 4_000 + any(4_000)) + 1);
      for (let edits = any(5); edits > 0; edits -= 1) ({ text } = edited(text, nextEdits(text, any, undefined)));
      for (const part of parsePlan(text).parts.tasks) expect(part.keys).toEqual(part.bound.keys);
    }
  });

  test('of a key that is written twice the first one counts', () => {
    const [part] = parsePlan(
      '工作方案: 1\n标题: 安排\n任务:\n  - 序号: 1\n    目标:\n      - 指标: 接入率\n    targets:\n      - metric: rate\n        value: 90%\n',
    ).parts.tasks;
    expect(part?.keys).toEqual({ zh: 3, en: 1 });
    expect(part?.bound.keys).toEqual({ zh: 3, en: 1 });
  });
});

test('a task whose tree was let go is read again as it was', () => {
  const { parts } = parsePlan(example('shanghai-2016-egov'));
  const seen = () =>
    parts.tasks.map(({ task, bound, item }) => [
      item.start,
      item.end,
      item.value?.start,
      task.map.entries.map(({ start, end, key }) => [start, end, key.value]),
      [...bound.scalars].map(([kind, scalars]) => [
        kind,
        scalars.map(({ node }) => [node.start, node.end, node.value]),
      ]),
    ]);
  const before = seen();
  for (const part of parts.tasks) part.release();
  expect(seen()).toEqual(before);
  const [first] = parts.tasks;
  first?.release();
  const passed = first?.passing(({ bound }) => bound);
  expect(first?.bound).not.toBe(passed);
  expect(first?.bound).toEqual(passed);
});

test('no character is passed over as usual that some check may object to', () => {
  const wrong: string[] = [];
  for (let code = 0; code < 0x10000; code += 1) {
    const odd = ODD_ALONE.test(String.fromCharCode(code));
    if (hasOddCharacters(`甲${String.fromCharCode(code)}乙`) !== odd) wrong.push(code.toString(16));
  }
  expect(wrong).toEqual([]);
});

/** Control characters, surrogates, those nobody sees, radicals and compatibility forms. */
const ODD_ALONE =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u0085\u00a0\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200f\u2028-\u202f\u2060-\u206f\u2800\u2e80-\u2fd5\u3164\ud800-\udfff\uf900-\ufaff\ufeff\uffa0\ufff9-\ufffb\ufffd]/;
