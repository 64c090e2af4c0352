import type { Body } from '@workplan/registry';
import { builtinRegistry, pinyinOf } from '@workplan/registry/data';
import { describe, expect, it } from 'vitest';
import { complete } from '../../src/features/completion/index.js';
import { openMarked } from '../support/plan.js';

/** Days on which plans are dated here; a body is looked for on the first on which it is in force. */
const DAYS = ['2016-02-18', '2020-06-01', '2015-01-01', '2024-01-01'] as const;

const dayOf = (body: Body): string | undefined =>
  DAYS.find((on) => builtinRegistry.bodies({ jurisdiction: body.jurisdiction, on }).includes(body));

const namesOf = ({ alsoShort = [], aliases, fullName }: Body): string[] => [
  ...alsoShort,
  ...aliases,
  ...(fullName === undefined ? [] : [fullName]),
];

/** Whether what is typed brings a body among the first three, in a plan of a place and day. */
function isFound(typed: string, body: Body, place: string, on: string): boolean {
  const { plan, offset } = openMarked(
    `工作方案: 1\n标题: 方案\n地区: ${place}\n公文:\n  成文日期: ${on}\n任务:\n  - 序号: 1\n    牵头: [${typed}│]\n`,
  );
  return complete(plan, offset)
    .items.slice(0, 3)
    .some(({ label }) => label === body.shortForm);
}

interface Look {
  readonly of: string;
  readonly typed: string;
  readonly found: boolean;
}

const missesOf = (looks: readonly Look[]): string =>
  looks
    .filter(({ found }) => !found)
    .map(({ of, typed }) => `${of} (${typed})`)
    .join(', ');

function expectNearlyAll(looks: readonly Look[], most = 0.01): void {
  const missed = looks.filter(({ found }) => !found);
  expect(
    missed.length / looks.length,
    `${missed.length} of ${looks.length} missed: ${missesOf(looks)}`,
  ).toBeLessThanOrEqual(most);
}

describe.each(builtinRegistry.jurisdictions.map((jurisdiction) => [jurisdiction.name, jurisdiction.bodies] as const))(
  'the bodies of %s among the first three',
  (place, bodies) => {
    const dated = bodies.flatMap((body) => {
      const on = dayOf(body);
      return on === undefined ? [] : [{ body, on }];
    });

    it('every body is in force on one of the days', () => {
      expect(bodies.length).toBeGreaterThanOrEqual(50);
      expect(dated).toHaveLength(bodies.length);
    });

    it('by the initials of the short form', () => {
      expectNearlyAll(
        dated.map(({ body, on }) => ({
          of: body.shortForm,
          typed: body.initials,
          found: isFound(body.initials, body, place, on),
        })),
      );
    });

    it('by the initials of every other name', () => {
      expectNearlyAll(
        dated.flatMap(({ body, on }) =>
          namesOf(body).map((name) => {
            const { initials } = pinyinOf(name);
            return { of: name, typed: initials, found: isFound(initials, body, place, on) };
          }),
        ),
      );
    });

    it('by whole pinyin', () => {
      expectNearlyAll(
        dated.map(({ body, on }) => ({
          of: body.shortForm,
          typed: body.pinyin,
          found: isFound(body.pinyin, body, place, on),
        })),
      );
    });
  },
);

it('bodies of the country by initials, in a plan of a city', () => {
  const bodies = builtinRegistry.jurisdiction('全国')?.bodies ?? [];
  expect(bodies.length).toBeGreaterThanOrEqual(50);
  expectNearlyAll(
    bodies.map((body) => ({
      of: body.shortForm,
      typed: body.initials,
      found: isFound(body.initials, body, '上海市', '2020-06-01'),
    })),
    // 商务部 stands behind three bodies of the city that begin with swb.
    0.02,
  );
});
