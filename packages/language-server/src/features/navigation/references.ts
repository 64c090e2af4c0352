import type { Location } from 'vscode-languageserver';
import { rangeAt, type OpenPlan } from '../../open-plan.js';
import { contentOf } from './bound.js';
import { mentionsAt } from './mentions.js';

/**
 * Where the plan names the body at an offset, under whatever name; or the report items that refer
 * to the task there, its own number included when the declaration is asked for.
 */
export function references(plan: OpenPlan, offset: number, includeDeclaration = false): Location[] {
  const found = mentionsAt(plan, offset);
  if (found === undefined) return [];
  const { declaration, mentions } = found;
  const all = includeDeclaration && declaration !== undefined ? [declaration, ...mentions] : mentions;
  return all.map(({ node }) => ({ uri: plan.uri, range: rangeAt(plan, contentOf(node)) }));
}
