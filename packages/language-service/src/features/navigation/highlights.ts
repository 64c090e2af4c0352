import { DocumentHighlightKind, type DocumentHighlight } from 'vscode-languageserver';
import { rangeAt, type OpenPlan } from '../../open-plan.js';
import { contentOf } from './bound.js';
import { mentionsAt, placesOf } from './mentions.js';

/** The mentions of the body or task at an offset; the number of the task is where it is written. */
export function documentHighlights(plan: OpenPlan, offset: number): DocumentHighlight[] {
  const found = mentionsAt(plan, offset);
  if (found === undefined) return [];
  const { declaration } = found;
  return [
    ...(declaration === undefined
      ? []
      : [{ range: rangeAt(plan, contentOf(declaration)), kind: DocumentHighlightKind.Write }]),
    ...placesOf(found).map((place) => ({ range: rangeAt(plan, place), kind: DocumentHighlightKind.Read })),
  ];
}
