import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createChina } from '../src/china/index.js';
import { createBuiltinRegistry, pinyinOf } from '../src/data/index.js';

const china = createChina({ pinyin: pinyinOf });
const registry = createBuiltinRegistry([], { china });
const bodyIdOf = (name: string): string | undefined => {
  const answer = ask(name, '泸州市');
  return 'body' in answer ? answer.body.id : undefined;
};
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
    // Short names of places that say their level, and provinces without it.
    ['河口县林草局', '河口瑶族自治县', '河口瑶族自治县', '县林草局', 'short', false],
    ['延边州教育局', '吉林省', '延边朝鲜族自治州', '州教育局', 'short', false],
    ['科左后旗农牧局', '通辽市', '科尔沁左翼后旗', '旗农牧局', 'short', false],
    ['察右前旗财政局', '内蒙古', '察哈尔右翼前旗', '旗财政局', 'short', false],
    ['鄂温克旗财政局', '呼伦贝尔市', '鄂温克族自治旗', '旗财政局', 'short', false],
    ['广西自治区财政厅', '南宁市', '广西壮族自治区', '自治区财政厅', 'short', false],
    ['内蒙古财政厅', '内蒙古', '内蒙古自治区', '自治区财政厅', 'short', false],
    // 江北 may mean anything, and 河口 is a district too.
    ['江北财政局', '重庆市', undefined, undefined, undefined, false],
    ['河口林草局', '云南省', undefined, undefined, undefined, false],
    // 农委 is 农业委员会 and no office of the party, before the reform and after it.
    ['市农委', '株洲市', '株洲市', '市农委', 'contracted', false],
    ['县监委', '泸县', '泸县', '县纪委监委', 'contracted', false],
    ['市政府督查室', '天水市', '天水市', '市政府督查室', 'short', false],
    ['县工业和商务局', '松桃县', '铜仁市松桃苗族自治县', '县工业和商务局', 'short', false],
    ['县交运局', '通江县', '通江县', '县交通运输局', 'contracted', false],
    ['县经发局', '都兰县', '都兰县', '县经发局', 'contracted', false],
    ['区旅游委', '天水市麦积区', '麦积区', '区旅游委', 'short', false],
    ['自治区畜牧厅', '新疆', '新疆维吾尔自治区', '自治区畜牧厅', 'short', false],
    ['旗委农牧办', '正蓝旗', '正蓝旗', '旗委农办', 'full', false],
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

  it.each([
    '县国资和金融局',
    '县教育科技局',
    // Of shortened topics, of three and four, behind the name of the place and without a level word.
    '县环保和林业局',
    '县住建和交通局',
    '县发展改革和工业信息化局',
    '县教育科技和体育局',
    '县文化旅游广电和体育局',
    '县文化广播电视和新闻出版局',
    '叙永县农牧和科技局',
    '农牧农村和科技局',
  ])('%s is joined of topics', (name) => {
    expect(ask(name, '叙永县')).toMatchObject({ status: 'pattern', body: { jurisdiction: '叙永县' } });
  });

  it('has ended where all that it is joined of did', () => {
    const endOf = (name: string) => {
      const answer = ask(name, '叙永县', '2026-01-01');
      return answer.status === 'pattern' ? answer.window?.to : name;
    };
    expect(endOf('县规划和国土局')).toBeDefined();
    for (const name of ['县环保和林业局', '县规划自然资源局', '县文化体育和旅游局'])
      expect(endOf(name)).toBeUndefined();
  });

  it('is not joined of one topic twice, of nothing, or of what is only contracted', () => {
    for (const name of ['县教育和教育局', '县教育和局', '县和教育局', '县经济信息局', '县教科和科教局'])
      expect(ask(name, '叙永县').status, name).toBe('unknown');
  });

  it.each([
    ['县环宝和林业局', '县环保和林业局'],
    ['县环保和林叶局', '县环保和林业局'],
    ['县建和交通局', '县建设和交通局'],
    ['县育教科技局', '县教育科技局'],
    ['现教育科技局', '县教育科技局'],
    ['县教育科技句', '县教育科技局'],
    ['市商务量食局', '市商务粮食局'],
    ['市商粮务食局', '市商务粮食局'],
    ['商市务粮食局', '市商务粮食局'],
    ['科左后旗农木局', '科左后旗农牧局'],
    ['广西自治区工新委', '广西自治区工信委'],
  ])('%s is near to %s, of which one part is mistyped', (typo, right) => {
    const place = { 科: '科左后旗', 广: '广西', 市: '株洲市', 商: '株洲市' }[typo.slice(0, 1)] ?? '都兰县';
    expect(ask(right, place).status).toBe('pattern');
    const answer = ask(typo, place);
    expect(answer.status === 'unknown' && answer.nearest.map(({ name }) => name)).toContain(right);
  });

  it('is not offered as usual where places call it as they like', () => {
    const usual = registry.usual({ jurisdiction: '叙永县', on: '2026-01-01' }).map(({ shortForm }) => shortForm);
    expect(usual.filter((name) => /^县(?:教科局|农机局|双拥办|能源办)$/.test(name))).toEqual([]);
    for (const name of ['县教科局', '县农机局', '县双拥办', '县能源办'])
      expect(ask(name, '叙永县').status).toBe('pattern');
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

  it.each([
    // A prefecture that is no city has a 行署.
    ['盟行署', '兴安盟', '兴安盟 盟行署'],
    ['行署办公室', '兴安盟', '兴安盟 盟行署办公室'],
    ['盟行署国资委', '兴安盟', '兴安盟 盟国资委'],
    ['行署办', '喀什地区', '喀什地区 地区行署办公室'],
    // The corps in Xinjiang, and its divisions that are cities too.
    ['兵团教育局', '新疆生产建设兵团', '新疆生产建设兵团 兵团教育局'],
    ['兵团办公厅', '新疆生产建设兵团', '新疆生产建设兵团 兵团办公厅'],
    ['兵团党委编办', '石河子市', '新疆生产建设兵团 兵团党委编办'],
    ['师市财政局', '石河子市', '石河子市 市财政局'],
    ['自治区教育厅', '石河子市', '新疆维吾尔自治区 自治区教育厅'],
    // 党工委 of a zone stands before a body as 党委 does.
    ['新区党工委组织部', '陕西省西咸新区', '陕西省西咸新区 区委组织部'],
    // The short name of a city that ends in 州 is no autonomous prefecture.
    ['兰州海关', '兰州市', '兰州市 兰州海关'],
    ['延边海关', '延边州', '延边朝鲜族自治州 延边海关'],
    ['昆山国税局', '昆山市', '昆山市 昆山国税局'],
    ['厦门出入境检验检疫局', '福建省', '厦门市 厦门检验检疫局'],
    ['四川能源监管办', '四川省', '四川省 四川能源监管办'],
    // A topic with 管理, 发展, 服务 or 工作 behind it is a topic of its own.
    ['县水务管理局', '平江县', '平江县 县水务管理局'],
    ['市能源发展局', '渭南市', '渭南市 市能源发展局'],
    ['市房产管理局', '渭南市', '渭南市 市房产管理局'],
  ])('%s in %s is %s', (name, place, expected) => {
    const answer = ask(name, place);
    expect(answer.status === 'pattern' && `${answer.body.jurisdiction} ${answer.body.shortForm}`).toBe(expected);
  });

  it.each([
    ['各镇街', 'audience'],
    ['各师市', 'audience'],
    ['各乡镇办', 'audience'],
    ['市属国企', 'audience'],
    ['市直机关', 'audience'],
    ['市级责任单位', 'audience'],
    ['驻市单位', 'audience'],
    ['中省直单位', 'audience'],
    ['中央驻鲁单位', 'audience'],
    ['属地镇街', 'audience'],
    ['行业主管部门', 'audience'],
    ['各县（市、区）人民政府（管委会）', 'audience'],
    ['民航贵州监管局', 'branch'],
    ['霍尔果斯海关', 'branch'],
    ['昆山城投', 'company'],
    ['解放碑CBD管委会', 'institution'],
    ['西虹桥商务区', 'institution'],
    ['市慈善总会', 'institution'],
    ['市第一中学', 'institution'],
    ['县种畜农场', 'institution'],
    ['自治区强基办', 'institution'],
  ] as const)('%s describes: %s', (name, of) => {
    expect(ask(name, '渭南市')).toEqual({ status: 'class', of });
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
      ['市人大常委会教科文卫工作委员会', 'branch'],
      ['县政协农业和农村委员会', 'branch'],
      ['江北新区财政局', 'branch'],
      ['某某经济开发区管委会规划建设局', 'branch'],
      ['省农科院', 'institution'],
      ['县血防站', 'institution'],
      ['中医院', 'institution'],
      ['县档案馆', 'institution'],
      ['省农垦总局', 'institution'],
      ['县保护区管理局', 'institution'],
      ['县农商行', 'company'],
      ['哈尔滨铁路局', 'company'],
      ['中储粮株洲直属库', 'company'],
      ['各地', 'audience'],
      ['各科室', 'audience'],
      ['市属国有企业', 'audience'],
      ['市长三角办', 'institution'],
      ['区绿博园办', 'institution'],
      ['省两新工委', 'institution'],
      ['市委国安办', 'institution'],
      ['省社科院', 'institution'],
      ['经开区', 'institution'],
      ['宜兴经济开发区管委', 'institution'],
      ['南京日报社', 'institution'],
      ['太湖管理局', 'institution'],
      ['南京军分区', 'institution'],
      ['市公积金中心江宁管理部', 'branch'],
      ['市教育局党委', 'branch'],
    ] as const;
    for (const [name, of] of classes) expect(ask(name, '南京市'), name).toEqual({ status: 'class', of });
  });

  it.each([
    '市域通办',
    '市级部门承办',
    '市区统一协办',
    '市里督办',
    '县区联办',
    '市级主办',
    '市区两级代办',
    '市纪委督办',
  ])('takes %s, which ends in a verb, for no office', (name) => {
    expect(ask(name, '南京市').status).toBe('unknown');
  });
  it.each(['市政协办', '县文联办', '市筹办'])('knows that %s ends in no verb', (name) => {
    expect(ask(name, '南京市').status).not.toBe('unknown');
  });

  it.each([
    ['市公安局交警支队', '芜湖市', '2023'],
    ['县人行', '沛县', '2012'],
    ['人行大理州分行', '大理州', '2024'],
    ['市外经贸局', '鞍山市', '2013'],
    ['市服务业委', '鞍山市', '2013'],
    ['县经信委', '沛县', '2012'],
    ['陕西煤监局', '陕西省', '2018'],
    ['国家矿山安全监察局陕西局', '陕西省', '2022'],
    ['省政府外事办', '陕西省', '2022'],
    ['县安办', '渠县', '2024'],
    ['市创建办', '西宁市', '2027'],
    ['市政府创建办', '西宁市', '2027'],
    ['区级机关工委', '南京市玄武区', '2021'],
    // What contracts a joined name, as districts and counties write it.
    ['区住房城乡建委', '重庆市开州区', '2019'],
    ['县交委', '巫山县', '2018'],
    ['县文体广新局', '大竹县', '2016'],
    ['市住房城乡规划建设局', '泸州市', '2013'],
    ['市经贸信息委', '深圳市', '2018'],
    ['区市场局', '鞍山市立山区', '2023'],
    ['区科经局', '咸宁市咸安区', '2023'],
    ['区机管局', '上海市崇明区', '2025'],
    // 政府 before a department or an office of it.
    ['区政府外办', '上海市崇明区', '2025'],
    ['市政府国有资产监督管理委员会', '开封市', '2024'],
    ['市政府扶贫办', '泸州市', '2016'],
    ['市政府电子政务办', '泸州市', '2013'],
    // The short name of the plan's own place before a body that stands under another one.
    ['瑶海消防救援大队', '合肥市瑶海区', '2023'],
    ['玄武消防大队', '南京市玄武区', '2021'],
    ['崇明海关', '上海市崇明区', '2025'],
  ])('knows %s, as %s wrote it in %s', (name, jurisdiction, on) => {
    expect(registry.lookup(name, { jurisdiction, on }).status).toBe('pattern');
  });

  it.each([
    ['市委机要局', '泸州市', 'party'],
    ['区委督查考核办', '合肥市瑶海区', 'party'],
    ['市委市政府督查局', '开封市', 'party'],
    ['县委县政府督查室', '泸县', 'party'],
    ['市政府国资委', '开封市', 'department'],
    ['区安委会', '淮南市八公山区', 'leading-group'],
    ['区环委办', '淮南市八公山区', 'office'],
  ] as const)('takes %s of %s for one of the kind %s', (name, place, kind) => {
    expect(ask(name, place)).toMatchObject({ status: 'pattern', body: { kind } });
  });

  it('takes what has 政府 before it for no other body than without it', () => {
    for (const name of ['扶贫办', '国资委', '外办'])
      expect(ask(`市政府${name}`, '泸州市')).toMatchObject({ body: { id: bodyIdOf(`市${name}`) } });
    for (const name of ['市政府财证局', '市政府工会', '市政府宣传部'])
      expect(ask(name, '泸州市').status, name).toBe('unknown');
  });

  it('finds the place itself where only places above it have no such body', () => {
    expect(ask('住建委', '神农架林区', '2017-09')).toMatchObject({ body: { jurisdiction: '神农架林区' } });
  });

  it('reads the short name of a county in its own plan alone', () => {
    expect(ask('瑶海消防救援大队', '泸县').status).not.toBe('pattern');
    expect(ask('瑶海财政局', '合肥市瑶海区').status).not.toBe('pattern');
  });

  it.each([
    ['县信方办', '县信访办'],
    ['市政府扶贪办', '市扶贫办'],
    ['县机构编制委员会办公宝', '县委编办'],
    ['县建设和交通', '县建设和交通局'],
  ])('finds %s to be a misspelt %s', (typo, name) => {
    const answer = ask(typo, '渠县');
    expect(answer.status === 'unknown' && answer.nearest.flatMap((near) => [near.name, near.body.shortForm])).toContain(
      name,
    );
  });

  it('says nothing of a shared name or of no place', () => {
    expect(ask('区财政局', '鼓楼区')).toEqual({ status: 'no-registry' });
    expect(ask('市财政局', '火星市')).toEqual({ status: 'no-registry' });
    expect(createBuiltinRegistry().place('南京')).toBeUndefined();
    expect(createBuiltinRegistry().lookup('市财政局', { jurisdiction: '南京市' })).toEqual({ status: 'no-registry' });
  });

  it('answers each question by itself, spaces in names and places too', () => {
    expect(ask('市', '财政局 南京市').status).toBe('no-registry');
    expect(ask('市 财政局', '南京市').status).toBe('unknown');
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
