import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

// The example plans, as far as these tests read them.
type Roles = { 牵头?: string[]; 责任?: string[]; 指导?: string[]; 印作?: string };
type Clause = Roles & { 内容: string };
type Task = Roles & {
  序号: number | string;
  标题?: string;
  内容?: string;
  范围?: string;
  出处: string;
  分句?: Clause[];
};
type Section = { 标题: string; 出处: string; 导语?: string; 备注?: string; 章节?: Section[]; 任务?: Task[] };
type ReportItem = { 内容: string; 出处: string; 任务?: number[]; 数据?: Record<string, number | string>[] };
type Report = {
  标题: string;
  出处: string;
  前言: string;
  前言出处: string;
  结语: string;
  结语出处: string;
  章节: { 标题: string; 出处: string; 条目: ReportItem[] }[];
};
type Attachment = { 标题: string; 出处: string; 缺?: boolean; 章节?: Section[]; 报告?: Report };
type Plan = {
  标题: string;
  原文: { 文件: string; 校验: string };
  前言: string;
  前言出处: string;
  章节: Section[];
  附件?: Attachment[];
};

// The facts, as data files beside this test.
type Attribution = {
  task: number | string;
  line: number;
  attribution: number;
  role: 'lead' | 'responsible' | 'guide';
  label: string;
  bodies: string[];
  open: boolean;
  printed: string;
  columnStart: number;
  columnEnd: number;
  offset: number;
};
type Anomaly = {
  id: string;
  line: number;
  columnStart: number;
  columnEnd: number;
  offset: number;
  class: string;
  text: string;
  statement: string;
};
type SchemaNode = {
  $ref?: string;
  items?: SchemaNode;
  enum?: string[];
  'x-enum-zh'?: string[];
  properties?: Record<string, SchemaNode & { 'x-key-zh': string }>;
};

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');
const readJson = <T>(path: string): T => JSON.parse(read(path)) as T;
const readPlan = (name: string): Plan => parse(read(`../../examples/${name}.plan.yaml`)) as Plan;

const shanghai = readPlan('shanghai-2016-egov');
const sportsEvents = readPlan('sports-events-2018');
const employment = readPlan('employment-2018');
const reformList = readPlan('reform-list-2018');

const sections = (list: Section[]): Section[] => list.flatMap((section) => [section, ...sections(section.章节 ?? [])]);
const tasks = (list: Section[]): Task[] => sections(list).flatMap((section) => section.任务 ?? []);
const sourcePath = (plan: Plan): string => `../../examples/${plan.原文.文件}`;

/** The first line that an anchor such as `L13` or `L33-L37` points at, and the lines below it. */
function linesFrom(plan: Plan, anchor: string): string[] {
  expect(anchor).toMatch(/^L[1-9][0-9]*(?:-L[1-9][0-9]*)?$/);
  const lines = read(sourcePath(plan))
    .split('\n')
    .slice(Number(/[0-9]+/.exec(anchor)?.[0]) - 1);
  expect(lines, `${anchor} lies in the source`).not.toHaveLength(0);
  return lines;
}

/** The role groups of tasks, in the order in which they are printed, in the terms of the facts. */
function roleGroups(list: Task[]): Pick<Attribution, 'task' | 'attribution' | 'role' | 'bodies' | 'open'>[] {
  return list.flatMap((task) =>
    (task.分句 ?? [task])
      .filter((part) => part.牵头 ?? part.责任 ?? part.指导)
      .flatMap((part, index) =>
        (
          [
            ['lead', part.牵头],
            ['responsible', part.责任],
            ['guide', part.指导],
          ] as const
        ).flatMap(([role, written]) =>
          written === undefined
            ? []
            : [
                {
                  task: task.序号,
                  attribution: index + 1,
                  role,
                  bodies: written.filter((body) => body !== '等'),
                  open: written.at(-1) === '等',
                },
              ],
        ),
      ),
  );
}

/** The text of a task with each attribution, as the facts have it, after the part it belongs to. */
function textWithAttributions(task: Task, attributions: Attribution[]): string {
  const printed = new Map(
    attributions.filter((fact) => fact.task === task.序号).map((fact) => [fact.attribution, fact.printed]),
  );
  const texts = task.分句?.map((clause) => clause.内容) ?? [task.内容 ?? ''];
  return texts.map((text, index) => text + (printed.get(index + 1) ?? '')).join('');
}

/** The same plan with English keys: each Chinese key is looked up at its place in the schema. */
function inEnglish(value: unknown, node: SchemaNode, definitions: Record<string, SchemaNode>): unknown {
  const name = node.$ref?.replace('#/definitions/', '');
  const schema = name === undefined ? node : (definitions[name] ?? {});
  if (Array.isArray(value)) return value.map((item) => inEnglish(item, schema.items ?? {}, definitions));
  const word = schema['x-enum-zh']?.indexOf(String(value)) ?? -1;
  if (word !== -1) return schema.enum?.[word];
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([chinese, child]) => {
      const found = Object.entries(schema.properties ?? {}).find(([, property]) => property['x-key-zh'] === chinese);
      if (found === undefined) throw new Error(`no key ${chinese} at this place`);
      return [found[0], inEnglish(child, found[1], definitions)];
    }),
  );
}

