import { DocumentHighlightKind, type DocumentHighlight } from 'vscode-languageserver';
import { rangeAt, type OpenPlan } from '../../open-plan.js';
import { contentOf } from './bound.js';
import { mentionsAt } from './mentions.js';

/** The mentions of the body or task at an offset; the number of the task is where it is written. */
export function documentHighlights(plan: OpenPlan, offset: number): DocumentHighlight[] {
  const found = mentionsAt(plan, offset);
  if (found === undefined) return [];
  const { declaration, mentions } = found;
  return [
    ...(declaration === undefined ? [] : [{ range: rangeAt(plan, contentOf(declaration.node)), kind: DocumentHighlightKind.Write }]),
    ...mentions.map(({ node }) => ({ range: rangeAt(plan, contentOf(node)), kind: DocumentHighlightKind.Read })),
  ];
}
