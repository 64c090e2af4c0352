import Draft04 from 'ajv-draft-04';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import type { Issue } from 'codeclimate-types';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { JSDOM } from 'jsdom';
import { parse as parseJunit } from 'junit2json';
import { readFileSync, readdirSync } from 'node:fs';
import { beforeEach, describe, expect, test } from 'vitest';
import { GOOD, workspace, type Workspace } from '../../packages/cli/test/support/workspace.js';

/** One plan with what reports stumble over: markup, quotes, wide and astral characters, a fix, a related place; one clean plan. */
const ODD = GOOD.replace('标题: 2016年工作安排', '标题：2016年<工作>&"安排"𠮷👩‍👩‍👧')
  .replace('[市教委]', '[市经信委, 没有的单位]')
  .replace('序号: 1\n', '序号: 1\n        牵头: [市教委, 市教委]\n');
const NAME = '方案 100%/甲 #1&乙.plan.yaml';

/** A CommonJS module may bring its default under that name. */
const defaultOf = <T>(module: T): T => (module as T & { readonly default?: T }).default ?? module;

interface Json {
  readonly files: readonly {
    readonly path: string;
    readonly findings: readonly {
      readonly rule: string;
      readonly severity: string;
      readonly message: { readonly zh: string };
      readonly fixes: readonly unknown[];
      readonly range: {
        readonly start: { readonly line: number; readonly column: number };
        readonly end: { readonly line: number; readonly column: number };
      };
    }[];
  }[];
}

let folder: Workspace;
let json: Json;
let found: Json['files'][number]['findings'];
const report = async (format: string, ...more: readonly string[]): Promise<string> =>
  (await folder.workplan(['lint', '-f', format, ...more])).out;
const data = (name: string): object => JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8')) as object;

beforeEach(async () => {
  folder = workspace({ [NAME]: ODD, 'clean.plan.yaml': GOOD });
  json = JSON.parse(await report('json')) as Json;
  found = json.files.find(({ path }) => path === NAME)?.findings ?? [];
  expect(found.length).toBeGreaterThan(3);
  expect(found.some(({ fixes }) => fixes.length > 0)).toBe(true);
});

describe('sarif', () => {
  interface Sarif {
    readonly runs: readonly {
      readonly columnKind: string;
      readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } };
      readonly results: readonly {
        readonly ruleId: string;
        readonly ruleIndex: number;
        readonly partialFingerprints: Readonly<Record<string, string>>;
        readonly fixes?: readonly unknown[];
        readonly locations: readonly {
          readonly physicalLocation: {
            readonly artifactLocation: { readonly uri: string };
            readonly region: { readonly startLine: number; readonly startColumn: number };
          };
        }[];
      }[];
    }[];
  }
  const read = async (): Promise<Sarif> => JSON.parse(await report('sarif')) as Sarif;

  test('is valid by the published schema, also when nothing is found', async () => {
    const ajv = new (defaultOf(Draft04))({ strict: false, allErrors: true, unicodeRegExp: false });
    defaultOf(addFormats)(ajv);
    const valid = ajv.compile(data('schemas/sarif-2.1.0.json'));
    expect(valid(await read()) ? [] : valid.errors).toEqual([]);
    const clean = JSON.parse((await folder.workplan(['lint', 'clean.plan.yaml', '-f', 'sarif'])).out) as unknown;
    expect(valid(clean) ? [] : valid.errors).toEqual([]);
  });

  test('holds each finding with its rule, place and fixes; the file name is percent-encoded', async () => {
    const {
      runs: [run],
    } = await read();
    expect(run?.columnKind).toBe('utf16CodeUnits');
    expect(
      run?.results.map(({ ruleId, locations: [place] }) => [
        ruleId,
        place?.physicalLocation.region.startLine,
        place?.physicalLocation.region.startColumn,
      ]),
    ).toEqual(found.map(({ rule, range }) => [rule, range.start.line, range.start.column]));
    for (const {
      ruleId,
      ruleIndex,
      locations: [place],
    } of run?.results ?? []) {
      expect(run?.tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
      expect(decodeURIComponent(place?.physicalLocation.artifactLocation.uri ?? '')).toBe(NAME);
      expect(place?.physicalLocation.artifactLocation.uri).toMatch(/^[\x21-\x7e]+$/);
    }
    expect(run?.results.filter(({ fixes }) => fixes !== undefined)).toHaveLength(
      found.filter(({ fixes }) => fixes.length > 0).length,
    );
  });

  test('gives findings names that survive moved lines and differ from one another', async () => {
    const names = async () =>
      ((await read()).runs[0]?.results ?? []).map(({ partialFingerprints }) => Object.values(partialFingerprints)[0]);
    const before = await names();
    expect(new Set(before).size).toBe(before.length);
    folder.write(NAME, `# 一行注释\n\n${ODD}`);
    expect(await names()).toEqual(before);
    folder.write(NAME, ODD);
  });
});

