import type { MessageData, Severity } from '@workplan/core';
import { nearest } from '../nearest.js';
import { SETUP_RULE_IDS } from '../setup-rules.js';
import type { TextKey } from '../texts.js';
import type { YamlPath } from './yaml-file.js';

/** What a configuration says, as far as it could be understood. */
export interface Settings {
  /** Registry files with the place in the configuration that names them. */
  readonly registries: readonly { readonly file: string; readonly at: YamlPath }[];
  readonly rules: Readonly<Record<string, Severity | 'off'>>;
}

export interface SettingsProblem {
  readonly key: TextKey;
  readonly values: MessageData;
  readonly path: YamlPath;
  /** The key is at fault rather than its value. */
  readonly atKey?: true;
}

const KEYS = { registries: 'registries', 名录: 'registries', rules: 'rules', 规则: 'rules' } as const;
const LEVELS: readonly (Severity | 'off')[] = ['error', 'warning', 'info', 'off'];

/** Reads a configuration from its data. Everything wrong is reported; the rest is used. */
export function readSettings(data: unknown, ruleIds: readonly string[]): { readonly settings: Settings; readonly problems: readonly SettingsProblem[] } {
  const problems: SettingsProblem[] = [];
  const registries: { file: string; at: YamlPath }[] = [];
  const rules: Record<string, Severity | 'off'> = {};
  const readers: Readonly<Record<(typeof KEYS)[keyof typeof KEYS], (value: unknown, key: string) => void>> = {
    registries(value, key) {
      const files: unknown[] = Array.isArray(value) ? value : [value];
      files.forEach((file, index) => {
        const at = Array.isArray(value) ? [key, index] : [key];
        if (typeof file === 'string' && file.trim() !== '') registries.push({ file, at });
        else problems.push({ key: 'config-registry-path', values: { key }, path: at });
      });
    },
    rules(value, key) {
      if (!isRecord(value)) {
        problems.push({ key: 'config-rules-map', values: { key }, path: [key] });
        return;
      }
      for (const [id, level] of Object.entries(value)) {
        const known = ruleProblem(id, ruleIds);
        if (known !== undefined) problems.push({ ...known, path: [key, id], atKey: true });
        else if (isLevel(level)) rules[id] = level;
        else problems.push({ key: 'config-level', values: { value: String(level), known: LEVELS.join(', ') }, path: [key, id] });
      }
    },
  };

  // An empty file, or one of comments alone, sets nothing.
  if (data !== undefined && data !== null && !isRecord(data)) problems.push({ key: 'config-not-a-map', values: {}, path: [] });
  const written: Record<string, string> = {};
  for (const [key, value] of Object.entries(isRecord(data) ? data : {})) {
    if (!Object.hasOwn(KEYS, key)) {
      const near = nearest(key, Object.keys(KEYS));
      problems.push({ key: near === undefined ? 'config-unknown-key' : 'config-unknown-key-near', values: { key, near: near ?? '' }, path: [key], atKey: true });
      continue;
    }
    const meaning = KEYS[key as keyof typeof KEYS];
    const other = written[meaning];
    if (other !== undefined) problems.push({ key: 'config-twice', values: { key, other }, path: [key], atKey: true });
    else if (value !== null) readers[meaning](value, key);
    written[meaning] ??= key;
  }
  return { settings: { registries, rules }, problems };
}

function ruleProblem(id: string, ruleIds: readonly string[]): Omit<SettingsProblem, 'path'> | undefined {
  if (SETUP_RULE_IDS.includes(id)) return { key: 'config-fixed-rule', values: { id } };
  if (ruleIds.includes(id)) return undefined;
  const near = nearest(id, ruleIds);
  return { key: near === undefined ? 'config-unknown-rule' : 'config-unknown-rule-near', values: { id, near: near ?? '' } };
}

const isLevel = (value: unknown): value is Severity | 'off' => LEVELS.some((level) => level === value);
const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
