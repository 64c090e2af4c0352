import { parsePlan, type Plan } from '@workplan/core';
import { fromXml, toAkn, toJsonLd, toStratml } from '@workplan/exchange';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createPlan } from '@workplan/core/write';
import { randomPlan } from '../../packages/core/test/write/random-plan.js';
import { sample } from '../support/sample.js';
import { inAkn, inStratml } from './carried.js';
import { examples, SMALL } from './plans.js';
import { canValidate, validate } from './validate.js';

const FORMS = { 'stratml.xml': toStratml, 'akn.xml': toAkn, 'jsonld.json': toJsonLd } as const;

test.each(Object.entries(FORMS))('the small plan as %s is the golden file', async (name, print) => {
  await expect(print(SMALL)).toMatchFileSnapshot(`golden/small.${name}`);
});

test.each(Object.values(FORMS))(
  'deadlines of clauses, those without a last day and open lists are kept as words',
  (print) => {
    const { plan } = parsePlan(`工作方案: 1
标题: 甲方案
期间: 2026
任务:
  - {序号: 1, 内容: 建成目录。, 牵头: [市教委, 等], 时限: 尽快}
  - {序号: 2, 分句: [{内容: 甲。, 牵头: [市教委], 时限: 3月底前}, {内容: 乙。, 牵头: [市公安局], 时限: 8月底前}]}
`);
    expect(plan).toBeDefined();
    const printed = plan === undefined ? '' : print(plan);
    for (const words of ['等', '尽快', '3月底前', '8月底前']) expect(printed).toContain(words);
  },
);

function readBack(xml: string): Plan {
  const read = fromXml(xml);
  if ('fault' in read || read.document.plan === undefined) throw new Error('no plan');
  return read.document.plan;
}

describe('every plan', () => {
  const texts = (xml: string): string => xml.replace(/<[^>]*>/g, '');

  test('is well-formed, and reads back as what the format carries, whatever is written in it', () => {
    fc.assert(
      fc.property(randomPlan, (data) => {
        const { plan } = createPlan(data);
        if (plan === undefined) return;
        for (const print of [toStratml, toAkn]) expect(XMLValidator.validate(print(plan))).toBe(true);
        expect(inAkn(readBack(toAkn(plan)))).toEqual(inAkn(plan));
        expect(inStratml(readBack(toStratml(plan)))).toEqual(inStratml(plan));
        const graph = JSON.parse(toJsonLd(plan)) as { '@graph': unknown[] };
        expect(graph['@graph'].length).toBeGreaterThan(0);
      }),
      { numRuns: sample(40, 2_000), seed: 20261128 },
    );
  });

  test.each(examples())('%s: a task for each task, with its bodies', (_, plan) => {
    const tasks = (JSON.parse(toJsonLd(plan)) as { '@graph': { '@type': string }[] })['@graph'].filter(
      (node) => node['@type'] === 'schema:Action',
    );
    const count = (xml: string, mark: RegExp): number => xml.match(mark)?.length ?? 0;
    expect(count(toStratml(plan), /<Objective>/g)).toBe(tasks.length);
    expect(count(toAkn(plan), /<paragraph [^>]*class="task"/g)).toBe(tasks.length);
    const parser = new XMLParser({ ignoreAttributes: false });
    expect(parser.parse(toAkn(plan))).toHaveProperty('akomaNtoso.doc.mainBody');
    if (plan.sections?.[0]?.title !== undefined) expect(texts(toAkn(plan))).toContain(plan.sections[0].title);
  });
});

/** With the published schemas, which `npm run test:schemas -- FOLDER` brings. */
describe.runIf(canValidate())('the published schemas', () => {
  test('hold for the examples and for random plans', async () => {
    const plans = [
      ...examples().map(([, plan]) => plan),
      SMALL,
      ...fc.sample(randomPlan, { numRuns: 200, seed: 20261129 }).flatMap((data) => createPlan(data).plan ?? []),
    ];
    expect(plans.length).toBeGreaterThan(200);
    // A validator that finds nothing in anything would hold nothing.
    expect(await validate('akn', [toAkn(SMALL).replace('<mainBody>', '<mainBody><sectoin/>')])).not.toEqual([]);
    expect(await validate('stratml', [toStratml(SMALL).replace('Type=', 'Kind=')])).not.toEqual([]);
    expect(await validate('akn', plans.map(toAkn))).toEqual([]);
    expect(await validate('stratml', plans.map(toStratml))).toEqual([]);
  });
});
