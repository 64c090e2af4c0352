import { fill, type AnyFinding, type Localized } from '@workplan/plan';
import { groupBy, overlaps, type Range } from '@workplan/plan/text';
import type { OpenFinding } from './finding-of.js';

/** So many of one rule stand each in its place; more of them are one finding. */
const FEW = 3;

/** How many places the one finding names. */
const MOST_PLACES = 100;

const ALL: Localized = {
  zh: '{message}原文共有{count}处这样的写法，方案照录即可。',
  en: '{message} The official text has {count} of these; the plan keeps them.',
};
const ANOTHER: Localized = { zh: '另一处', en: 'another one' };

/**
 * Says less of what an issued text prints: it is no mistake of the writer, and a change would make plan and source
 * differ. Such findings become information without a fix, and more than a few of one rule become one finding.
 * Words that the source does not have are the writer's own, and are checked as in any plan.
 *
 * @param findings in the order of the text
 * @param ownWords the words that the source does not have, in the order of the text; asked for when it matters
 */
export function settlePrint(findings: readonly OpenFinding[], ownWords: () => readonly Range[]): AnyFinding[] {
  if (!findings.some(({ isPrint }) => isPrint)) return [...findings];
  const isOwn = overlaps(ownWords());
  const isIssued = ({ isPrint, range }: OpenFinding): boolean => isPrint === true && !isOwn(range);
  const byRule = groupBy(findings.filter(isIssued), ({ rule }) => rule);
  return findings.flatMap((finding) => {
    const { isPrint: _isPrint, ...plain } = finding;
    const same = isIssued(finding) ? byRule.get(finding.rule) : undefined;
    if (same === undefined) return [plain];
    if (same.length <= FEW) return [{ ...plain, severity: 'info' as const, fixes: [] }];
    return same[0] === finding ? [together(plain, same.slice(1))] : [];
  });
}

const together = (first: AnyFinding, others: readonly AnyFinding[]): AnyFinding => ({
  ...first,
  severity: 'info',
  message: fill(ALL, { message: first.message, count: others.length + 1 }),
  fixes: [],
  related: others.slice(0, MOST_PLACES).map(({ range }) => ({ ...range, message: ANOTHER })),
});
