import { describe, expect, it } from 'vitest';
import { builtinRegistry as registry } from '../src/data/index.js';

const lookup = (name: string, on?: string) => registry.lookup(name, { jurisdiction: '上海市', on });

describe('市税务局, once the joint short form of two bodies', () => {
  it('is ambiguous in 2016', () => {
    const result = lookup('市税务局', '2016-02-18');
    expect(result.status).toBe('ambiguous');
    if (result.status === 'ambiguous') expect(result.candidates.map(({ id }) => id)).toEqual(['市地税局', '市国税局']);
  });

  it('is one body after the two were joined, and in the month they were', () => {
    expect(lookup('市税务局', '2018-06-20')).toMatchObject({
      status: 'exact',
      body: { fullName: '国家税务总局上海市税务局' },
    });
    expect(lookup('市税务局', '2019-06-01')).toMatchObject({ status: 'exact' });
    expect(lookup('市税务局')).toMatchObject({ status: 'exact' });
  });
});

describe('a name that went from one body to the next', () => {
  it('means the one in force', () => {
    expect(lookup('上海市人民防空办公室', '2016-02-18')).toMatchObject({ status: 'alias', preferred: '市民防办' });
    expect(lookup('上海市人民防空办公室', '2025-01-01')).toMatchObject({ status: 'alias', preferred: '市国防动员办' });
  });
});

describe('ways to type a name', () => {
  it.each([
    '“12345”市民服务热线管理办公室',
    '"12345"市民服务热线管理办公室',
    '”12345“市民服务热线管理办公室',
    '「12345」市民服务热线管理办公室',
    ' “12345”市民服务热线管理办公室 ',
  ])('%s is the short form', (name) => {
    expect(lookup(name, '2016-02-18').status).toBe('exact');
  });

  it('full-width and half-width brackets are the same', () => {
    expect(lookup('中国(上海)自由贸易试验区管理委员会', '2016-02-18')).toMatchObject({
      status: 'alias',
      matchedBy: 'full',
      preferred: '自贸试验区管委会',
    });
  });
});
