import { describe, expect, test } from 'vitest';
import { workspace } from '../support/workspace.js';

const PLAN = `工作方案: 1
标题: 2019年重点工作
地区: 上海市
期间: 2019
章节:
  - 标题: 便民服务
    任务:
      - 序号: 1
        内容: 建成服务大厅，提供办事指南。
        牵头: [市市场监管局]
        配合: [市教委, 等]
        时限: 6月底前
      - 序号: 2
        内容: 完善市民服务热线。
        责任: [市教委]
  - 标题: 监管执法
    任务:
      - 序号: 3
        内容: 开展联合检查。
        责任: [市公安局]
        时限: 年底前
`;
const files = { '要点.plan.yaml': PLAN, '坏/坏.plan.yaml': '标题: 甲\n任务: 乙\n' };

describe('tasks', () => {
  test('are listed with place, day and roles', async () => {
    const { workplan } = workspace(files);
    expect(await workplan(['tasks', '要点.plan.yaml', '--color', 'never'])).toEqual({
      code: 0,
      err: '',
      out: `要点.plan.yaml:8
  1. 建成服务大厅，提供办事指南。
  2019-06-30  牵头 市市场监管局；配合 市教委
要点.plan.yaml:13
  2. 完善市民服务热线。
  责任 市教委
要点.plan.yaml:18
  3. 开展联合检查。
  2019-12-31  责任 市公安局
`,
    });
  });

  test('names that may be the same body where no registry is are left out, and said', async () => {
    const plan = PLAN.replace('上海市', '播州区')
      .replaceAll('市教委', '区发展和改革局')
      .replace('市公安局', '区司法局');
    const { workplan } = workspace({ '要点.plan.yaml': plan });
    const asked = async (...args: string[]) => workplan(['tasks', '要点.plan.yaml', ...args]);
    expect((await asked('--body', '区发展和改革局')).err).toBe('');
    for (const body of ['区发改局', '播州区发展改革局']) {
      const { code, out, err } = await asked('--body', body, '-f', 'ndjson');
      expect([code, out]).toEqual([0, '']);
      expect(err).toMatch(/可能是同一单位.*：区发展和改革局。/);
    }
    expect((await asked('--body', '区财政局')).err).toBe('没有符合条件的任务。\n');
    expect((await asked('--body', '区发改局', '--role', 'lead')).err).not.toContain('可能');
  });

  test.each<[string, string[], string[]]>([
    ['a body', ['--body', '市教委'], ['1', '2']],
    ['a body in a role', ['--body', '市教委', '--role', 'responsible'], ['2']],
    ['a body by its full name', ['--body', '上海市市场监督管理局'], ['1']],
    ['a section', ['--section', '执法'], ['3']],
    ['words', ['--text', '服务'], ['1', '2']],
    ['a last day', ['--due-before', '2019-06-30'], ['1']],
    ['a first day', ['--due-after', '2019-07-01'], ['3']],
  ])('are chosen by %s', async (_, options, numbers) => {
    const { workplan } = workspace(files);
    const { out, code } = await workplan(['tasks', '要点.plan.yaml', '-f', 'ndjson', ...options]);
    expect(code).toBe(0);
    expect(
      out
        .trim()
        .split('\n')
        .map((line) => (JSON.parse(line) as { number: string }).number),
    ).toEqual(numbers);
  });

  test('go to programs as JSON', async () => {
    const { workplan } = workspace(files);
    const { out } = await workplan(['tasks', '要点.plan.yaml', '-f', 'json', '--section', '执法']);
    expect(JSON.parse(out)).toEqual({
      version: 1,
      tasks: [
        {
          plan: '要点.plan.yaml',
          task: '/sections/1/tasks/0',
          line: 18,
          number: '3',
          sections: ['监管执法'],
          text: '开展联合检查。',
          roles: { responsible: ['市公安局'] },
          deadlines: ['年底前'],
          due: '2019-12-31',
        },
      ],
    });
    expect(JSON.parse((await workplan(['tasks', '要点.plan.yaml', '-f', 'json', '--text', '没有'])).out)).toEqual({
      version: 1,
      tasks: [],
    });
  });

  test('go to people as CSV and Markdown, with nothing in them that is run', async () => {
    const { workplan, write, read } = workspace(files);
    write('注入.plan.yaml', PLAN.replace('开展联合检查。', '"=1+1 ![x](http://x.y) |"'));
    await workplan(['tasks', '注入.plan.yaml', '--section', '执法', '-f', 'csv', '-o', '任务.csv']);
    expect(read('任务.csv')).toBe(
      "\ufeff方案,序号,任务,分工,时限,最迟\n注入.plan.yaml:18,3,'=1+1 ![x](http://x.y) |,责任 市公安局,年底前,2019-12-31\n",
    );
    const { out } = await workplan(['tasks', '注入.plan.yaml', '--section', '执法', '-f', 'md']);
    expect(out).not.toContain('![x]');
  });

  test('of plans that cannot be read are missed and named', async () => {
    const { workplan } = workspace(files);
    const { code, err, out } = await workplan(['tasks', '-f', 'ndjson']);
    expect(code).toBe(1);
    expect(err).toBe('坏/坏.plan.yaml 的格式有误，没有列入。请先用 workplan lint 检查。\n');
    expect(out.trim().split('\n')).toHaveLength(3);
  });

  test.each([
    [['--due-before', '6月底'], '6月底'],
    [['--role', 'boss'], 'boss'],
    [['-f', 'xml'], 'xml'],
  ])('are not listed for a mistake: %j', async (options, word) => {
    const { workplan } = workspace(files);
    const { code, err } = await workplan(['tasks', ...options]);
    expect(code).toBe(2);
    expect(err).toContain(word);
  });
});

describe('a table', () => {
  test('of tasks is NDJSON, one row a task', async () => {
    const { workplan } = workspace(files);
    const { code, out } = await workplan(['table', '要点.plan.yaml']);
    expect(code).toBe(0);
    const rows = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(rows.map(({ number, due, lead }) => [number, due, lead])).toEqual([
      ['1', '2019-06-30', '市市场监管局'],
      ['2', null, null],
      ['3', '2019-12-31', null],
    ]);
  });

  test('of findings takes broken plans too', async () => {
    const { workplan } = workspace(files);
    const { code, out } = await workplan(['table', '--of', 'findings', '-f', 'csv']);
    expect(code).toBe(0);
    expect(out).toContain('坏/坏.plan.yaml,wrong-type,error,2,5,');
  });

  test('is written to a file whole, and over none that is there', async () => {
    const { workplan, bytes, write, read } = workspace(files);
    expect((await workplan(['table', '要点.plan.yaml', '-f', 'parquet', '-o', '任务.parquet'])).code).toBe(0);
    expect(bytes('任务.parquet').subarray(0, 4).toString()).toBe('PAR1');
    expect(bytes('任务.parquet').subarray(-4).toString()).toBe('PAR1');
    write('旧.csv', '旧');
    expect((await workplan(['table', '要点.plan.yaml', '-f', 'csv', '-o', '旧.csv'])).code).toBe(2);
    expect(read('旧.csv')).toBe('旧');
  });

  test('is the same from shares as from all', async () => {
    const { workplan, write } = workspace();
    for (let at = 0; at < 7; at += 1) write(`${at}.plan.yaml`, PLAN);
    const all = (await workplan(['table'])).out.trim().split('\n').sort();
    const shares = await Promise.all([1, 2, 3].map((share) => workplan(['table', '--shard', `${share}/3`])));
    expect(shares.flatMap(({ out }) => out.trim().split('\n')).sort()).toEqual(all);
  });
});
