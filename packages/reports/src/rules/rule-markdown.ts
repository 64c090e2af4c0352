import { createLineIndex, type Language } from '@workplan/core';
import { SEVERITY_WORDS } from '../findings/formats/pretty.js';
import { FIX_WORDS, GROUP_TITLES, type RuleCard } from './all-rules.js';
import { executedExamples, type BadExample, type ShownExample } from './executed-examples.js';
import { say } from '../texts/say.js';
import { visible } from '../text/visible.js';

/** What there is to say about a rule, as Markdown in one language; headings begin at the second level. */
export async function ruleMarkdown(rule: RuleCard, language: Language): Promise<string> {
  const { bad, good } = await executedExamples(rule.id);
  const facts = [
    say(language, SEVERITY_WORDS[rule.severity]),
    ...(rule.fix === undefined ? [] : [say(language, FIX_WORDS[rule.fix])]),
    say(language, GROUP_TITLES[rule.group]),
  ];
  const parts = [
    `## ${plain(rule.title[language])}`,
    facts.join(' · '),
    plain(rule.why[language]),
    ...bad.flatMap((example) => badParts(example, language)),
    ...(good.length === 0
      ? []
      : [
          `### ${say(language, 'example-good')}`,
          ...good.flatMap((example) => [fenced(example.yaml, 'yaml'), ...sourceParts(example, language)]),
        ]),
    ...(rule.isFixed
      ? []
      : [
          `### ${say(language, 'rule-settings')}`,
          fenced(say(language, 'rule-settings-example', { id: rule.id }), 'yaml'),
        ]),
  ];
  return `${parts.join('\n\n')}\n`;
}

function badParts(example: BadExample, language: Language): string[] {
  const { yaml, findings, fixed } = example;
  const lines = createLineIndex(yaml);
  const found = findings.map(({ range, message, fixes }) => {
    const { line, column } = lines.position(range.start);
    const offered = fixes.map((fix) => say(language, fix.safe ? 'fix-safe' : 'fix-suggested', { title: fix.title }));
    return [`- ${line}:${column} ${plain(message[language])}`, ...offered.map((fix) => `  - ${plain(fix)}`)].join('\n');
  });
  return [
    `### ${say(language, 'example-bad')}`,
    fenced(yaml, 'yaml'),
    ...sourceParts(example, language),
    found.join('\n'),
    ...(fixed === undefined ? [] : [say(language, 'example-fixed'), fenced(fixed, 'yaml')]),
  ];
}

const sourceParts = ({ source, above = {}, config }: ShownExample, language: Language): string[] => [
  ...(source === undefined ? [] : [say(language, 'example-source'), fenced(source, 'text')]),
  ...Object.entries(above).flatMap(([file, text]) => [say(language, 'example-above', { file }), fenced(text, 'yaml')]),
  ...(config === undefined ? [] : [say(language, 'example-config'), fenced(config, 'yaml')]),
];

/** A block of code; its fence is longer than any in it. Characters that cannot be seen are written out. */
function fenced(text: string, kind: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}${kind}\n${visible(text).replace(/\n$/, '')}\n${fence}`;
}

/** Text in which nothing is marked up by chance. */
const plain = (text: string): string =>
  visible(text)
    .replace(/[\\*_[\]<>#|]/g, (character) => `\\${character}`)
    .replace(/\n/g, ' ');
