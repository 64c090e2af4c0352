import { editDistance } from '../names/edit-distance.js';
import { daySpan, suggestDate } from '../dates.js';
import type { ProblemPath, Report } from './problems.js';
import type { DateFact, Localized, PartialDate } from '../types.js';
import { type Term, termOfKey, type ValueWord, valueOfWord } from './vocabulary.js';

/** One entry of a mapping: its value, its key as written, and where it is. */
export interface Field {
  readonly key: string;
  readonly value: unknown;
  readonly path: ProblemPath;
}

export type Fields<Key extends string> = ReadonlyMap<Key, Field>;

const FOUND: Readonly<Record<string, Localized>> = {
  string: { zh: '文字', en: 'text' },
  number: { zh: '数字', en: 'a number' },
  boolean: { zh: '是/否', en: 'true or false' },
  list: { zh: '列表', en: 'a list' },
  mapping: { zh: '一组项目', en: 'a set of entries' },
  empty: { zh: '空的', en: 'empty' },
  unknown: { zh: '无法识别的内容', en: 'something unreadable' },
};

const EXPECTED = {
  text: { zh: '一段文字', en: 'text' },
  names: { zh: '名称列表，例如 [甲, 乙]', en: 'a list of names such as [甲, 乙]' },
  list: { zh: '列表（每项以“- ”开头）', en: 'a list, each item starting with “- ”' },
} as const;

export function describe(value: unknown): Localized {
  const type = value === null || value === undefined ? 'empty' : Array.isArray(value) ? 'list' : typeof value;
  return FOUND[type === 'object' ? 'mapping' : type] ?? FOUND['unknown'] ?? { zh: '', en: '' };
}

export const isMapping = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);

/** A list for a message: the words of each language. */
const listWords = (words: readonly Localized[]): Localized => ({
  zh: words.map(({ zh }) => zh).join('、'),
  en: words.map(({ en }) => en).join(', '),
});

const listTerms = (terms: readonly Term[]): Localized => listWords(terms.map(({ key, zh }) => ({ en: key, zh })));

/** The likeliest of some words for one that is not among them. */
export function closestWord(word: string, words: readonly string[]): string | undefined {
  if (word.length > 40) return undefined;
  const characters = [...word.normalize('NFKC').trim().toLowerCase()];
  let best: { word: string; distance: number } | undefined;
  for (const candidate of words) {
    const target = [...candidate.toLowerCase()];
    const limit = Math.max(1, Math.floor(Math.max(target.length, characters.length) / 3));
    const distance = editDistance(characters, target, limit);
    // A word that shares no character with the candidate is not near it, however short both are.
    const related = characters.some((character) => target.includes(character));
    if (distance !== undefined && related && (!best || distance < best.distance)) best = { word: candidate, distance };
  }
  return best?.word;
}

/** The known entries of a mapping; unknown and repeated keys are reported, empty values left out. */
export function readFields<Key extends string>(
  value: unknown,
  terms: readonly Term<Key>[],
  place: Localized,
  path: ProblemPath,
  report: Report,
): Fields<Key> | undefined {
  if (!isMapping(value)) {
    report('not-a-mapping', path, { values: { place, found: describe(value) } });
    return undefined;
  }
  const fields = new Map<Key, Field>();
  for (const [key, content] of Object.entries(value)) {
    const term = termOfKey(terms, key);
    const known = term && fields.get(term.key);
    if (!term) {
      const suggestion = closestWord(
        key,
        terms.flatMap((candidate) => [candidate.zh, candidate.key]),
      );
      report('unknown-key', [...path, key], { values: { key, known: listTerms(terms) }, suggestion });
    } else if (known) {
      report('repeated-key', [...path, key], { values: { key, other: known.key } });
    } else if (content !== null && content !== undefined) {
      fields.set(term.key, { key, value: content, path: [...path, key] });
    }
  }
  return fields;
}

/** Non-empty text. */
export function readText(field: Field | undefined, report: Report): string | undefined {
  if (!field) return undefined;
  if (typeof field.value !== 'string') {
    const suggestion = typeof field.value === 'number' ? `"${field.value}"` : undefined;
    report('wrong-type', field.path, {
      values: { key: field.key, expected: EXPECTED.text, found: describe(field.value) },
      suggestion,
    });
    return undefined;
  }
  const text = field.value.trim();
  if (text === '') report('empty-name', field.path, { values: { key: field.key } });
  return text === '' ? undefined : text;
}

