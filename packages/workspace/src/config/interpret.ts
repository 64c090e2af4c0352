import type { Finding } from '@workplan/core';
import { RULES } from '@workplan/core/rules';
import { configFinding } from '../setup-rules.js';
import { readSettings, type Settings } from './settings.js';
import { readYaml, type YamlFile } from './yaml-file.js';

/** A configuration with what it says and what is wrong in it, the files that it names left aside. */
export interface Interpreted {
  readonly yaml: YamlFile;
  readonly settings: Settings;
  readonly findings: readonly Finding[];
}

export function interpretConfig(text: string): Interpreted {
  const yaml = readYaml(text);
  const { settings, problems } = readSettings(yaml.data, RULES.map((rule) => rule.id));
  const findings = [
    ...yaml.problems.map(({ key, range }) => configFinding(key, range)),
    ...problems.map(({ key, values, path, atKey }) => configFinding(key, atKey ? yaml.rangeOfKey(path) : yaml.rangeOf(path), values)),
  ];
  return { yaml, settings, findings };
}
