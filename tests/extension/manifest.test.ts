import { parsePlan } from '@workplan/core';
import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';

const EXTENSION = new URL('../../extension/', import.meta.url);
const read = <T>(path: string): T => JSON.parse(readFileSync(new URL(path, EXTENSION), 'utf8')) as T;

interface Manifest {
  contributes: {
    languages: { configuration: string; extensions: string[] }[];
    grammars: { path: string }[];
    snippets: { path: string }[];
    yamlValidation: { url: string; fileMatch: string[] }[];
  };
}

interface Snippet {
  prefix: string[];
  body: string[];
}

const manifest = read<Manifest>('package.json');

describe('the extension', () => {
  test('points at files that are there', () => {
    const { languages, grammars, snippets, yamlValidation } = manifest.contributes;
    for (const path of [...languages.map((entry) => entry.configuration), ...[...grammars, ...snippets].map((entry) => entry.path)]) expect(existsSync(new URL(path, EXTENSION)), path).toBe(true);
    // The build copies the schemas in; their source is in the root.
    for (const { url } of yamlValidation) expect(existsSync(new URL(`../../schemas/${basename(url)}`, import.meta.url)), url).toBe(true);
  });

  test('has the same texts in both languages', () => {
    const keys = [...JSON.stringify(manifest).matchAll(/%(\w+)%/g)].map((match) => match[1]);
    for (const catalogue of ['package.nls.json', 'package.nls.zh-cn.json']) expect(Object.keys(read<object>(catalogue)).sort()).toEqual([...new Set(keys)].sort());
  });

  test.each(Object.entries(read<Record<string, Snippet>>('snippets/workplan.json')))('the snippet %s uses keys of the format', (_, { body, prefix }) => {
    expect(prefix).toHaveLength(3);
    const text = body.join('\n').replace(/\$\{\d+:([^}]*)\}|\$\{\d+\|([^,|]*)[^}]*\}|\$\d+/g, (_match, word?: string, choice?: string) => word ?? choice ?? '甲');
    const inPlace = text.startsWith('工作方案') ? text : text.startsWith('- 标题') ? `章节:\n${indent(text, 2)}` : text.startsWith('- 序号') ? `任务:\n${indent(text, 2)}` : `任务:\n  - 序号: 1\n${indent(text, 4)}`;
    const { syntax, bound } = parsePlan(inPlace);
    expect(syntax.problems).toEqual([]);
    expect([...bound.objects.values()].flat().flatMap((object) => object.unknown.map((entry) => entry.key.value))).toEqual([]);
  });
});

const indent = (text: string, by: number): string => text.split('\n').map((line) => ' '.repeat(by) + line).join('\n');
