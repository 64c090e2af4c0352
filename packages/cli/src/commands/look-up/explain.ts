import { nearest } from '@workplan/workspace';
import type { Run } from '../../args/command.js';
import { EXIT } from '../../exit.js';
import { FIX_WORDS, type RuleCard, allRules, examplesOf, ruleMarkdown, urlOf } from '@workplan/reports/rules';
import type { Terminal } from '../../io/terminal.js';
import { UsageError } from '../../io/usage-error.js';
import { plainFormat } from '../../jobs/words/plain-format.js';
import { SEVERITY_STYLES, SEVERITY_WORDS } from '@workplan/reports/findings';

/** Explains rules: what each asks for, why, and how it looks, run on its examples here and now. */
export const run: Run = async ({ words, options, environment: { stdout }, terminal }) => {
  const all = allRules();
  const rules = words.map((id) => ruleOf(id, all));
  if (plainFormat(options) === 'json') {
    const pages = await Promise.all((rules.length === 0 ? all : rules).map(asPage));
    stdout.write(`${JSON.stringify(pages, null, 2)}\n`);
    return EXIT.clean;
  }
  if (rules.length === 0) throw new UsageError('too-few-words', { command: 'explain' });
  for (const rule of rules) stdout.write(await asText(rule, terminal));
  return EXIT.clean;
};

function ruleOf(id: string, rules: readonly RuleCard[]): RuleCard {
  const rule = rules.find((candidate) => candidate.id === id);
  if (rule !== undefined) return rule;
  const near = nearest(
    id,
    rules.map((candidate) => candidate.id),
  );
  throw new UsageError(near === undefined ? 'no-such-rule' : 'no-such-rule-near', { id, near: near ?? '' });
}

async function asText(rule: RuleCard, terminal: Terminal): Promise<string> {
  const { paint, pick, say } = terminal;
  const { url } = urlOf(rule.id, terminal.language);
  const word = paint(SEVERITY_STYLES[rule.severity], say(SEVERITY_WORDS[rule.severity]));
  const head = [paint('bold', rule.id), word, ...(rule.fix === undefined ? [] : [say(FIX_WORDS[rule.fix])])].join('  ');
  return [
    head,
    pick(rule.title),
    '',
    pick(rule.why),
    '',
    ...(await examplesOf(rule.id, terminal)),
    ...(url === undefined ? [] : [paint('dim', url), '']),
  ].join('\n');
}

/** The page of a rule, as docs/rules holds it, beside the facts for programs. */
const asPage = async (rule: RuleCard) => ({
  id: rule.id,
  group: rule.group,
  severity: rule.severity,
  fix: rule.fix ?? null,
  title: rule.title,
  why: rule.why,
  ...urlOf(rule.id),
  settable: !rule.isFixed,
  page: `# \`${rule.id}\`\n\n${await ruleMarkdown(rule, 'zh')}\n---\n\n${await ruleMarkdown(rule, 'en')}`,
});
