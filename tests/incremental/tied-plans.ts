// Plans with their official texts, what one says of the other, and edits of the texts.
import { importOfficialText } from '@workplan/core/official';
import type { PlanDocument } from '@workplan/core';
import { compareText, coverage, missingAnchors, reanchor, surveySource } from '@workplan/anchor';
import { readFileSync } from 'node:fs';
import { tiedText } from '../bench/tied-text.mjs';
import type { Edit, Random } from './edits.js';

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

const TABLE = `2026年重点任务分解表
序号\t任务\t牵头单位\t完成时限
1\t完成数据平台建设\t市教委\t6月底前
2\t完成系统对接\t市财政局\t年底前
3\t完成系统对接\t市民政局\t年底前
`;
/** Page numbers stand between the words of a task, and one line stands twice. */
const PAGES = `2026年工作要点
一、总体要求
1.完善市级平台的功能，推动各区
— 1 —
接入平台。（责任单位：市教委、市财政局）
2.加强督查。（责任单位：市民政局）
— 2 —
二、保障措施
3.加强督查。（责任单位：市公安局）
`;

const planOf = (source: string): string => importOfficialText(source, { file: 'text.txt' }).yaml ?? '';
const shortSeed = read('seeds/shanghai-2016-egov.txt').slice(0, 2_200);
/** Attributions on lines of their own; behind the words of a task others may stand that the plan does not have. */
const LINES = `2026年工作要点
一、总体要求
1.完善市级平台的功能，推动各区接入平台。
责任单位：市教委、市财政局
2.加强督查，定期通报情况。
牵头单位：市民政局
配合单位：市公安局
二、保障措施
3.加强督查，定期通报情况。
责任单位：市公安局
`;
/** The last one has its sections twice. */
export const PAIRS = [tiedText(6), TABLE, PAGES, LINES, shortSeed, tiedText(62)].map((source) => ({
  source,
  yaml: planOf(source),
}));

type Survey = ReturnType<typeof surveySource>;

/** What a survey says, without the objects that only one version has. */
export function surveyed({ standings, differing, disorder, coverage: share }: Survey) {
  return {
    share,
    standings: standings.map(({ node, range, match, place, moved, candidates, isFaithful }) => ({
      kind: node.kind,
      anchor: node.anchor?.node.value,
      at: node.anchor?.node.start,
      object: [node.object.type, node.object.map.start, node.object.map.end],
      number: node.words.number?.node.start,
      words: node.words.pieces.map(({ text, scalar }) => [text, scalar?.node.start]),
      range,
      match,
      place,
      moved,
      candidates,
      isFaithful,
    })),
    differing: differing.length,
    disorder: disorder.map(({ standing, neighbour }) =>
      [standing.node, neighbour.node].map(({ anchor, words }) => [textsOf(words.pieces), anchor?.node.start]),
    ),
  };
}

/** What a plan says of its source. */
export function saidOf(document: PlanDocument, source: string) {
  return {
    survey: surveyed(surveySource(document, source)),
    coverage: coverage(document, source),
    missing: missingAnchors(document, source).map(({ anchor, edit }) => [anchor, edit]),
    moved: reanchor(document, source).edits,
    compared: document.bound.scalars
      .get('prose')
      ?.slice(0, 5)
      .map(({ node }) => compareText(document, source, node)),
  };
}

const textsOf = (pieces: readonly { readonly text: string }[]): string[] => pieces.map(({ text }) => text);

const INSERTED = ['甲', '、', '市教委', '\n', '（责任单位：市公安局）', '1.新的任务。\n', '\r', '&emsp;', '𠮷'];
/** What is typed one character after the other. */
const TYPED = [
  '责任单位：市教委',
  '（责任单位：市公安局）',
  '\n责任单位：市教委、市财政局',
  '等工作',
  '3.加强督查，定期通报情况。',
];

/** Edits of the text, of which each is a step: of lines and within them, pasted and typed. */
export function textEdits(source: string, any: Random): Edit[] {
  const ends = [...source.matchAll(/\n|。/g)].map(({ index }) => index);
  const start = any(2) === 0 ? any(source.length + 1) : (ends[any(ends.length)] ?? 0) + any(2);
  if (any(3) === 0)
    return Array.from(TYPED[any(TYPED.length)] ?? '', (text, at) => ({ start: start + at, end: start + at, text }));
  const from = any(source.length);
  const text = INSERTED[any(INSERTED.length + 1)] ?? source.slice(from, from + any(60));
  const end = Math.min(start + any(any(8) === 0 ? 120 : 6), source.length);
  return [any(2) === 0 ? { start, end: start, text } : { start, end, text: '' }];
}
