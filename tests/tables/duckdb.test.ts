import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

/** What `npm run test:tables` brings: a folder with DuckDB. */
const { WORKPLAN_TABLE_TOOLS: TOOLS } = process.env;
const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const BIN = join(ROOT, 'packages/cli/bin/workplan.js');

interface Connection {
  runAndReadAll(sql: string): Promise<{ getRowObjectsJson(): Record<string, unknown>[] }>;
}
interface DuckDb {
  readonly DuckDBInstance: { create(path: string): Promise<{ connect(): Promise<Connection> }> };
}

let folder = '';
let connection: Connection | undefined;
const rows = async (sql: string): Promise<Record<string, unknown>[]> =>
  (await connection?.runAndReadAll(sql))?.getRowObjectsJson() ?? [];
const workplan = (...args: readonly string[]): string =>
  execFileSync(process.execPath, [BIN, ...args], { cwd: ROOT, encoding: 'utf8', maxBuffer: 1e8 });

describe.runIf(TOOLS !== undefined)('DuckDB', () => {
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'workplan-tables-'));
    for (const table of ['tasks', 'attributions', 'targets', 'citations', 'findings'])
      workplan(
        'table',
        'examples',
        '--of',
        table,
        '-f',
        'parquet',
        '-o',
        join(folder, `${table}.parquet`),
        '--allow-outside',
        folder,
      );
    const { DuckDBInstance } = createRequire(join(TOOLS ?? '', 'package.json'))('@duckdb/node-api') as DuckDb;
    connection = await (await DuckDBInstance.create(':memory:')).connect();
    await connection.runAndReadAll(`SET file_search_path = '${folder}'`);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test.each(['tasks', 'attributions', 'targets', 'citations', 'findings'])(
    'reads the table of %s: the same rows as NDJSON has',
    async (table) => {
      const file = join(folder, `${table}.ndjson`);
      writeFileSync(file, workplan('table', 'examples', '--of', table));
      const expected = readFileSync(file, 'utf8')
        .trim()
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => JSON.parse(line) as object);
      expect(await rows(`SELECT * FROM '${table}.parquet'`)).toEqual(expected);
      expect(expected.length > 0 || table === 'targets').toBe(true);
    },
  );

  test('answers the queries of the docs', async () => {
    const queries = [...readFileSync(join(ROOT, 'docs/tables.md'), 'utf8').matchAll(/```sql\n([^`]*)```/g)].map(
      ([, sql = '']) => sql,
    );
    expect(queries.length).toBeGreaterThan(4);
    mkdirSync(join(folder, 'by-year'));
    for (const sql of queries) {
      const found = await rows(sql.replace("'by-year'", `'${join(folder, 'by-year')}'`));
      expect(found.length, sql).toBeGreaterThan(0);
    }
    expect(
      await rows(`SELECT DISTINCT year FROM '${join(folder, 'by-year')}/*/*.parquet' ORDER BY year`),
    ).toContainEqual({
      year: '2016',
    });
  });

  test('counts as the library does', async () => {
    expect(
      await rows("SELECT count(*)::INT AS n FROM 'tasks.parquet' WHERE plan = 'examples/shanghai-2016-egov.plan.yaml'"),
    ).toEqual([{ n: 56 }]);
    expect(
      await rows(
        "SELECT count(DISTINCT task || coalesce(clause, 0))::INT AS n FROM 'attributions.parquet' WHERE plan = 'examples/shanghai-2016-egov.plan.yaml'",
      ),
    ).toEqual([{ n: 59 }]);
  });
});
