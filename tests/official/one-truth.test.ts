import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  applyEdits,
  importOfficialText,
  lint,
  openSource,
  parsePlan,
  renderOfficialText,
  setValue,
  type PlanDocument,
} from '@workplan/core';
import { readPage } from '@workplan/core/html';
import { type BoundObject, readTime, scalarOf } from '@workplan/plan/model';
import { isSureBody } from '@workplan/plan/names';
import { ROLES } from '@workplan/plan/schema';
import { simplified } from '@workplan/plan/text';
import { expect, test } from 'vitest';

/*
 * An edited field shows in the print of an imported plan, or a finding says that both disagree: nothing is typed twice and
 * differs in silence.
 */

const FOLDER = fileURLToPath(new URL('../reading/composed/', import.meta.url));
const PRINTS = ['verbatim-differs', 'unheld-body', 'role-label'] as const;
const SAY_SO = [...PRINTS, 'deadline-conflict'] as const;

interface Edit {
  readonly object: BoundObject;
  readonly key: string;
  readonly value: string | readonly string[];
  /** What the print must hold then; undefined where it must only be another. */
  readonly shows?: string;
}

/** Single values, with words that no document of the folder has. */
const NEW: Readonly<Record<string, string>> = {
  number: '97',
  title: '另行搭建新系统',
  text: '另行搭建新系统。',
  deadline: '2031年8月底前',
  category: '新类别',
};

const namesOf = (object: BoundObject, role: string): string[] =>
  (object.fields.get(role)?.values ?? []).flatMap((value) =>
    value.kind === 'scalar' && value.node.value !== '等' ? [value.node.value] : [],
  );

/** 原样 or 印作 of a task or clause; undefined where its print is derived. */
const ownPrint = (object: BoundObject): string | undefined =>
  (scalarOf(object, 'verbatim') ?? scalarOf(object, 'printed'))?.node.value;

/** Of a deadline without a day no rule can say that the text has another. */
const isDated = (object: BoundObject): boolean =>
  readTime(scalarOf(object, 'deadline')?.node.value ?? '', { year: 2026 }).to !== undefined;

/** Another body in each role, one body less, and each single value another. */
function editsOf(object: BoundObject): Edit[] {
  const roles = ROLES.flatMap((role): Edit[] => {
    const names = namesOf(object, role);
    if (names.length === 0) return [];
    const more = { object, key: role, value: [...names, '市档案局'], shows: '市档案局' };
    // The rules see what is a body for certain, in simplified characters, and no words of the task.
    const [first = '', ...others] = names;
    const isWord = scalarOf(object, 'text')?.node.value.includes(first) === true;
    const isSure = others.length > 0 && isSureBody(first) && simplified(first) === first && !isWord;
    return isSure && ownPrint(object)?.includes(first) !== false
      ? [more, { object, key: role, value: others }]
      : [more];
  });
  const values = Object.entries(NEW)
    .filter(([key]) => object.fields.has(key) && (key !== 'deadline' || isDated(object)))
    .map(([key, value]): Edit => ({ object, key, value, shows: value.replace('。', '') }));
  return [...roles, ...values];
}

function imported(name: string): { document: PlanDocument; printed: string; unheld: number } {
  const raw = readFileSync(FOLDER + name, 'utf8');
  const page = raw.trimStart().startsWith('<') ? readPage(raw) : undefined;
  const text = page?.text ?? raw;
  const { document, unheld } = importOfficialText(text, { file: 'a.txt', ...(page && { tables: page.tables }) });
  return { document, printed: text, unheld: unheld.length };
}

/** The rules come with the source of a plan, also where its text cannot be had. */
const findings = (document: PlanDocument, only: readonly (typeof SAY_SO)[number][] = SAY_SO): number =>
  lint(document, { source: openSource({ problem: 'missing' }), only }).length;

/** What became of an edit; undefined where it cannot be made in one line. */
function silent(
  { object, key, value, shows }: Edit,
  document: PlanDocument,
  printed: string,
  before: number,
): boolean | undefined {
  const edits = setValue(document, object, key, value);
  const after = edits === undefined ? undefined : parsePlan(applyEdits(document.text, edits));
  if (after?.plan === undefined) return undefined;
  const now = renderOfficialText(after.plan);
  const follows = shows === undefined ? now !== printed : now.includes(shows);
  return !follows && findings(after) <= before;
}

test('a field that is edited shows in the print, or a finding says that it does not', () => {
  const seen: string[] = [];
  let made = 0;
  for (const name of readdirSync(FOLDER).filter((file) => file !== 'answers')) {
    const { document, printed, unheld } = imported(name);
    const { objects } = document.bound;
    const before = findings(document);
    // Right behind an import nothing disagrees, but for bodies that import reports itself.
    expect.soft([name, findings(document, PRINTS)]).toEqual([name, unheld]);
    for (const object of ['task', 'clause', 'section'].flatMap(
      (type) => [...objects].find(([own]) => own === type)?.[1] ?? [],
    ))
      for (const edit of editsOf(object)) {
        const result = silent(edit, document, printed, before);
        if (result !== undefined) made += 1;
        if (result === true) seen.push(`${name}: ${object.type}.${edit.key} ${edit.shows ?? '−'}`);
      }
  }
  expect(seen).toEqual([]);
  expect(made).toBeGreaterThan(1000);
});
