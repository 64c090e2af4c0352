import { type Finding, parsePlan } from '@workplan/core';
import type { ExampleSource } from '@workplan/core/rules';
import { createChina } from '@workplan/registry/china';
import { createBuiltinRegistry, pinyinOf } from '@workplan/registry/data';
import type * as rulesPackage from '../../src/index.js';

/** As the product has it: the lists that ship, and any place of China. */
const registry = createBuiltinRegistry([], { china: () => createChina({ pinyin: pinyinOf }) });

type Rules = Pick<typeof rulesPackage, 'exampleSource' | 'isRuleId' | 'lint' | 'RULES' | 'wordList'>;

/** Runs one rule over a text as the pages of the rules do. */
export function exampleRunner({ exampleSource, isRuleId, lint, RULES, wordList }: Rules) {
  /** Rules about comments check what all others found; the rest runs alone. */
  const runsAlone = (rule: string): boolean => RULES.find(({ id }) => id === rule)?.group !== 'config';

  return (rule: string, text: string, given: ExampleSource = {}): Finding[] => {
    const document = parsePlan(text);
    return lint(document, {
      registry,
      source: exampleSource(document, given),
      ...(given.config !== undefined && { config: { words: wordList(given.config) } }),
      ...(isRuleId(rule) && runsAlone(rule) && { only: [rule] }),
    }).filter((finding) => finding.rule === rule);
  };
}
