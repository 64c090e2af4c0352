import { Ajv } from 'ajv';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { BAD, GOOD, workspace } from '../support/workspace.js';

const schema: unknown = JSON.parse(
  readFileSync(new URL('../../../../schemas/lint-report.schema.json', import.meta.url), 'utf8'),
);
const ajv = new Ajv({ allErrors: true, strict: false });
const validate = ajv.compile(schema as object);

interface Report {
  readonly version: number;
  readonly files: readonly { readonly path: string; readonly findings: readonly Finding[] }[];
  readonly summary: Readonly<Record<'files' | 'errors' | 'warnings' | 'infos', number>>;
}

interface Finding {
  readonly rule: string;
  readonly severity: string;
  readonly range: { readonly start: { readonly line: number; readonly column: number } };
  readonly fixes: readonly {
    readonly safe: boolean;
    readonly edits: readonly { readonly start: number; readonly end: number; readonly text: string }[];
  }[];
}

function read(out: string): Report {
  const report: unknown = JSON.parse(out);
  expect(validate(report), ajv.errorsText(validate.errors)).toBe(true);
  return report as Report;
}

test('a report is what the contract says, to the letter', async () => {
  const { workplan } = workspace({ 'a.plan.yaml': BAD });
  const { out, code } = await workplan(['lint', '--format', 'json']);
  expect(code).toBe(1);
  read(out);
  expect(JSON.parse(out)).toEqual({
    version: 1,
    files: [
      {
        path: 'a.plan.yaml',
        findings: [
          {
            rule: 'fullwidth-colon',
            severity: 'error',
            message: { zh: expect.stringContaining('全角冒号'), en: expect.stringContaining('full-width colon') },
            url: 'dist/rules/fullwidth-colon.md',
            range: { start: { line: 2, column: 3 }, end: { line: 2, column: 4 } },
            data: expect.any(Object),
            fixes: [
              {
                title: { zh: '改为英文冒号加空格', en: expect.any(String) },
                safe: true,
                edits: [{ start: 10, end: 11, text: ': ' }],
              },
            ],
          },
        ],
      },
    ],
    summary: { files: 1, errors: 1, warnings: 0, infos: 0 },
  });
});

test('offsets and columns are UTF-16 code units, also after 𠮷 and emoji', async () => {
  const text = GOOD.replace('推进网上办事。', '𠮷👨‍👩‍👧推进,办事。');
  const { workplan } = workspace({ 'a.plan.yaml': text });
  const found = read((await workplan(['-f', 'json'])).out).files[0]?.findings.find(
    (finding) => finding.rule === 'ascii-punctuation',
  );
  const at = text.indexOf(',');
  expect(found?.range.start).toEqual({ line: 9, column: at - text.lastIndexOf('\n', at) });
  expect(found?.fixes[0]?.edits).toEqual([{ start: at, end: at + 1, text: '，' }]);
});

test('files come in order, clean ones too, with / in their paths', async () => {
  const { workplan } = workspace({ 'b/二.plan.yaml': GOOD, 'a/x.plan.yaml': GOOD, 'a/一 稿.工作方案.yaml': BAD });
  expect(read((await workplan(['--format', 'json'])).out).files.map((file) => file.path)).toEqual([
    'a/x.plan.yaml',
    'a/一 稿.工作方案.yaml',
    'b/二.plan.yaml',
  ]);
});

test('--quiet lists errors only and still counts the rest', async () => {
  const { workplan } = workspace({ 'a.plan.yaml': BAD.replace('推进网上办事。', '推进,网上办事。') });
  const { files, summary } = read((await workplan(['--format', 'json', '--quiet'])).out);
  expect(new Set(files[0]?.findings.map((finding) => finding.severity))).toEqual(new Set(['error']));
  expect(summary.warnings).toBeGreaterThan(0);
});

test('the examples give valid reports', async () => {
  const { workplan } = workspace();
  const examples = new URL('../../../../examples', import.meta.url).pathname;
  read((await workplan(['lint', '--format', 'json', examples])).out);
  read((await workplan(['lint', '--format', 'json', '--coverage', examples])).out);
});
