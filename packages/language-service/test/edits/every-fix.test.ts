import { applyEdits, lint, parsePlan, type Finding } from '@workplan/core';
import { EXAMPLES } from '@workplan/core/rules';
import { builtinRegistry } from '@workplan/registry/data';
import { describe, expect, it } from 'vitest';
import { codeActions } from '../../src/features/edits/index.js';
import { rangeAt } from '../../src/open-plan.js';
import { openPlan } from '../support/plan.js';

const PLANS = Object.entries(EXAMPLES).flatMap(([id, { bad }]) =>
  bad.map(({ yaml }) => [id, yaml.replace(/[⟦⟧]/g, '')] as const),
);

const said = (text: string, { rule, range, message }: Finding): string =>
  `${rule} «${text.slice(range.start, range.end)}» ${message.zh}`;

/** How often each finding stands in a plan. */
function countsOf(text: string, findings: readonly Finding[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const finding of findings) counts.set(said(text, finding), (counts.get(said(text, finding)) ?? 0) + 1);
  return counts;
}

/** A comment goes with the item that is taken out, and an unused one is what its fix takes out. */
const TAKES_COMMENTS: ReadonlySet<string> = new Set(['duplicate-body', 'lead-also-responsible', 'unused-suppression']);
const commentsOf = (text: string): string[] =>
  (text.match(/(?:^|\s)#.*$/gm) ?? []).map((comment) => comment.replace(/\p{Cf}/gu, '').trim());

function faultsOf(text: string): string[] {
  const document = parsePlan(text);
  const findings = lint(document, { registry: builtinRegistry });
  const before = countsOf(text, findings);
  return findings.flatMap((finding) =>
    finding.fixes.flatMap((fix) => {
      const after = applyEdits(text, fix.edits);
      const fixed = parsePlan(after);
      const left = countsOf(after, lint(fixed, { registry: builtinRegistry }));
      const key = said(text, finding);
      const lost = commentsOf(text).filter((comment) => !after.replace(/\p{Cf}/gu, '').includes(comment));
      return [
        ...((left.get(key) ?? 0) < (before.get(key) ?? 0) ? [] : ['leaves its finding']),
        ...(fixed.syntax.problems.length > document.syntax.problems.length ? ['makes the plan harder to read'] : []),
        ...(lost.length > 0 && !TAKES_COMMENTS.has(finding.rule) ? [`takes out ${lost.join(' ')}`] : []),
      ].map((fault) => `${finding.rule}, “${fix.title.zh}”: ${fault}\n${text}\n${after}`);
    }),
  );
}

/** Words in Latin letters outside of quotation marks, in which names stand as they are written. */
const LATIN = /[A-Za-z]{2,}/;

describe('every fix that is offered for an example of a rule', () => {
  it('takes its finding away, makes no new error of notation and keeps comments', () => {
    expect(PLANS.flatMap(([, text]) => faultsOf(text))).toEqual([]);
  });

  it('has a title without a word in Latin letters, as all actions have', () => {
    const titles = PLANS.flatMap(([, text]) => {
      const plan = openPlan(text);
      return plan.findings.flatMap(({ range }) => codeActions(plan, rangeAt(plan, range)).map(({ title }) => title));
    });
    expect(titles.length).toBeGreaterThan(1000);
    expect([...new Set(titles)].filter((title) => LATIN.test(title.replace(/“[^”]*”/g, '')))).toEqual([]);
  });
});
