import { Client } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';
import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
  mkdirSync,
  readdirSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BAD, GOOD, OFFICIAL } from '../../packages/cli/test/support/plans.js';

const BIN = fileURLToPath(new URL('../../packages/cli/bin/workplan.js', import.meta.url));
const ROOT = fileURLToPath(new URL('../../', import.meta.url));

let folder = '';
let client: Client;

interface Result {
  readonly isError?: boolean;
  readonly text: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** Calls a tool as an agent does. */
async function call(name: string, args: Readonly<Record<string, unknown>>): Promise<Result> {
  const result = (await client.callTool({ name, arguments: args })) as {
    readonly isError?: boolean;
    readonly content: readonly { readonly type: string; readonly text?: string }[];
    readonly structuredContent?: unknown;
  };
  const text = result.content.map((part) => part.text ?? '').join('');
  return {
    ...(result.isError !== undefined && { isError: result.isError }),
    text,
    data: (result.structuredContent ?? {}) as Readonly<Record<string, unknown>>,
  };
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'workplan-mcp-'));
  mkdirSync(join(folder, 'ws/plans'), { recursive: true });
  writeFileSync(join(folder, 'secret.txt'), '机密');
  writeFileSync(join(folder, 'ws/bad.plan.yaml'), BAD);
  writeFileSync(join(folder, 'ws/a.txt'), OFFICIAL);
  writeFileSync(join(folder, 'ws/plans/workplan.config.yaml'), '规则: {fullwidth-colon: 提示}\n');
  symlinkSync('../secret.txt', join(folder, 'ws/link.txt'));
  client = new Client({ name: 'test', version: '1.0.0' });
  await client.connect(
    new StdioClientTransport({ command: process.execPath, args: [BIN, 'mcp'], cwd: join(folder, 'ws') }),
  );
});

