// What is compared without being read is what would have been read.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { expectedAt } from '../src/find/expected-attribution.js';
import type { ExpectedGroup } from '../src/types.js';
import { findAttributions } from '@workplan/official/attribution';

const LABELS = {
  lead: ['牵头单位', '牵头部门'],
  responsible: ['责任单位', '责任部门'],
  support: ['配合单位', '协办单位'],
} as const;
const NAMES = ['市教委', '市财政局', '各区（县）政府', '市委组织部', '上海海关', '省发展改革委', '各部门'];

const group = fc.constantFrom(...(['lead', 'responsible', 'support'] as const)).chain((role) =>
  fc.record({
    role: fc.constant(role),
    word: fc.constantFrom(...LABELS[role]),
    names: fc.uniqueArray(fc.constantFrom(...NAMES), { minLength: 1, maxLength: 4 }),
  }),
);
const groups = fc.uniqueArray(group, { minLength: 1, maxLength: 3, selector: ({ role }) => role });

const expectedOf = (all: readonly { role: ExpectedGroup['role']; names: readonly string[] }[]): ExpectedGroup[] =>
  all.map(({ role, names }) => ({ role, names, open: false }));

test('a printed attribution that the plan expects is found as it is read', () => {
  fc.assert(
    fc.property(groups, fc.constantFrom('（）', '()', '【】'), (all, [open, close]) => {
      const text = `${open}${all.map(({ word, names }) => `${word}：${names.join('、')}`).join('；')}${close}`;
      const found = expectedAt(text, 0, expectedOf(all));
      const [read] = findAttributions(text);
      expect(found).toEqual({
        start: read?.start,
        end: read?.end,
        groups: read?.groups.map(({ role, word, names }) => ({ role, word, names })),
      });
    }),
  );
});

const VERBS = {
  lead: ['牵头', '牵头负责', '牵头组织实施'],
  responsible: ['负责', '按职责分工负责', '分别负责'],
  support: ['配合', '参与', '协同配合'],
} as const;
const acting = group.chain(({ role, names }) =>
  fc.record({ role: fc.constant(role), word: fc.constantFrom(...VERBS[role]), names: fc.constant(names) }),
);

test('so is one whose roles are given by verbs', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(acting, { minLength: 1, maxLength: 3, selector: ({ role }) => role }),
      fc.constantFrom('（）', '()', '【】'),
      fc.constantFrom('，', '；', ',', '、'),
      (all, [open, close], mark) => {
        const text = `${open}${all.map(({ word, names }) => `${names.join('、')}${word}`).join(mark)}${close}`;
        const found = expectedAt(text, 0, expectedOf(all));
        const [read] = findAttributions(text);
        expect(found).toEqual({
          start: read?.start,
          end: read?.end,
          groups: read?.groups.map(({ role, word, names }) => ({ role, word, names })),
        });
      },
    ),
  );
});

test.each([
  ['other names', '（责任单位：市教委、市财政局）', ['市教委']],
  ['more of a name', '（责任单位：市教委办公室）', ['市教委']],
  ['an open list', '（责任单位：市教委等）', ['市教委']],
  ['a time', '（责任单位：市教委；完成时间：6月底）', ['市教委']],
  ['another role', '（牵头单位：市教委）', ['市教委']],
  ['no label', '（市教委）', ['市教委']],
  ['a label that asks more of its names', '（责任：市教委）', ['市教委']],
  ['a verb of another role', '（市教委牵头）', ['市教委']],
  ['more of a name before a verb', '（市教委办公室负责）', ['市教委']],
  ['an open list before a verb', '（市教委等单位负责）', ['市教委']],
  ['a time before a verb', '（市教委6月底前负责）', ['市教委']],
  ['no end', '（责任单位：市教委', ['市教委']],
  ['no names', '（责任单位：）', []],
])('%s: it is left to the reader', (_, text, names) => {
  expect(expectedAt(text, 0, [{ role: 'responsible', names, open: false }])).toBeUndefined();
});

test.each([
  '1.市教委牵头，市财政局配合',
  '12．责任单位：市教委',
  '3、由市教委负责',
  '二、牵头单位：市教委',
  '十二、市教委牵头',
])('a line that begins another item begins with no attribution: %s', (line) => {
  expect(findAttributions(line).filter(({ start }) => start === 0)).toEqual([]);
});
