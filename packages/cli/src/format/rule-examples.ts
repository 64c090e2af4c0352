import { applyFixes, createLineIndex, lint, openSource, parsePlan, type Finding } from '@workplan/core';
import { EXAMPLES, type ExampleSource, type SourceText } from '@workplan/core/rules';
import { builtinRegistry } from '@workplan/registry/data';
import { SETUP_RULES, checkConfigText, checkRegistryText, type SetupRule } from '@workplan/workspace';
import type { Terminal } from '../io/terminal.js';
import { prettyFinding } from '../reporters/pretty.js';
import { visible } from './visible.js';

/** The examples of a rule as lines: each bad one with what is found in it and how it is mended, then the good ones. */
export async function examplesOf(id: string, terminal: Terminal): Promise<string[]> {
  const own: SetupRule | undefined = SETUP_RULES.find((rule) => rule.id === id);
  const bad: readonly Example[] = EXAMPLES[id]?.bad.map((example) => ({ ...example, yaml: example.yaml.replace(/[⟦⟧]/g, '') })) ?? shown(own?.bad);
  const good: readonly Example[] = EXAMPLES[id]?.good.map((example) => (typeof example === 'string' ? { yaml: example } : example)) ?? shown(own?.good);
  const find = async ({ yaml, ...source }: Example): Promise<readonly Finding[]> =>
    (EXAMPLES[id] === undefined ? OWN_CHECKS[id]?.(yaml) : undefined) ?? lint(parsePlan(yaml), { registry: builtinRegistry, source: openIf(contextOf(source)), only: [id] });
  const found = await Promise.all(bad.map(async (example) => badExample(example, await find(example), terminal)));
  return [
    ...found.flat(),
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
const OWN_CHECKS: Readonly<Record<string, (text: string) => Promise<readonly Finding[]>>> = { 'config-invalid': checkConfigText, 'unknown-rule': checkConfigText, 'registry-invalid': checkRegistryText };
