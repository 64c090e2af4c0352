import { readRegistryFile } from '@workplan/registry';
import { builtinJurisdictions, builtinRegistry, pinyinOf } from '@workplan/registry/data';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { definition } from '../../src/features/navigation/index.js';
import { readRegistryUri, registryDocument, registryUri } from '../../src/features/registry-document/index.js';
import { positionAt } from '../../src/open-plan.js';
import { marked } from '../support/open.js';

describe('the registry as a document', () => {
  it.each(builtinJurisdictions.map(({ name }) => name))(
    'of %s reads back as a registry file with the same bodies',
    (name) => {
      const { text, lines } = registryDocument(builtinRegistry, name) ?? { text: '', lines: new Map<string, number>() };
      const { jurisdiction, findings } = readRegistryFile(parse(text, { schema: 'failsafe' }), {
        known: builtinJurisdictions,
        pinyin: pinyinOf,
      });
      expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
      const bodies = builtinRegistry.jurisdiction(name)?.bodies ?? [];
      const facts = (all: typeof bodies) =>
        all.map(({ shortForm, alsoShort, fullName, kind, aliases, from, to, collective, areaCode, note }) => ({
          shortForm,
          alsoShort,
          fullName,
          kind,
          aliases,
          from: from?.date,
          to: to?.date,
          collective,
          areaCode,
          note,
        }));
      expect(facts(jurisdiction?.bodies ?? [])).toEqual(facts(bodies));
      expect(bodies.length).toBeGreaterThan(20);
      const written = text.split('\n');
      expect(bodies.every(({ id, shortForm }) => written[lines.get(id) ?? -1]?.includes(shortForm))).toBe(true);
    },
  );

  it('has an address that survives being spelled anew, and no other address is taken for one', () => {
    const address = { jurisdiction: '上海市', plan: 'file:///a%20b/方案?x=1&y#z.plan.yaml' };
    expect(readRegistryUri(registryUri(address))).toEqual(address);
    expect(
      ['file:///a.registry.yaml?x', 'workplan-registry:/x', 'workplan-registry:/%E0%A4%A.registry.yaml?x', ''].map(
        readRegistryUri,
      ),
    ).toEqual([undefined, undefined, undefined, undefined]);
    expect(registryDocument(builtinRegistry, '火星市')).toBeUndefined();
  });
});

describe('the definition of a body', () => {
  const PLAN =
    '工作方案: 1\n标题: 安排\n地区: 上海市\n期间: 2016\n原文:\n  文件: s.txt\n任务:\n  - 序号: 1\n    内容: 推进工作。\n    责任: [市工│商局]\n    出处: L2\n';
  const { plan, offset } = marked(PLAN, '安排\n1．推进工作。（责任部门：市工商局）\n');

  it('is its entry in the built-in registry for a client that can show it', () => {
    const place = definition(plan, offset, { showsContent: true });
    const { text = '', lines } = registryDocument(builtinRegistry, '上海市') ?? {};
    expect(place?.uri).toBe(registryUri({ jurisdiction: '上海市', plan: plan.uri }));
    expect(text.split('\n')[place?.range.start.line ?? -1]).toBe('  - 简称: 市工商局');
    expect([...(lines?.values() ?? [])]).toContain(place?.range.start.line);
  });

  it('is the file of the user’s own that gives it, even for a client that can show no more', () => {
    const file = {
      uri: 'file:///own.registry.yaml',
      text: '名录: 1\n地区: 上海市\n单位:\n  - 全称: 甲\n    简称: "市工商局"\n  - 乙\n',
    };
    expect(definition({ ...plan, registryFiles: [file] }, offset)).toEqual({
      uri: file.uri,
      range: { start: { line: 4, character: 8 }, end: { line: 4, character: 14 } },
    });
    expect(definition({ ...plan, registryFiles: [{ uri: file.uri, text: '单位: {' }] }, offset)?.uri).toBe(
      plan.source?.uri,
    );
  });

  it('is the words of the source where no registry can be shown', () => {
    expect(definition(plan, offset)).toMatchObject({ uri: plan.source?.uri, range: { start: { line: 1 } } });
    expect(positionAt(plan, offset).line).toBe(9);
  });
});
