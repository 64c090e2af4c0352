import { createChina } from '@workplan/registry/china';
import { createBuiltinRegistry, pinyinOf } from '@workplan/registry/data';
import { describe, expect, it } from 'vitest';
import { complete } from '../../src/features/completion/index.js';
import { openMarked } from '../support/plan.js';

const registry = createBuiltinRegistry([], { china: () => createChina({ pinyin: pinyinOf }) });

const planOf = (place: string, names: string, before = ''): string =>
  `工作方案: 1\n标题: 方案\n地区: ${place}\n公文:\n  成文日期: 2026-03-01\n任务:\n${before}  - 序号: 9\n    责任: ${names}\n`;

function offered(text: string, sisters: Readonly<Record<string, number>>): { label: string; detail?: string }[] {
  const { plan, offset } = openMarked(text, { registry, sisters });
  return [...complete(plan, offset).items]
    .sort((a, b) => ((a.sortText ?? '') < (b.sortText ?? '') ? -1 : 1))
    .map(({ label, detail }) => (detail === undefined ? { label } : { label, detail }));
}

const BESIDE = '同一文件夹的其他方案已有';

describe('names of the plans beside one', () => {
  it('are offered where no table knows them, and said to be theirs', () => {
    const names = offered(planOf('遂宁市', '[hj│]'), { 河东新区管委会: 3, 海绵建设指挥部: 1, 市环卫中心: 2 });
    expect(names.filter(({ detail }) => detail === BESIDE)).toEqual([{ label: '海绵建设指挥部', detail: BESIDE }]);
    expect(offered(planOf('遂宁市', '[hdxq│]'), { 河东新区管委会: 3 })[0]).toEqual({
      label: '河东新区管委会',
      detail: BESIDE,
    });
  });

  it('come behind those of the plan itself, and before others that fit as well', () => {
    const own = '  - 序号: 1\n    责任: [市高铁办]\n';
    const names = offered(planOf('遂宁市', '[sg│]', own), { 市港航办: 4, 市公安局: 2 }).map(({ label }) => label);
    expect(names.slice(0, 2)).toEqual(['市高铁办', '市港航办']);
    const usual = (sisters: Readonly<Record<string, number>>): string | undefined =>
      offered(planOf('遂宁市', '[市│]'), sisters)[0]?.label;
    expect([usual({ 市审计局: 2 }), usual({ 市统计局: 2 })]).toEqual(['市审计局', '市统计局']);
  });

  it('are left out where they are of another time, another form of a name, or perhaps a typo', () => {
    const labels = (place: string, typed: string, name: string): boolean =>
      offered(planOf(place, `[${typed}│]`), { [name]: 5 }).some(
        ({ label, detail }) => label === name && detail === BESIDE,
      );
    expect(labels('遂宁市', '市国土', '市国土资源局')).toBe(false);
    expect(labels('遂宁市', '遂宁市', '遂宁市财政局')).toBe(false);
    expect(labels('上海市', '市财正', '市财正局')).toBe(false);
  });
});
