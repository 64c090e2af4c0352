import { importOfficialText, renderOfficialText, type Plan, type Section, type Task } from '@workplan/core';
import { readPage } from '@workplan/core/html';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { againstOwnSource } from './own-source.js';
import { sample } from '../support/sample.js';

const CASES = sample(40, 2_000);

interface Item {
  readonly words: string;
  readonly lead: string;
  readonly support: readonly string[];
  /** Month of 2024 by whose end the task is due; 0 for none. */
  readonly month: number;
}

const OBJECTS = ['平台', '目录', '热线', '系统', '机制', '窗口', '标准', '清单'];
const NAMES = '甲乙丙丁戊己庚辛';
const BODIES = ['市财政局', '市公安局', '市民政局', '市数据局', '各区政府', '市大数据中心', '有关部门'];
const SECTIONS = ['重点任务', '保障措施', '改革创新'];
const TITLE = '云山市2024年工作要点';

const items: fc.Arbitrary<readonly Item[]> = fc
  .array(
    fc.record({
      object: fc.constantFrom(...OBJECTS),
      lead: fc.constantFrom('市教育局', '市发展改革委', '市政府办公室'),
      support: fc.shuffledSubarray(BODIES, { maxLength: 3 }),
      month: fc.integer({ min: -6, max: 12 }).map((month) => Math.max(month, 0)),
    }),
    { minLength: 2, maxLength: 8 },
  )
  .map((drawn) =>
    drawn.map(({ object, ...rest }, index) => ({ words: `建设${NAMES[index] ?? ''}${object}，健全管理办法`, ...rest })),
  );

const deadline = ({ month }: Item): string => (month === 0 ? '' : `2024年${month}月底前`);
const listed = ({ support }: Item): string => support.join('、');

function bracket(item: Item): string {
  const support = item.support.length === 0 ? '' : `；配合单位：${listed(item)}`;
  return `（牵头单位：${item.lead}${support}${item.month === 0 ? '' : `；完成时限：${deadline(item)}`}）`;
}

/** Headings with their items, at most three below each. */
const grouped = (all: readonly Item[]): [heading: string, items: readonly Item[]][] =>
  SECTIONS.flatMap((title, index) => {
    const own = all.slice(index * 3, index * 3 + 3);
    return own.length === 0 ? [] : [[`${'一二三'[index] ?? ''}、${title}`, own]];
  });

function linesOf(all: readonly Item[], heading: (text: string) => string, item: (n: number, one: Item) => string) {
  let number = 0;
  return grouped(all).flatMap(([title, own]) => [heading(title), ...own.map((one) => item((number += 1), one))]);
}

const HEADINGS = ['序号', '工作任务', '牵头单位', '配合单位', '完成时限'];
const rowsOf = (all: readonly Item[]): string[][] => [
  HEADINGS,
  ...all.map((item, index) => [String(index + 1), `${item.words}。`, item.lead, listed(item), deadline(item)]),
];