describe('the examples and the schema', () => {
  const english = readJson<SchemaNode & { definitions: Record<string, SchemaNode> }>('../../schemas/plan.schema.json');
  const ajv = new Ajv({ strict: false, allErrors: true });
  const isChinesePlan = ajv.compile(readJson<object>('../../schemas/plan.zh.schema.json'));
  const isEnglishPlan = ajv.compile(english);

  function expectValid(validate: ValidateFunction, plan: unknown): void {
    validate(plan);
    expect(validate.errors ?? []).toEqual([]);
  }

  it.each(['shanghai-2016-egov', 'starter', 'sports-events-2018', 'employment-2018', 'reform-list-2018'])(
    '%s is valid in both dialects',
    (name) => {
      const plan = readPlan(name);
      expectValid(isChinesePlan, plan);
      expectValid(isEnglishPlan, inEnglish(plan, english, english.definitions));
    },
  );
});

describe.each([
  { name: 'shanghai-2016-egov', plan: shanghai, rowLines: 1 },
  { name: 'sports-events-2018', plan: sportsEvents, rowLines: 1 },
  { name: 'employment-2018', plan: employment, rowLines: 1 },
  // A row of the printed table takes a line for each cell: the title, then the text.
  { name: 'reform-list-2018', plan: reformList, rowLines: 3 },
])('$name and its source', ({ plan, rowLines }) => {
  const attachments = plan.附件 ?? [];
  const allSections = sections([...plan.章节, ...attachments.flatMap((attachment) => attachment.章节 ?? [])]);

  it('records the checksum of the source', () => {
    const bytes = readFileSync(new URL(sourcePath(plan), import.meta.url));
    expect(plan.原文.校验).toBe(createHash('sha256').update(bytes).digest('hex'));
  });

  it('has the preamble at its anchor', () => {
    expect(linesFrom(plan, plan.前言出处)[0]).toBe(plan.前言);
  });

  it('has every heading at its anchor, and the text of a section there or right below', () => {
    for (const section of allSections) {
      const [heading, ...below] = linesFrom(plan, section.出处);
      expect(heading).toContain(section.标题);
      const text = section.导语?.split('\n') ?? [];
      if (text.length === 1) expect([heading, below[0]].join('\n')).toContain(text[0]);
      else expect(below.slice(0, text.length)).toEqual(text);
    }
  });

  it('has the text of every task and clause at its anchor', () => {
    for (const task of allSections.flatMap((section) => section.任务 ?? [])) {
      const row = linesFrom(plan, task.出处).slice(0, rowLines).join('\n');
      const parts = [task.标题, task.内容, ...(task.分句 ?? []).map((clause) => clause.内容)].filter(
        (part) => part !== undefined,
      );
      expect(parts).not.toHaveLength(0);
      for (const part of parts) expect(row).toContain(part);
    }
  });

  it('has every attachment at its anchor', () => {
    for (const attachment of attachments) {
      expect(linesFrom(plan, attachment.出处).slice(0, 2).join('\n')).toContain(attachment.标题);
    }
  });
});

