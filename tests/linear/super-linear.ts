import { parseRegExpLiteral, visitRegExpAST, type AST } from '@eslint-community/regexpp';
import { getConsumedChars, isPotentiallyEmpty, toCache } from 'regexp-ast-analysis';
import { analyse } from 'scslre';

/** More repetitions than this count as without a limit. */
const MANY = 200;

/**
 * Why a regular expression may take more than linear time, in words; empty when nothing is known against it.
 *
 * `scslre` finds two stretches that share their characters (`Trade`), a group that repeats itself (`Self`) and a
 * search that begins anew at each character of what it has just read (`Move`). Two kinds it leaves out are found here.
 */
export function superLinear(source: string, flags: string): string[] {
  const { reports } = analyse(
    { source, flags },
    { reportTypes: { Move: true, Self: true, Trade: true }, assumeRejectingSuffix: false },
  );
  const tree = parseRegExpLiteral(new RegExp(source, flags));
  return [
    ...reports.map(({ type, exponential }) => (exponential ? `${type}, exponential` : type)),
    ...(searchesFarAround(tree) ? ['looks ahead or behind without a limit, at any place'] : []),
    ...(tree.pattern.alternatives.some((path) => restartsInside(path.elements, tree.flags))
      ? ['begins anew inside what it has just read']
      : []),
  ];
}

const isAnchored = ({ elements: [first] }: AST.Alternative): boolean =>
  first?.type === 'Assertion' && first.kind === 'start';

/** `(?![a-z]*x)` reads on from each place where the rest matches. */
function searchesFarAround({ pattern }: AST.RegExpLiteral): boolean {
  let depth = 0;
  let found = false;
  const isAround = (node: AST.Assertion): boolean => node.kind === 'lookahead' || node.kind === 'lookbehind';
  for (const path of pattern.alternatives.filter((one) => !isAnchored(one)))
    visitRegExpAST(path, {
      onAssertionEnter: (node) => void (depth += isAround(node) ? 1 : 0),
      onAssertionLeave: (node) => void (depth -= isAround(node) ? 1 : 0),
      onQuantifierEnter: (node) => void (found ||= depth > 0 && node.max > MANY),
    });
  return found;
}

/**
 * `#.*$` and `<[^>]*>`: what stands before a long stretch also occurs in it, and the end may be missing. Each of its
 * places then reads the stretch once more.
 */
function restartsInside(elements: readonly AST.Element[], flags: AST.Flags): boolean {
  if (flags.sticky) return false;
  const cache = toCache(flags);
  return elements.some((element, index) => {
    if (element.type === 'Assertion' && element.kind === 'start' && !flags.multiline) return false;
    if (element.type !== 'Quantifier' || element.max <= MANY) return false;
    const before = elements
      .slice(0, index)
      .filter((one) => one.type !== 'Assertion' && !isPotentiallyEmpty(one, cache));
    const stretch = getConsumedChars(element, cache).chars;
    return (
      before.length > 0 &&
      !elements.slice(0, index).some((one) => one.type === 'Assertion' && one.kind === 'start') &&
      elements.slice(index + 1).some((one) => one.type === 'Assertion' || !isPotentiallyEmpty(one, cache)) &&
      before.every((one) => !getConsumedChars(one, cache).chars.isDisjointWith(stretch))
    );
  });
}
