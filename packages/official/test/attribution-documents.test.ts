import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  findAttributions,
  type FoundAttribution,
  mergeStyles,
  printAttribution,
  readCell,
} from '../src/attribution/index.js';

interface Fact {
  readonly task: number | string;
  readonly role: string;
  readonly label: string;
  readonly bodies: readonly string[];
  readonly open: boolean;
  readonly printed: string;
  readonly offset: number;
}

interface Checked extends Omit<Fact, 'label' | 'offset'> {
  readonly word: string;
}

const root = new URL('../../../', import.meta.url);
const text = (path: string): string => readFileSync(new URL(path, root), 'utf8');
const facts = (name: string): Fact[] => JSON.parse(text(`tests/facts/${name}.json`)) as Fact[];
const fixture = (name: string): Checked[] =>
  JSON.parse(text(`packages/official/test/fixtures/attribution/${name}.json`)) as Checked[];

const print = (found: FoundAttribution, style = found.style): string =>
  printAttribution(found.groups, style, { deadline: found.deadline, statement: found.statement });
const asFacts = (passage: string, found: readonly FoundAttribution[]) =>
  found.flatMap(({ start, end, groups }) =>
    groups.map(({ role, word, names, open }) => ({
      role,
      label: word,
      bodies: names,
      open: open !== undefined,
      printed: passage.slice(start, end),
      offset: start,
    })),
  );
const wanted = ({ role, label, bodies, open, printed, offset }: Fact) => ({
  role,
  label,
  bodies,
  open,
  printed,
  offset,
});

describe('a plan with labels: 2016, 59 attributions of 78 groups', () => {
  const passage = text('seeds/shanghai-2016-egov.txt');
  const found = findAttributions(passage);
  const asciiColon = '（牵头部门:市政府办公厅；责任部门、单位：各区县政府、市政府相关部门）';

  test('every group, none besides', () => {
    expect(asFacts(passage, found)).toEqual(facts('shanghai-2016-attributions').map(wanted));
    expect(found).toHaveLength(59);
  });

  test('one style prints all but the attribution with two kinds of colons', () => {
    const style = mergeStyles(found);
    expect(style).toEqual({
      form: 'label',
      brackets: '（）',
      groupSeparator: '；',
      listSeparator: '、',
      colon: '：',
      words: { lead: '牵头部门', responsible: 'auto' },
      openMark: '等',
      end: '',
    });
    const deviating = found.filter((one) => print(one, style) !== passage.slice(one.start, one.end));
    expect(deviating.map(({ start, end }) => passage.slice(start, end))).toEqual([asciiColon]);
    expect(found.filter((one) => print(one) !== passage.slice(one.start, one.end))).toEqual(deviating);
  });
});

describe('a plan with verbs: 2018, several attributions in a task', () => {
  const passage = text('seeds/state-council-2018-121.txt');
  const found = findAttributions(passage);

  test('every group, none besides', () => {
    expect(asFacts(passage, found)).toEqual(facts('sports-events-2018').map(wanted));
  });

  test('one style prints all', () => {
    const style = mergeStyles(found);
    expect(style).toMatchObject({ form: 'verb', words: { responsible: '负责' } });
    for (const one of found) expect(print(one, style)).toBe(passage.slice(one.start, one.end));
  });
});

describe.each([
  ['bonded-zones-2019', '排在第一位的部门为牵头部门，下同', '，', { responsible: '负责' }],
  ['farm-machinery-2018', '列第一位者为牵头单位，下同', '。', { lead: '牵头负责', responsible: '负责' }],
])('attributions of %s', (name, statement, separator, words) => {
  const checked = fixture(name);
  const passage = checked.map(({ task, printed }) => `${task}开展工作。${printed}`).join('\n');
  const found = findAttributions(passage);

  test('every group, none besides', () => {
    expect(asFacts(passage, found).map(({ offset: _offset, ...rest }) => rest)).toEqual(
      checked.map(({ role, word, bodies, open, printed }) => ({ role, label: word, bodies, open, printed })),
    );
  });

  test('the first states the rule for the document', () => {
    expect(found[0]).toMatchObject({ statement, firstLeads: true, style: { statementSeparator: separator } });
    expect(found.slice(1).some((one) => one.statement !== undefined || one.firstLeads)).toBe(false);
  });

  test('one style prints all', () => {
    const style = mergeStyles(found);
    expect(style.words).toEqual(words);
    for (const one of found) expect(print(one, style)).toBe(passage.slice(one.start, one.end));
  });
});

describe('a list of reforms as a table: 2018', () => {
  test('the header of the column gives the role', () => {
    for (const { label, role, bodies, printed } of facts('reform-list-2018')) {
      expect(readCell(label, printed)).toEqual([{ role, word: label, names: bodies }]);
    }
  });

  test('its lines are no attributions', () => {
    expect(findAttributions(text('seeds/state-council-2018-126.txt'))).toEqual([]);
  });
});