describe('github', () => {
  /** Reads workflow commands as the runner does. */
  const commands = (out: string) =>
    [...out.matchAll(/^::(\w+) (.*?)::(.*)$/gm)].map(([, level, fields = '', message = '']) => {
      const undo = (text: string): string =>
        text.replace(/%(25|0A|0D|3A|2C)/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
      return {
        level,
        message: undo(message),
        fields: Object.fromEntries(fields.split(',').map((field) => field.split('=').map(undo))) as Record<
          string,
          string
        >,
      };
    });

  test('every finding is one annotation', async () => {
    const out = await report('github');
    expect(out.trim().split('\n')).toHaveLength(found.length);
    const levels: Readonly<Record<string, string>> = { error: 'error', warning: 'warning', info: 'notice' };
    expect(
      commands(out).map(({ level, message, fields }) => [level, message, fields.file, fields.title, fields.line]),
    ).toEqual(
      found.map(({ severity, message, rule, range }) => [
        levels[severity],
        message.zh,
        NAME,
        rule,
        String(range.start.line),
      ]),
    );
  });

  test('files are named from the top of the checkout, and the job gets a summary', async () => {
    const { workplan, folder: top, read, write } = workspace({ 'sub/a.plan.yaml': ODD });
    write('summary.md', '# 别的步骤\n');
    const { out } = await workplan(['lint', '-f', 'github'], {
      in: 'sub',
      variables: { GITHUB_WORKSPACE: top, GITHUB_STEP_SUMMARY: `${top}/summary.md` },
    });
    expect(commands(out)[0]?.fields.file).toBe('sub/a.plan.yaml');
    expect(read('summary.md')).toMatch(/^# 别的步骤\n## 工作方案检查报告\n/);
    expect(read('summary.md').match(/^\| a\.plan\.yaml:\d+:\d+ \|/gm)).toHaveLength(found.length);
  });
});

/** What pipelines set that name no folder, or one by a name of their own. */
test.each([
  ['Azure', { TF_BUILD: 'True', BUILD_SOURCESDIRECTORY: '/elsewhere' }],
  ['Bitbucket', { CI: 'true', BITBUCKET_BUILD_NUMBER: '1' }],
  ['CircleCI', { CI: 'true', CIRCLECI: 'true', CIRCLE_WORKING_DIRECTORY: '~/project' }],
  ['Jenkins, with the workspace of another job', { JENKINS_URL: 'x', WORKSPACE: '/elsewhere' }],
  ['TeamCity', { TEAMCITY_VERSION: '2026.1' }],
])('files are named from the top of the repository: %s', async (_, variables) => {
  const { workplan } = workspace({ 'sub/plans/a.plan.yaml': ODD, '.git/HEAD': 'ref: refs/heads/main\n' });
  for (const [format, path] of [
    ['gitlab', '"path":"sub/plans/a.plan.yaml"'],
    ['sarif', '"uri":"sub/plans/a.plan.yaml"'],
    ['rdjson', '"path":"sub/plans/a.plan.yaml"'],
  ] as const) {
    const { out } = await workplan(['lint', '-f', format, 'plans'], { in: 'sub', variables });
    expect(out.replace(/": /g, '":'), format).toContain(path);
  }
  // Where nobody waits for paths of a repository, they are those of the call.
  expect((await workplan(['lint', '-f', 'gitlab', 'plans'], { in: 'sub', variables: { CI: 'false' } })).out).toMatch(
    /"path": ?"plans\/a\.plan\.yaml"/,
  );
});

test('gitlab: every finding is an issue with the members that GitLab reads', async () => {
  const issues = JSON.parse(await report('gitlab')) as readonly Issue[];
  const severities: Readonly<Record<string, string>> = { error: 'major', warning: 'minor', info: 'info' };
  expect(
    issues.map(({ check_name, description, severity, location }) => [check_name, description, severity, location]),
  ).toEqual(
    found.map(({ rule, message, severity, range }) => [
      rule,
      message.zh,
      severities[severity],
      { path: NAME, lines: { begin: range.start.line, end: range.end.line } },
    ]),
  );
  expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(found.length);
  expect(JSON.parse((await folder.workplan(['lint', 'clean.plan.yaml', '-f', 'gitlab'])).out)).toEqual([]);
});

test('junit: a reader gets a suite for each file and a failed test for each error and warning', async () => {
  const xml = await report('junit');
  expect(XMLValidator.validate(xml)).toBe(true);
  const suites = await parseJunit(xml);
  if (suites === undefined || suites === null || !('testsuite' in suites)) throw new Error('no suites');
  expect(suites.testsuite?.map(({ name }) => name)).toEqual(json.files.map(({ path }) => path));
  const cases = suites.testsuite?.flatMap(({ testcase }) => testcase ?? []) ?? [];
  expect(cases.flatMap(({ failure }) => failure ?? []).map(({ message }) => message)).toEqual(
    found.filter(({ severity }) => severity !== 'info').map(({ message }) => message.zh),
  );
  expect(cases).toHaveLength(found.length + 1);
});

test('checkstyle: a reader gets every finding in its file', async () => {
  const xml = await report('checkstyle');
  expect(XMLValidator.validate(xml)).toBe(true);
  const read = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '',
    isArray: (name) => name === 'file' || name === 'error',
    processEntities: true,
    htmlEntities: true,
  }).parse(xml) as {
    readonly checkstyle: {
      readonly file: readonly { readonly name: string; readonly error?: readonly Record<string, string>[] }[];
    };
  };
  const file = read.checkstyle.file.find(({ name }) => name === NAME);
  expect(
    file?.error?.map(({ line, column, severity, message, source }) => [line, column, severity, message, source]),
  ).toEqual(
    found.map(({ rule, severity, message, range }) => [
      String(range.start.line),
      String(range.start.column),
      severity,
      message.zh,
      `workplan.${rule}`,
    ]),
  );
});

test('rdjson: is valid, and its columns count bytes', async () => {
  const result = JSON.parse(await report('rdjson')) as {
    readonly diagnostics: readonly {
      readonly code: { readonly value: string };
      readonly location: {
        readonly path: string;
        readonly range: { readonly start: { readonly line: number; readonly column: number } };
      };
      readonly suggestions?: readonly unknown[];
    }[];
  };
  const valid = new Ajv().compile(data('schemas/rdjson.json'));
  expect(valid(result) ? [] : valid.errors).toEqual([]);
  const lines = ODD.split('\n');
  expect(
    result.diagnostics.map(
      ({
        code,
        location: {
          path,
          range: { start },
        },
      }) => [code.value, path, start.line, start.column],
    ),
  ).toEqual(
    found.map(({ rule, range: { start } }) => [
      rule,
      NAME,
      start.line,
      Buffer.byteLength((lines[start.line - 1] ?? '').slice(0, start.column - 1)) + 1,
    ]),
  );
  expect(result.diagnostics.some(({ suggestions }) => suggestions !== undefined)).toBe(true);
});

test('ndjson: each line is valid by our schema and says what json says', async () => {
  const schema = data('../../schemas/lint-report.schema.json') as { readonly $id: string };
  const ajv = new Ajv({ strict: false });
  ajv.addSchema(schema, 'report');
  const valid = ajv.compile({ $ref: 'report#/definitions/line' });
  const lines = (await report('ndjson'))
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
  for (const line of lines) expect(valid(line) ? [] : valid.errors).toEqual([]);
  expect(lines.slice(0, -1)).toEqual(found.map((finding) => ({ type: 'finding', path: NAME, ...finding })));
  expect(lines.at(-1)).toMatchObject({ type: 'summary', files: 2 });
});

test('unix and stylish: a line for each finding', async () => {
  expect(
    (await report('unix'))
      .trimEnd()
      .split('\n')
      .map((line) => /^(.+?):(\d+):(\d+): (\w+): .+ \[([\w-]+)\]$/.exec(line)?.slice(1)),
  ).toEqual(
    found.map(({ rule, severity, range: { start } }) => [
      NAME,
      String(start.line),
      String(start.column),
      severity,
      rule,
    ]),
  );
  const stylish = (await report('stylish')).split('\n');
  expect(stylish[0]).toBe(NAME);
  expect(stylish.slice(1, found.length + 1).map((line) => /^ +(\d+:\d+) .* ([\w-]+)$/.exec(line)?.slice(1))).toEqual(
    found.map(({ rule, range: { start } }) => [`${start.line}:${start.column}`, rule]),
  );
});

test('markdown: a row for each finding, and nothing of a plan is marked up', async () => {
  const markdown = await report('markdown');
  const rows = markdown.split('\n').filter((line) => /^\| .*:\d+:\d+ \|/.test(line));
  expect(rows).toHaveLength(found.length);
  for (const row of rows) expect(row.split('|')).toHaveLength(6);
  expect(markdown).not.toMatch(/<工作>/);
});

describe('html', () => {
  const page = async () => new JSDOM(await report('html'), { runScripts: 'dangerously' });
  const shown = ({ window: { document } }: JSDOM): string[] =>
    [...document.querySelectorAll<HTMLElement>('article')]
      .filter((article) => !article.hidden)
      .map((article) => article.dataset.rule ?? '');

  test('holds every finding, marked in its line, and needs nothing else', async () => {
    const dom = await page();
    const { document } = dom.window;
    expect(shown(dom)).toEqual(found.map(({ rule }) => rule));
    expect([...document.querySelectorAll('h2')].map((title) => title.textContent)).toEqual([NAME]);
    expect(document.querySelectorAll('[src], link, img, iframe')).toHaveLength(0);
    expect(document.querySelector('meta[http-equiv]')?.getAttribute('content')).toContain("default-src 'none'");
    expect(document.querySelectorAll('mark')).toHaveLength(found.length);
  });

  test('filters by severity, rule and words', async () => {
    const dom = await page();
    const { document, Event } = dom.window;
    const form = document.querySelector('form') as HTMLFormElement;
    const input = (change: () => void): string[] => {
      change();
      form.dispatchEvent(new Event('input'));
      return shown(dom);
    };
    const box = document.querySelector<HTMLInputElement>('input[value=error]') as HTMLInputElement;
    expect(
      input(() => {
        box.checked = false;
      }),
    ).toEqual(found.filter(({ severity }) => severity !== 'error').map(({ rule }) => rule));
    box.checked = true;
    const rule = form.elements.namedItem('rule') as HTMLSelectElement;
    expect(
      input(() => {
        rule.value = 'unknown-body';
      }),
    ).toEqual(['unknown-body']);
    rule.value = '';
    const words = form.elements.namedItem('words') as HTMLInputElement;
    expect(
      input(() => {
        words.value = '没有的单位';
      }),
    ).toContain('unknown-body');
    expect(
      input(() => {
        words.value = '绝不会有的文字';
      }),
    ).toEqual([]);
    expect([...document.querySelectorAll<HTMLElement>('section')].every((section) => section.hidden)).toBe(true);
  });
});

describe('several reports', () => {
  test('are written in one run, each complete and where it belongs', async () => {
    const { workplan, folder: here, read } = workspace({ 'a.plan.yaml': ODD });
    const { out, code } = await workplan([
      'lint',
      '-f',
      'sarif=out.sarif',
      '-f',
      'pretty',
      '-f',
      'junit=j.xml',
      '-f',
      'github',
    ]);
    expect(code).toBe(1);
    expect(out).toContain('a.plan.yaml\n\n');
    expect(out).toContain('::error ');
    expect(JSON.parse(read('out.sarif'))).toMatchObject({ version: '2.1.0' });
    expect(XMLValidator.validate(read('j.xml'))).toBe(true);
    expect(readdirSync(here).sort()).toEqual(['a.plan.yaml', 'j.xml', 'out.sarif']);
  });

  test.each([
    [['-f', 'jsn'], '可以写：pretty, stylish'],
    [['-f', 'json', '-f', 'sarif'], '不能一起写到标准输出'],
    [['-f', 'json='], '等号后面要写文件名'],
    [['-f', 'json=a', '-f', 'html=a'], '不能写到同一个文件'],
    [['-f', 'json=none/a.json'], '写不了 none/a.json：不存在'],
  ])('%j is refused before any work', async (args, message) => {
    const { workplan, folder: here } = workspace({ 'a.plan.yaml': ODD });
    expect(await workplan(['lint', ...args])).toEqual({ code: 2, out: '', err: expect.stringContaining(message) });
    expect(readdirSync(here)).toEqual(['a.plan.yaml']);
  });

  test('hold errors only with --quiet, in every format', async () => {
    const errors = found.filter(({ severity }) => severity === 'error').length;
    expect(
      (
        JSON.parse(await report('sarif', '-q')) as {
          readonly runs: readonly { readonly results: readonly unknown[] }[];
        }
      ).runs[0]?.results,
    ).toHaveLength(errors);
    expect(JSON.parse(await report('gitlab', '-q'))).toHaveLength(errors);
    expect((await report('unix', '-q')).trimEnd().split('\n')).toHaveLength(errors);
    expect((await report('checkstyle', '-q')).match(/<error /g)).toHaveLength(errors);
  });
});
