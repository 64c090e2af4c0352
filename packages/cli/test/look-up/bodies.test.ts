import { describe, expect, test } from 'vitest';
import { workspace } from '../support/workspace.js';

const REGISTRY = `名录: 1
地区: 杭州市
别名: [杭州]
单位:
  - 简称: 市经信委
    全称: 杭州市经济和信息化委员会
    别名: [市经委]
    起: 2010-03
    止: 2018-12-31
    未核实: [起, 全称]
  - 简称: 市经信局
    起: 2019-01-01
变更:
  - 事由: 机构改革
    日期: 2019-01-01
    原: [市经信委]
    新: [市经信局]
    未核实: [新]
`;
const CITY = { 'workplan.config.yaml': '名录: r.yaml\n', 'r.yaml': REGISTRY };

describe('a card', () => {
  test('says what is known and marks what nobody has verified', async () => {
    expect((await workspace(CITY).workplan(['bodies', '市经信委', '--in', '杭州'])).out).toBe(`市经信委
  全称      杭州市经济和信息化委员会（未核实）
  其他叫法  市经委
  地区      杭州市
  类别      政府部门
  起        2010-03（未核实）
  止        2018-12-31
  后继      市经信局（未核实）
  沿革      2019-01-01 机构改革：市经信委 → 市经信局（未核实）
`);
  });

  test('in English', async () => {
    expect((await workspace(CITY).workplan(['bodies', '市经信局', '--in', '杭州', '--lang', 'en'])).out).toBe(`市经信局
  Place      杭州市
  Kind       department
  Since      2019-01-01
  Came from  市经信委 (unverified)
  Changes    2019-01-01 机构改革: 市经信委 → 市经信局 (unverified)
`);
  });

  test.each([
    ['a body that had ended', ['市经信委', '--on', '2020-01-01'], '在 2020-01-01 已经不存在：止于 2018-12-31。'],
    ['a body to come', ['市经信局', '--on', '2016-02-18'], '在 2016-02-18 还不存在：起于 2019-01-01。'],
    [
      'a beginning nobody has verified',
      ['市经信委', '--on', '2005-01-01'],
      '在 2005-01-01 可能还不存在：起于 2010-03（未核实）。',
    ],
    ['another name', ['市经委', '--on', '2016-02-18'], '“市经委”是其他叫法，责任分工里写“市经信委”。'],
    ['a full name', ['杭州市经济和信息化委员会'], '“杭州市经济和信息化委员会”是全称，责任分工里写“市经信委”。'],
  ])('begins with the news about %s', async (_, args, message) => {
    const { out, code } = await workspace(CITY).workplan(['bodies', ...args, '--in', '杭州市']);
    expect(out.split('\n')[0]).toBe(message);
    expect(code).toBe(0);
  });

  test('of a collective names its members on the day', async () => {
    const { out } = await workspace().workplan(['bodies', '各区县政府', '--on', '2016-02-18']);
    expect(out).toContain('崇明县政府');
    expect(out).not.toContain('崇明区政府');
  });

  test('of a national body is shown once, whatever places are asked', async () => {
    const { out } = await workspace(CITY).workplan(['bodies', '国家发展改革委']);
    expect(out.match(/^地区|^ {2}地区 /gm)).toHaveLength(1);
  });
});

test('an unknown name gets the nearest ones and exit code 1', async () => {
  const { out, code } = await workspace().workplan(['bodies', '市经济信息委', '--in', '上海市']);
  expect(out).toContain('名录里没有“市经济信息委”。');
  expect(out).toContain('市经济信息化委  上海市, 字形相近');
  expect(code).toBe(1);
});

test('without a name, the bodies in force on the day are listed', async () => {
  const { workplan } = workspace(CITY);
  expect((await workplan(['bodies', '--in', '杭州', '--on', '2020-01-01'])).out).toBe(`杭州市：1个单位
  市经信局  2019-01-01..  政府部门

没有日期就是不知道，不是“一直如此”；带“?”的日期未核实。
`);
  expect((await workplan(['bodies', '--in', '杭州'])).out).toContain(
    '  市经信委  2010-03?..2018-12-31  政府部门  杭州市经济和信息化委员会（未核实）\n',
  );
  const all = (await workplan(['bodies'])).out;
  for (const place of ['全国：', '上海市：', '杭州市：']) expect(all).toContain(place);
});

test('programs get the same as JSON', async () => {
  const { workplan } = workspace(CITY);
  expect(
    JSON.parse((await workplan(['bodies', '市经信委', '--in', '杭州', '--on', '2020-01-01', '--format', 'json'])).out),
  ).toMatchObject({
    name: '市经信委',
    on: '2020-01-01',
    results: [
      {
        place: '杭州市',
        status: 'expired',
        until: { date: '2018-12-31', verified: true },
        body: { shortForm: '市经信委', fullNameVerified: false },
      },
    ],
  });
  const bodies: readonly { readonly shortForm: string }[] = JSON.parse(
    (await workplan(['bodies', '--in', '杭州', '-f', 'json'])).out,
  );
  expect(bodies.map((body) => body.shortForm)).toEqual(['市经信委', '市经信局']);
  expect(JSON.parse((await workplan(['bodies', '无此单位', '--in', '杭州', '-f', 'json'])).out)).toMatchObject({
    results: [{ status: 'unknown' }],
  });
});

