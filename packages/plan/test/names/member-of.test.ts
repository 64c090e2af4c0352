import { expect, test } from 'vitest';
import { isCollective, mayBelongTo } from '../../src/names/member-of.js';

test.each([
  ['各区政府', '黄浦区政府'],
  ['各区政府', '浦东新区人民政府'],
  ['各区县', '崇明县'],
  ['各县（市、区）人民政府', '昆山市政府'],
  ['各乡镇、街道', '半淞园路街道办事处'],
  ['各乡镇、街道', '泖港镇'],
  ['各区', '临港新片区管委会'],
  ['各地区', '苏州市'],
  ['市有关部门', '市财政局'],
  ['各有关单位', '市大数据中心'],
  ['各高校', '复旦大学'],
  ['相关企业', '申通地铁集团'],
])('%s may mean %s', (collective, name) => expect(mayBelongTo(collective, name)).toBe(true));

test.each([
  ['各区政府', '市财政局'],
  ['各区政府', '张三'],
  ['各区政府', '区政府'],
  ['各区政府', '各有关部门'],
  ['各区政府', '黄浦区政府、静安区政府'],
  ['各乡镇、街道', '黄浦区政府'],
  ['各高校', '市教委'],
  ['市有关部门', '已完成对接'],
  ['市有关部门', '李四'],
  ['各有关单位', ''],
  ['市教委', '市数据局'],
  ['市教委', '市教委'],
])('%s does not mean %j', (collective, name) => expect(mayBelongTo(collective, name)).toBe(false));

test('names of single bodies are no collectives', () => {
  expect(['市财政局', '浦东新区政府', '市机关事务管理局'].map(isCollective)).toEqual([false, false, false]);
});
