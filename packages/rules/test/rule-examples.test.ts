import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { applyFixes, type Finding } from '@workplan/core';
import type { GoodExample, RuleAbout } from '@workplan/core/rules';
import { folderOf } from '../../../scripts/generate/rule-lists.mjs';
import * as rules from '../src/index.js';
import { OTHER_RULE_IDS, RULE_IDS } from '../src/ids.js';
import { readMarks, writeMarks } from './support/marks.js';
import { exampleRunner } from './support/run-example.js';

const { ABOUT, EXAMPLES, RULES } = rules;
const findings = exampleRunner(rules);

describe.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  const examples = EXAMPLES[id];
  const carried: Finding['data'][] = [];

  test('has at least three bad and three good examples', () => {
    expect(examples?.bad.length).toBeGreaterThanOrEqual(3);
    expect(examples?.good.length).toBeGreaterThanOrEqual(3);
  });

  test.each((examples?.bad ?? []).map((example) => [example.yaml, example] as const))('finds %s', (marked, example) => {
    const { text, ranges } = readMarks(marked);
    const found = findings(id, text, example);
    expect(
      writeMarks(
        text,
        found.map((finding) => finding.range),
      ),
    ).toBe(writeMarks(text, ranges));
    for (const finding of found) {
      carried.push(finding.data);
      for (const words of [
        finding.message,
        ...finding.fixes.map((fix) => fix.title),
        ...finding.related.map((place) => place.message),
      ]) {
        expect(words.zh, 'a placeholder without a value').not.toMatch(/\{\w+\}/);
        expect(words.en, 'a placeholder without a value').not.toMatch(/\{\w+\}/);
      }
    }
    if (rule.fix === undefined) expect(found.every((finding) => finding.fixes.length === 0)).toBe(true);
    if (example.fixed !== undefined) {
      const fixed = applyFixes(text, found, { suggestions: true });
      expect(fixed).toBe(example.fixed);
      expect(findings(id, fixed, example)).toEqual([]);
    }
  });

  test.each((examples?.good ?? []).map(asGood).map((example) => [example.yaml, example] as const))(
    'accepts %s',
    (text, example) => {
      expect(findings(id, text, example).map((finding) => text.slice(finding.range.start, finding.range.end))).toEqual(
        [],
      );
    },
  );

  test('carries what its texts declare', () => {
    const declared = declaredData(rule.group, id);
    for (const data of carried) {
      const missing = declared.filter(({ key, optional }) => !optional && !(key in data));
      expect(missing.map(({ key }) => key)).toEqual([]);
      for (const [key, value] of Object.entries(data))
        expect(declared.find((one) => one.key === key)?.types, key).toContain(typeOf(value));
    }
    const seen = new Set(carried.flatMap((data) => Object.keys(data)));
    expect(declared.map(({ key }) => key).filter((key) => !seen.has(key))).toEqual(NOT_IN_EXAMPLES[id] ?? []);
  });

  test('has a fix that is shown when it declares one', () => {
    if (rule.fix !== undefined) expect(examples?.bad.some((example) => example.fixed !== undefined)).toBe(true);
  });

  test('says the same in both languages', () => {
    const { messages, fixes = {}, related = {} } = rule.texts;
    const { title, why } = ABOUT[id] as RuleAbout;
    for (const words of [title, why, ...Object.values(messages), ...Object.values(fixes), ...Object.values(related)]) {
      expect(words.zh).toMatch(/[\u4e00-\u9fff]/);
      expect(words.en).toMatch(/[a-z]/);
      expect(placeholders(words.en)).toEqual(placeholders(words.zh));
    }
  });
});

test('rule ids are unique and every example belongs to a rule', () => {
  const ids: readonly string[] = RULES.map((rule) => rule.id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(Object.keys(EXAMPLES).filter((id) => !ids.includes(id))).toEqual([]);
});

/** Examples are text; how the bytes of a file were read does not show in them. */
const NOT_IN_EXAMPLES: Readonly<Record<string, readonly string[]>> = { 'syntax-error': ['encoding'] };

/** The members of `Data` in the texts of a rule, as they are written. */
function declaredData(group: string, id: string) {
  const file = readFileSync(new URL(`../../../${folderOf(group)}/${id}/texts.ts`, import.meta.url), 'utf8');
  const [, type = ''] = /^export type Data = ([^;{]+|\{[^}]*\});$/m.exec(file) ?? [];
  return [...type.matchAll(/readonly (\w+)(\??): ([^;]+);/g)].map(([, key = '', optional, types = '']) => ({
    key,
    optional: optional === '?',
    types: types.split(' | '),
  }));
}

function typeOf(value: unknown): string {
  if (Array.isArray(value)) return value.every((item) => typeof item === 'string') ? 'readonly string[]' : 'unknown';
  return typeof value === 'object' ? 'Localized' : typeof value;
}

const asGood = (example: string | GoodExample): GoodExample =>
  typeof example === 'string' ? { yaml: example } : example;

const placeholders = (text: string): string[] =>
  [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1] as string).sort();

test('every rule can be named in a comment', () => {
  expect(RULES.map((rule) => rule.id).filter((id) => !RULE_IDS.has(id))).toEqual([]);
  const ofSources: readonly string[] = RULES.filter(({ group }) => group === 'source').map(({ id }) => id);
  expect(OTHER_RULE_IDS.filter((id) => ofSources.includes(id))).toEqual(ofSources);
});
