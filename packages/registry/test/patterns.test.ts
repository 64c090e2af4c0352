import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createChina } from '../src/china/index.js';
import { createBuiltinRegistry, pinyinOf } from '../src/data/index.js';

const china = createChina({ pinyin: pinyinOf });
const registry = createBuiltinRegistry([], { china });
const ask = (name: string, jurisdiction: string, on?: string) => registry.lookup(name, { jurisdiction, on });

describe('a name of the usual form', () => {
  it.each([
    // name, plan's place, place of the body, regular short form, form, elided
    ['市财政局', '南京市', '南京市', '市财政局', 'short', false],
    ['财政局', '泸县', '泸县', '县财政局', 'short', true],
    ['市发改委', '厦门市', '厦门市', '市发展改革委', 'contracted', false],
    ['市发展和改革委员会', '厦门', '厦门市', '市发展改革委', 'full', false],
    ['县教育体育局', '留坝县', '留坝县', '县教育体育局', 'short', false],
    ['省财政厅', '泸县', '四川省', '省财政厅', 'short', false],
    ['市生态环境局', '泸县', '泸州市', '市生态环境局', 'short', false],
    ['州发展改革委', '延边州', '延边朝鲜族自治州', '州发展改革委', 'short', false],
    ['旗财政局', '达拉特旗', '达拉特旗', '旗财政局', 'short', false],
    ['盟行政公署教育局', '锡林郭勒盟', undefined, undefined, undefined, false],
    ['自治区财政厅', '广西', '广西壮族自治区', '自治区财政厅', 'short', false],
    ['区党委宣传部', '广西', '广西壮族自治区', '自治区党委宣传部', 'full', false],
    ['区委宣传部', '南京市鼓楼区', '南京市鼓楼区', '区委宣传部', 'short', false],
    ['市教委', '天津市', '天津市', '市教育委', 'contracted', false],
    ['市公安局', '重庆市', '重庆市', '市公安局', 'short', false],
    ['团市委', '南京市', '南京市', '团市委', 'short', false],
    ['团县委', '泸县', '泸县', '团县委', 'short', false],
    ['市总工会', '南京市', '南京市', '市总工会', 'short', false],
    ['县人大常委会办公室', '泸县', '泸县', '县人大常委会办公室', 'short', false],
    ['县委办', '泸县', '泸县', '县委办公室', 'contracted', false],
    ['市中级人民法院', '南京市', '南京市', '市法院', 'full', false],
    ['南京市财政局', '全国', '南京市', '市财政局', 'short', false],
    ['北京市', '全国', '北京市', '市政府', 'short', false],
    ['中共南京市委组织部', '南京市', '南京市', '市委组织部', 'short', false],
    ['国家税务总局南京市税务局', '南京市', '南京市', '市税务局', 'short', false],
    ['南京海关', '南京市', '南京市', '南京海关', 'short', false],
    ['广东海事局', '广东省', '广东省', '广东海事局', 'short', false],
    // Behind the name of the body above; 省分行 and 广东监管局 alone name nobody.
    ['人民银行广东省分行', '广东省', '广东省', '人民银行广东省分行', 'full', false],
    ['中国证监会广东监管局', '广东省', '广东省', '中国证监会广东监管局', 'full', false],
    ['国家金融监督管理总局河南监管局', '郑州市', '河南省', '国家金融监督管理总局河南监管局', 'full', false],
    ['市综合行政执法局（市城市管理局）', '招远市', '招远市', '市综合执法局', 'full', false],
  ] as const)('%s in %s', (name, place, jurisdiction, shortForm, form, elided) => {
    const answer = ask(name, place);
    if (shortForm === undefined) return expect(answer.status).not.toBe('pattern');
    expect(answer).toMatchObject({ status: 'pattern', form, elided });
    expect('body' in answer && [answer.body.jurisdiction, answer.body.shortForm]).toEqual([jurisdiction, shortForm]);
  });

  it('is a body of the pattern, of which nothing is verified', () => {
    const answer = ask('市财政局', '南京市');
    expect(answer).toMatchObject({
      status: 'pattern',
      body: { certainty: 'pattern', fullName: '南京市财政局', fullNameVerified: false },
    });
    expect(ask('市财政局', '南京市')).toEqual(answer);
  });

  it('means the place, though the nation calls its own body so too', () => {
    for (const name of ['统计局', '林业局', '旅游局', '粮食局', '信访局', '医保局']) {
      expect(ask(name, '泸县', '2025-01-01'), name).toMatchObject({
        status: 'pattern',
        elided: true,
        body: { jurisdiction: '泸县' },
      });
    }
    expect(ask('国家统计局', '泸县')).toMatchObject({ body: { jurisdiction: '全国' } });
  });

  it('is joined of two topics', () => {
    for (const name of ['县国资和金融局', '县教育科技局', '县文化旅游体育局', '县工业信息化和商务局']) {
      expect(ask(name, '叙永县').status, name).toBe('pattern');
    }
  });

  it('is not of a level that has no such body', () => {
    for (const [name, place] of [
      ['县财政厅', '泸县'],
      ['省教育局', '四川省'],
      ['县高级人民法院', '泸县'],
    ] as const) {
      expect(ask(name, place).status, name).toBe('unknown');
    }
  });

  it('never ends or begins by its window', () => {
    const wide = fc.constantFrom('1990-01-01', '2005', '2016-02-18', '2018-12', '2024-06-01', '2050-01-01');
    const bodies = fc.constantFrom(
      ...['南京市', '泸县', '广西', '延边州'].flatMap((text) => {
        const answer = china.place(text);
        return answer?.status === 'place' ? china.regular(answer.place).map(({ shortForm }) => [text, shortForm]) : [];
      }),
    );
    fc.assert(
      fc.property(bodies, wide, ([place = '', name = ''], on) => {
        const answer = ask(name, place, on);
        expect(answer.status).toBe('pattern');
        expect('body' in answer && answer.body.certainty).toBe('pattern');
      }),
    );
    for (const name of ['市国土资源局', '市工商局', '市卫生计生委', '市安监局', '市国税局']) {
      expect(ask(name, '南京市', '2026-01-01')).toMatchObject({
        status: 'pattern',
        window: { to: expect.any(String) },
      });
    }
  });
});