/** A list of names; one name alone may stand without a list. Repetitions are dropped. */
export function readNames(field: Field | undefined, report: Report): readonly Field[] {
  if (!field) return [];
  const items: readonly Field[] = Array.isArray(field.value)
    ? field.value.map((value: unknown, index) => ({ ...field, value, path: [...field.path, index] }))
    : [field];
  const names = new Map<string, Field>();
  for (const item of items) {
    if (typeof item.value !== 'string') {
      const values = { key: field.key, expected: EXPECTED.names, found: describe(item.value) };
      report('wrong-type', item.path, { values });
      continue;
    }
    const name = item.value.trim();
    if (name === '') report('empty-name', item.path, { values: { key: field.key } });
    else if (!names.has(name)) names.set(name, { ...item, value: name });
  }
  return [...names.values()];
}

/** The names of `readNames` as plain text. */
export const textsOf = (fields: readonly Field[]): string[] => fields.map(({ value }) => String(value));

/** The items of a list. */
export function readList(field: Field | undefined, report: Report): readonly Field[] {
  if (!field) return [];
  if (!Array.isArray(field.value)) {
    const values = { key: field.key, expected: EXPECTED.list, found: describe(field.value) };
    report('wrong-type', field.path, { values });
    return [];
  }
  return field.value.map((value: unknown, index) => ({ key: field.key, value, path: [...field.path, index] }));
}

function dateText(value: unknown): string | undefined {
  // YAML reads a bare year as a number, and some YAML readers make a day an instant in UTC.
  if (typeof value === 'number' && Number.isInteger(value)) return String(value);
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? undefined : value.toISOString().slice(0, 10);
  return typeof value === 'string' ? value.trim() : undefined;
}

/** A date to the year, month or day. */
export function readDate(field: Field | undefined, report: Report): PartialDate | undefined {
  if (!field) return undefined;
  const text = dateText(field.value);
  if (text !== undefined && daySpan(text)) return text;
  const value = text ?? (typeof field.value === 'number' ? String(field.value) : describe(field.value));
  const suggestion = suggestDate(typeof value === 'string' ? value : '');
  report('bad-date', field.path, { values: { key: field.key, value }, suggestion });
  return undefined;
}

export const dateFact = (date: PartialDate, verified: boolean): DateFact => ({ date, verified });

/** A six-digit code, written as text or number. */
export function readCode(field: Field | undefined, report: Report): string | undefined {
  if (!field) return undefined;
  const { value } = field;
  const text = typeof value === 'number' || typeof value === 'string' ? String(value).trim() : undefined;
  if (text !== undefined && /^\d{6}$/.test(text)) return text;
  report('bad-code', field.path, { values: { value: text ?? describe(value) } });
  return undefined;
}

/** A value written as one of a few words. */
export function readWord<Value>(
  field: Field | undefined,
  words: readonly ValueWord<Value>[],
  code: 'unknown-kind' | 'unknown-collective' | 'unknown-pattern',
  report: Report,
): Value | undefined {
  const word = readText(field, report);
  if (!field || word === undefined) return undefined;
  const value = valueOfWord(words, word);
  if (value === undefined) {
    const suggestion = closestWord(
      word,
      words.flatMap(({ zh, en, more }) => [zh, en, ...more]),
    );
    report(code, field.path, { values: { value: word, known: listWords(words) }, suggestion });
  }
  return value;
}

/** The words of a table, for a message. */
export const knownWords = (words: readonly ValueWord<unknown>[]): Localized => listWords(words);

/** The English keys listed under 未核实. */
export function readUnverified<Key extends string>(
  field: Field | undefined,
  terms: readonly Term<Key>[],
  report: Report,
): ReadonlySet<Key> {
  const keys = new Set<Key>();
  for (const item of readNames(field, report)) {
    const written = String(item.value);
    const term = termOfKey(terms, written);
    if (term) keys.add(term.key);
    else {
      const suggestion = closestWord(
        written,
        terms.flatMap(({ zh, key }) => [zh, key]),
      );
      report('unknown-field', item.path, { values: { value: written, known: listTerms(terms) }, suggestion });
    }
  }
  return keys;
}
