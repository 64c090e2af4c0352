import type { DocumentContext } from '@workplan/lint';
import { type Survey, keptSurvey } from '@workplan/anchor';

/** The plan compared with its source; undefined when there is no source text, or the plan names none. */
export function surveyOf({ document, source }: DocumentContext): Survey | undefined {
  if (source?.text === undefined || !document.parts.bound.root?.fields.has('source')) return undefined;
  return keptSurvey(document, source.text);
}
