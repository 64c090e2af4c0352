import { RULES } from '@workplan/core/rules';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { ALSO_OF_YAML } from '../../extension/src/client/yaml-rules.js';
import { rulePages } from '../../scripts/build/build-extension.mjs';
import { ALL_TEXTS } from '../../extension/src/texts/supervision-texts.js';

const EXTENSION = new URL('../../extension/', import.meta.url);
const text = (path: string): string => readFileSync(new URL(path, EXTENSION), 'utf8');
const read = <T>(path: string): T => JSON.parse(text(path)) as T;

interface Manifest {
  icon: string;
  contributes: {
    languages: { configuration: string; extensions: string[]; icon: { light: string; dark: string } }[];
    grammars: { path: string }[];
    yamlValidation: { url: string; fileMatch: string[] }[];
    commands: {
      command: string;
      title: string;
      category: string;
      icon?: string | { light: string; dark: string };
    }[];
    configuration: { properties: Record<string, { description: string }> };
    menus: Record<string, { command?: string; when?: string }[]>;
    keybindings: { command: string; when: string }[];
    problemPatterns: {
      regexp: string;
      file: number;
      line: number;
      column: number;
      severity: number;
      message: number;
      code: number;
    }[];
  };
}

const manifest = read<Manifest>('package.json');
const { contributes } = manifest;

describe('the extension', () => {
  test('points at files that are there', () => {
    const { languages, grammars, commands, yamlValidation } = contributes;
    const paths = [
      manifest.icon,
      ...languages.flatMap(({ configuration, icon }) => [configuration, icon.light, icon.dark]),
      ...grammars.map((entry) => entry.path),
      ...commands.flatMap(({ icon }) => (typeof icon === 'object' ? [icon.light, icon.dark] : [])),
    ];
    for (const path of paths) expect(existsSync(new URL(path, EXTENSION)), path).toBe(true);
    // The build copies the schemas in; their source is in the root.
    for (const { url } of yamlValidation)
      expect(existsSync(new URL(`../../schemas/${basename(url)}`, import.meta.url)), url).toBe(true);
  });

  test('has the same texts in both languages', () => {
    const keys = [...JSON.stringify(manifest).matchAll(/%([\w.]+)%/g)].map((match) => match[1]);
    for (const catalogue of ['package.nls.json', 'package.nls.zh-cn.json'])
      expect(Object.keys(read<object>(catalogue)).sort()).toEqual([...new Set(keys)].sort());
  });

  test('writes no text into the manifest itself', () => {
    const written = [
      ...contributes.commands.flatMap(({ title, category }) => [title, category]),
      ...Object.values(contributes.configuration.properties).map(({ description }) => description),
    ];
    expect(written.filter((entry) => !/^%[\w.]+%$/.test(entry))).toEqual([]);
  });

  test('has Chinese in every Chinese text, and the same places in both', () => {
    const names: readonly string[] = ['English'];
    for (const [key, value] of Object.entries(read<Record<string, string>>('package.nls.zh-cn.json')))
      if (!names.includes(value)) expect(value, key).toMatch(/\p{Script=Han}/u);
    const placesOf = (value: string): string[] => [...value.matchAll(/\{\w+\}/g)].map(([place]) => place).sort();
    for (const [key, { zh, en }] of Object.entries(ALL_TEXTS)) {
      expect(zh, key).toMatch(/\p{Script=Han}/u);
      expect(en, key).not.toMatch(/\p{Script=Han}/u);
      expect(placesOf(zh), key).toEqual(placesOf(en));
    }
  });

  test('registers every command that it contributes, and offers in menus only those', () => {
    const commands = contributes.commands.map(({ command }) => command);
    const registered = [...text('src/commands/index.ts').matchAll(/^ {2}(\w+)(?::|,$)/gm)].map(
      (match) => `workplan.${match[1] ?? ''}`,
    );
    expect(commands.filter((command) => !registered.includes(command))).toEqual([]);
    const offered = [...Object.values(contributes.menus).flat(), ...contributes.keybindings].flatMap(({ command }) =>
      command?.startsWith('workplan.') ? [command] : [],
    );
    expect(offered.filter((command) => !commands.includes(command))).toEqual([]);
  });

  test('brings the page of every rule, in both languages', () => {
    const pages = new Map(Object.entries(rulePages()));
    expect(RULES.filter(({ id }) => !pages.has(id))).toEqual([]);
    for (const [id, page] of pages) {
      expect(page.startsWith(`# \`${id}\`\n\n## `), id).toBe(true);
      expect(page.split('\n---\n\n## '), id).toHaveLength(2);
      expect([...page.matchAll(/^## /gm)], id).toHaveLength(2);
    }
  });

  test('reads the lines of `workplan lint --format unix`', () => {
    const [pattern] = contributes.problemPatterns;
    const lines = spawnSync(
      process.execPath,
      [
        fileURLToPath(new URL('../../packages/cli/bin/workplan.js', import.meta.url)),
        'lint',
        '--format',
        'unix',
        '--lang',
        'zh',
        '.',
      ],
      { cwd: fileURLToPath(new URL('sample', EXTENSION)), encoding: 'utf8' },
    )
      .stdout.trim()
      .split('\n');
    const found = lines.map((line) => new RegExp(pattern?.regexp ?? '').exec(line));
    expect(found.map((match) => match?.[pattern?.code ?? 0])).toEqual([
      'source-uncovered',
      'source-drift',
      'noncanonical-name',
      'fullwidth-colon',
    ]);
    expect(found[3]?.slice(1, 5)).toEqual(['2026.plan.yaml', '48', '15', 'error']);
  });

  test('leaves to a YAML extension what that reports by syntax and schema', () => {
    const shape = RULES.filter(({ group }) => group === 'shape').map(({ id }) => id);
    expect(shape.filter((id) => !ALSO_OF_YAML.has(id))).toEqual([]);
    const known = new Set<string>(RULES.map(({ id }) => id));
    expect([...ALSO_OF_YAML].filter((id) => !known.has(id))).toEqual([]);
  });
});
