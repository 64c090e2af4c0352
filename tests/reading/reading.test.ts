import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { answersIn, sha256Of, type Answer } from './answers.js';
import { readDocument } from './read-document.js';
import { scoreFolder } from './run.js';
import { scoreOf } from './score.js';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

test('a folder is scored by document, genre and form', () => {
  const { report } = scoreFolder(here('fixtures'), here('fixtures/answers'));
  expect(report).toBe(
    [
      '| document | tasks | bodies | deadlines | dropped | round trip |',
      '| --- | --- | --- | --- | --- | --- |',
      '| opinion.md | 2/2 | – | – | 0 | 1/1 |',
      '| points.txt | 3/3 | 6/6 | 1/1 | 0 | 1/1 |',
      '| table.html | 2/2 | 4/4 | 1/1 | 0 | 1/1 |',
      '| **意见** | 2/2 | – | – | 0 | 1/1 |',
      '| **工作要点** | 3/3 | 6/6 | 1/1 | 0 | 1/1 |',
      '| **督办表** | 2/2 | 4/4 | 1/1 | 0 | 1/1 |',
      '| **Markdown** | 2/2 | – | – | 0 | 1/1 |',
      '| **text** | 3/3 | 6/6 | 1/1 | 0 | 1/1 |',
      '| **HTML table** | 2/2 | 4/4 | 1/1 | 0 | 1/1 |',
      '| all | 7/7 | 10/10 | 2/2 | 0 | 3/3 |',
      '',
      'n/m+w: n of m as in the answer, w more that it does not have.',
      '',
      'Without an answer: unanswered.txt',
      '',
    ].join('\n'),
  );
});

/*
 * Documents of our own, each in the layout and wording of a kind that public documents were found to have. Their answers
 * were written before the importer read them.
 */
describe('documents of every kind that was found', () => {
  const answers = answersIn(here('composed/answers'));

  test.each(readdirSync(here('composed')).filter((name) => name !== 'answers'))('%s', (name) => {
    const bytes = readFileSync(here(`composed/${name}`));
    const answer = answers.get(sha256Of(bytes));
    const read = readDocument(bytes.toString('utf8'));
    const { tasks, bodies, deadlines, isExact } = answer === undefined ? { isExact: false } : scoreOf(answer, read);
    const differs = [tasks, bodies, deadlines].map((tally) => (tally === undefined ? 1 : tally.missed + tally.wrong));
    expect({ differs, isExact }).toEqual({ differs: [0, 0, 0], isExact: true });
  });
});

describe('what differs from an answer counts', () => {
  const bytes = readFileSync(here('fixtures/points.txt'));
  const read = readDocument(bytes.toString('utf8'));
  const answer = answersIn(here('fixtures/answers')).get(sha256Of(bytes));
  const score = (changed: Partial<Answer>) => answer && scoreOf({ ...answer, ...changed }, read);
  const [first, ...others] = answer?.tasks ?? [];
  const has = first?.has ?? '';

  test.each([
    [
      'a task that is not read',
      { count: 4, tasks: [...(answer?.tasks ?? []), { has: '建设庚平台' }] },
      'tasks',
      3,
      1,
      0,
    ],
    ['a task too many', { count: 2, tasks: others }, 'tasks', 2, 0, 1],
    ['a body in another role', { tasks: [{ ...first, has, lead: ['市财政局'] }, ...others] }, 'bodies', 5, 1, 1],
    ['a body that is not read', { tasks: [{ ...first, has, guide: ['市档案局'] }, ...others] }, 'bodies', 6, 1, 0],
    ['a body too many', { tasks: [{ has, lead: ['市数据局'] }, ...others] }, 'bodies', 4, 0, 2],
    ['bodies where nobody is named', { tasks: [] }, 'bodies', 0, 0, 6],
    ['another deadline', { tasks: [{ ...first, has, to: '2024-05-31' }, ...others] }, 'deadlines', 0, 1, 1],
    ['a deadline where there is none', { tasks: [{ ...first, has, to: null }, ...others] }, 'deadlines', 0, 0, 1],
  ] as const)('%s', (_, changed, part, right, missed, wrong) =>
    expect(score(changed)?.[part]).toEqual({ right, missed, wrong }),
  );
});

describe.each([...answersIn(here('answers')).values()])('the answer for $source.title', (answer) => {
  test('is whole: tied to one text, and either all tasks or their number', () => {
    expect(answer.source.sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(answer.genre).not.toBe('');
    expect(answer.form).not.toBe('');
    expect([0, answer.count]).toContain(answer.tasks.length);
    expect(new Set(answer.tasks.map(({ has }) => has)).size).toBe(answer.tasks.length);
  });
});
