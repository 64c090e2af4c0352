import type { Dialect, Term } from '@workplan/core';
import { nearest } from '../nearest.js';
import { FIXED_RULE_IDS, SETUP_RULES } from '../setup-rules.js';
import type { TextKey } from '../texts.js';
import { fieldsOf, isRecord, wordsOf, type Field, type Report, type SettingsProblem, type Word } from './fields.js';
import { termsOf } from './terms.js';
import { DIALECTS, LEVELS, OVERRIDE_KEYS, SETTING_KEYS, type Level } from './vocabulary.js';

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
  readonly terms: readonly Term[];
  readonly requiredSections: readonly string[];
  readonly overrides: readonly (Preferences & { readonly files: readonly Word[] })[];
}

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
    terms: termsOf(fields.get('terms'), report),
    requiredSections: wordsOf(fields.get('requiredSections'), 'config-section', report).map(({ text }) => text),
    ...preferencesOf(fields, ruleIds, report),
    overrides: overridesOf(fields.get('overrides'), ruleIds, report),
  };
  return { settings, problems };
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
