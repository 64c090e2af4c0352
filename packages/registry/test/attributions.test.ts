import { describe, expect, it } from 'vitest';
import { builtinRegistry as registry } from '../src/data/index.js';

/** The 40 names that the 2016 plan (沪府办发〔2016〕6号) gives work to. */
const ATTRIBUTED = `
市政府办公厅 市审改办 市民政局 市经济信息化委 市政府法制办 市财政局 市住房城乡建设管理委 市规划国土资源局
市商务委 市工商局 市科委 市人力资源社会保障局 市公安局 市发展改革委 市交通委 市环保局 市水务局 市绿化市容局
市民防办 市教委 市卫生计生委 市质量技监局 市食品药品监管局 市国资委 市地税局 自贸试验区管委会 市旅游局
市司法局 市信访办 市政府新闻办 “12345”市民服务热线管理办公室 市公务员局 市公务网管理中心
市公众信息网管理中心 市保密局 市新闻出版局 各区县政府 相关区县政府 市政府各部门 市政府相关部门
`
  .trim()
  .split(/\s+/);

/** Those that had ended by 2019-06-01: what came of them, and whether the end is an established fact. */
const ENDED: Readonly<Record<string, { successors: string[]; certain: boolean; until: string }>> = {
  市规划国土资源局: { successors: ['市规划资源局'], certain: true, until: '2018-11' },
  市工商局: { successors: ['市市场监管局'], certain: true, until: '2018-11' },
  市环保局: { successors: ['市生态环境局'], certain: true, until: '2018-11' },
  市卫生计生委: { successors: ['市卫生健康委'], certain: true, until: '2018-11' },
  市质量技监局: { successors: ['市市场监管局'], certain: true, until: '2018-11' },
  市食品药品监管局: { successors: ['市市场监管局', '市药品监管局'], certain: true, until: '2018-11' },
  市旅游局: { successors: ['市文化旅游局'], certain: true, until: '2018-11' },
  各区县政府: { successors: ['各区政府'], certain: true, until: '2016-07-22' },
  市政府法制办: { successors: ['市司法局'], certain: false, until: '2018-11' },
  市地税局: { successors: ['市税务局'], certain: false, until: '2018-06' },
  市公务员局: { successors: ['市委组织部'], certain: false, until: '2018' },
  市新闻出版局: { successors: ['市委宣传部'], certain: false, until: '2018' },
};

const lookup = (name: string, on?: string) => registry.lookup(name, { jurisdiction: '上海市', on });

describe('the bodies of the 2016 plan', () => {
  it('are forty', () => {
    expect(new Set(ATTRIBUTED).size).toBe(40);
  });

  it.each(ATTRIBUTED)('%s is a short form in force on the day of the plan', (name) => {
    expect(lookup(name, '2016-02-18')).toMatchObject({ status: 'exact', body: { shortForm: name } });
  });

  it.each(Object.entries(ENDED))('%s had ended by 2019-06-01', (name, { successors, certain, until }) => {
    const result = lookup(name, '2019-06-01');
    expect(result).toMatchObject({ status: 'expired', certain, until: { date: until, verified: certain } });
    if (result.status === 'expired') expect(result.successors.map(({ shortForm }) => shortForm)).toEqual(successors);
  });

  it.each(ATTRIBUTED.filter((name) => !(name in ENDED)))('%s was still right on 2019-06-01', (name) => {
    expect(lookup(name, '2019-06-01')).toMatchObject({ status: 'exact' });
  });

  it('says what is not established: the legal affairs office’s merger', () => {
    expect(registry.body('市政府法制办', '上海市')).toMatchObject({ successionVerified: false, unverified: ['to'] });
  });

  it('offers the short form for other names', () => {
    expect(lookup('市经信委', '2016-02-18')).toMatchObject({
      status: 'alias',
      matchedBy: 'alias',
      preferred: '市经济信息化委',
    });
    expect(lookup('上海市财政局', '2016-02-18')).toMatchObject({
      status: 'alias',
      matchedBy: 'full',
      preferred: '市财政局',
    });
  });
});

/** The central bodies that four documents of the State Council give work to. */
const CENTRAL = `
发展改革委 国家发展改革委 商务部 工业和信息化部 市场监管总局 文化和旅游部 文物局 海关总署 生态环境部 科技部
税务总局 药监局 证监会 中国证监会 财政部 交通运输部 人民银行 中国人民银行 农业农村部 各省级人民政府 国资委
国务院国资委 国际发展合作署 教育部 民航局 自然资源部 银保监会 中国银保监会 人力资源社会保障部 住房城乡建设部
体育总局 公安部 北京冬奥组委 司法部 外交部 广电总局 应急部 标准委 民政部 水利部 海洋局 版权局 空管委办公室
统计局 网信办 最高人民法院 最高人民检察院 国家知识产权局 审计署 中科院 国务院 国务院办公厅 国家网信办 国家保密局 中央
`
  .trim()
  .split(/\s+/);

describe('central bodies', () => {
  it.each(CENTRAL)('%s is right as the State Council writes it', (name) => {
    expect(registry.lookup(name, { jurisdiction: '全国', on: '2018-12-21' })).toMatchObject({ status: 'exact' });
  });

  it('are known from a municipality too, but not the other way round', () => {
    expect(lookup('国务院办公厅', '2016-02-18')).toMatchObject({ status: 'exact', body: { jurisdiction: '全国' } });
    expect(registry.lookup('市政府办公厅', { jurisdiction: '全国' }).status).toBe('unknown');
  });
});
