import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

interface Group {
  task: number;
  attribution: number;
  role: string;
  bodies: string[];
  open: boolean;
}
interface Carrier {
  number?: number;
  clauses?: Carrier[];
  lead?: Names;
  responsible?: Names;
}
type Names = string[] | { bodies: string[]; open: true };
interface SectionJson {
  sections?: SectionJson[];
  tasks?: Carrier[];
}

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const facts = JSON.parse(readFileSync(new URL('shanghai-2016-attributions.json', import.meta.url), 'utf8')) as Group[];

test('workplan json prints the seed plan as the facts have it: 56 tasks, 59 attributions, 78 role groups', () => {
  const printed = execFileSync(
    process.execPath,
    ['packages/cli/bin/workplan.js', 'json', 'examples/shanghai-2016-egov.plan.yaml'],
    { cwd: ROOT, encoding: 'utf8' },
  );
  const plan = JSON.parse(printed) as SectionJson;
  const tasks = tasksOf(plan);
  const groups = tasks.flatMap((task) =>
    (task.clauses ?? [task])
      .filter(({ lead, responsible }) => lead !== undefined || responsible !== undefined)
      .flatMap((carrier, index) =>
        (['lead', 'responsible'] as const).flatMap((role) => {
          const names = carrier[role];
          if (names === undefined) return [];
          const open = !Array.isArray(names);
          return [{ task: task.number, attribution: index + 1, role, bodies: open ? names.bodies : names, open }];
        }),
      ),
  );
  expect(tasks).toHaveLength(56);
  expect(new Set(groups.map(({ task, attribution }) => `${task} ${attribution}`)).size).toBe(59);
  expect(groups).toEqual(
    facts.map(({ task, attribution, role, bodies, open }) => ({ task, attribution, role, bodies, open })),
  );
  expect(groups).toHaveLength(78);
});

const tasksOf = ({ sections = [], tasks = [] }: SectionJson): Carrier[] => [...sections.flatMap(tasksOf), ...tasks];
