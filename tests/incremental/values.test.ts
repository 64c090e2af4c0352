// A document is a value: whatever is edited, every version answers for its own text, and so does what it has handed out.
import { applyEdits, convert, createLinter, openSource, parsePlan, update } from '@workplan/core';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { edited, nextEdits, random, type Edit } from './edits.js';
import { answersOf, findingsAsText, freshAnswers, handedOut, optionsFor, type Version } from './handed-out.js';
import { PAIRS, textEdits } from './tied-plans.js';

const starter = readFileSync(new URL('../../examples/starter.plan.yaml', import.meta.url), 'utf8');
const reform = readFileSync(new URL('../../examples/reform-list-2018.plan.yaml', import.meta.url), 'utf8');
const NESTED = `工作方案: 1
标题: 安排
地区: 上海市
期间: 2016
任务:
  - 序号: 1
    内容: 建设平台，与第3项任务一并推进。
    牵头: [市教委, "市财政局"]
    任务:
      - 序号: 1
        内容: 完成对接。
  - {序号: 2, 内容: 见任务1, 牵头: [市教育委员会], 责任: }
  - 序号: 2
    内容: |
      多行
      文字
    责任: [市民政局, 等]
备注: 完
附件:
  - 标题: 表
    任务:
      - 序号: 1
        内容: 表中的任务
`;
const inEnglish = (text: string): string => applyEdits(text, convert(parsePlan(text), 'en'));

/** Plans by themselves, in both sets of keys and with both breaks of lines, and plans with their official texts. */
const TEXTS: readonly { readonly text: string; readonly source: string | undefined }[] = [
  ...[NESTED, starter, inEnglish(NESTED), NESTED.replaceAll('\n', '\r\n'), reform.slice(0, 2_500)].map((text) => ({
    text,
    source: undefined,
  })),
  ...PAIRS.slice(0, 5).map(({ source, yaml }) => ({ text: yaml, source })),
];

const LONG = process.env['WORKPLAN_LONG'];
const SHARE = /^(\d+)-(\d+)$/.exec(LONG ?? '');
const [FROM, TO] = LONG === undefined ? [0, 10] : SHARE === null ? [0, 5_000] : [Number(SHARE[1]), Number(SHARE[2])];
const EDITS = 5;

/** A version with what a fresh reading of its text answers, and what it has handed out so far. */
interface Kept extends Version {
  readonly answers: string;
  readonly findings: string;
  readonly looks: (readonly [now: () => string, then: string])[];
  readonly undo: readonly Edit[] | undefined;
}

test(
  `sequences ${FROM} to ${TO} of ${EDITS} edits: each version answers for its own text, whatever came after it`,
  () => {
    expect(FROM).toBeLessThan(TO);
    for (let round = FROM; round < TO; round += 1) checkSequence(round);
  },
  LONG === undefined ? 120_000 : 3 * 60 * 60 * 1000,
);

function checkSequence(round: number): void {
  const any = random(round + 31);
  const first = TEXTS[round % TEXTS.length] as (typeof TEXTS)[number];
  const linter = createLinter(optionsFor(first.source));
  const versions: Kept[] = [];
  const keep = (version: Version, undo: Kept['undo']): void => {
    const { text, source } = version;
    const findings = findingsAsText(createLinter(optionsFor(source)).run(parsePlan(text)));
    versions.push({ ...version, undo, findings, answers: freshAnswers(version), looks: [] });
  };
  const look = (version: Kept): void => {
    const now = handedOut(version);
    version.looks.push([now, handedOut({ ...version, document: parsePlan(version.text) })()]);
  };
  const checkLinter = ({ document, source, findings }: Kept, where: string): void =>
    expect(
      findingsAsText(linter.run(document, source === undefined ? {} : { source: openSource({ text: source }) })),
      where,
    ).toBe(findings);
  keep({ ...first, document: parsePlan(first.text) }, undefined);
  for (let step = 0; step < EDITS; step += 1) {
    // Mostly the newest goes on; now and then an earlier one does.
    const from = versions[any(4) === 0 ? any(versions.length) : versions.length - 1] as Kept;
    if (any(2) === 0) checkLinter(from, `round ${round}, before edit ${step}`);
    if (any(2) === 0) look(from);
    const isOfText = from.source !== undefined && any(4) === 0;
    const edits = isOfText ? textEdits(from.source, any).slice(0, 1) : nextEdits(from.text, any, from.undo);
    if (isOfText) keep({ ...from, source: edited(from.source, edits).text }, from.undo);
    else {
      const { text, undo } = edited(from.text, edits);
      keep({ text, source: from.source, document: update(from.document, edits) }, undo);
    }
    for (const [at, version] of versions.entries()) {
      const where = `round ${round}, version ${at} after edit ${step}: ${JSON.stringify(edits)}`;
      for (const [now, then] of version.looks) expect(now(), where).toBe(then);
      if (any(2) === 0) checkLinter(version, where);
      expect(answersOf(version), where).toBe(version.answers);
    }
  }
}

test('what was taken out of a document stays where it was, and two edits of one document know nothing of each other', () => {
  const document = parsePlan(NESTED);
  const [task] = document.tasks.slice(-1);
  const start = NESTED.lastIndexOf('- 序号: 1') + 2;
  const longer = update(document, [{ start: 0, end: 0, text: '# 说明\n' }]);
  const other = update(document, [{ start: NESTED.indexOf('备注'), end: NESTED.indexOf('附件'), text: '' }]);
  expect(task?.object.map.start).toBe(start);
  expect([document.text, document.rangeOf(['title'])?.start]).toEqual([NESTED, NESTED.indexOf('安排')]);
  expect(longer.tasks.at(-1)?.object.map.start).toBe(start + '# 说明\n'.length);
  expect(other.tasks.at(-1)?.object.map.start).toBe(other.text.lastIndexOf('- 序号: 1') + 2);
  expect(document.lines.position(start)).toEqual(parsePlan(NESTED).lines.position(start));
});

test('the fix of a finding changes the text that the finding is about, whatever was checked later', () => {
  const options = optionsFor(undefined);
  const linter = createLinter(options);
  const document = parsePlan(NESTED.replace('  - 序号: 2\n', '  - 序号: 4\n'));
  const [found] = linter.run(document).filter(({ rule }) => rule === 'task-number');
  const fixes = JSON.stringify(found?.fixes);
  linter.run(update(document, [{ start: NESTED.indexOf('任务'), end: NESTED.indexOf('任务'), text: '前言: 甲\n' }]));
  expect(fixes).toContain('edits');
  expect(JSON.stringify(found?.fixes)).toBe(fixes);
});
