import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import ts from 'typescript';
import { afterAll, beforeAll, expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

const A_PLAN = "const text = '工作方案: 1\\n标题: 甲\\n';";
const A_WORKSPACE = `import { lint, parsePlan } from '@workplan/core';
import { createWorkspace } from '@workplan/workspace';
import { nodeFiles } from '@workplan/workspace/node';
const document = parsePlan('工作方案: 1\\n标题: 甲\\n');
const workspace = createWorkspace({ files: nodeFiles, roots: [] });`;
const FILES = `import { readFileSync } from 'node:fs';
import { parsePlan as parsed } from '@workplan/core';
import { taskWorkbook as made } from '@workplan/core/workbook';
import { renderWorkbook as written } from '@workplan/office/xlsx-out';
const text = readFileSync('examples/shanghai-2016-egov.plan.yaml', 'utf8');
const edited = written(made(parsed(text)));
const printed = new Uint8Array(readFileSync('tests/fixtures/pdf/browser.pdf'));`;

/** What an example takes for granted, by page: the names that the words around it have introduced. */
const GIVEN: Readonly<Record<string, string>> = {
  'README.md': A_PLAN,
  'README.zh-CN.md': A_PLAN,
  'docs/configuration.md': A_WORKSPACE,
  'docs/configuration.zh-CN.md': A_WORKSPACE,
  'docs/office.md': FILES,
  'docs/own-rules.md': '',
  'docs/own-rules.zh-CN.md': '',
};

/** The programs of the pages that are no README of a package: those print something and are run from the tarballs. */
const EXAMPLES = ['README.md', 'README.zh-CN.md', ...readdirSync(join(ROOT, 'docs')).map((name) => `docs/${name}`)]
  .filter((page) => page.endsWith('.md'))
  .flatMap((page) =>
    [...read(page).matchAll(/^```(?:js|ts)\n([\s\S]*?)^```/gm)].map(([, code = ''], at) => ({
      page,
      at: at + 1,
      code,
    })),
  );

let folder = '';
let program: ts.Program;
const fileOf = ({ page, at }: { readonly page: string; readonly at: number }): string =>
  join(folder, `${page.replace(/\W/g, '-')}-${at}.ts`);

beforeAll(() => {
  mkdirSync(join(ROOT, '.cache'), { recursive: true });
  folder = mkdtempSync(join(ROOT, '.cache/doc-examples-'));
  for (const example of EXAMPLES)
    writeFileSync(fileOf(example), `${GIVEN[example.page] ?? ''}\n${example.code}\nexport {};\n`);
  program = checkedTogether(EXAMPLES.map(fileOf));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('pages have examples, and nothing is given to pages without', () => {
  expect(new Set(EXAMPLES.map(({ page }) => page))).toEqual(new Set(Object.keys(GIVEN)));
});

test.each(EXAMPLES)('example $at of $page is right in strict TypeScript, and runs', async (example) => {
  const file = fileOf(example);
  expect(mistakesIn(file)).toEqual([]);
  await expect(import(pathToFileURL(file).href)).resolves.toBeDefined();
});

/** One program for all files: the types of our packages are read once. */
function checkedTogether(files: readonly string[]): ts.Program {
  const { config } = ts.readConfigFile(join(ROOT, 'tsconfig.json'), (path) => ts.sys.readFile(path));
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, ROOT);
  return ts.createProgram(files, {
    ...options,
    strict: true,
    noEmit: true,
    noUnusedLocals: false,
    noUnusedParameters: false,
  });
}

function mistakesIn(file: string): string[] {
  const source = program.getSourceFile(file);
  return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)].map(
    ({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'),
  );
}
