import type { Dialect, MessageData } from '@workplan/core';
import { nearest } from '../nearest.js';
import { FIXED_RULE_IDS, SETUP_RULES } from '../setup-rules.js';
import type { TextKey } from '../texts.js';
import { DIALECTS, LEVELS, OVERRIDE_KEYS, SETTING_KEYS, type Level } from './vocabulary.js';
import type { YamlPath } from './yaml-file.js';

/** A word of a configuration with the place where it stands. */
export interface Word {
  readonly text: string;
  readonly at: YamlPath;
}

/** What may hold for some plans only. */
export interface Preferences {
  readonly rules: Readonly<Record<string, Level>>;
  readonly dialect?: Dialect;
  readonly jurisdiction?: string;
}

/** What a configuration says, as far as it could be understood. */
export interface Settings extends Preferences {
  /** Configurations that this one is built on. */
  readonly shared: readonly Word[];
  readonly registries: readonly Word[];
  readonly sources: readonly Word[];
  readonly ignore: readonly Word[];
  readonly overrides: readonly (Preferences & { readonly files: readonly Word[] })[];
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

type Report = (problem: SettingsProblem) => void;

/** Reads a configuration from its data. Everything wrong is reported; the rest is used. */
export function readSettings(
  data: unknown,
  ruleIds: readonly string[],
): { readonly settings: Settings; readonly problems: readonly SettingsProblem[] } {
  const problems: SettingsProblem[] = [];
  const report: Report = (problem) => void problems.push(problem);
  // An empty file, or one of comments alone, sets nothing.
  if (data !== undefined && data !== null && !isRecord(data)) report({ key: 'config-not-a-map', values: {}, path: [] });
  const fields = fieldsOf(isRecord(data) ? data : {}, SETTING_KEYS, [], report);
  const settings: Settings = {
    shared: wordsOf(fields.get('extends'), 'config-shared-path', report),
    registries: wordsOf(fields.get('registries'), 'config-registry-path', report),
    sources: wordsOf(fields.get('sources'), 'config-source-path', report),
    ignore: wordsOf(fields.get('ignore'), 'config-pattern', report),
    ...preferencesOf(fields, ruleIds, report),
    overrides: overridesOf(fields.get('overrides'), ruleIds, report),
  };
  return { settings, problems };
}

interface Field {
  readonly value: unknown;
  readonly key: string;
  readonly at: YamlPath;
}

/** The values of a mapping by what their keys mean; a key that means nothing, or the same as another, is reported. */
function fieldsOf<Key extends string>(
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
function wordsOf(field: Field | undefined, wrong: TextKey, report: Report): Word[] {
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

function preferencesOf(fields: ReadonlyMap<string, Field>, ruleIds: readonly string[], report: Report): Preferences {
  const dialect = choiceOf(fields.get('dialect'), DIALECTS, 'config-dialect', report);
  const jurisdiction = wordOf(fields.get('jurisdiction'), 'config-jurisdiction', report);
  return {
    rules: rulesOf(fields.get('rules'), ruleIds, report),
    ...(dialect !== undefined && { dialect }),
    ...(jurisdiction !== undefined && { jurisdiction }),
  };
}

function wordOf(field: Field | undefined, wrong: TextKey, report: Report): string | undefined {
  if (field === undefined || field.value === null) return undefined;
  if (typeof field.value === 'string' && field.value.trim() !== '') return field.value;
  report({ key: wrong, values: { key: field.key }, path: field.at });
  return undefined;
}

function choiceOf<Value extends string>(
  field: Field | undefined,
  known: Readonly<Record<string, Value>>,
  wrong: TextKey,
  report: Report,
): Value | undefined {
  if (field === undefined || field.value === null) return undefined;
  const word = String(field.value);
  if (Object.hasOwn(known, word)) return known[word];
  report({ key: wrong, values: { value: shown(field.value), known: Object.keys(known) }, path: field.at });
  return undefined;
}

function rulesOf(
  field: Field | undefined,
  ruleIds: readonly string[],
  report: Report,
): Readonly<Record<string, Level>> {
  if (field === undefined || field.value === null) return {};
  const { value, key, at } = field;
  if (!isRecord(value)) {
    report({ key: 'config-rules-map', values: { key }, path: at });
    return {};
  }
  const rules: Record<string, Level> = {};
  for (const [id, word] of Object.entries(value)) {
    const path = [...at, id];
    const unknown = ruleProblem(id, ruleIds);
    if (unknown !== undefined) report({ ...unknown, path, atKey: true });
    else {
      const level = choiceOf({ value: word ?? '', key: id, at: path }, LEVELS, 'config-level', report);
      if (level !== undefined) rules[id] = level;
    }
  }
  return rules;
}

function ruleProblem(id: string, ruleIds: readonly string[]): Omit<SettingsProblem, 'path'> | undefined {
  if (FIXED_RULE_IDS.includes(id)) return { key: 'config-fixed-rule', values: { id } };
  if (ruleIds.includes(id)) return undefined;
  if (SETUP_RULES.some((rule) => rule.id === id)) return { key: 'config-fixed-rule', values: { id } };
  const near = nearest(id, ruleIds);
  return {
    key: near === undefined ? 'config-unknown-rule' : 'config-unknown-rule-near',
    values: { id, near: near ?? '' },
    rule: 'unknown-rule',
    ...(near !== undefined && { near }),
  };
}

function overridesOf(field: Field | undefined, ruleIds: readonly string[], report: Report): Settings['overrides'] {
  if (field === undefined || field.value === null) return [];
  const { value, key, at } = field;
  if (!Array.isArray(value)) {
    report({ key: 'config-overrides-list', values: { key }, path: at });
    return [];
  }
  return value.flatMap((entry: unknown, index) => {
    const path = [...at, index];
    const fields = isRecord(entry) ? fieldsOf(entry, OVERRIDE_KEYS, path, report) : new Map<string, Field>();
    const files = wordsOf(fields.get('files'), 'config-pattern', report);
    const value = fields.get('files')?.value;
    if (value === undefined || value === null || (Array.isArray(value) && value.length === 0))
      report({ key: 'config-override-files', values: { key }, path });
    const preferences = preferencesOf(fields, ruleIds, report);
    return files.length === 0 ? [] : [{ files, ...preferences }];
  });
}

/** A value as it may be put into a message. */
const shown = (value: unknown): string => (typeof value === 'object' && value !== null ? '…' : String(value));

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
