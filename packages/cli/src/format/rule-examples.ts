import { applyFixes, createLineIndex, lint, openSource, parsePlan, type Finding } from '@workplan/core';
import { EXAMPLES, RULES, type ExampleSource, type SourceText } from '@workplan/core/rules';
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
  const bad: readonly Example[] = EXAMPLES[id]?.bad.map((example) => ({ ...example, yaml: example.yaml.replace(/[⟦⟧]/g, '') })) ?? shown(own?.bad);
  const good: readonly Example[] = EXAMPLES[id]?.good.map((example) => (typeof example === 'string' ? { yaml: example } : example)) ?? shown(own?.good);
  const registry = bad.length > 0 ? createBuiltinRegistry() : undefined;
  const find = ({ yaml, ...source }: Example): readonly Finding[] => OWN_CHECKS[id]?.(yaml) ?? lint(parsePlan(yaml), { registry, source: openIf(contextOf(source)), only: [id] });
  return [
    ...bad.flatMap((example) => badExample(example, find(example), terminal)),
    ...(good.length === 0 ? [] : [heading('example-good', terminal), '', ...good.flatMap((example) => [...indent(example.yaml), '', ...sourceOf(example, terminal)])]),
  ];
}

/** A plan, with the official text it is checked against where that matters. */
type Example = ExampleSource & { readonly yaml: string };

const shown = (yaml: string | undefined): Example[] => (yaml === undefined ? [] : [{ yaml }]);

const openIf = (source: SourceText | undefined) => (source === undefined ? undefined : openSource(source));

const contextOf = ({ source, sha256 = '0'.repeat(64), problem }: ExampleSource): SourceText | undefined =>
  problem !== undefined ? { problem } : source === undefined ? undefined : { text: source, sha256 };

const sourceOf = ({ source }: ExampleSource, terminal: Terminal): string[] =>
  source === undefined ? [] : [`  ${terminal.say('example-source')}`, '', ...indent(source), ''];

function badExample(example: Example, findings: readonly Finding[], terminal: Terminal): string[] {
  const text = example.yaml;
  const lines = createLineIndex(text);
  const fixed = applyFixes(text, findings, { suggestions: true });
  return [
    heading('example-bad', terminal),
    '',
    ...sourceOf(example, terminal),
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
