import type { Finding } from '@workplan/core';
import { readRegistryFile, type Jurisdiction, type RegistryProblem } from '@workplan/registry';
import { builtinJurisdictions, pinyinOf } from '@workplan/registry/data';
import { china } from '../any-place.js';
import { setupFinding } from '../setup-rules.js';
import { textOf } from '../texts.js';
import { readYaml, type YamlFile } from './yaml-file.js';

/** Problems that are about a key and not about what it holds. */
const AT_KEY: ReadonlySet<RegistryProblem['code']> = new Set(['unknown-key', 'repeated-key']);

/** Reads a user's registry; without a jurisdiction nothing of it could be used. */
export function readRegistry(text: string): {
  readonly jurisdiction: Jurisdiction | undefined;
  readonly findings: readonly Finding[];
} {
  const file = readYaml(text);
  if (file.problems.length > 0) {
    const findings = file.problems.map(({ key, range }) =>
      setupFinding('registry-invalid', textOf(key), range, { code: key }),
    );
    return { jurisdiction: undefined, findings };
  }
  const { jurisdiction, findings } = readRegistryFile(file.data, {
    known: builtinJurisdictions,
    pinyin: pinyinOf,
    china,
  });
  return { jurisdiction, findings: findings.map((problem) => findingOf(problem, file)) };
}

function findingOf(problem: RegistryProblem, file: YamlFile): Finding {
  const { code, severity, path, message, suggestion } = problem;
  const range = AT_KEY.has(code) ? file.rangeOfKey(path) : file.rangeOf(path);
  return setupFinding(
    'registry-invalid',
    message,
    range,
    { code, path: path.map(String), ...(suggestion !== undefined && { suggestion }) },
    severity,
  );
}
