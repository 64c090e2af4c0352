import { applyFixes, lint, parsePlan, wordList, type Finding } from '@workplan/core';
import { EXAMPLES, exampleSource, isRuleId, RULES, type ExampleSource } from '@workplan/core/rules';
import { configText } from './config-text.js';
import { DEFAULT_SETUP, SETUP_RULES, checkConfigText, checkRegistryText, type SetupRule } from '@workplan/workspace';

/** A plan, or another file that a rule is about, with the official text it is checked against where that matters. */
export interface ShownExample {
  readonly yaml: string;
  readonly source?: string;
  /** Plans of a higher level that it names, by file. */
  readonly above?: Readonly<Record<string, string>>;
  /** The part of the configuration that it needs, as YAML. */
  readonly config?: string;
}

export interface BadExample extends ShownExample {
  readonly findings: readonly Finding[];
  /** The text after every fix; undefined when nothing can be fixed. */
  readonly fixed?: string;
}

/** Rules about comments check what all others found. */
const runsAlone = (id: string): boolean => RULES.find((rule) => rule.id === id)?.group !== 'config';

/** The examples of a rule, checked here and now: nothing about them is written down that is not found. */
export async function executedExamples(
  id: string,
): Promise<{ readonly bad: readonly BadExample[]; readonly good: readonly ShownExample[] }> {
  const own: SetupRule | undefined = SETUP_RULES.find((rule) => rule.id === id);
  const examples = EXAMPLES[id];
  const bad: readonly Example[] =
    examples?.bad.map((example) => ({ ...example, yaml: example.yaml.replace(/[⟦⟧]/g, '') })) ?? only(own?.bad);
  const good: readonly Example[] =
    examples?.good.map((example) => (typeof example === 'string' ? { yaml: example } : example)) ?? only(own?.good);
  const find = async (example: Example): Promise<readonly Finding[]> =>
    (examples === undefined ? SETUP_CHECKS[id]?.(example.yaml) : undefined) ?? findingsIn(id, example);
  const checked = bad.map(async (example): Promise<BadExample> => {
    const findings = await find(example);
    const fixed = applyFixes(example.yaml, findings, { suggestions: true });
    return { ...shown(example), findings, ...(fixed !== example.yaml && { fixed }) };
  });
  return { bad: await Promise.all(checked), good: good.map(shown) };
}

function findingsIn(id: string, { yaml, ...given }: Example): Finding[] {
  const document = parsePlan(yaml);
  return lint(document, {
    registry: DEFAULT_SETUP.registry,
    source: exampleSource(document, given),
    ...(given.config !== undefined && { config: { words: wordList(given.config) } }),
    ...(isRuleId(id) && runsAlone(id) && { only: [id] }),
  }).filter(({ rule }) => rule === id);
}

type Example = ExampleSource & { readonly yaml: string };

const only = (yaml: string | undefined): Example[] => (yaml === undefined ? [] : [{ yaml }]);

const shown = ({ yaml, source, above, config }: Example): ShownExample => ({
  yaml,
  ...(source !== undefined && { source }),
  ...(above !== undefined && { above }),
  ...(config !== undefined && { config: configText(config) }),
});

/** How the files of the setup are checked, for the examples about them. */
const SETUP_CHECKS: Readonly<Record<string, (text: string) => Promise<readonly Finding[]>>> = {
  'config-invalid': checkConfigText,
  'unknown-rule': checkConfigText,
  'registry-invalid': checkRegistryText,
};
