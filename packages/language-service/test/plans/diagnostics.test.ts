import { createLineIndex } from '@workplan/core';
import { DiagnosticTag, type Range } from 'vscode-languageserver';
import { describe, expect, it } from 'vitest';
import { planDiagnostics } from '../../src/features/diagnostics.js';
import { plainAction, plainEdit } from '@workplan/language-server';
import { openWith } from '../support/open.js';

const SOURCE = '安排\n1．推进甲项工作。（责任部门：市教委）\n2．推进丙项工作。（责任部门：市教委）\n';
const PLAN =
  '工作方案: 1\n标题: 安排\n地区: 上海市\n期间: 2020\n原文:\n  文件: s.txt\n# workplan-disable open-list -- 没有用\n任务:\n  - 序号: 1\n    内容: 推进乙项工作。\n    责任: [市教委, 市工商局]\n    出处: L2\n';

const reported = (rule: string, source?: string) =>
  planDiagnostics(openWith(PLAN, source)).filter(({ code }) => code === rule);
const inSource = (text: string, { start, end }: Range) => {
  const lines = createLineIndex(text);
  const offset = ({ line, character }: Range['start']): number =>
    lines.offset({ line: line + 1, column: character + 1 });
  return text.slice(offset(start), offset(end));
};

describe('diagnostics', () => {
  it('about the source name the place there', () => {
    const [drift] = reported('source-drift', SOURCE);
    const [place] = drift?.relatedInformation ?? [];
    expect(place).toMatchObject({ message: '原文在这里', location: { uri: 'file:///plans/source.txt' } });
    expect(place && inSource(SOURCE, place.location.range)).toBe('1．推进甲项工作。（责任部门：市教委）');
    const passage = reported('source-uncovered', SOURCE).map(({ relatedInformation = [] }) =>
      relatedInformation.map(({ location }) => inSource(SOURCE, location.range)),
    );
    expect(passage.flat().some((text) => text.includes('推进丙项工作'))).toBe(true);
  });

  it('about anything else name no place in it', () => {
    for (const diagnostic of planDiagnostics(openWith(PLAN)))
      expect(
        diagnostic.relatedInformation?.some(({ location }) => location.uri !== 'file:///plans/one.plan.yaml') ?? false,
      ).toBe(false);
  });

  it('say what editors strike out or fade', () => {
    expect(reported('body-not-in-force').map(({ tags }) => tags)).toEqual([[DiagnosticTag.Deprecated]]);
    expect(reported('unused-suppression').map(({ tags }) => tags)).toEqual([[DiagnosticTag.Unnecessary]]);
    expect(planDiagnostics(openWith(PLAN)).filter(({ tags }) => tags !== undefined)).toHaveLength(2);
  });
});

describe('edits for a client that knows no versions', () => {
  const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } };
  const edit = {
    documentChanges: [
      { kind: 'create' as const, uri: 'a:/new' },
      { textDocument: { uri: 'a:/new', version: null }, edits: [{ range, newText: '新' }] },
      { textDocument: { uri: 'a:/one', version: 3 }, edits: [{ range, newText: '甲', annotationId: 'x' }] },
    ],
    changeAnnotations: {},
  };

  it('are the same changes by document, without files to be made', () => {
    expect(plainEdit(edit)).toEqual({ changes: { 'a:/one': [{ range, newText: '甲' }] } });
    expect(plainAction({ title: '改' })).toEqual({ title: '改' });
    expect(plainAction({ title: '改', edit }).edit).toEqual(plainEdit(edit));
  });
});
