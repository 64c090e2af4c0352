import { describe, expect, test } from 'vitest';
import { BAD, workspace, type Workspace } from '../support/workspace.js';

async function reported(): Promise<{ readonly folder: Workspace; readonly report: string }> {
  const folder = workspace({ 'a.plan.yaml': BAD });
  return { folder, report: (await folder.workplan(['lint', '-f', 'json'])).out };
}

describe('a report', () => {
  test.each<[string, (report: string) => string]>([
    ['cut off', (report) => report.slice(0, 200)],
    ['of an unknown severity', (report) => report.replace('"severity":"error"', '"severity":"fatal"')],
    ['with a message in one language only', (report) => report.replace('"zh":', '"zz":')],
    ['with a fix that is none', (report) => report.replace('"fixes":[', '"fixes":[null,')],
    ['with an edit that is none', (report) => report.replace('"edits":[', '"edits":[{"start":-1,"end":0,"text":""},')],
    ['with a place that is none', (report) => report.replace('"line":2', '"line":0.5')],
    ['with markup for a rule', (report) => report.replace('"rule":"fullwidth-colon"', String.raw`"rule":"\"><b>"`)],
    ['with a related place that is none', (report) => report.replace('"fixes":', '"related":{},"fixes":')],
    ['with a coverage that is none', (report) => report.replace(']}],"summary"', '],"coverage":{}}],"summary"')],
    [
      'with a path that no system has',
      (report) => report.replace('"path":"a.plan.yaml"', String.raw`"path":"a\u0000"`),
    ],
  ])('%s is refused in one line', async (_, damage) => {
    const { folder, report } = await reported();
    expect(damage(report)).not.toBe(report);
    folder.write('ok.json', report);
    folder.write('bad.json', damage(report));
    for (const format of ['pretty', 'html', 'sarif']) {
      expect(await folder.workplan(['merge-reports', 'ok.json', 'bad.json', '-f', format])).toEqual({
        code: 2,
        out: '',
        err: expect.stringMatching(/^bad\.json 不是 workplan lint -f json 的报告[^\n]*\n$/),
      });
    }
  });

  test('of our own is taken, with coverage and related places', async () => {
    const { folder } = await reported();
    folder.write(
      'b.plan.yaml',
      BAD.replace('标题：', '标题: ')
        .replace('[市教委]', '[市教委, 市教委]')
        .replace('期间: 2016\n', '期间: 2016\n原文:\n  文件: b.txt\n'),
    );
    folder.write('b.txt', '2016年工作安排\n');
    const { out, code } = await folder.workplan(['lint', '-f', 'json', '--coverage']);
    expect(out).toContain('"related":[');
    expect(out).toContain('"uncovered":[');
    folder.write('r.json', out);
    expect(await folder.workplan(['merge-reports', 'r.json', '-f', 'json'])).toMatchObject({ code, out });
  });
});
