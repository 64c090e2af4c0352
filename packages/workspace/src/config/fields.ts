import type { MessageData } from '@workplan/core';
import { nearest } from '../nearest.js';
import type { TextKey } from '../texts.js';
import type { YamlPath } from './yaml-file.js';

/** A word of a configuration with the place where it stands. */
export interface Word {
  readonly text: string;
  readonly at: YamlPath;
}

export interface SettingsProblem {
  readonly key: TextKey;
  readonly values: MessageData;
  readonly path: YamlPath;
  /** The key is at fault rather than its value. */
  readonly atKey?: true;
  /** What the word at fault was most likely meant to be. */
  readonly near?: string;
  readonly rule?: 'unknown-rule';
}

export type Report = (problem: SettingsProblem) => void;

/** A value of a mapping with its key. */
export interface Field {
  readonly value: unknown;
  readonly key: string;
  readonly at: YamlPath;
}

/** The values of a mapping by what their keys mean; a key that means nothing, or the same as another, is reported. */
export function fieldsOf<Key extends string>(
  record: Readonly<Record<string, unknown>>,
  keys: Readonly<Record<string, Key>>,
  at: YamlPath,
  report: Report,
): ReadonlyMap<Key, Field> {
  const fields = new Map<Key, Field>();
  for (const [key, value] of Object.entries(record)) {
    const meaning = Object.hasOwn(keys, key) ? keys[key] : undefined;
    if (meaning === undefined) {
      const near = nearest(key, Object.keys(keys));
      report({
        key: near === undefined ? 'config-unknown-key' : 'config-unknown-key-near',
        values: { key, near: near ?? '', known: Object.keys(keys) },
        path: [...at, key],
        atKey: true,
        ...(near !== undefined && { near }),
      });
      continue;
    }
    const other = fields.get(meaning);
    if (other !== undefined)
      report({ key: 'config-twice', values: { key, other: other.key }, path: [...at, key], atKey: true });
    else fields.set(meaning, { value, key, at: [...at, key] });
  }
  return fields;
}

/** One word or a list of words. */
export function wordsOf(field: Field | undefined, wrong: TextKey, report: Report): Word[] {
  if (field === undefined || field.value === null) return [];
  const { value, key, at } = field;
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  return values.flatMap((text, index) => {
    const place = Array.isArray(value) ? [...at, index] : at;
    if (typeof text === 'string' && text.trim() !== '') return [{ text, at: place }];
    report({ key: wrong, values: { key }, path: place });
    return [];
  });
}

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
