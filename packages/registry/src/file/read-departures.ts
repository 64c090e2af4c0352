import { rowsOfTopic } from '../lookup/departures.js';
import { describe, type Field, type Fields, isMapping, readNames, readWord } from './fields.js';
import { namesOf } from '../names/names.js';
import { nameKey } from '../names/normalize.js';
import type { Report } from './problems.js';
import type { Body, China, Departures } from '../types.js';
import { type FileKey, PATTERN_WORDS } from './vocabulary.js';

export interface DeparturesRead {
  readonly departures?: Departures;
  /** Adopted names that no body of the file has; naming them records them. */
  readonly added: readonly Field[];
}

const TEXT = { zh: '一段文字', en: 'text' };

/** Reads 通例, 不设 and 采用. `bodies` are those of the file's list. */
export function readDeparturesOf(fields: Fields<FileKey>, bodies: readonly Body[], report: Report): DeparturesRead {
  const patternField = fields.get('pattern');
  const complete = readPattern(patternField, report);
  const adopted = readAdopted(fields.get('adopted'), report);
  const recorded = new Set([...bodies.flatMap(namesOf), ...adopted].map(({ name }) => nameKey(name)));
  const without = readNames(fields.get('without'), report).filter(({ value, path }) => {
    const isClash = recorded.has(nameKey(String(value)));
    if (isClash) report('departure-clash', path, { values: { name: String(value) } });
    return !isClash;
  });
  if (complete === true) {
    for (const field of [fields.get('without'), fields.get('adopted')]) {
      if (field !== undefined) report('departure-unneeded', field.path, { values: { key: field.key } });
    }
  }
  const listed = new Set(bodies.flatMap(namesOf).map(({ name }) => nameKey(name)));
  const added = adopted.filter(({ name }) => !listed.has(nameKey(name))).map(({ field }) => field);
  if (complete === undefined && without.length === 0 && adopted.length === 0) return { added };
  return {
    departures: {
      ...(complete !== undefined && { complete }),
      without: without.map(({ value }) => String(value)),
      adopted: Object.fromEntries(adopted.map(({ topic, name }) => [topic, name])),
    },
    added,
  };
}

/** Reports departures from what no place of this kind usually has. Where the tables do not know the place: nothing. */
export function checkDepartures(fields: Fields<FileKey>, jurisdiction: string, china: China, report: Report): void {
  const answer = china.place(jurisdiction);
  if (answer?.status !== 'place') return;
  const isUsual = (name: string): boolean => rowsOfTopic(china, name, answer.place).length > 0;
  for (const { value, key, path } of readNames(fields.get('without'), silent)) {
    if (!isUsual(String(value))) report('unknown-departure', path, { values: { name: String(value), key } });
  }
  for (const { topic, name, field } of readAdopted(fields.get('adopted'), silent)) {
    if (isUsual(topic) || isUsual(name)) continue;
    report('unknown-departure', field.path, { values: { name: topic, key: fields.get('adopted')?.key ?? '' } });
  }
}

const silent: Report = () => undefined;

function readPattern(field: Field | undefined, report: Report): boolean | undefined {
  // YAML 1.1 reads on and off as true and false.
  if (typeof field?.value === 'boolean') return !field.value;
  return readWord(field, PATTERN_WORDS, 'unknown-pattern', report);
}

interface Adopted {
  readonly topic: string;
  readonly name: string;
  readonly field: Field;
}

function readAdopted(field: Field | undefined, report: Report): readonly Adopted[] {
  if (field === undefined) return [];
  if (!isMapping(field.value)) {
    const place = { zh: `“${field.key}”`, en: `“${field.key}”` };
    report('not-a-mapping', field.path, { values: { place, found: describe(field.value) } });
    return [];
  }
  return Object.entries(field.value).flatMap(([topic, value]) => {
    const path = [...field.path, topic];
    if (typeof value !== 'string') {
      report('wrong-type', path, { values: { key: topic, expected: TEXT, found: describe(value) } });
      return [];
    }
    const name = value.trim();
    if (name === '') report('empty-name', path, { values: { key: topic } });
    return name === '' ? [] : [{ topic, name, field: { key: topic, value: { short: name }, path } }];
  });
}
