import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createChina } from '../src/china/index.js';
import { readEntries } from '../src/china/place-table.js';
import { pinyinOf } from '../src/data/index.js';
import type { Place } from '../src/types.js';

const china = createChina({ pinyin: pinyinOf });

function placeOf(text: string, on?: string): Place {
  const answer = china.place(text, on);
  if (answer?.status !== 'place') throw new Error(`${text} is ${answer?.status ?? 'unknown'}`);
  return answer.place;
}

function candidates(text: string, on?: string): readonly string[] {
  const answer = china.place(text, on);
  return answer?.status === 'shared' ? answer.candidates.map(({ path }) => path) : [];
}

describe('places', () => {
  it('has all 3,211 divisions, the corps in Xinjiang and the 385 names that ended', () => {
    const all = readEntries();
    const entries = all.filter(({ code }) => code !== 659_000);
    expect(all.length - entries.length).toBe(1);
    const current = entries.filter(({ ended }) => ended === undefined);
    expect(current).toHaveLength(3211);
    expect(new Set(current.map(({ code }) => code)).size).toBe(3211);
    expect(entries.length - current.length).toBe(385);
    const level = (divisor: number): number => current.filter(({ code }) => code % divisor === 0).length;
    expect([level(10_000), level(100) - level(10_000)]).toEqual([31, 333]);
  });

  it.each([
    ['南京', '南京市', '320100', 'prefecture-city', '市', '江苏省'],
    ['广西', '广西壮族自治区', '450000', 'autonomous-region', '自治区', undefined],
    ['内蒙古', '内蒙古自治区', '150000', 'autonomous-region', '自治区', undefined],
    ['延边州', '延边朝鲜族自治州', '222400', 'autonomous-prefecture', '州', '吉林省'],
    ['黔东南', '黔东南苗族侗族自治州', '522600', 'autonomous-prefecture', '州', '贵州省'],
    ['海南', '海南省', '460000', 'province', '省', undefined],
    ['海南州', '海南藏族自治州', '632500', 'autonomous-prefecture', '州', '青海省'],
    ['大兴安岭地区', '大兴安岭地区', '232700', 'prefecture', '地区', '黑龙江省'],
    ['锡林郭勒盟', '锡林郭勒盟', '152500', 'league', '盟', '内蒙古自治区'],
    ['上海', '上海市', '310000', 'municipality', '市', undefined],
    ['浦东', '浦东新区', '310115', 'district', '区', '上海市'],
    ['招远', '招远市', '370685', 'county-city', '市', '烟台市'],
    ['鄂温克族自治旗', '鄂温克族自治旗', '150724', 'autonomous-banner', '旗', '呼伦贝尔市'],
    ['神农架林区', '神农架林区', '429021', 'forestry-district', '区', '湖北省'],
    ['济源', '济源市', '419001', 'county-city', '市', '河南省'],
    ['340123', '肥西县', '340123', 'county', '县', '合肥市'],
  ])('%s is %s', (text, name, code, kind, levelWord, parent) => {
    const place = placeOf(text);
    expect([place.name, place.code, place.kind, place.levelWord]).toEqual([name, code, kind, levelWord]);
    expect(place.parent?.name).toBe(parent);
  });

  it('asks where several places share a name, and a path or a code settles it', () => {
    expect(candidates('鼓楼区')).toEqual(['南京市鼓楼区', '徐州市鼓楼区', '福州市鼓楼区', '开封市鼓楼区']);
    for (const text of ['南京市鼓楼区', '江苏省南京市鼓楼区', '江苏南京鼓楼区', '320106']) {
      expect(placeOf(text).code, text).toBe('320106');
    }
    expect(candidates('吉林')).toEqual(['吉林省', '吉林市']);
  });

  it('has 28 county names that several places share', () => {
    const shared = new Map<string, number>();
    for (const { name, ended } of readEntries()) if (!ended) shared.set(name, (shared.get(name) ?? 0) + 1);
    const names = [...shared].filter(([, times]) => times > 1).map(([name]) => name);
    expect(names).toHaveLength(28);
    for (const name of names) {
      const paths = candidates(name);
      expect(new Set(paths).size, name).toBe(shared.get(name));
      for (const path of paths) expect(placeOf(path).path).toBe(path);
    }
  });

  it('knows ended names, when they ended and what took their place', () => {
    expect(placeOf('密云县')).toMatchObject({
      to: { after: '2015-10', by: '2015-11' },
      successors: ['110118密云区'],
      successionVerified: true,
    });
    expect(placeOf('密云区').from).toEqual({ after: '2015-10', by: '2015-11' });
    expect(placeOf('滦县').to).toEqual({ after: '2018-01', by: '2019-04' });
    expect(placeOf('重庆市江北区').to).toEqual({ after: '2024-12', by: '2026-04' });
  });

  it('chooses by the date among names of different times', () => {
    // 重庆市江北区 ended between 2024-12 and 2026-04; 宁波市江北区 is still there.
    expect(candidates('江北区', '2020-06-01')).toEqual(['宁波市江北区', '重庆市江北区']);
    expect(placeOf('江北区', '2026-06-01').path).toBe('宁波市江北区');
    expect(placeOf('两江新区').code).toBe('500157');
  });

  it.each([
    ['郑州经济技术开发区', '郑州市'],
    ['苏州工业园区', '苏州市'],
    ['南京市江北新区管委会', '南京市'],
    ['雄安新区', undefined],
    ['江北新区', undefined],
    ['合肥高新区', '合肥市'],
  ])('%s is a zone of %s', (text, parent) => {
    const place = placeOf(text);
    expect(place.kind).toBe('zone');
    expect(place.parent?.name).toBe(parent);
  });

  it.each(['', '某县', '火星市', '沪', '上海市区', '中国', '开发区', '新区', '999999', '啊'.repeat(5000)])(
    '«%.8s» is no place',
    (text) => expect(china.place(text)).toBeUndefined(),
  );

  it('reads the names that the usual tables read wrongly', () => {
    for (const [name, pinyin] of [
      ['单县', 'shanxian'],
      ['乐清市', 'yueqingshi'],
      ['洪洞县', 'hongtongxian'],
      ['蔚县', 'yuxian'],
      ['大埔县', 'dabuxian'],
      ['泌阳县', 'biyangxian'],
      ['铅山县', 'yanshanxian'],
    ] as const) {
      expect(placeOf(name).pinyin).toBe(pinyin);
    }
  });

  it('never throws, and finds every place by its path and its code', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), (text, on) => void china.place(text, on)),
      { numRuns: 300 },
    );
    for (const { code, ended } of readEntries()) {
      if (ended !== undefined) continue;
      const place = placeOf(String(code), '2026-06-01');
      expect(placeOf(place.path).code, place.path).toBe(String(code));
    }
  });
});
