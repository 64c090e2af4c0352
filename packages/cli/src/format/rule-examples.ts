import { applyFixes, createLineIndex, lint, parsePlan, type Finding } from '@workplan/core';
import { EXAMPLES, RULES } from '@workplan/core/rules';
import { createBuiltinRegistry } from '@workplan/registry/data';
import { readSettings } from '../config/settings.js';
import { readYaml } from '../config/yaml-file.js';
import { readRegistry } from '../config/registry-file.js';
import type { Terminal } from '../io/terminal.js';
import { OWN_RULES, configFinding, type OwnRule } from '../rules/own-rules.js';
import { prettyFinding } from './pretty.js';
import { visible } from './visible.js';

/** The examples of a rule as lines: each bad one with what is found in it and how it is mended, then the good ones. */
export function examplesOf(id: string, terminal: Terminal): string[] {
  const own: OwnRule | undefined = OWN_RULES.find((rule) => rule.id === id);
  const bad = EXAMPLES[id]?.bad.map(({ yaml }) => yaml.replace(/[⟦⟧]/g, '')) ?? (own?.bad === undefined ? [] : [own.bad]);
  const good = EXAMPLES[id]?.good ?? (own?.good === undefined ? [] : [own.good]);
  const registry = bad.length > 0 ? createBuiltinRegistry() : undefined;
  const find = (text: string): readonly Finding[] => OWN_CHECKS[id]?.(text) ?? lint(parsePlan(text), { registry, only: [id] });
  return [
    ...bad.flatMap((text) => badExample(text, find(text), terminal)),
    ...(good.length === 0 ? [] : [heading('example-good', terminal), '', ...good.flatMap((text) => [...indent(text), ''])]),
  ];
}

function badExample(text: string, findings: readonly Finding[], terminal: Terminal): string[] {
  const lines = createLineIndex(text);
  const fixed = applyFixes(text, findings, { suggestions: true });
  return [
    heading('example-bad', terminal),
    '',
    ...findings.flatMap((finding) => [...prettyFinding(finding, { text, lines }, terminal).split('\n'), '']),
    ...(fixed === text ? [] : [`  ${terminal.say('example-fixed')}`, '', ...indent(fixed), '']),
  ];
}

const heading = (key: 'example-bad' | 'example-good', terminal: Terminal): string => terminal.paint('underline', terminal.say(key));

const indent = (text: string): string[] => visible(text).replace(/\n$/, '').split('\n').map((line) => `    ${line}`);

/** How the files of the setup are checked, for the examples about them. */
const OWN_CHECKS: Readonly<Record<string, (text: string) => readonly Finding[]>> = {
  'config-invalid'(text) {
    const yaml = readYaml(text);
    const { problems } = readSettings(yaml.data, RULES.map((rule) => rule.id));
    return problems.map(({ key, values, path, atKey }) => configFinding(key, atKey ? yaml.rangeOfKey(path) : yaml.rangeOf(path), values));
  },
  'registry-invalid': (text) => readRegistry(text).findings,
};
