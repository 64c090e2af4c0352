import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { createBuiltinRegistry } from '../src/data/index.js';
import { readRegistryFile } from '../src/index.js';
import { BODY_TERMS, CHANGE_TERMS, COLLECTIVE_WORDS, FILE_TERMS, KIND_WORDS } from '../src/file/vocabulary.js';

const page = (name: string) => readFileSync(fileURLToPath(new URL(`../../../docs/${name}`, import.meta.url)), 'utf8');

describe.each(['registry.md', 'registry.zh-CN.md'])('docs/%s', (name) => {
  const text = page(name);

  it('has an example that works', () => {
    const example = /```yaml\n(名录: 1\n[\s\S]*?)```/.exec(text)?.[1] ?? '';
    const { jurisdiction, findings } = readRegistryFile(parse(example));
    expect(findings).toEqual([]);
    const registry = createBuiltinRegistry(jurisdiction ? [jurisdiction] : []);
    expect(registry.lookup('市经信局', { jurisdiction: '杭州' }).status).toBe('exact');
    expect(registry.lookup('财政部', { jurisdiction: '杭州' }).status).toBe('exact');
  });

  it('explains every word of the format', () => {
    for (const { key, zh } of [...FILE_TERMS, ...BODY_TERMS, ...CHANGE_TERMS]) {
      expect(text, key).toMatch(new RegExp(`^\\|[^|]*${zh}[^|]*\\|[^|]*\\b${key}\\b`, 'm'));
    }
    for (const { en, zh } of [...KIND_WORDS, ...COLLECTIVE_WORDS]) {
      expect(text).toContain(zh);
      expect(text).toContain(`\`${en}\``);
    }
  });
});
