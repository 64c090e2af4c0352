import { growthOf, workOf } from '../support/work.js';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { importOfficialText, lint, parsePlan, renderOfficialText, type Plan } from '@workplan/core';
import { builtinRegistry } from '@workplan/registry/data';

const SEED = readFileSync(new URL('../../seeds/shanghai-2016-egov.txt', import.meta.url), 'utf8');
const LINES = SEED.split('\n');

/** The official text with its sections repeated. */
const times = (count: number): string =>
  [...LINES.slice(0, 10), ...Array.from({ length: count }, () => LINES.slice(10, 85)).flat(), ...LINES.slice(85)].join(
    '\n',
  );

test('importing twice the text, and printing it again, takes twice the work', () => {
  const thereAndBack = (text: string): void => {
    expect(renderOfficialText(importOfficialText(text).document.plan as Plan) === text).toBe(true);
  };
  expect(growthOf(thereAndBack, times, 4)).toBeLessThan(2.1);
});

test('a character of an official text is imported in some 75 steps', () => {
  expect(workOf(() => void importOfficialText(SEED)) / SEED.length).toBeLessThan(78);
});

test('checking twice the plan takes twice the work', () => {
  const yaml = (count: number): string => importOfficialText(times(count)).yaml;
  const check = (text: string): void => {
    expect(lint(parsePlan(text), { registry: builtinRegistry }).map(({ rule }) => rule)).toContain('task-number');
  };
  expect(growthOf(check, yaml, 4)).toBeLessThan(2.2);
});
