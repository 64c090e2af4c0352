import {
  importOfficialText,
  parsePlan,
  renderOfficialText,
  type ImportResult,
  type Plan,
  type RoleGroup,
  type Section,
  type Task,
} from '@workplan/core';
import { readPage } from '@workplan/core/html';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { DOCUMENTS, type Fact } from './documents.js';

const SEED_PLACES = JSON.parse(
  readFileSync(new URL('../facts/shanghai-2016-attributions.json', import.meta.url), 'utf8'),
) as { task: number; line: number; columnStart: number; offset: number }[];

const ROLES = ['lead', 'responsible', 'support', 'implement', 'guide', 'supervise'] as const;

/** The role groups of a plan in the form of the facts. */
function groupsOf(plan: Plan): Fact[] {
  return tasksOf(plan).flatMap((task) => {
    const carriers = (task.clauses ?? [task]).filter((carrier) => ROLES.some((role) => carrier[role] !== undefined));
    return carriers.flatMap((carrier, index) =>
      ROLES.flatMap((role) => {
        const group: RoleGroup | undefined = carrier[role];
        if (group === undefined) return [];
        const open = !Array.isArray(group);
        return [{ task: task.number, attribution: index + 1, role, bodies: open ? group.bodies : group, open }];
      }),
    );
  });
}

const tasksOf = (plan: Plan): Task[] => [
  ...inSections(plan.sections),
  ...(plan.tasks ?? []),
  ...(plan.attachments ?? []).flatMap((attachment) => [
    ...(attachment.tasks ?? []),
    ...inSections(attachment.sections),
  ]),
];
const inSections = (sections: readonly Section[] | undefined): Task[] =>
  (sections ?? []).flatMap((section) => [...inSections(section.sections), ...(section.tasks ?? [])]);

const planOf = ({ document }: ImportResult): Plan => {
  expect(document.syntax.problems).toEqual([]);
  expect(document.shapeErrors).toEqual([]);
  return document.plan as Plan;
};

describe.each(DOCUMENTS)('$name', ({ text, facts, tasks, printed, page }) => {
  const imported = importOfficialText(text, { file: '../seeds/source.txt' });
  const plan = planOf(imported);

  test.each(['zh', 'en'] as const)(
    'imported with %s keys and rendered back it is the same, byte for byte',
    (dialect) => {
      expect(
        renderOfficialText(planOf(importOfficialText(text, { file: '../seeds/source.txt', dialect }))) === text,
      ).toBe(true);
    },
  );

  test('every task and every attribution is found, in order, and no other', () => {
    expect(tasksOf(plan)).toHaveLength(tasks);
    expect(groupsOf(plan)).toEqual(
      facts.map(({ task, attribution, role, bodies, open }) => ({ task, attribution, role, bodies, open })),
    );
  });

  test('few parts need their printed form', () => {
    expect(imported.overrides).toBeLessThanOrEqual(printed);
  });

  test('only what is no part of the document is kept aside', () => {
    for (const { text: kept } of imported.kept)
      expect(kept).toMatch(/^(?:索 引 号|发文机关|标　　题|发文字号|主 题 词)/m);
  });

  test('every heading and task has its anchor, and its words stand there', () => {
    const lines = text.split('\n');
    for (const { number, source, text: words, title } of tasksOf(plan)) {
      expect(source, String(number)).toBeDefined();
      const passage = lines.slice((source?.line ?? 1) - 1, source?.endLine ?? source?.line).join('\n');
      expect(passage).toContain(title ?? words ?? '');
    }
  });

  test.runIf(page !== undefined)('the page gives the same plan as the text', () => {
    const { text: fromPage, furniture } = readPage(page as string);
    expect(furniture.length).toBeGreaterThan(0);
    expect(importOfficialText(fromPage, { file: '../seeds/source.txt' }).yaml).toBe(imported.yaml);
  });
});

describe('the example of the seed', () => {
  const example = parsePlan(
    readFileSync(new URL('../../examples/shanghai-2016-egov.plan.yaml', import.meta.url), 'utf8'),
  );
  const [seed] = DOCUMENTS;

  test('prints the official text too', () => {
    expect(renderOfficialText(example.plan as Plan) === seed?.text).toBe(true);
  });

  test('says all that the importer reads, and what a person added', () => {
    expect(example.plan).toMatchObject(
      planOf(importOfficialText(seed?.text ?? '', { file: '../seeds/shanghai-2016-egov.txt' })),
    );
  });

  test('its anchors stand where the facts say', () => {
    const plan = example.planIn(seed?.text ?? '') as Plan;
    const places = new Map(tasksOf(plan).map((task) => [task.number, task.source]));
    for (const { task, line, columnStart, offset } of SEED_PLACES) {
      expect(places.get(task)?.line).toBe(line);
      expect((places.get(task)?.start ?? 0) + columnStart).toBe(offset);
    }
  });
});

test('a rule that the first body leads, and names that leave their level out, are resolved beside the printed list', () => {
  const text =
    '泰州市2020年工作要点\n一、重点任务\n1.提升企业开办效率。（责任单位：市行政审批局、住建局，列第一位的为牵头单位，下同）\n2.优化审批。（责任单位：市住建局、市司法局）\n';
  const plan = planOf(importOfficialText(text));
  expect(
    tasksOf(plan).map(({ responsible, derivedLead, resolvedNames }) => ({ responsible, derivedLead, resolvedNames })),
  ).toEqual([
    { responsible: ['市行政审批局', '住建局'], derivedLead: '市行政审批局', resolvedNames: { 住建局: '市住建局' } },
    { responsible: ['市住建局', '市司法局'], derivedLead: '市住建局', resolvedNames: undefined },
  ]);
  expect(renderOfficialText(plan)).toBe(text);
});
