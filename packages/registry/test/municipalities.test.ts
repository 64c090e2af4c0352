import { describe, expect, test } from 'vitest';
import { createBuiltinRegistry, pinyinOf } from '../src/data/index.js';
import { createChina } from '../src/china/index.js';

const registry = createBuiltinRegistry([], { china: createChina({ pinyin: pinyinOf }) });

const ask = (name: string, jurisdiction: string, on = '2021'): string => {
  const answer = registry.lookup(name, { jurisdiction, on });
  if (answer.status === 'unknown') return `unknown: ${answer.nearest.map(({ body }) => body.shortForm).join('、')}`;
  if (answer.status === 'class') return answer.of;
  if (answer.status !== 'pattern') return answer.status;
  return [answer.body.jurisdiction, ...(answer.successors ?? [])].join(' → ');
};

describe('municipalities', () => {
  test.each([
    // A municipality has no 厅.
    ['市财政厅', '重庆市', '2021', 'unknown: 市财政局'],
    ['省财政厅', '湖北省', '2021', '湖北省'],
    ['自治区财政厅', '拉萨市', '2021', '西藏自治区'],
    ['市规划自然资源局', '重庆市', '2021', '重庆市'],
    // Their districts have a 委 as they have themselves.
    ['区教委', '北京市西城区', '2024', '西城区'],
    ['区教委', '杭州市上城区', '2024', 'unknown: 区民族宗教委'],
    // 重庆 and its districts have a 经济信息委; elsewhere that is 经济信息化委 mistyped.
    ['区经济信息委', '重庆市开州区', '2019', '开州区'],
    ['市经济信息委', '重庆市', '2021', '重庆市'],
    ['区经济信息委', '上海市青浦区', '2021', 'unknown: 区经济信息化委、区经贸信息委、区经济信息化局'],
    // 首都 is the capital's own word, and a railway bureau is no bureau of the city.
    ['首都综治办', '北京市', '2012', '北京市'],
    ['北京铁路局', '北京市', '2012', 'company'],
    // Districts that were there on the day.
    ['渝北区政府', '重庆市', '2021', '渝北区'],
    ['江北区政府', '重庆市', '2021', '重庆市江北区'],
    ['下关区政府', '南京市', '2012', '下关区'],
    ['下关区政府', '南京市', '2023', 'unknown: '],
  ])('%s in %s, %s: %s', (name, place, on, expected) => {
    expect(ask(name, place, on)).toBe(expected);
  });
});

describe('bodies before and beside those of today', () => {
  test.each([
    ['市审改办', '武汉市', '2018', '武汉市'],
    ['湖北银监局', '武汉市', '2018-04', '湖北省'],
    ['湖北银监局', '武汉市', '2020', '湖北省 → 湖北银保监局'],
    ['市编办', '上海市', '2018-04', 'exact'],
    ['市编办', '上海市', '2024', 'expired'],
    ['县人民医院', '长兴县', '2021', 'institution'],
    ['县人民法完', '长兴县', '2021', 'unknown: 县法院'],
    ['镇妇联', '长兴县', '2021', 'township'],
    ['镇综合行政执法队', '长兴县', '2021', 'township'],
    ['基教处', '湖北省', '2020', 'branch'],
    ['县护林防火指挥部办公室', '通化县', '2014', 'institution'],
    ['亚冬会执委会', '哈尔滨市', '2024', 'institution'],
  ])('%s in %s, %s: %s', (name, place, on, expected) => {
    expect(ask(name, place, on)).toBe(expected);
  });
});
