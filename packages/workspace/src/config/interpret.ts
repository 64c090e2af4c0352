import type { Finding, Fix } from '@workplan/core';
import { RULES } from '@workplan/core/rules';
import { configFinding, setupFinding } from '../setup-rules.js';
import { textOf } from '../texts.js';
import type { SettingsProblem } from './fields.js';
import { readSettings, type Settings } from './settings.js';
import { readYaml, type YamlFile } from './yaml-file.js';

/** A configuration with what it says and what is wrong in it, the files that it names left aside. */
export interface Interpreted {
  readonly yaml: YamlFile;
  readonly settings: Settings;
  readonly findings: readonly Finding[];
}

/** Reads a configuration: its settings, and what is wrong with it. */
export function interpretConfig(text: string): Interpreted {
  const yaml = readYaml(text);
  const { settings, problems } = readSettings(
    yaml.data,
    RULES.map((rule) => rule.id),
  );
  const findings = [
    ...yaml.problems.map(({ key, range }) => configFinding(key, range)),
    ...problems.map((problem) => findingOf(problem, yaml)),
  ];
  return { yaml, settings, findings };
}

function findingOf({ key, values, path, atKey, near, rule }: SettingsProblem, yaml: YamlFile): Finding {
  const range = atKey ? yaml.rangeOfKey(path) : yaml.rangeOf(path);
  const fixes: Fix[] =
    near === undefined
      ? []
      : [{ title: textOf('config-fix-near', { near }), safe: false, edits: [{ ...range, text: near }] }];
  return setupFinding(rule ?? 'config-invalid', textOf(key, values), range, values, 'error', fixes);
}