afterAll(async () => {
  await client.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('the official client', () => {
  test('gets the tools with their schemas', async () => {
    expect(client.getServerVersion()).toMatchObject({ name: 'workplan' });
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name)).toEqual([
      'validate_plan',
      'fix_plan',
      'look_up_body',
      'locate_quote',
      'get_schema',
      'explain_rule',
      'import_text',
      'render_plan',
      'convert_plan',
      'list_tasks',
      'compare_plans',
    ]);
    for (const { description, inputSchema, outputSchema } of tools) {
      expect(outputSchema?.type).toBe('object');
      expect(description).not.toBe('');
      expect(inputSchema.type).toBe('object');
    }
    await client.ping();
  });

  test('validates a text or a file, as workplan lint does', async () => {
    const { stdout } = spawnSync(process.execPath, [BIN, 'lint', 'bad.plan.yaml', '-f', 'json'], {
      cwd: join(folder, 'ws'),
      encoding: 'utf8',
    });
    const {
      files: [file],
    } = JSON.parse(stdout) as { readonly files: readonly { readonly findings: readonly unknown[] }[] };
    expect((await call('validate_plan', { path: 'bad.plan.yaml' })).data).toMatchObject({
      path: 'bad.plan.yaml',
      findings: file?.findings,
      summary: { errors: 1 },
    });
    expect((await call('validate_plan', { text: BAD })).data).toMatchObject({ findings: file?.findings });
    expect((await call('validate_plan', { text: GOOD })).data).toMatchObject({ findings: [], summary: { errors: 0 } });
    expect((await call('validate_plan', { text: BAD, path: 'plans/new.plan.yaml' })).data).toMatchObject({
      summary: { errors: 0, infos: 1 },
    });
  });

  test('gets a fixed text, and no file is touched', async () => {
    expect((await call('fix_plan', { path: 'bad.plan.yaml' })).data).toMatchObject({
      changed: true,
      text: GOOD,
      findings: [],
    });
    expect(readFileSync(join(folder, 'ws/bad.plan.yaml'), 'utf8')).toBe(BAD);
    const strange = GOOD.replace('市教委', '市教育委员会会');
    expect((await call('fix_plan', { text: strange })).data).toMatchObject({ changed: false });
  });

  test('looks bodies up by date and place', async () => {
    const { data } = await call('look_up_body', { name: '市工商局', on: '2020-01-01', place: '上海市' });
    expect(data.results).toMatchObject([{ place: '上海市', status: 'expired' }]);
    expect(await call('look_up_body', { name: '市工商局', place: '火星' })).toMatchObject({
      isError: true,
      text: expect.stringContaining('上海市'),
    });
    expect((await call('look_up_body', { name: '市工商局', on: '去年' })).isError).toBe(true);
  });

  test('proves quotes', async () => {
    expect((await call('locate_quote', { quote: '推进网上办事。', path: 'a.txt' })).data).toEqual({
      found: true,
      places: [{ anchor: 'L3:C3-C9', line: 3, column: 3, text: '推进网上办事。' }],
    });
    expect((await call('locate_quote', { quote: '完善网上 办事平台\n功能', path: 'a.txt' })).data).toMatchObject({
      found: true,
      places: [{ line: 4 }],
    });
    expect((await call('locate_quote', { quote: '全面推进网上办事', path: 'a.txt' })).data).toMatchObject({
      found: false,
      places: [],
      nearest: { anchor: 'L3' },
    });
    expect((await call('locate_quote', { quote: '甲', text: '甲乙\n甲' })).data).toMatchObject({
      places: [{ anchor: 'L1:C1-C1' }, { anchor: 'L2:C1-C1' }],
    });
    expect((await call('locate_quote', { quote: ' ', text: '甲乙' })).data).toMatchObject({ found: false });
  });

  test.each(['plan', 'plan.zh', 'plan-model', 'config', 'registry', 'lint-report', 'status-report'])(
    'gets the schema %s',
    async (name) => {
      expect((await call('get_schema', { name })).data).toEqual(
        JSON.parse(readFileSync(join(ROOT, `schemas/${name}.schema.json`), 'utf8')),
      );
    },
  );

  test('gets rules explained', async () => {
    expect((await call('explain_rule', { rule: 'fullwidth-colon', language: 'en' })).data.markdown).toContain(
      'A full-width colon does not part',
    );
    expect(await call('explain_rule', { rule: 'x' })).toMatchObject({
      isError: true,
      text: expect.stringContaining('fullwidth-colon'),
    });
  });

  test.each([
    ['validate_plan', { path: '../secret.txt' }, 'outside'],
    ['locate_quote', { quote: '机', path: '../secret.txt' }, 'outside'],
    ['locate_quote', { quote: '机', path: 'link.txt' }, 'leads out'],
    ['locate_quote', { quote: '机', path: '/etc/passwd' }, 'outside'],
    ['locate_quote', { quote: '机', path: 'none.txt' }, 'ENOENT'],
    ['validate_plan', {}, 'Give text or path'],
    ['validate_plan', { text: 3 }, 'must be a string'],
    ['validate_plan', { txt: '' }, 'There is no argument txt'],
    ['look_up_body', { name: '市教委', on: '2016-02-31' }, 'must be a date'],
    ['get_schema', { name: 'x' }, 'must be one of'],
    ['get_schema', {}, 'name is missing'],
  ])('says why %s cannot be done with %j', async (name, args, message) => {
    expect(await call(name, args)).toMatchObject({ isError: true, text: expect.stringContaining(message) });
  });

  // The client checks every answer against the schema that the server declares for it.
  test('imports a text, and the plan prints the very same text', async () => {
    const { data } = await call('import_text', { path: 'a.txt', place: '上海市' });
    expect(data).toMatchObject({ exact: true, tasks: 3 });
    const rendered = await call('render_plan', { text: String(data.yaml) });
    expect(rendered.data).toEqual({ path: 'new.plan.yaml', form: 'text', content: OFFICIAL, not_written: [] });
    expect((await call('import_text', { text: OFFICIAL, dialect: 'en' })).data.yaml).toContain('\nsections:\n');
    expect(await call('import_text', { path: 'link.txt' })).toMatchObject({ isError: true });
    expect(await call('import_text', { text: ' ' })).toMatchObject({ isError: true });
    expect(readdirSync(join(folder, 'ws'))).not.toContain('new.plan.yaml');
  });

  test.each(['html', 'md', 'stratml', 'akn', 'jsonld'])('renders a plan as %s', async (to) => {
    const { data } = await call('render_plan', { text: GOOD, to });
    expect(data).toMatchObject({ form: to, content: expect.stringContaining('推进网上办事') });
  });

  test('converts keys, and refuses to print what is broken', async () => {
    const { data } = await call('convert_plan', { text: GOOD, dialect: 'en' });
    expect(data).toMatchObject({ changed: true, text: expect.stringContaining('title: 2016') });
    expect((await call('convert_plan', { text: String(data.text), dialect: 'zh' })).data.text).toBe(GOOD);
    expect(await call('render_plan', { path: 'bad.plan.yaml' })).toMatchObject({
      isError: true,
      text: expect.stringContaining('validate_plan'),
    });
  });

  test('lists tasks by body and words', async () => {
    const plan = `${GOOD}      - 序号: 2\n        内容: 建设平台。\n        责任: [市民政局]\n        时限: 2016年6月底前\n`;
    const tasks = async (given: object) =>
      ((await call('list_tasks', { text: plan, ...given })).data.tasks as readonly { readonly number: string }[]).map(
        ({ number }) => number,
      );
    expect(await tasks({})).toEqual(['1', '2']);
    expect(await tasks({ body: '市教育委员会' })).toEqual(['1']);
    expect(await tasks({ words: '平台' })).toEqual(['2']);
    expect(await tasks({ due_before: '2016-06-30', role: 'responsible' })).toEqual(['2']);
    expect(await call('list_tasks', { text: plan, due_before: '六月' })).toMatchObject({ isError: true });
    const elsewhere = plan.replace('上海市', '播州区').replace('市民政局', '区发展和改革局');
    const { data } = await call('list_tasks', { text: elsewhere, body: '区发改局' });
    expect([data.tasks, data.likely]).toEqual([[], ['区发展和改革局']]);
  });

  test('compares two plans', async () => {
    const changed = GOOD.replace('市教委', '市民政局');
    expect((await call('compare_plans', { old_text: GOOD, new_text: GOOD })).data).toMatchObject({ same: true });
    expect((await call('compare_plans', { old_text: GOOD, new_text: changed })).data).toMatchObject({
      same: false,
      tasks: [{ status: 'changed' }],
    });
    expect(await call('compare_plans', { old_text: GOOD })).toMatchObject({ isError: true });
  });

  test('reads schemas, rules and the plans of the folder as resources', async () => {
    const { resources } = await client.listResources();
    const uris = resources.map(({ uri }) => uri);
    expect(uris).toContain('workplan://plan/bad.plan.yaml');
    expect(uris).toContain('workplan://schema/config');
    const { resourceTemplates } = await client.listResourceTemplates();
    expect(resourceTemplates.map(({ uriTemplate }) => uriTemplate)).toEqual([
      'workplan://rule/{id}',
      'workplan://plan/{+path}',
    ]);
    const textOf = async (uri: string): Promise<string> => {
      const [content] = (await client.readResource({ uri })).contents;
      return content !== undefined && 'text' in content ? content.text : '';
    };
    expect(await textOf('workplan://plan/bad.plan.yaml')).toBe(BAD);
    expect(JSON.parse(await textOf('workplan://schema/plan.zh'))).toHaveProperty('properties.标题');
    expect(JSON.parse(await textOf('workplan://rules'))).toContainEqual(expect.objectContaining({ id: 'term' }));
    expect(await textOf('workplan://rule/fullwidth-colon')).toContain('A full-width colon does not part');
    for (const uri of uris) expect(await textOf(uri)).not.toBe('');
  });

  test.each([
    'workplan://plan/../secret.plan.yaml',
    'workplan://plan/%2e%2e/secret.txt',
    'workplan://plan/a.txt',
    'workplan://plan/none.plan.yaml',
    'workplan://plan/%ff',
    'workplan://rule/x',
    'workplan://toString',
    'file:///etc/passwd',
  ])('%s is no resource', async (uri) => {
    await expect(client.readResource({ uri })).rejects.toThrow(/no resource|outside|cannot be read/);
  });

  test('gets an error for a tool that there is not', async () => {
    await expect(call('rm_rf', {})).rejects.toThrow('unknown tool');
  });
});

