import { importOfficialText, renderOfficialText, type ImportResult, type Plan, type RoleGroup, type Section, type Task } from '@workplan/core';
import { readPage } from '@workplan/core/html';
import { describe, expect, test } from 'vitest';
import { DOCUMENTS, type Fact } from './documents.js';

const ROLES = ['lead', 'responsible', 'support', 'implement', 'guide', 'supervise'] as const;

/** The role groups of a plan in the form of the facts. */
function groupsOf(plan: Plan): Fact[] {
  return tasksOf(plan).flatMap((task) => {
    const carriers = (task.clauses ?? [task]).filter((carrier) => ROLES.some((role) => carrier[role] !== undefined));
    return carriers.flatMap((carrier, index) => ROLES.flatMap((role) => {
      const group: RoleGroup | undefined = carrier[role];
      if (group === undefined) return [];
      const open = !Array.isArray(group);
      return [{ task: task.number, attribution: index + 1, role, bodies: open ? group.bodies : group, open }];
    }));
  });
}

const tasksOf = (plan: Plan): Task[] => [...inSections(plan.sections), ...(plan.tasks ?? []), ...(plan.attachments ?? []).flatMap((attachment) => [...(attachment.tasks ?? []), ...inSections(attachment.sections)])];
const inSections = (sections: readonly Section[] | undefined): Task[] => (sections ?? []).flatMap((section) => [...inSections(section.sections), ...(section.tasks ?? [])]);

const planOf = ({ document }: ImportResult): Plan => {
  expect(document.syntax.problems).toEqual([]);
  expect(document.shapeErrors).toEqual([]);
  return document.plan as Plan;
};

describe.each(DOCUMENTS)('$name', ({ text, facts, tasks, page }) => {
  const imported = importOfficialText(text, { file: '../seeds/source.txt' });
  const plan = planOf(imported);

  test.each(['zh', 'en'] as const)('imported with %s keys and rendered back it is the same, byte for byte', (dialect) => {
    expect(renderOfficialText(planOf(importOfficialText(text, { file: '../seeds/source.txt', dialect }))) === text).toBe(true);
  });

  test('every task and every attribution is found, in order, and no other', () => {
    expect(tasksOf(plan)).toHaveLength(tasks);
    expect(groupsOf(plan)).toEqual(facts.map(({ task, attribution, role, bodies, open }) => ({ task, attribution, role, bodies, open })));
  });

  test('few parts need their printed form', () => {
    expect(imported.overrides).toBeLessThanOrEqual(5);
  });

  test('only what is no part of the document is kept aside', () => {
    for (const { text: kept } of imported.kept) expect(kept).toMatch(/^(?:索 引 号|发文机关|标　　题|发文字号|主 题 词)/m);
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
