import { lint, parsePlan } from '@workplan/core';
import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  createTableWriter,
  csvCell,
  rowsOf,
  TABLE_NAMES,
  TABLES,
  type PlanInput,
  type Row,
  type TableFormat,
  type TableName,
} from '../src/index.js';

const inputOf = (file: string, text: string): PlanInput => {
  const document = parsePlan(text);
  return { file, document, findings: lint(document) };
};
const SEED = inputOf(
  '方案/沪府办发〔2016〕6号.plan.yaml',
  readFileSync(new URL('../../../examples/shanghai-2016-egov.plan.yaml', import.meta.url), 'utf8'),
);
const SMALL = inputOf(
  'a.plan.yaml',
  `工作方案: 1
标题: 甲方案
地区: 上海市
公文: {文号: 沪府发〔2016〕1号, 发文机关: 上海市人民政府, 成文日期: 2016-02-18}
期间: 2016
依据:
  - 标题: 国务院关于大数据的意见
    文号: 国发〔2015〕50号
章节:
  - 标题: 数据
    任务:
      - 序号: 1
        分句:
          - {内容: "建成平台，", 牵头: [市教委, 住建局], 时限: 6月底前}
          - {内容: 归集数据。, 责任: [市财政局, 等], 时限: 年底前}
        目标:
          - {指标: 事项, 数值: 829, 计量单位: 项, 占比: 100%, 时间: 年底前}
        进展: {状态: 进行中}
`,
);

async function written(format: TableFormat, table: TableName, rows: readonly Row[]): Promise<Buffer> {
  const pieces: Buffer[] = [];
  const writer = await createTableWriter(format, table, (piece) => pieces.push(Buffer.from(piece)));
  for (const row of rows) writer.add([row]);
  writer.finish();
  return Buffer.concat(pieces);
}

describe('rows', () => {
  test('of tasks', () => {
    expect(rowsOf('tasks', SMALL)).toEqual([
      {
        plan: 'a.plan.yaml',
        task: '/sections/0/tasks/0',
        line: 12,
        number: '1',
        plan_title: '甲方案',
        document_number: '沪府发〔2016〕1号',
        issuer: '上海市人民政府',
        issued: '2016-02-18',
        place: '上海市',
        sections: '数据',
        parent: null,
        title: null,
        text: '建成平台，归集数据。',
        lead: '市教委、住建局',
        responsible: '市财政局',
        support: null,
        implement: null,
        guide: null,
        supervise: null,
        open: true,
        deadline: '6月底前；年底前',
        due: '2016-12-31',
        status: 'in-progress',
      },
    ]);
  });

  test('of attributions, with the level put back', () => {
    expect(
      rowsOf('attributions', SMALL).map(({ clause, role, body, full_name: name, place_in_list: place, open, due }) => [
        clause,
        role,
        body,
        name,
        place,
        open,
        due,
      ]),
    ).toEqual([
      [1, 'lead', '市教委', '市教委', 1, false, '2016-06-30'],
      [1, 'lead', '住建局', '市住建局', 2, false, '2016-06-30'],
      [2, 'responsible', '市财政局', '市财政局', 1, true, '2016-12-31'],
    ]);
  });

  test('of targets, citations and findings', () => {
    expect(rowsOf('targets', SMALL)).toMatchObject([
      { measure: '事项', value: '829', unit: '项', share: '100%', by: '年底前', by_day: '2016-12-31' },
    ]);
    expect(rowsOf('citations', SMALL)).toMatchObject([
      { task: null, title: '国务院关于大数据的意见', document_number: '国发〔2015〕50号', is_basis: true },
    ]);
    expect(rowsOf('findings', SMALL).map(({ rule, line, column }) => [rule, line, column])).toContainEqual([
      'open-list',
      15,
      36,
    ]);
  });

  test('have the columns of their table and no others', () => {
    for (const table of TABLE_NAMES)
      for (const row of [...rowsOf(table, SEED), ...rowsOf(table, SMALL)])
        expect(Object.keys(row).sort(), table).toEqual(TABLES[table].map(({ name }) => name).sort());
    expect(rowsOf('tasks', SEED)).toHaveLength(56);
    // As the facts of the seed have it: 59 attributions, 78 names of bodies among them are counted with their uses.
    expect(new Set(rowsOf('attributions', SEED).map(({ task, clause }) => `${task} ${clause}`)).size).toBe(59);
  });

  test('are none where there is no typed plan, but for the findings', () => {
    const broken = inputOf('b.plan.yaml', '标题: 甲\n任务: 乙\n');
    expect(TABLE_NAMES.filter((table) => rowsOf(table, broken).length > 0)).toEqual(['findings']);
  });
});

