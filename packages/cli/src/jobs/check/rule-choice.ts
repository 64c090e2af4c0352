import type { Level, LintConfig } from '@workplan/core';
import { RULES, type RuleId } from '@workplan/core/rules';
import { FIXED_RULE_IDS, RULE_LEVELS, SETUP_RULES, nearest, type Setup, type Workspace } from '@workplan/workspace';
import type { Options } from '@workplan/command-line';
import { UsageError } from '../../io/usage-error.js';

/** What a call says of rules: `--only` and `--rule`. */
type RuleOptions = Pick<Options, 'only' | 'rule'>;

type Levels = NonNullable<LintConfig['rules']>;

/**
 * The workspace with what the call says of rules, which counts more than any configuration. A rule that `--only` names
 * and a configuration turns off has the severity of its own: who asks for a rule must not get silence for an answer.
 *
 * @throws UsageError for a rule or severity that there is none of
 */
export function withRules(workspace: Workspace, { only, rule }: RuleOptions): Workspace {
  const asked = rule === undefined ? {} : levelsOf(rule);
  const chosen = only === undefined ? undefined : chosenOf(only);
  const known = new WeakMap<Setup, Setup>();
  return {
    ...workspace,
    async setupOf(plan) {
      const setup = await workspace.setupOf(plan);
      let own = known.get(setup);
      // What is to be left alone stays so.
      if (own === undefined)
        known.set(setup, (own = setup.ignored ? setup : { ...setup, config: configOf(setup.config, asked, chosen) }));
      return own;
    },
  };
}

/** Whether a call leaves a rule out that the configuration may well ask for: what such a rule found before still stands. */
export function leavesOut({ only, rule }: RuleOptions): (rule: string) => boolean {
  const asked: Readonly<Record<string, Level | undefined>> = rule === undefined ? {} : levelsOf(rule);
  const chosen: ReadonlySet<string> | undefined = only === undefined ? undefined : chosenOf(only);
  return (id) => (chosen !== undefined && !chosen.has(id)) || asked[id] === 'off';
}

const chosenOf = (only: readonly string[]): ReadonlySet<RuleId> =>
  new Set(only.flatMap((words) => words.split(',').map(idOf)));

function configOf(config: LintConfig, asked: Levels, chosen: ReadonlySet<RuleId> | undefined): LintConfig {
  const rules: Partial<Record<RuleId, Level>> = { ...config.rules, ...asked };
  if (chosen !== undefined)
    for (const { id, severity } of RULES)
      if (!chosen.has(id)) rules[id] = 'off';
      else if (rules[id] === 'off' && asked[id] === undefined) rules[id] = severity;
  return { ...config, rules };
}

function levelsOf(words: readonly string[]): Levels {
  const levels: Partial<Record<RuleId, Level>> = {};
  for (const word of words) {
    const [, name, value] = /^([^=]*)=(.*)$/s.exec(word) ?? [];
    if (name === undefined || value === undefined) throw new UsageError('rule-without-level', { value: word });
    const id = idOf(name);
    const level = Object.hasOwn(RULE_LEVELS, value) ? RULE_LEVELS[value] : undefined;
    if (level === undefined) {
      const known = Object.keys(RULE_LEVELS);
      const near = nearest(value, known);
      throw new UsageError(near === undefined ? 'unknown-level' : 'unknown-level-near', {
        id,
        value,
        near: near ?? '',
        known: known.join(', '),
      });
    }
    levels[id] = level;
  }
  return levels;
}

function idOf(word: string): RuleId {
  const name = word.trim();
  const found = RULES.find(({ id }) => id === name);
  if (found !== undefined) return found.id;
  if (FIXED_RULE_IDS.includes(name) || SETUP_RULES.some(({ id }) => id === name))
    throw new UsageError('rule-is-fixed', { id: name });
  const near = nearest(
    name,
    RULES.map(({ id }) => id),
  );
  throw new UsageError(near === undefined ? 'no-such-rule' : 'no-such-rule-near', { id: name, near: near ?? '' });
}