describe('shanghai-2016-egov', () => {
  const text = read(sourcePath(shanghai));
  const attributions = readJson<Attribution[]>('shanghai-2016-attributions.json');
  const anomalies = readJson<Anomaly[]>('shanghai-2016-anomalies.json');
  const report = shanghai.附件?.[1]?.报告;
  const items = report?.章节.flatMap((section) => section.条目) ?? [];

  it('has 4 sections, 15 subsections and 56 tasks, numbered without a gap', () => {
    expect(shanghai.章节).toHaveLength(4);
    expect(shanghai.章节.flatMap((section) => section.章节 ?? [])).toHaveLength(15);
    expect(tasks(shanghai.章节).map((task) => task.序号)).toEqual(Array.from({ length: 56 }, (_, index) => index + 1));
  });

  it('has 59 attributions in 78 role groups', () => {
    const groups = roleGroups(tasks(shanghai.章节));
    expect(groups).toHaveLength(78);
    expect(new Set(groups.map((group) => `${group.task}/${group.attribution}`)).size).toBe(59);
  });

  it('keeps in an override only the attribution with the ASCII colon', () => {
    const kept = tasks(shanghai.章节).filter((task) => task.印作 !== undefined);
    expect(kept.map((task) => [task.序号, task.印作])).toEqual([
      [19, attributions.find((attribution) => attribution.task === 19)?.printed],
    ]);
  });

  it('gives every task in full: number, text and attributions make up its line', () => {
    for (const task of tasks(shanghai.章节)) {
      const line = `${task.序号}.${textWithAttributions(task, attributions)}`;
      const fullStop = task.分句 !== undefined && line.endsWith('）') ? '。' : '';
      expect(linesFrom(shanghai, task.出处)[0]).toBe(line + fullStop);
    }
  });

  it('announces a first attachment that is missing', () => {
    expect(shanghai.附件?.[0]).toMatchObject({ 缺: true, 出处: 'L86' });
  });

  it('has a report of 6 sections and 20 items, each at its anchor', () => {
    expect(report?.章节).toHaveLength(6);
    expect(items).toHaveLength(20);
    for (const section of report?.章节 ?? []) expect(linesFrom(shanghai, section.出处)[0]).toContain(section.标题);
    for (const item of items) expect(linesFrom(shanghai, item.出处)[0]?.slice('一是'.length)).toBe(item.内容);
  });

  it('has the title, opening and closing of the report at their anchors', () => {
    expect(linesFrom(shanghai, report?.出处 ?? '')[0]).toBe(report?.标题);
    expect(linesFrom(shanghai, report?.前言出处 ?? '')[0]).toBe(report?.前言);
    expect(linesFrom(shanghai, report?.结语出处 ?? '')[0]).toBe(report?.结语);
  });

  it('takes every figure of the report from the text of its item', () => {
    for (const item of items) {
      for (const { 数值, 计量单位 = '', 总量 = '', 占比 = '', 时间 = '' } of item.数据 ?? []) {
        for (const written of [`${数值}${计量单位}`, 总量, 占比, 时间]) expect(item.内容).toContain(String(written));
      }
    }
  });

  it('links report items only to tasks of the plan', () => {
    const numbers = tasks(shanghai.章节).map((task) => task.序号);
    expect(numbers).toEqual(expect.arrayContaining(items.flatMap((item) => item.任务 ?? [])));
  });

  it('keeps every anomaly of the source where the facts say it is', () => {
    expect(anomalies).toHaveLength(39);
    const lines = text.split('\n');
    for (const { line, columnStart, columnEnd, offset, text: exact } of anomalies) {
      expect(lines[line - 1]?.slice(columnStart, columnEnd)).toBe(exact);
      expect(text.slice(offset, offset + exact.length)).toBe(exact);
    }
  });
});

describe('sports-events-2018', () => {
  it('has 16 tasks, numbered as printed', () => {
    expect(sportsEvents.章节).toHaveLength(5);
    const numbers = tasks(sportsEvents.章节).map((task) => task.序号);
    expect(numbers).toHaveLength(16);
    expect([numbers[0], numbers.at(-1)]).toEqual(['（四）', '（十九）']);
  });

  it('has 21 attributions, several in three tasks', () => {
    expect(roleGroups(tasks(sportsEvents.章节))).toHaveLength(21);
    const split = tasks(sportsEvents.章节).filter((task) => task.分句 !== undefined);
    expect(split.map((task) => [task.序号, task.分句?.length])).toEqual([
      ['（十）', 3],
      ['（十三）', 3],
      ['（十八）', 2],
    ]);
  });

  it('gives every task in full: number, text and attributions make up its line', () => {
    const attributions = readJson<Attribution[]>('sports-events-2018.json');
    for (const task of tasks(sportsEvents.章节)) {
      expect(linesFrom(sportsEvents, task.出处)[0]).toBe(`${task.序号}${textWithAttributions(task, attributions)}`);
    }
  });
});

describe('reform-list-2018', () => {
  const list = reformList.附件?.[0]?.章节 ?? [];

  it('has 17 rows, with 15 to 20 withheld', () => {
    expect(tasks(list).map((task) => task.序号)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 21, 22, 23]);
    expect(list[3]).toMatchObject({ 备注: expect.any(String) as string });
    expect(list[3]?.任务).toBeUndefined();
  });

  it('has the cells of each row in the order of the table', () => {
    for (const task of tasks(list)) {
      expect(linesFrom(reformList, task.出处).slice(0, 5)).toEqual([
        String(task.序号),
        task.标题,
        task.内容,
        task.指导?.join('、'),
        task.范围,
      ]);
    }
  });
});

describe.each([
  { facts: 'shanghai-2016-attributions', plan: shanghai, list: shanghai.章节 },
  { facts: 'sports-events-2018', plan: sportsEvents, list: sportsEvents.章节 },
  { facts: 'employment-2018', plan: employment, list: employment.章节 },
  { facts: 'reform-list-2018', plan: reformList, list: reformList.附件?.[0]?.章节 ?? [] },
])('$facts.json', ({ facts, plan, list }) => {
  const attributions = readJson<Attribution[]>(`${facts}.json`);

  it('agrees with the plan row by row: bodies, roles, order, open lists', () => {
    expect(roleGroups(tasks(list))).toEqual(
      attributions.map(({ task, attribution, role, bodies, open }) => ({ task, attribution, role, bodies, open })),
    );
  });

  it('agrees with the source: every attribution stands at its line, columns and offset', () => {
    const text = read(sourcePath(plan));
    const lines = text.split('\n');
    for (const { line, columnStart, columnEnd, offset, printed } of attributions) {
      expect(lines[line - 1]?.slice(columnStart, columnEnd)).toBe(printed);
      expect(text.slice(offset, offset + printed.length)).toBe(printed);
    }
  });
});
