import { describe, expect, it } from 'vitest';
import { builtinRegistry as registry, pinyinOf } from '../src/data/index.js';

const body = (id: string, place = '上海市') => registry.body(id, place);

describe('pinyin of the shipped short forms', () => {
  it.each([
    ['市经济信息化委', 'shijingjixinxihuawei', 'sjjxxhw'],
    ['长宁区政府', 'changningquzhengfu', 'cnqzf'],
    ['闵行区政府', 'minhangquzhengfu', 'mhqzf'],
    ['各行政机关', 'gexingzhengjiguan', 'gxzjg'],
    ['市绿化市容局', 'shilvhuashirongju', 'slhsrj'],
    ['市卫生计生委', 'shiweishengjishengwei', 'swsjsw'],
    ['“12345”市民服务热线管理办公室', 'shiminfuwurexianguanlibangongshi', 'smfwrxglbgs'],
    ['17个区（县）政府', 'gequxianzhengfu', 'gqxzf'],
  ])('%s is typed %s or %s', (id, pinyin, initials) => {
    expect(body(id)).toMatchObject({ pinyin, initials });
  });

  it.each([
    ['人民银行', 'renminyinhang'],
    ['证监会', 'zhengjianhui'],
    ['空管委办公室', 'kongguanweibangongshi'],
    ['应急部', 'yingjibu'],
  ])('%s is typed %s', (id, pinyin) => {
    expect(body(id, '全国')).toMatchObject({ pinyin });
  });

  it('is never empty and holds nothing but letters', () => {
    for (const { shortForm, pinyin, initials } of registry.bodies({ jurisdiction: '上海市' })) {
      expect(pinyin, shortForm).toMatch(/^[a-z]+$/);
      expect(initials, shortForm).toMatch(/^[a-z]+$/);
      expect(pinyinOf(shortForm)).toEqual({ pinyin, initials });
    }
  });
});

describe('pinyin of any text', () => {
  it.each([
    ['重庆市', 'chongqingshi'],
    ['重点工程', 'zhongdiangongcheng'],
    ['银行', 'yinhang'],
    ['行政', 'xingzheng'],
    ['会计', 'kuaiji'],
    ['委员会', 'weiyuanhui'],
    ['市长', 'shizhang'],
    ['亳州市', 'bozhoushi'],
    // A body is typed like its place.
    ['荥阳海关', 'xingyanghaiguan'],
    ['甘孜藏族自治州', 'ganzizangzuzizhizhou'],
    ['大城县', 'daichengxian'],
    ['大城市', 'dachengshi'],
    ['A股（１２３）', 'agu'],
    ['', ''],
  ])('%s is typed %s', (text, pinyin) => {
    expect(pinyinOf(text).pinyin).toBe(pinyin);
  });
});
