import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, test } from 'vitest';

interface Measures {
  importMilliseconds: number;
  importTenfold: number;
  importTextTenfold: number;
  importedAgain: boolean;
  lintToYaml: number;
  parseToYaml: number;
  tenfold: number;
  textTenfold: number;
  largeToYaml: number;
  clean: string[];
  planted: string[];
}

let measures: Measures;

// The built packages are measured in a process of their own: the test runner's transforms would count too.
beforeAll(() => {
  measures = JSON.parse(
    execFileSync(process.execPath, [fileURLToPath(new URL('measure.mjs', import.meta.url))], { encoding: 'utf8' }),
  ) as Measures;
  const ratio = (value: number): string => value.toFixed(2);
  console.log(
    `lint of the seed ${ratio(measures.lintToYaml)}, parse of it ${ratio(measures.parseToYaml)}, lint of 10,000 tasks ${ratio(measures.largeToYaml)} of yaml.parseDocument; 10,000 tasks ${ratio(measures.tenfold)} times 1,000; import of the seed ${ratio(measures.importMilliseconds)} ms, of ten times a text ${ratio(measures.importTenfold)} times`,
  );
}, 120_000);

test('linting the seed with all rules costs at most 1.5 times what yaml needs to parse it', () => {
  expect(measures.lintToYaml).toBeLessThan(1.5);
});

test('ten times the tasks cost about ten times as much', () => {
  expect(measures.tenfold).toBeLessThan(1.6 * measures.textTenfold);
});

test('what was measured does find faults, and only those', () => {
  expect(measures.clean).toEqual([]);
  expect(measures.planted).toEqual(expect.arrayContaining(['unknown-body', 'task-number']));
});

test('importing the seed takes at most 30 ms, and ten times the text about ten times as long', () => {
  expect(measures.importedAgain).toBe(true);
  expect(measures.importMilliseconds).toBeLessThan(30);
  expect(measures.importTenfold).toBeLessThan(1.6 * measures.importTextTenfold);
});
