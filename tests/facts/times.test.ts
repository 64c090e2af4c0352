import { readFileSync } from 'node:fs';
import { deadlinesIn, type FoundTime } from '@workplan/core';
import { describe, expect, test } from 'vitest';

/** Words around a time in a real plan, with the deadline that a person sees in them. */
interface Fact {
  readonly source: string;
  readonly year: number;
  readonly text: string;
  readonly deadline: string | null;
  readonly to: string | null;
}

const facts = JSON.parse(readFileSync(new URL('times.json', import.meta.url), 'utf8')) as Fact[];
const lastOf = ({ text, year }: Fact): FoundTime | undefined => deadlinesIn(text, { year }).at(-1);

describe('times of real plans', () => {
  test.each(facts)('$year: $text', (fact) => {
    const time = lastOf(fact);
    expect([time?.text ?? null, time?.to ?? null]).toEqual([fact.deadline, fact.to]);
  });

  test('hold both deadlines and times that are none', () => {
    expect(facts.filter(({ deadline }) => deadline !== null).length).toBeGreaterThan(30);
    expect(facts.filter(({ deadline }) => deadline === null).length).toBeGreaterThan(15);
  });
});