test('whatever else comes in is answered by the rules of JSON-RPC, and the server lives on', () => {
  const input = [
    '{',
    '[]',
    '{"jsonrpc":"2.0"}',
    '{"jsonrpc":"2.0","id":1,"method":"toString"}',
    '{"jsonrpc":"2.0","method":"notifications/x"}',
    '',
    '{"jsonrpc":"2.0","id":"2","method":"ping"}',
  ].join('\n');
  const { stdout, status, stderr } = spawnSync(process.execPath, [BIN, 'mcp'], {
    cwd: folder,
    input,
    encoding: 'utf8',
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(
    stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { id: unknown; error?: { code: number } })
      .map(({ id, error }) => [id, error?.code]),
  ).toEqual([
    [null, -32_700],
    [null, -32_600],
    [1, -32_601],
    ['2', undefined],
  ]);
});

test('llms.txt names files that are there', () => {
  const text = readFileSync(join(ROOT, 'llms.txt'), 'utf8');
  const links = [...text.matchAll(/\]\(([^)]+)\)/g)].map(([, link]) => link as string);
  expect(links.length).toBeGreaterThan(10);
  for (const link of links) expect(existsSync(join(ROOT, link)), link).toBe(true);
  expect(readdirSync(ROOT)).toContain('llms.txt');
});
