import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { createChina } from '../src/china/index.js';
import { createBuiltinRegistry, pinyinOf } from '../src/data/index.js';
import { readRegistryFile } from '../src/index.js';

const china = createChina({ pinyin: pinyinOf });
const read = (...lines: string[]) =>
  readRegistryFile(parse(['名录: 1', '地区: 南京市', ...lines].join('\n')), { pinyin: pinyinOf, china: () => china });
const problems = (...lines: string[]) => read(...lines).findings.map(({ code, path }) => `${code} ${path.join('/')}`);

function registryOf(...files: (readonly string[])[]) {
  const users = files.map((lines) => {
    const { jurisdiction, findings } = read(...lines);
    expect(findings).toEqual([]);
    if (jurisdiction === undefined) throw new Error('not read');
    return jurisdiction;
  });
  return createBuiltinRegistry(users, { china: () => china });
}
const here = { jurisdiction: '南京市' };

describe('a file that departs from the usual pattern', () => {
  it('turns it off where its list is complete', () => {
    const registry = registryOf(['单位: [{简称: 市财政局}]', '通例: 关']);
    expect(registry.lookup('市财政局', here).status).toBe('exact');
    expect(registry.lookup('市教育局', here)).toEqual({ status: 'unknown', nearest: [] });
    expect(registry.usual(here).filter(({ jurisdiction }) => jurisdiction === '南京市')).toEqual([]);
    expect(registry.lookup('财政部', here).status).toBe('exact');
    expect(registry.lookup('省财政厅', here).status).toBe('pattern');
  });

  it('says which usual bodies it has not', () => {
    const registry = registryOf(['不设: [市林业局]']);
    expect(registry.lookup('市林业局', here).status).toBe('unknown');
    expect(registry.lookup('南京市林业局', here).status).toBe('unknown');
    expect(registry.lookup('市财政局', here).status).toBe('pattern');
    expect(registry.lookup('市林业局', { jurisdiction: '苏州市' }).status).toBe('pattern');
    expect(registry.usual(here).some(({ shortForm }) => shortForm === '市林业局')).toBe(false);
    expect(registry.usual(here).some(({ shortForm }) => shortForm === '市财政局')).toBe(true);
  });

  it('says which name it uses for a usual body', () => {
    const registry = registryOf(['采用: {发展改革: 市发展和改革局}']);
    expect(registry.lookup('市发展和改革局', here)).toMatchObject({
      status: 'exact',
      body: { certainty: 'recorded', jurisdiction: '南京市', initials: 'sfzhggj' },
    });
    for (const name of ['市发展改革委', '市发改委', '南京市发展和改革委员会'])
      expect(registry.lookup(name, here), name).toMatchObject({ status: 'alias', preferred: '市发展和改革局' });
    const offered = [...registry.bodies(here), ...registry.usual(here)].map(({ shortForm }) => shortForm);
    expect(offered).toContain('市发展和改革局');
    expect(offered).not.toContain('市发展改革委');
  });

  it('may give the adopted body in the list, under any of its names', () => {
    const registry = registryOf([
      '单位: [{简称: 市发改局, 全称: 南京市发展和改革局, 别名: [市发展和改革局]}]',
      '采用: {发展改革: 市发展和改革局}',
    ]);
    expect(registry.lookup('市发改委', here)).toMatchObject({ status: 'alias', preferred: '市发改局' });
    expect(registry.jurisdiction('南京市')?.bodies).toHaveLength(1);
  });

  it('does not offer what it departs from as a near name', () => {
    const near = (registry: ReturnType<typeof registryOf>) => {
      const answer = registry.lookup('市林页局', here);
      return answer.status === 'unknown' ? answer.nearest.map(({ name }) => name) : [answer.status];
    };
    expect(near(createBuiltinRegistry([], { china }))).toContain('市林业局');
    expect(near(registryOf(['不设: [市林业局]']))).not.toContain('市林业局');
  });

  it('reads the same in English, and from a reader that takes off for false', () => {
    const zh = read('通例: 关', '单位: [{简称: 市财政局}]');
    const en = read('pattern: off', 'bodies: [{short: 市财政局}]');
    expect(en).toEqual(zh);
    expect(read('pattern: false', 'bodies: [{short: 市财政局}]')).toEqual(zh);
    expect(read('without: [市林业局]', 'adopted: {发展改革: 市发展和改革局}')).toEqual(
      read('不设: 市林业局', '采用: {发展改革: 市发展和改革局}'),
    );
  });
});

describe('several files of one place', () => {
  it('depart together, and the later one counts', () => {
    const registry = registryOf(
      ['通例: 关', '单位: [{简称: 市财政局}]'],
      ['通例: 开', '不设: [市林业局]'],
      ['采用: {林业: 市林业局}'],
    );
    expect(registry.lookup('市教育局', here).status).toBe('pattern');
    expect(registry.lookup('市林业局', here).status).toBe('exact');
    expect(registry.jurisdiction('南京市')?.departures).toEqual({
      complete: false,
      without: [],
      adopted: { 林业: '市林业局' },
    });
  });

  it('keep what one of them says alone', () => {
    const registry = registryOf(['通例: 关', '单位: [{简称: 市财政局}]'], ['单位: [{简称: 市甲局}]']);
    expect(registry.lookup('市教育局', here).status).toBe('unknown');
  });
});

describe('departures with mistakes', () => {
  it('are reported where they stand', () => {
    expect(problems('通例: 半开')).toEqual(['unknown-pattern 通例']);
    expect(problems('采用: [市发展和改革局]')).toEqual(['not-a-mapping 采用']);
    expect(problems('采用: {发展改革: 12}')).toEqual(['wrong-type 采用/发展改革']);
    expect(problems('采用: {发展改革: " "}')).toEqual(['empty-name 采用/发展改革']);
    expect(problems('不设: {市林业局: 1}')).toEqual(['wrong-type 不设']);
  });

  it('that have no effect are reported', () => {
    expect(problems('不设: [市财征局]')).toEqual(['unknown-departure 不设/0']);
    expect(problems('采用: {不存在的事: 市不存在局}')).toEqual(['unknown-departure 采用/不存在的事']);
    expect(problems('通例: 关', '不设: [市林业局]')).toEqual(['departure-unneeded 不设']);
  });

  it('that contradict the list are reported, and the list counts', () => {
    expect(problems('单位: [{简称: 市林业局}]', '不设: [市林业局]')).toEqual(['departure-clash 不设/0']);
    expect(problems('采用: {林业: 市林业局}', '不设: [市林业局]')).toEqual(['departure-clash 不设/0']);
    expect(read('单位: [{简称: 市林业局}]', '不设: [市林业局]').jurisdiction?.departures).toBeUndefined();
  });
});
