import type { Run } from '../../args/command.js';
import { EXIT } from '../../exit.js';
import { padCells, cells } from '@workplan/reports/text';
import { SEVERITY_STYLES, SEVERITY_WORDS } from '@workplan/reports/findings';
import type { Terminal } from '../../io/terminal.js';
import { plainFormat } from '../../jobs/words/plain-format.js';
import { FIX_WORDS, GROUP_TITLES, type RuleCard, allRules, urlOf } from '@workplan/reports/rules';

/** Lists every rule. */
export const run: Run = async ({ environment, options, terminal }) => {
  const rules = allRules();
  environment.stdout.write(plainFormat(options) === 'json' ? asJson(rules) : asTable(rules, terminal));
  return EXIT.clean;
};

const asJson = (rules: readonly RuleCard[]): string =>
  `${JSON.stringify(
    rules.map(({ id, group, severity, fix, title, why }) => ({
      id,
      group,
      severity,
      fix: fix ?? null,
      title,
      why,
      ...urlOf(id),
    })),
    null,
    2,
  )}\n`;

function asTable(rules: readonly RuleCard[], terminal: Terminal): string {
  const idWidth = Math.max(...rules.map(({ id }) => id.length));
  const severityWidth = Math.max(...Object.values(SEVERITY_WORDS).map((key) => cells(terminal.say(key))));
  const fixWidth = Math.max(...Object.values(FIX_WORDS).map((key) => cells(terminal.say(key))));
  const groups = [...new Set(rules.map(({ group }) => group))];
  const blocks = groups.map((group) => {
    const rows = rules
      .filter((rule) => rule.group === group)
      .map(({ id, severity, fix, title }) => {
        const word = terminal.paint(
          SEVERITY_STYLES[severity],
          padCells(terminal.say(SEVERITY_WORDS[severity]), severityWidth),
        );
        return `  ${terminal.paint('bold', id.padEnd(idWidth))}  ${word}  ${padCells(fix === undefined ? '' : terminal.say(FIX_WORDS[fix]), fixWidth)}  ${terminal.pick(title)}`;
      });
    return [terminal.paint('underline', terminal.say(GROUP_TITLES[group])), ...rows, ''].join('\n');
  });
  return `${blocks.join('\n')}\n${terminal.say('rules-more')}\n`;
}
