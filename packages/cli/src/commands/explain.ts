import { nearest } from '@workplan/workspace';
import type { Run } from '../args/command.js';
import { EXIT } from '../exit.js';
import { examplesOf } from '../format/rule-examples.js';
import { SEVERITY_STYLES, SEVERITY_WORDS } from '../reporters/pretty.js';
import { UsageError } from '../io/usage-error.js';
import { rulePage } from '../rule-page.js';
import { FIX_WORDS, allRules } from '../rules/all-rules.js';

/** Explains one rule: what it asks for, why, and how it looks, run on its examples here and now. */
export const run: Run = async ({ words, environment, terminal }) => {
  const { paint, pick, say } = terminal;
  const [id = ''] = words;
  const rules = allRules();
  const rule = rules.find((candidate) => candidate.id === id);
  if (rule === undefined) {
    const near = nearest(id, rules.map((candidate) => candidate.id));
    throw new UsageError(near === undefined ? 'no-such-rule' : 'no-such-rule-near', { id, near: near ?? '' });
  }
  const word = paint(SEVERITY_STYLES[rule.severity], say(SEVERITY_WORDS[rule.severity]));
  const head = [paint('bold', rule.id), word, ...(rule.fix === undefined ? [] : [say(FIX_WORDS[rule.fix])])].join('  ');
  environment.stdout.write([head, pick(rule.title), '', pick(rule.why), '', ...(await examplesOf(rule.id, terminal)), paint('dim', rulePage(rule.id)), ''].join('\n'));
  return EXIT.clean;
};
