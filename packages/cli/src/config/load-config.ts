import { createLineIndex, decodeText, type Finding, type LintConfig } from '@workplan/core';
import { RULES } from '@workplan/core/rules';
import type { Jurisdiction, Registry } from '@workplan/registry';
import { createBuiltinRegistry } from '@workplan/registry/data';
import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { FileReport } from '../format/report.js';
import { faultOf } from '../io/fault.js';
import { shownPath } from '../io/paths.js';
import { configFinding } from '../rules/own-rules.js';
import { textOf } from '../texts/say.js';
import { readRegistry } from './registry-file.js';
import { readSettings } from './settings.js';
import { readYaml } from './yaml-file.js';

/** What findings are judged by. */
export interface Setup {
  readonly registry: Registry;
  readonly config: LintConfig;
  /** The files that set it up, where something is wrong with them. */
  readonly reports: readonly FileReport[];
  /** True when the setup is not what its author meant, so that a clean result would mean little. */
  readonly broken: boolean;
}

export const defaultSetup = (): Setup => ({ registry: createBuiltinRegistry(), config: {}, reports: [], broken: false });

/** Reads a configuration and the registries it names. Mistakes become findings on those files. */
export function loadConfig(path: string, cwd: string): Setup {
  const text = readText(path);
  const yaml = readYaml(text);
  const { settings, problems } = readSettings(yaml.data, RULES.map((rule) => rule.id));
  const findings: Finding[] = [
    ...yaml.problems.map(({ key, range }) => configFinding(key, range)),
    ...problems.map(({ key, values, path: at, atKey }) => configFinding(key, atKey ? yaml.rangeOfKey(at) : yaml.rangeOf(at), values)),
  ];
  const users: Jurisdiction[] = [];
  const reports: FileReport[] = [];
  let unusable = false;
  for (const { file, at } of settings.registries) {
    const registryPath = resolve(dirname(path), file);
    try {
      const content = readText(registryPath);
      const { jurisdiction, findings: found } = readRegistry(content);
      if (found.length > 0) reports.push({ path: shownPath(cwd, registryPath), text: content, lines: createLineIndex(content), findings: found });
      if (jurisdiction === undefined) unusable = true;
      else users.push(jurisdiction);
    } catch (error) {
      findings.push(configFinding('config-registry-unreadable', yaml.rangeOf(at), { file, fault: textOf(faultOf(error)) }));
    }
  }
  if (findings.length > 0) reports.unshift({ path: shownPath(cwd, path), text, lines: createLineIndex(text), findings });
  return { registry: createBuiltinRegistry(users), config: { rules: settings.rules }, reports, broken: unusable || findings.length > 0 };
}

const readText = (path: string): string => decodeText(readFileSync(path)).text;