describe('layers', () => {
  it('asks the curated list first, then the nation, then the pattern', () => {
    expect(ask('市教委', '上海市')).toMatchObject({ status: 'exact', body: { certainty: 'recorded' } });
    expect(ask('市教委', '浦东新区')).toMatchObject({ status: 'exact', body: { jurisdiction: '上海市' } });
    expect(ask('财政部', '泸县')).toMatchObject({ status: 'exact', body: { certainty: 'recorded' } });
    expect(ask('区教育局', '浦东新区')).toMatchObject({ status: 'pattern' });
  });

  it('finds near names before descriptions, and an audience before near names', () => {
    const near = ask('市财征局', '南京市');
    expect(near.status === 'unknown' && near.nearest.map(({ name }) => name)[0]).toBe('市财政局');
    expect(ask('市供电公句', '南京市').status).toBe('unknown');
    expect(ask('市供电工司', '南京市').status).toBe('unknown');
    const classes = [
      ['各区人民政府', 'audience'],
      ['各有关部门', 'audience'],
      ['市公安局南票分局', 'branch'],
      ['某某能源集团', 'company'],
      ['市城运中心', 'institution'],
      ['夫子庙街道办事处', 'branch'],
      ['得胜镇人民政府', 'township'],
    ] as const;
    for (const [name, of] of classes) expect(ask(name, '南京市'), name).toEqual({ status: 'class', of });
  });

  it('says nothing of a shared name or of no place', () => {
    expect(ask('区财政局', '鼓楼区')).toEqual({ status: 'no-registry' });
    expect(ask('市财政局', '火星市')).toEqual({ status: 'no-registry' });
    expect(createBuiltinRegistry().place('南京')).toBeUndefined();
    expect(createBuiltinRegistry().lookup('市财政局', { jurisdiction: '南京市' })).toEqual({ status: 'no-registry' });
  });

  it('never throws', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.constantFrom('南京市', '全国', '上海市', '泸县'),
        (name, place) => {
          expect(ask(name, place).status).toBeTypeOf('string');
        },
      ),
    );
  });
});
