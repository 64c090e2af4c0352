import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sample } from '../../../../tests/support/sample.js';
import { lint, parsePlan, type Plan } from '../../src/index.js';
import { createPlan, toYaml, validatePlan, type NewPlan } from '../../src/write.js';
import { randomPlan } from './random-plan.js';

const SMALL: NewPlan = {
  title: '甲方案',
  tasks: [{ number: 1, text: '完成对接。', lead: ['市教委'], responsible: { bodies: ['市公安局'], open: true } }],
};

describe('a plan from nothing', () => {
  test('is written with Chinese keys', () => {
    expect(toYaml(SMALL)).toBe(
      '工作方案: 1\n标题: 甲方案\n任务:\n  - 序号: 1\n    内容: 完成对接。\n    牵头: [市教委]\n    责任: [市公安局, 等]\n',
    );
  });

  test('or with English ones', () => {
    expect(toYaml(SMALL, { dialect: 'en' })).toContain('tasks:\n  - number: 1\n    text: 完成对接。\n');
  });

  test('is a document like any other', () => {
    const document = createPlan(SMALL);
    expect(document.plan?.tasks?.[0]?.responsible).toEqual({ bodies: ['市公安局'], open: true });
    expect(lint(document).map(({ rule }) => rule)).toEqual(['open-list']);
  });

  test('takes a typed plan, times and anchors included', () => {
    const { plan } = parsePlan(
      '工作方案: 1\n标题: 甲\n期间: 2016\n任务:\n  - 序号: 1\n    内容: 乙\n    时限: 年底前\n    出处: L3:C1-C4\n',
    );
    expect(createPlan(plan as Plan).plan).toEqual(plan);
  });

  test.each([
    ['an unknown key', { title: '甲', colour: 'red' }, 'plan.colour: A plan has no key `colour` here.'],
    ['a text for a list', { title: '甲', tasks: '乙' }, 'plan.tasks: `tasks` takes a list.'],
    ['null', { title: '甲', note: null }, 'plan.note: `note` takes a text.'],
    ['a Chinese key', { 标题: '甲' }, 'plan.标题: A plan has no key `标题` here.'],
    ['an object that holds itself', itself(), /nested too deeply/],
    ['no object', 42, 'plan: An object belongs here.'],
  ])('%s is refused and named', (_, data, message) => {
    expect(() => toYaml(data as unknown as NewPlan)).toThrow(
      typeof message === 'string' ? new TypeError(message) : message,
    );
  });
});

function itself(): object {
  const section: { title: string; sections: object[] } = { title: '甲', sections: [] };
  section.sections.push(section);
  return { title: '甲', sections: [section] };
}

describe('data that is to be a plan', () => {
  test.each<[string, unknown, [path: string, message: string][]]>([
    ['a plan', SMALL, []],
    ['nothing', undefined, [['', 'An object belongs here.']]],
    ['no title', { tasks: [] }, [['', '`title` is missing.']]],
    [
      'a task without words',
      { title: '甲', tasks: [{ number: 1 }] },
      [['tasks.0', 'One of text, clauses, title is needed.']],
    ],
    [
      'a word that is not offered, below',
      {
        title: '甲',
        sections: [{ title: '乙', tasks: [{ number: 1, text: '丙', progress: { status: 'finished' } }] }],
      },
      [
        [
          'sections.0.tasks.0.progress.status',
          '`status` takes one of these words: not-started, in-progress, done, behind, continuing, changed, suspended.',
        ],
      ],
    ],
    [
      'an anchor that is none',
      { title: '甲', tasks: [{ number: 1, text: '乙', source: '第3行' }] },
      [['tasks.0.source', '“第3行” is not a value that `source` takes.']],
    ],
    [
      'a number among names',
      { title: '甲', tasks: [{ text: '乙', lead: ['市教委', 3] }] },
      [['tasks.0.lead.1', '`lead` takes a text.']],
    ],
  ])('%s', (_, data, problems) => {
    expect(validatePlan(data).map(({ path, message }) => [path.join('.'), message.en])).toEqual(problems);
  });

  test('is checked whatever it is, and never throws', () => {
    fc.assert(
      fc.property(fc.anything(), (data) => {
        expect(validatePlan(data).every(({ path }) => Array.isArray(path))).toBe(true);
      }),
      { numRuns: sample(150, 20_000), seed: 20261128 },
    );
  });
});

const RANDOM = sample(40, 5_000);

describe('random plans', () => {
  test('come back from their text, in both dialects', () => {
    let valid = 0;
    fc.assert(
      fc.property(randomPlan, fc.constantFrom('zh' as const, 'en' as const), (data, dialect) => {
        const { plan } = createPlan(data, { dialect });
        if (plan === undefined) return;
        valid += 1;
        expect(createPlan(plan, { dialect }).plan).toEqual(plan);
        expect(sayings(plan)).toEqual(sayings({ workplan: 1, ...data }));
      }),
      { numRuns: RANDOM, seed: 20261128 },
    );
    expect(valid).toBeGreaterThan(RANDOM * 0.9);
  });
});

/** What a plan says, whichever way it is given: times by their texts, anchors by their lines. */
function sayings(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sayings);
  if (typeof value !== 'object' || value === null) return value;
  const record = value as Record<string, unknown>;
  if (typeof record['kind'] === 'string' && typeof record['text'] === 'string') return record['text'];
  if (typeof record['line'] === 'number') return anchorOf(record);
  return Object.fromEntries(
    Object.entries(record)
      .filter(([key]) => key !== 'derivedLead' && key !== 'resolvedNames')
      .map(([key, member]) => [key, sayings(member)]),
  );
}

const anchorOf = ({ line, endLine, column, endColumn }: Record<string, unknown>): string =>
  endLine !== undefined
    ? `L${String(line)}-L${String(endLine)}`
    : column === undefined
      ? `L${String(line)}`
      : `L${String(line)}:C${String(column)}-C${String(endColumn)}`;
