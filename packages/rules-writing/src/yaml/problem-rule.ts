import { defineRule, type Rule, type RuleGroup, type RuleTexts } from '@workplan/lint';
import type { Severity } from '@workplan/plan';
import type { SyntaxProblem } from '@workplan/plan/syntax';

type ProblemTexts = RuleTexts & { readonly messages: { readonly found: RuleTexts['messages'][string] } };

export interface ProblemRuleSpec<T extends ProblemTexts> {
  readonly id: SyntaxProblem['code'];
  readonly group?: RuleGroup;
  readonly severity: Severity;
  readonly texts: T;
}

/**
 * A rule for something the parser itself notices while it reads on: the problem's range is the
 * finding, its replacement the safe fix.
 */
export function problemRule<const T extends ProblemTexts>(spec: ProblemRuleSpec<T>): Rule {
  const title = Object.keys(spec.texts.fixes ?? {})[0];
  return defineRule<ProblemTexts, ProblemRuleSpec<T>['id']>({
    id: spec.id,
    group: spec.group ?? 'yaml',
    severity: spec.severity,
    ...(title === undefined ? {} : { fix: 'safe' as const }),
    texts: spec.texts,
    check({ document }, report) {
      if (document.syntax.problems.length === 0) return;
      for (const run of runs(
        document.syntax.problems.filter((problem) => problem.code === spec.id),
        document.lines.position,
      )) {
        const [first] = run;
        const edits = run.flatMap((problem) => editOf(problem));
        const text = document.text.slice(first.start, Math.min(first.end, first.start + 40));
        const more = title === undefined || edits.length === 0 ? {} : { fixes: [{ title, edits }] };
        report('found', first, { text, detail: first.detail ?? '', lines: run.length }, more);
      }
    },
  });
}

function editOf(problem: SyntaxProblem) {
  if (problem.replacement === undefined) return [];
  return [{ start: problem.replaceFrom ?? problem.start, end: problem.end, text: problem.replacement }];
}

/** A block that is indented wrongly line after line is one mistake: such problems are reported together. */
function runs(
  problems: readonly SyntaxProblem[],
  position: (offset: number) => { readonly line: number },
): [SyntaxProblem, ...SyntaxProblem[]][] {
  const grouped: [SyntaxProblem, ...SyntaxProblem[]][] = [];
  let lastLine = -2;
  for (const problem of problems) {
    const { line } = position(problem.start);
    const isMargin = problem.code === 'tab-indent' || problem.code === 'fullwidth-indent';
    if (isMargin && line - lastLine === 1) grouped[grouped.length - 1]?.push(problem);
    else grouped.push([problem]);
    lastLine = line;
  }
  return grouped;
}