/** The same tasks, laid out as documents are found. */
const LAYOUTS: readonly { readonly name: string; readonly write: (all: readonly Item[]) => string }[] = [
  {
    name: 'lines',
    write: (all) =>
      `${[TITLE, ...linesOf(all, String, (n, one) => `${n}.${one.words}。${bracket(one)}`)].join('\n')}\n`,
  },
  {
    name: 'indented with U+2003',
    write: (all) =>
      [TITLE, ...linesOf(all, String, (n, one) => `${n}.${one.words}${bracket(one)}。`)].join('\n\u2003\u2003'),
  },
  {
    name: 'Markdown',
    write: (all) =>
      [
        `# ${TITLE}`,
        ...linesOf(
          all,
          (title) => `## ${title}`,
          (n, one) => `**${n}.${one.words}。**${bracket(one)}`,
        ),
      ].join('\n\n'),
  },
  {
    name: 'attributions on lines of their own',
    write: (all) =>
      `${[TITLE, ...linesOf(all, String, (n, one) => `${n}.${one.words}。\n${bracket(one)}`)].join('\n')}\n`,
  },
  {
    name: 'one line',
    write: (all) => [TITLE, ...linesOf(all, String, (n, one) => `${n}.${one.words}。${bracket(one)}`)].join(''),
  },
  { name: 'tabs', write: (all) => `${[TITLE, ...rowsOf(all).map((row) => row.join('\t'))].join('\n')}\n` },
  {
    name: 'pipes',
    write: (all) => {
      const [head = '', ...rows] = rowsOf(all).map((row) => `| ${row.join(' | ')} |`);
      return [`# ${TITLE}`, '', head, '|--|--|--|--|--|', ...rows, ''].join('\n');
    },
  },
  {
    name: 'CSV',
    write: (all) =>
      `${rowsOf(all)
        .map((row) => row.map((cell) => `"${cell}"`).join(','))
        .join('\n')}\n`,
  },
  {
    name: 'pages of a file, some broken inside a task',
    write: (all) => {
      const page = (n: number): string => `\n— ${n} —\n云山市人民政府文件\n`;
      const items = linesOf(all, String, (n, one) => {
        const more = n % 2 === 0 ? `${page(n)}同步建立工作台账。` : '';
        return `${n}.${one.words}。${more}${bracket(one)}${n % 3 === 0 ? page(n) : ''}`;
      });
      return [TITLE, ...items, ''].join('\n').replace(/\n+/g, '\n');
    },
  },
  {
    name: 'Markdown with rulers and a line behind the last task',
    write: (all) =>
      [
        `# ${TITLE}`,
        ...linesOf(
          all,
          (title) => `---\n\n## ${title}`,
          (n, one) => `${n}.${one.words}。\n\n---\n\n同步建立工作台账。${bracket(one)}`,
        ),
        '---',
        '**更新时间**: 2026-01-26 11:25:30',
      ].join('\n\n'),
  },
  {
    name: 'a stray carriage return in the title',
    write: (all) =>
      `云山市\r2024年工作要点\n${linesOf(all, String, (n, one) => `${n}.${one.words}。${bracket(one)}`).join('\n')}\n`,
  },
  {
    name: 'HTML table with a cell over all rows',
    write: (all) => {
      const cells = ([head = '', ...row]: readonly string[]): string =>
        `<td>${head}</td>${row.map((cell) => `<td><p>${cell}</p></td>`).join('')}`;
      const rows = rowsOf(all).map((row, index) => {
        const first = index === 1 ? `<td rowspan="${all.length}">经济发展</td>` : '';
        return `<tr>${index === 0 ? '<td>类别</td>' : first}${cells(row)}</tr>`;
      });
      return `<h1>${TITLE}</h1><table>${rows.join('')}</table>`;
    },
  },
  {
    name: 'HTML table',
    write: (all) => {
      const rows = rowsOf(all).map((row) => `<tr>${row.map((cell) => `<td><p>${cell}</p></td>`).join('')}</tr>`);
      return `<h1>${TITLE}</h1><table>${rows.join('')}</table>`;
    },
  },
];

const inSection = ({ sections = [], tasks = [] }: Section): Task[] => [...sections.flatMap(inSection), ...tasks];
const tasksOf = ({ sections = [], tasks = [] }: Plan): Task[] => [...sections.flatMap(inSection), ...tasks];
const bodiesOf = (group: Task['lead']): readonly string[] =>
  group === undefined ? [] : 'bodies' in group ? group.bodies : group;
const wordsOf = ({ title = '', text = '', clauses = [] }: Task): string =>
  [title, text, ...clauses.map((clause) => clause.text)].join('');

/** The last day of a month of 2024. */
const lastDay = (month: number): string => new Date(Date.UTC(2024, month, 0)).toISOString().slice(0, 10);

test.each(LAYOUTS)(`${CASES} composed plans say the same in every layout: $name`, ({ write }) => {
  fc.assert(
    fc.property(items, (all) => {
      const written = write(all);
      const page = written.startsWith('<') ? readPage(written) : undefined;
      const text = page?.text ?? written;
      const imported = importOfficialText(text, { file: '原文.txt', ...(page && { tables: page.tables }) });
      const { document, yaml } = imported;
      const { plan } = document;
      expect(plan && renderOfficialText(plan), yaml).toBe(text);
      expect(againstOwnSource(imported, text), yaml).toEqual([]);
      const tasks = plan === undefined ? [] : tasksOf(plan);
      expect(
        tasks.map((task) => ({
          number: String(task.number),
          words: all.filter(({ words }) => wordsOf(task).includes(words)).map(({ words }) => words),
          lead: bodiesOf(task.lead),
          support: bodiesOf(task.support),
          to: task.deadline?.to,
        })),
        yaml,
      ).toEqual(
        all.map((item, index) => ({
          number: String(index + 1),
          words: [item.words],
          lead: [item.lead],
          support: item.support,
          to: item.month === 0 ? undefined : lastDay(item.month),
        })),
      );
    }),
    { numRuns: CASES, seed: 20240301 },
  );
});
