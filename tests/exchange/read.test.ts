import type { Plan } from '@workplan/core';
import { fromXml, type TakenOver, toAkn, toStratml } from '@workplan/exchange';
import { describe, expect, test } from 'vitest';
import { IS_LONG } from '../support/sample.js';
import { inAkn, inStratml } from './carried.js';
import { examples, SMALL } from './plans.js';

function taken(xml: string): TakenOver {
  const read = fromXml(xml, { jurisdiction: '上海市' });
  if ('fault' in read) throw new Error(read.fault);
  expect(read.document.shapeErrors).toEqual([]);
  return read;
}
const planOf = (xml: string): Plan => taken(xml).document.plan as Plan;
/** Files of others, by the elements of a plan; their head and tail are always the same. */
const stratml = (core: string, more = ''): string =>
  `<?xml version="1.0"?>\n<s:PerformancePlanOrReport xmlns:s="urn:ISO:std:iso:17469:tech:xsd:PerformancePlanOrReport" Type="Strategic_Plan">
  <s:Name>
    Open data
    plan
  </s:Name>${more}<s:StrategicPlanCore>${core}</s:StrategicPlanCore></s:PerformancePlanOrReport>`.replace(
    /<(\/?)(?=[A-Z])/g,
    '<$1s:',
  );

const SMALLER = examples().filter(([name]) => IS_LONG || /^(?:starter|sub-tasks)/.test(name));

describe('back from a format of others', () => {
  test.each([...SMALLER, ['small', SMALL] as const])('%s keeps what the format carries', (_, plan) => {
    expect(inAkn(planOf(toAkn(plan)))).toEqual(inAkn(plan));
    expect(inStratml(planOf(toStratml(plan)))).toEqual(inStratml(plan));
  });

  test('deadlines of clauses are left where the format does not say which clause it is', () => {
    expect(taken(toStratml(SMALL)).left).toContainEqual({
      element: 'OtherInformation',
      count: 2,
      words: '分句时限：6月底前',
    });
    expect(taken(toAkn(SMALL)).left).toEqual([]);
  });
});

describe('files of others', () => {
  test('StratML: what means the same is read, and all else is said', () => {
    const { document, left } = taken(
      stratml(
        `<Organization><Name>City</Name><Acronym>C</Acronym></Organization><Vision><Description>Open.</Description></Vision>
<Goal><Name>Publish</Name><Description>All sets.</Description><Stakeholder><Name>Press</Name></Stakeholder>
  <Objective><Name>Portal</Name><Description>Build it.</Description><SequenceIndicator>1.1</SequenceIndicator>
    <Stakeholder StakeholderTypeType="Organization"><Name>市教委</Name><Role><Name>Leader</Name></Role></Stakeholder>
    <Stakeholder StakeholderTypeType="Organization"><Name>市财政局</Name><Role><Name>配合</Name></Role></Stakeholder>
    <OtherInformation>See annex.</OtherInformation>
    <PerformanceIndicator><MeasurementDimension>Sets</MeasurementDimension><UnitOfMeasurement>sets</UnitOfMeasurement>
      <MeasurementInstance><TargetResult><StartDate>2026-01-01</StartDate><EndDate>2026-12-31</EndDate><NumberOfUnits>40</NumberOfUnits></TargetResult>
      <ActualResult><NumberOfUnits>12</NumberOfUnits></ActualResult></MeasurementInstance></PerformanceIndicator>
  </Objective><Objective><Identifier>x</Identifier></Objective></Goal>`,
        '<AdministrativeInformation><StartDate>2026-03-01</StartDate><EndDate>2027-02-28</EndDate></AdministrativeInformation>',
      ),
    );
    expect(document.plan).toMatchObject({
      title: 'Open data plan',
      jurisdiction: '上海市',
      period: { from: '2026-03-01', to: '2027-02-28' },
      document: { issuer: 'City' },
      sections: [
        {
          title: 'Publish',
          text: 'All sets.',
          tasks: [
            {
              number: '1.1',
              title: 'Portal',
              text: 'Build it.',
              support: ['市财政局'],
              targets: [{ measure: 'Sets', value: 40 }],
            },
          ],
        },
      ],
    });
    expect(document.plan?.sections?.[0]?.tasks?.[0]).not.toHaveProperty('lead');
    expect(left.map(({ element, words }) => `${element}: ${words}`).sort()).toEqual([
      'OtherInformation: See annex.',
      'StrategicPlanCore/Goal/Objective/PerformanceIndicator/MeasurementInstance/ActualResult: 12',
      'StrategicPlanCore/Goal/Objective/Stakeholder: 市教委 Leader',
      'StrategicPlanCore/Goal/Objective: x',
      'StrategicPlanCore/Goal/Stakeholder: Press',
      'StrategicPlanCore/Organization/Acronym: C',
      'StrategicPlanCore/Vision: Open.',
    ]);
  });

  test('Akoma Ntoso: sections are read, and nothing is a task that does not say so', () => {
    const { document, left } =
      taken(`<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><act name="act">
<preface><longTitle><p>An <docTitle>Act</docTitle></p></longTitle></preface>
<body><chapter><num>I</num><heading>General</heading>
<article><num>1</num><heading>Scope</heading><content><p>This Act applies.</p></content></article>
<article><num>2</num><content><p>Words.</p></content></article>
<paragraph><num>3</num><content><p class="lead">市教委</p></content></paragraph></chapter></body></act></akomaNtoso>`);
    expect(document.plan).toMatchObject({
      title: 'Act',
      sections: [
        { number: 'I', title: 'General', sections: [{ number: '1', title: 'Scope', text: 'This Act applies.' }] },
      ],
    });
    expect(document.tasks).toEqual([]);
    expect(left).toEqual([
      { element: 'act/preface/longTitle/p', count: 1, words: 'An' },
      { element: 'act/body/chapter/article', count: 1, words: '2 Words.' },
      { element: 'act/body/chapter/paragraph', count: 1, words: '3 市教委' },
    ]);
  });

  test.each([
    ['<plan/>', 'other-kind'],
    ['<toString/>', 'other-kind'],
    ['工作方案: 1', 'damaged'],
    ['<akomaNtoso>', 'damaged'],
    ['<!DOCTYPE a [<!ENTITY x "y">]><akomaNtoso/>', 'hostile'],
    ['<akomaNtoso/>', 'no-title'],
    [stratml('').replace(/<s:Name>[^]*<\/s:Name>/, ''), 'no-title'],
  ])('%s is none: %s', (xml, fault) => expect(fromXml(xml)).toEqual({ fault }));
});
