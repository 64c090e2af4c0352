// The pages of the rules. docs/rules has both languages on one page, Chinese first; the site has a page for each.

/** Behind it the title follows: examples of YAML have such lines, too. */
const BETWEEN = '\n---\n\n## ';

/** The two halves of a page, each under the name of the rule. */
export function halvesOf(page) {
  const [name = ''] = page.split('\n');
  const at = page.indexOf(BETWEEN);
  if (!/^# `[\w-]+`$/.test(name) || at < 0) throw new Error(`a page of a rule is not in two languages: ${name}`);
  return { zh: page.slice(0, at), en: `${name}\n${page.slice(at + '\n---\n'.length)}` };
}

/** Severity, title and group, as the page says them under its title. */
function about(half) {
  const [, title, facts] = /\n## (.+)\n\n(.+)\n/.exec(half) ?? [];
  if (title === undefined) throw new Error(`a page of a rule has no title: ${half.slice(0, 60)}`);
  const parts = facts.split(' · ');
  return { title, severity: parts[0], group: parts.at(-1) };
}

const WORDS = {
  zh: {
    title: '规则',
    intro: '每条规则一页，例子都由程序实际检查过。离线查看：`workplan explain 规则名`。',
    heads: '| 规则 | 级别 | 要求 |',
  },
  en: {
    title: 'Rules',
    intro:
      'A page for each rule; what is said of the examples was found by running them. Offline: `workplan explain RULE`.',
    heads: '| Rule | Severity | What it asks |',
  },
};

/**
 * @param {ReadonlyMap<string, { zh: string, en: string }>} rules halves by the id of the rule
 * @returns the list of all rules in Markdown
 */
export function ruleIndex(rules, language) {
  const { title, intro, heads } = WORDS[language];
  const facts = [...rules].map(([id, halves]) => ({ id, ...about(halves[language]) }));
  const groups = [...new Set(facts.map(({ group }) => group))];
  const row = ({ id, severity, title: asks }) => `| [\`${id}\`](${id}.md) | ${severity} | ${asks} |`;
  return [
    `# ${title}`,
    intro,
    ...groups.flatMap((group) => [
      `## ${group}`,
      [heads, '|---|---|---|', ...facts.filter((one) => one.group === group).map(row)].join('\n'),
    ]),
  ].join('\n\n');
}
