import { type Finding, parsePlan } from '@workplan/core';
import type { ExampleSource, SourceContext } from '@workplan/core/rules';
import { createChina } from '@workplan/registry/china';
import { createBuiltinRegistry, pinyinOf } from '@workplan/registry/data';
import type * as rulesPackage from '../../src/index.js';

/** As the product has it: the lists that ship, and any place of China. */
const registry = createBuiltinRegistry([], { china: () => createChina({ pinyin: pinyinOf }) });

const NO_HASH = '0'.repeat(64);

type Rules = Pick<typeof rulesPackage, 'isRuleId' | 'lint' | 'openSource' | 'RULES' | 'wordList'>;

/** Runs one rule over a text as the pages of the rules do. */
export function exampleRunner({ isRuleId, lint, openSource, RULES, wordList }: Rules) {
  /** The source of an example; its hash is 64 zeros unless stated. */
  function sourceOf({ source, sha256, reading, problem, folder }: ExampleSource): SourceContext | undefined {
    if (problem !== undefined) return openSource({ problem, ...(folder === undefined ? {} : { folder }) });
    if (source === undefined) return undefined;
    return openSource({ text: source, sha256: sha256 ?? NO_HASH, ...(reading === undefined ? {} : { reading }) });
  }

  /** Rules about comments check what all others found; the rest runs alone. */
  const runsAlone = (rule: string): boolean => RULES.find(({ id }) => id === rule)?.group !== 'config';

  return (rule: string, text: string, given: ExampleSource = {}): Finding[] =>
    lint(parsePlan(text), {
      registry,
      source: sourceOf(given),
      ...(given.config !== undefined && { config: { words: wordList(given.config) } }),
      ...(isRuleId(rule) && runsAlone(rule) && { only: [rule] }),
    }).filter((finding) => finding.rule === rule);
}
