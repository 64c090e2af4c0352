import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { docx, p, r } from '../../../office/test/support/docx.js';
import { GOOD, workspace, type Workspace } from '../support/workspace.js';

const RETURN = docx({ body: p(r('要点')) });
const files = (): Workspace =>
  workspace({
    'a.plan.yaml': GOOD,
    'b.plan.yaml': GOOD,
    'a.txt': '2026年工作要点\n一、网上办事\n1.推进网上办事。\n',
    'r.docx': RETURN,
    'names.txt': '市教委\n',
  });

describe('a result that is no plan does not get the name of one, forced or not', () => {
  test.each([
    ['import', 'a.txt', '--to', 'json'],
    ['render', 'a.plan.yaml', '--to', 'html'],
    ['report', 'a.plan.yaml', '--on', '2026-06-01'],
    ['sheet', 'a.plan.yaml', '--on', '2026-06-01'],
    ['status', 'a.plan.yaml', '--on', '2026-06-01', '-f', 'md'],
    ['tasks', '.', '-f', 'csv'],
    ['table', 'a.plan.yaml'],
    ['diff', 'a.plan.yaml', 'b.plan.yaml', '-f', 'md'],
    ['cascade', 'a.plan.yaml', 'b.plan.yaml', '-f', 'json'],
    ['review', 'a.plan.yaml', 'r.docx', '-f', 'md'],
    ['schema', 'plan'],
    ['bodies', 'import', 'names.txt', '--in', '上海市'],
  ])('%s', async (...args) => {
    const { workplan, path, read } = files();
    const fresh = await workplan([...args, '-o', 'new.plan.yaml']);
    expect([fresh.code, existsSync(path('new.plan.yaml'))]).toEqual([2, false]);
    const forced = await workplan([...args, '-o', 'b.plan.yaml', '--force']);
    expect([forced.code, read('b.plan.yaml')]).toEqual([2, GOOD]);
  });
});

describe('a file that the call reads is not written over', () => {
  test.each([
    ['review', 'a.plan.yaml', 'r.docx', '-f', 'docx'],
    ['render', 'a.plan.yaml', '--to', 'docx', '--template', 'r.docx'],
    ['report', 'a.plan.yaml', '--to', 'docx', '--template', 'r.docx', '--on', '2026-06-01'],
  ])('%s', async (...args) => {
    const { workplan, bytes } = files();
    const { code, err } = await workplan([...args, '-o', './r.docx', '--force']);
    expect([code, bytes('r.docx').equals(RETURN)]).toEqual([2, true]);
    expect(err).toContain('要读的文件');
  });

  test('nor is the configuration', async () => {
    const { workplan, write, read } = files();
    write('own.yaml', 'rules: {}\n');
    expect((await workplan(['tasks', '-c', 'own.yaml', '-o', 'own.yaml', '--force'])).code).toBe(2);
    expect(read('own.yaml')).toBe('rules: {}\n');
  });

  test('theirs and the base of a merge are not, ours may be', async () => {
    const { workplan, read } = files();
    const args = ['merge', 'a.plan.yaml', 'b.plan.yaml', 'a.plan.yaml', '--force', '-o'];
    expect((await workplan([...args, 'a.plan.yaml'])).code).toBe(129);
    expect((await workplan([...args, 'b.plan.yaml'])).code).toBe(0);
    expect(read('a.plan.yaml')).toBe(GOOD);
  });
});

describe('a file whose name is that of another form is not written', () => {
  test.each([
    [['sheet', 'a.plan.yaml', '--on', '2026-06-01'], 'x.docx'],
    [['sheet', 'a.plan.yaml', '--on', '2026-06-01'], 'x.csv'],
    [['render', 'a.plan.yaml', '--to', 'docx'], 'x.txt'],
    [['render', 'a.plan.yaml'], 'x.csv'],
    [['cascade', 'a.plan.yaml', 'b.plan.yaml', '-f', 'xlsx'], 'x.docx'],
    [['cascade', 'a.plan.yaml', 'b.plan.yaml'], 'x.xls'],
    [['review', 'a.plan.yaml', 'r.docx'], 'x.csv'],
    [['review', 'a.plan.yaml', 'r.docx'], 'x.doc'],
    [['review', 'a.plan.yaml', 'r.docx', '-f', 'docx'], 'x.md'],
    [['diff', 'a.plan.yaml', 'b.plan.yaml', '--to', 'docx'], 'x.xlsx'],
    [['json', 'a.plan.yaml'], 'x.docx'],
    [['schema', 'plan'], 'x.xlsx'],
    [['convert', 'a.plan.yaml', '--dialect', 'en'], 'x.docx'],
  ])('%j into %s', async (args, name) => {
    const { workplan, path } = files();
    const { code, err } = await workplan([...args, '-o', name]);
    expect([code, existsSync(path(name))]).toEqual([2, false]);
    expect(err).toContain('扩展名');
  });

  test.each([
    [['sheet', 'a.plan.yaml', '--on', '2026-06-01'], 'x.xlsx'],
    [['sheet', 'a.plan.yaml', '--on', '2026-06-01'], 'x'],
    [['render', 'a.plan.yaml', '--to', 'text'], 'x.csv'],
    [['review', 'a.plan.yaml', 'r.docx'], 'x.txt'],
    [['review', 'a.plan.yaml', 'r.docx'], 'x.XLSX'],
    [['json', 'a.plan.yaml'], 'x.json'],
    [['schema', 'plan'], 'x.txt'],
  ])('%j may go into %s', async (args, name) => {
    const { workplan, path } = files();
    expect((await workplan([...args, '-o', name])).code).toBe(0);
    expect(existsSync(path(name))).toBe(true);
  });
});
