import type { RuleContext } from '@workplan/lint';
import { agencyCodes } from '@workplan/plan/model';

/** The agency codes of the numbers that the plan gives as values: in the plan itself, and in this part of it. Read when they are asked for: few texts hold a number. */
export function knownCodes({ head, document }: Pick<RuleContext, 'head' | 'document'>): () => ReadonlySet<string> {
  let codes: ReadonlySet<string> | undefined;
  return () => (codes ??= new Set([...head.codes, ...agencyCodes(document.bound)]));
}

/** Before the People's Republic there is no such number. */
export const FIRST_YEAR = 1949;
