import { createChina } from '@workplan/registry/china';
import { createBuiltinRegistry, pinyinOf } from '@workplan/registry/data';
import { describe, expect, it } from 'vitest';
import { complete } from '../../src/features/completion/index.js';
import { hover } from '../../src/features/hover/index.js';
import { openMarked } from '../support/plan.js';

const registry = createBuiltinRegistry([], { china: () => createChina({ pinyin: pinyinOf }) });

const labels = (text: string): string[] => {
  const { plan, offset } = openMarked(text, { registry });
  return complete(plan, offset).items.map(({ label }) => label);
};

const cardAt = (text: string): string => {
  const { plan, offset } = openMarked(text, { registry });
  return JSON.stringify(hover(plan, offset));
};

const planOf = (place: string, on: string, names: string): string =>
  `工作方案: 1\n标题: 方案\n地区: ${place}\n公文:\n  成文日期: ${on}\n任务:\n  - 序号: 1\n    牵头: ${names}\n`;

/** Provinces, prefectures and counties of ten provinces, with the level word of their bodies. */
const PLACES: readonly (readonly [places: string, word: string, level: 'province' | 'below'])[] = [
  ['江苏省 山东省 广东省 四川省 河南省 陕西省 吉林省 湖北省', '省', 'province'],
  ['广西壮族自治区 内蒙古自治区', '自治区', 'province'],
  ['南京市 青岛市 广州市 雅安市 郑州市 咸阳市 柳州市', '市', 'below'],
  ['延边州 恩施州', '州', 'below'],
  ['锡林郭勒盟', '盟', 'below'],
  ['泸县 肥西县 兰考县 沛县', '县', 'below'],
  ['南京市鼓楼区 市南区 天河区', '区', 'below'],
  ['招远市 仪征市', '市', 'below'],
  ['鄂温克族自治旗', '旗', 'below'],
];

const DATES = ['2016-02-18', '2020-06-01', '2025-03-01'];

/** Departments that there were on all of these dates. */
const OFFICES = '财政 教育 公安 民政 司法 审计 商务 交通运输 科技 人力资源社会保障'.split(' ');
const WHOLE = '统计局 发展改革委 委组织部 委宣传部 总工会 妇联 信访局'.split(' ');

function departments(word: string, level: 'province' | 'below', on: string): string[] {
  const party = word === '自治区' ? '党' : '';
  const suffixed = OFFICES.map((topic) => `${word}${topic}${level === 'province' ? '厅' : '局'}`);
  const whole = WHOLE.map((name) => word + (name.startsWith('委') ? party : '') + name);
  const since2018 =
    on < '2019' ? [] : [`${word}医保局`, `${word}税务局`, `${word}退役军人事务${level === 'province' ? '厅' : '局'}`];
  return [...suffixed, ...whole, ...since2018];
}

describe('completion in a place without a list', () => {
  const looks = PLACES.flatMap(([places, word, level]) =>
    places.split(' ').flatMap((place, index) =>
      DATES.flatMap((on) =>
        departments(word, level, on).map((name, at) => {
          const { initials } = pinyinOf(name);
          // With the level word and, every other time, without it.
          const typed = (at + index) % 2 === 0 ? initials : initials.slice(pinyinOf(word).initials.length);
          return { place, on, name, typed, offered: labels(planOf(place, on, `[${typed}│]`)).slice(0, 3) };
        }),
      ),
    ),
  );

  it('finds a usual department by its initials among the first three, at least 95 in 100', () => {
    const missed = looks.filter(({ name, offered }) => !offered.includes(name));
    console.log(`initials: ${(100 - (missed.length / looks.length) * 100).toFixed(1)} % of ${looks.length}`);
    expect(new Set(looks.map(({ place }) => place)).size).toBe(30);
    expect(
      missed.length / looks.length,
      missed.map(({ place, name, typed, offered }) => `${place} ${name} ${typed}: ${offered.join(' ')}`).join('\n'),
    ).toBeLessThanOrEqual(0.05);
  });

  it.each([
    ['[zfbgs│]', '市政府办公室'],
    ['[市财│]', '市财政局'],
    ['[caizheng│]', '市财政局'],
    ['[市教育局, sgaj│]', '市公安局'],
    ['\n      - sgaj│', '市公安局'],
    ['\n      - 市教育局\n      - fgw│', '市发展改革委'],
    ['[guojiashujuju│]', '国家数据局'],
    ['[省财│]', '省财政厅'],
  ])('offers for %s %s', (names, name) => {
    expect(labels(planOf('南京市', '2025-03-01', names)).slice(0, 3)).toContain(name);
  });

  it('marks what only the pattern says, in the list and in the card', () => {
    const { plan, offset } = openMarked(planOf('南京市', '2025-03-01', '[市财政│]'), { registry });
    expect(complete(plan, offset).items.find(({ label }) => label === '市财政局')?.detail).toBe('按通例，未核实');
    expect(cardAt(planOf('南京市', '2025-03-01', '[市财│政局]'))).toContain('按通例，未核实');
    expect(cardAt(planOf('上海市', '2025-03-01', '[市财│政局]'))).not.toContain('按通例');
  });

  it('offers the names of this plan first', () => {
    const text = `${planOf('南京市', '2025-03-01', '[市河湖保护办, 市河道办]')}  - 序号: 2\n    牵头: [h│]\n`;
    expect(labels(text).slice(0, 2)).toEqual(expect.arrayContaining(['市河湖保护办', '市河道办']));
  });

  it('offers bodies of their time', () => {
    expect(labels(planOf('南京市', '2016-02-18', '[gtzyj│]'))[0]).toBe('市国土资源局');
    expect(labels(planOf('南京市', '2025-03-01', '[gtzyj│]'))).not.toContain('市国土资源局');
  });

  it('does not offer again what a list of the place does not know', () => {
    const text = `${planOf('上海市', '2025-03-01', '[市财征局]')}  - 序号: 2\n    牵头: [市财│]\n`;
    expect(labels(text)).not.toContain('市财征局');
  });
});
