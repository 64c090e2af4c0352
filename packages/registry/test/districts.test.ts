import { describe, expect, it } from 'vitest';
import { builtinRegistry as registry } from '../src/data/index.js';

const lookup = (name: string, on?: string) => registry.lookup(name, { jurisdiction: '上海', on });
const district = (name: string, on: string) => {
  const result = lookup(name, on);
  return 'body' in result ? `${result.status} ${result.body.id}` : result.status;
};

describe('静安 and 闸北', () => {
  it.each([
    ['静安区', '2010-06-01', 'exact 静安区政府'],
    ['静安区', '2015-11-03', 'exact 静安区政府'],
    ['静安区', '2015-11-04', 'exact 静安区政府@2015-11-04'],
    ['静安区政府', '2016-02-18', 'exact 静安区政府@2015-11-04'],
    ['静安区人民政府', '2016-02-18', 'exact 静安区政府@2015-11-04'],
    ['上海市静安区人民政府', '2016-02-18', 'alias 静安区政府@2015-11-04'],
    ['闸北区', '2015-11-04', 'exact 闸北区政府'],
    ['闸北区', '2015-11-05', 'expired 闸北区政府'],
  ])('%s on %s: %s', (name, on, expected) => {
    expect(district(name, on)).toBe(expected);
  });

  it('are two bodies with one code, and the new one took over from both', () => {
    const before = registry.body('静安区政府', '上海市');
    const after = registry.body('静安区政府@2015-11-04', '上海市');
    expect([before?.areaCode, after?.areaCode]).toEqual(['310106', '310106']);
    expect(after?.predecessors).toEqual(['静安区政府', '闸北区政府']);
    expect(lookup('闸北区', '2016-02-18')).toMatchObject({ status: 'expired', certain: true, successors: [after] });
  });
});

describe('崇明', () => {
  it.each([
    ['崇明县', '2016-02-18', 'exact 崇明县政府'],
    ['崇明区', '2016-02-18', 'not-yet 崇明区政府'],
    ['崇明县', '2016-07-23', 'expired 崇明县政府'],
    ['崇明区', '2016-07-22', 'exact 崇明区政府'],
  ])('%s on %s: %s', (name, on, expected) => {
    expect(district(name, on)).toBe(expected);
  });

  it('names what stood in its place before', () => {
    expect(lookup('崇明区', '2016-02-18')).toMatchObject({
      since: { date: '2016-07-22', verified: true },
      certain: true,
      predecessors: [{ shortForm: '崇明县政府', areaCode: '310230' }],
    });
  });
});

describe('collectives', () => {
  const members = (name: string, on: string) => {
    const collective = registry.body(name, '上海市');
    if (!collective) throw new Error(name);
    return registry.members(collective, on).map(({ alsoShort, shortForm }) => alsoShort?.[0] ?? shortForm);
  };
  const SIXTEEN =
    '黄浦区 徐汇区 长宁区 静安区 普陀区 虹口区 杨浦区 闵行区 宝山区 嘉定区 浦东新区 金山区 松江区 青浦区 奉贤区'.split(
      ' ',
    );

  it('各区县政府 are sixteen on 2016-02-18, one of them a county', () => {
    expect(members('各区县政府', '2016-02-18')).toEqual([...SIXTEEN, '崇明县']);
  });

  it('各区政府 are sixteen later', () => {
    expect(members('各区政府', '2017-03-01')).toEqual([...SIXTEEN, '崇明区']);
  });

  it('nobody is counted twice on the day of a handover', () => {
    expect(members('各区政府', '2016-07-22')).toEqual([...SIXTEEN, '崇明区']);
    expect(members('17个区（县）政府', '2015-11-03')).toHaveLength(17);
  });

  it('市政府各部门 are the departments and offices in force', () => {
    const in2016 = members('市政府各部门', '2016-02-18');
    expect(in2016).toContain('市工商局');
    expect(in2016).toContain('市政府办公厅');
    expect(in2016).not.toContain('市市场监管局');
    expect(in2016).not.toContain('市公积金管理中心');
    const in2019 = members('市政府各部门', '2019-06-01');
    expect(in2019).toContain('市市场监管局');
    expect(in2019).not.toContain('市工商局');
  });

  it.each(['相关区县政府', '市政府相关部门', '各部门、各单位'])('nobody can say who %s are', (name) => {
    expect(members(name, '2016-02-18')).toEqual([]);
  });

  it('a single body has no members', () => {
    expect(members('市财政局', '2016-02-18')).toEqual([]);
  });
});