describe('a table', () => {
  const rows = [...rowsOf('tasks', SEED), ...rowsOf('tasks', SMALL)];

  test('as NDJSON is a line for each row, columns in their order', async () => {
    const lines = (await written('ndjson', 'tasks', rows)).toString().trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line) as Row)).toEqual(rows);
    expect(Object.keys(JSON.parse(lines[0] ?? '') as Row)).toEqual(TABLES.tasks.map(({ name }) => name));
  });

  test('as Parquet gives the rows back, days as dates, with statistics for each column', async () => {
    const bytes = await written('parquet', 'tasks', rows);
    const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer;
    const metadata = parquetMetadata(file);
    expect(metadata.key_value_metadata).toContainEqual({ key: 'workplan.table', value: 'tasks 1' });
    const [group] = metadata.row_groups;
    expect(group?.columns.every(({ meta_data: column }) => column?.statistics?.null_count !== undefined)).toBe(true);
    const read = await parquetReadObjects({ file });
    expect(read.map(plain)).toEqual(rows);
  });

  test('as Parquet is written in groups of rows, and of no rows too', async () => {
    const many = Array.from({ length: 45_000 }, (_, at): Row => ({ ...(rows[at % rows.length] as Row), line: at }));
    const bytes = await written('parquet', 'tasks', many);
    const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer;
    expect(parquetMetadata(file).row_groups.map(({ num_rows: count }) => Number(count))).toEqual([
      20_000, 20_000, 5_000,
    ]);
    const lines = await parquetReadObjects({ file, columns: ['line'] });
    expect(lines.map(({ line }) => Number(line))).toEqual(many.map(({ line }) => line));
    const empty = await written('parquet', 'targets', []);
    expect(
      Number(
        parquetMetadata(empty.buffer.slice(empty.byteOffset, empty.byteOffset + empty.length) as ArrayBuffer).num_rows,
      ),
    ).toBe(0);
  });

  test('as CSV has a head, quotes what needs it, and holds no formula', async () => {
    const csv = (await written('csv', 'citations', rowsOf('citations', SMALL))).toString();
    expect(csv).toBe(
      '\ufeffplan,task,title,document_number,issuer,is_basis\na.plan.yaml,,国务院关于大数据的意见,国发〔2015〕50号,,true\n',
    );
    expect(['=1+1', '+1', '-1', '@a', '\t=1'].map(csvCell)).toEqual(["'=1+1", "'+1", "'-1", "'@a", "'\t=1"]);
    expect(['a,b', 'a"b', 'a\nb', null, 3, false].map(csvCell)).toEqual([
      '"a,b"',
      '"a""b"',
      '"a\nb"',
      '',
      '3',
      'false',
    ]);
  });
});

/** Values as rows have them. */
const plain = (row: Record<string, unknown>): unknown =>
  Object.fromEntries(
    Object.entries(row).map(([name, value]) => [
      name,
      value instanceof Date
        ? value.toISOString().slice(0, 10)
        : typeof value === 'bigint'
          ? Number(value)
          : (value ?? null),
    ]),
  );
