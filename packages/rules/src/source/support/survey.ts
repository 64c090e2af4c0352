import type { DocumentContext } from '@workplan/lint';
import { type Survey, surveySource } from '@workplan/anchor';

/** The plan compared with its source; undefined when there is no source text, or the plan names none. */
export function surveyOf({ document, source }: DocumentContext): Survey | undefined {
  if (source?.text === undefined || !document.bound.root?.fields.has('source')) return undefined;
  return surveySource(document, source.text);
}
