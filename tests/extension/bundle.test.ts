import { build } from 'esbuild';
import { beforeAll, describe, expect, test } from 'vitest';
import { bundles } from '../../scripts/build/build-extension.mjs';

const built = new Map<string, string>();

beforeAll(async () => {
  for (const options of bundles()) {
    const { outputFiles } = await build({ ...options, write: false, logLevel: 'silent' });
    for (const { path, text } of outputFiles) built.set(path.replaceAll('\\', '/').replace(/^.*\/dist\//, ''), text);
  }
});

const needs = (text: string): string[] => [...text.matchAll(/\brequire\("([^"]+)"\)/g)].map((match) => match[1] ?? '');

describe('the bundles of the extension', () => {
  test('are there for both hosts', () => {
    expect([...built.keys()]).toEqual(
      expect.arrayContaining([
        'node/extension.js',
        'node/client.js',
        'node/language-client.js',
        'node/later.js',
        'node/server.js',
        'web/extension.js',
        'web/server.js',
      ]),
    );
  });

  test('evaluate no code and reach for no network', () => {
    for (const [name, text] of built) {
      expect(text, name).not.toMatch(
        /\bnew Function\b|(?<![.\w$])eval\(|\bXMLHttpRequest\b|\bfetch\(|\bWebSocket\(|\bsendBeacon\b/,
      );
    }
  });

  test('load little where no plan is open, and the rest by one name', () => {
    const first = built.get('node/extension.js') ?? '';
    expect(first.length).toBeLessThan(20_000);
    expect(new Set(needs(first))).toEqual(new Set(['vscode', './client.js']));
  });

  test('keep the client library out of what activation loads', () => {
    const client = built.get('node/client.js') ?? '';
    expect(client.length).toBeLessThan(60_000);
    expect(needs(client)).toEqual(expect.arrayContaining(['./language-client.js', './later.js']));
    expect(needs(client)).not.toContain('./client.js');
    expect(needs(built.get('node/language-client.js') ?? '').filter((name) => name.startsWith('.'))).toEqual([]);
  });

  test('in the browser ask for nothing but the editor', () => {
    expect(needs(built.get('web/extension.js') ?? '').filter((name) => name !== 'vscode')).toEqual([]);
    expect(needs(built.get('web/server.js') ?? '')).toEqual([]);
  });
});
