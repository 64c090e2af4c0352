import { describe, expect, test } from 'vitest';
import { legendIn, type PrintedGroup, withLegend } from '../src/attribution/index.js';

describe('what stars at names mean', () => {
  test.each([
    ['注：标★的为牵头单位，其余为配合单位', { star: '★', role: 'lead', others: 'support' }],
    ['注：带▲的为牵头单位，未带▲的为配合单位。', { star: '▲', role: 'lead', others: 'support' }],
    ['注：未带▲的为配合单位，带▲的为牵头单位。', { star: '▲', role: 'lead' }],
    ['注：未标★的为配合单位。', undefined],
    ['注：无*号的为配合单位。', undefined],
    ['注：不带※的为配合单位。', undefined],
    ['注：★为重点任务。', undefined],
  ])('%s', (line, legend) => {
    expect(legendIn(line)).toEqual(legend);
  });

  test('where every name has a star, nobody else answers', () => {
    const group: PrintedGroup = {
      role: 'responsible',
      word: '责任单位',
      names: ['市教委', '市财政局'],
      stars: new Map([
        ['市教委', '★'],
        ['市财政局', '★'],
      ]),
    };
    const groups = withLegend([group], { star: '★', role: 'lead', others: 'support' });
    expect(groups.map(({ role, names }) => [role, names])).toEqual([['lead', ['市教委', '市财政局']]]);
  });
});