test.each([
  [['--on', '2016-02-30'], '“2016-02-30”不是有效日期'],
  [['--on', '2016'], '“2016”不是有效日期'],
  [['--in', '火星'], '名录里没有“火星”这个地区。现有的地区：全国、上海市、招远市、广东省、泸县。'],
])('%j is refused', async (args, message) => {
  expect(await workspace().workplan(['bodies', '市教委', ...args])).toMatchObject({
    code: 2,
    out: '',
    err: expect.stringContaining(message),
  });
});

test('a broken registry is reported on standard error', async () => {
  const { workplan } = workspace({ 'workplan.config.yaml': '名录: r.yaml\n' });
  expect(await workplan(['bodies', '市教委'])).toMatchObject({
    code: 2,
    err: expect.stringContaining('config-invalid'),
    out: expect.stringContaining('市教委'),
  });
});

test('answers for any place, and says when only the pattern knows the name', async () => {
  const { workplan } = workspace();
  const { out, code } = await workplan(['bodies', '市财政局', '--in', '南京市', '-f', 'json']);
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({
    results: [
      {
        place: '南京市',
        status: 'pattern',
        certain: false,
        basis: 'pattern',
        body: { shortForm: '市财政局', certainty: 'pattern' },
      },
    ],
  });
  expect((await workplan(['bodies', '市财政局', '--in', '南京'])).out).toContain('按通例应为这个单位，未核实');
  const recorded = JSON.parse((await workplan(['bodies', '国家能源局', '--in', '泸县', '-f', 'json'])).out) as object;
  expect(recorded).toMatchObject({ results: [{ status: 'exact', body: { certainty: 'recorded' } }] });
  expect(await workplan(['bodies', '区财政局', '--in', '鼓楼区'])).toMatchObject({
    code: 2,
    err: expect.stringContaining('南京市鼓楼区'),
  });
});

describe('bodies import drafts a registry', () => {
  const NAMES =
    '# 单位\n市财政局\n教育局、市大数据专班\n南京市公安局\n财政部\n省财政厅\n各有关单位\n市财征局\n市财政局\n';
  const DRAFT = `名录: 1
地区: 南京市
通例: 开 # 清单不全；已列全时改为“关”
单位:
  - 简称: 市财政局
    全称: 南京市财政局
    未核实: [全称]
  - 简称: 市教育局
    全称: 南京市教育局
    未核实: [全称]
  - 简称: 市大数据专班 # 通例认不出，请核对
  - 简称: 市公安局
    全称: 南京市公安局
  # - 简称: 市财征局 # 疑似“市财政局”，核对后再收入
`;

  test('on standard output, and changes no file', async () => {
    const place = workspace({ 'names.txt': NAMES });
    const { code, out, err } = await place.workplan(['bodies', 'import', 'names.txt', '--in', '南京市']);
    expect([code, out]).toEqual([0, DRAFT]);
    expect(err).toContain('收入4个单位');
    expect(err).toContain('疑似错别字，写成了注释：市财征局');
    expect(err).toContain('财政部、省财政厅、各有关单位');
  });

  test('into a new file that can be used, and never over another', async () => {
    const place = workspace({ 'names.txt': NAMES, 'workplan.config.yaml': '名录: [n.yaml]\n', 'old.yaml': 'x\n' });
    const call = ['bodies', 'import', 'names.txt', '--in', '南京市', '-o'];
    expect((await place.workplan([...call, 'n.yaml', '--no-config'])).code).toBe(0);
    expect(place.read('n.yaml')).toBe(DRAFT);
    expect((await place.workplan([...call, 'old.yaml'])).code).toBe(2);
    expect(place.read('old.yaml')).toBe('x\n');
    expect((await place.workplan(['bodies', '市大数据专班', '--in', '南京市'])).code).toBe(0);
  });

  test('in English, and from a file that is drafted already', async () => {
    const place = workspace({ 'names.txt': '财政部\n', 'empty.txt': '# none\n' });
    const { out, err } = await place.workplan(['bodies', 'import', 'names.txt', '--in', '南京市', '--lang', 'en']);
    expect(out).toContain('单位: []');
    expect(err).toContain('with 0 bodies');
  });

  test.each([
    ['no place', ['import', 'names.txt'], '--in'],
    ['a shared place', ['import', 'names.txt', '--in', '鼓楼区'], '南京市鼓楼区'],
    ['no names', ['import', 'empty.txt', '--in', '南京市'], 'empty.txt'],
    ['a second name', ['市财政局', '市教育局'], '市教育局'],
    ['a result without import', ['市财政局', '-o', 'x.yaml'], 'import'],
    ['no file', ['import', 'none.txt', '--in', '南京市'], 'none.txt'],
  ])('not with %s', async (_, words, said) => {
    const place = workspace({ 'names.txt': NAMES, 'empty.txt': '# none\n' });
    const { code, err } = await place.workplan(['bodies', ...words]);
    expect(code).toBe(2);
    expect(err).toContain(said);
  });
});
