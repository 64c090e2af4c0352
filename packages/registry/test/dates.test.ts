import { describe, expect, it } from 'vitest';
import { builtinRegistry as registry } from '../src/data/index.js';
import { createRegistry, readRegistryFile } from '../src/index.js';
import { daySpan, suggestDate } from '../src/dates.js';

const status = (name: string, on?: string) => registry.lookup(name, { jurisdiction: '上海市', on }).status;

describe('dates known to the month or year', () => {
  it.each([
    ['市工商局', '2018-10-31', 'exact'],
    ['市工商局', '2018-11-30', 'exact'],
    ['市工商局', '2018-12-01', 'expired'],
    ['市市场监管局', '2018-10-31', 'not-yet'],
    ['市市场监管局', '2018-11-01', 'exact'],
    ['市公务员局', '2018-12-31', 'exact'],
    ['市公务员局', '2019-01-01', 'expired'],
  ])('%s on %s is %s', (name, on, expected) => {
    expect(status(name, on)).toBe(expected);
  });

  it('says that a start nobody has checked is not certain', () => {
    expect(registry.lookup('市交通委', { jurisdiction: '上海市', on: '2010-01-01' })).toMatchObject({
      status: 'not-yet',
      certain: false,
    });
  });

  it('takes everything as in force without a date, and with one that is none', () => {
    expect(status('市工商局')).toBe('exact');
    expect(status('市工商局', '2019-02-30')).toBe('exact');
  });

  it('counts a name for a year when it is in force on any day of it', () => {
    expect(status('市工商局', '2018')).toBe('exact');
    expect(status('市工商局', '2019')).toBe('expired');
  });

  it('names the body in force, however many reorganisations later', () => {
    const { jurisdiction } = readRegistryFile({
      名录: 1,
      地区: '某市',
      单位: [
        { 简称: '甲', 止: 2000 },
        { 简称: '乙', 起: 2000, 止: 2010 },
        { 简称: '丙', 起: 2010 },
      ],
      变更: [
        { 事由: '一', 日期: 2000, 原: '甲', 新: '乙' },
        { 事由: '二', 日期: 2010, 原: '乙', 新: '丙' },
      ],
    });
    const small = createRegistry(jurisdiction ? [jurisdiction] : []);
    const inPlace = (name: string, on: string) => small.lookup(name, { jurisdiction: '某市', on });
    expect(inPlace('甲', '2020-01-01')).toMatchObject({ status: 'expired', successors: [{ shortForm: '丙' }] });
    expect(inPlace('甲', '2005-01-01')).toMatchObject({ status: 'expired', successors: [{ shortForm: '乙' }] });
    expect(inPlace('丙', '1999-01-01')).toMatchObject({ status: 'not-yet', predecessors: [{ shortForm: '甲' }] });
  });
});

describe('reading dates', () => {
  it.each([
    ['2016-02', '2016-02-01', '2016-02-29'],
    ['1900-02', '1900-02-01', '1900-02-28'],
    ['2018', '2018-01-01', '2018-12-31'],
    ['2018-11-23', '2018-11-23', '2018-11-23'],
  ])('%s is %s to %s', (text, first, last) => {
    expect(daySpan(text)).toEqual({ first, last });
  });

  it.each(['', '0000', '2018-13', '2018-00', '2018-02-29', '2018-1', '2018-11-2x', '二〇一八'])(
    '«%s» is no date',
    (text) => {
      expect(daySpan(text)).toBeUndefined();
    },
  );

  it.each([
    ['2018年11月23日', '2018-11-23'],
    ['2018年', '2018'],
    ['2018.7', '2018-07'],
    ['２０１８／１１', '2018-11'],
    ['2018年13月', undefined],
    ['去年', undefined],
  ])('«%s» was meant as %s', (text, date) => {
    expect(suggestDate(text)).toBe(date);
  });
});
