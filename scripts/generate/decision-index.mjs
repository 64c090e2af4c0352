// The index of the decision records: docs/decisions/README.md follows from their first lines.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = 'docs/decisions';
const NAME = /^(\d{3})-[a-z0-9-]+\.md$/;
/** `# 146 Lists of rules from folders`, an empty line, `Status: accepted, 2026-11-29`. */
const HEAD = /^# (\d{3}) (\S.*)\n\nStatus: ((?:proposed|accepted|replaced by \d{3}), \d{4}-\d{2}-\d{2})\n/;

/** The index by its path. @throws Error for a record that has no number, title or status, or one that another has */
export function decisionIndex(root) {
  const records = readdirSync(join(root, FOLDER))
    .filter((name) => name !== 'README.md')
    .sort()
    .map((name) => recordOf(root, name));
  const numbers = records.map(({ number }) => number);
  const twice = numbers.find((number, at) => numbers.indexOf(number) !== at);
  if (twice !== undefined) throw new Error(`${FOLDER}: two records have the number ${pad(twice)}`);
  return { [`${FOLDER}/README.md`]: pageOf(records, unusedIn(numbers)) };
}

function recordOf(root, name) {
  const number = NAME.exec(name)?.[1];
  const [, own, title, status] = HEAD.exec(readFileSync(join(root, FOLDER, name), 'utf8')) ?? [];
  if (number === undefined || own !== number)
    throw new Error(
      `${FOLDER}/${name} does not begin with «# NNN Title», an empty line and «Status: accepted, YYYY-MM-DD»`,
    );
  return { number: Number(number), name, title, status };
}

/** Numbers below the last one that no record has, as ranges. */
function unusedIn(numbers) {
  const ranges = [];
  for (let at = 1; at < numbers.length; at += 1) {
    const [from, to] = [numbers[at - 1] + 1, numbers[at] - 1];
    if (from <= to) ranges.push(from === to ? pad(from) : `${pad(from)}–${pad(to)}`);
  }
  return ranges;
}

const pad = (number) => String(number).padStart(3, '0');

const pageOf = (records, unused) => `# Decisions

Each record says what was to be decided, what was decided, and what follows. This page is written by \`npm run generate\`.
A new record begins with \`# NNN Title\`, an empty line and \`Status: accepted, YYYY-MM-DD\`; then come Context, Decision and
Consequences. A decision that no longer holds gets \`Status: replaced by NNN, YYYY-MM-DD\`.

Numbers are given out in ranges. These are not in use: ${unused.join(', ')}.

| | | |
|---|---|---|
${records.map(({ number, name, title, status }) => `| ${pad(number)} | [${title}](${name}) | ${status} |`).join('\n')}
`;
