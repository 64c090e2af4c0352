import { surveySource, type Survey } from '../../../official/anchor/index.js';
import type { DocumentContext } from '../../rule.js';

/** The plan compared with its source; undefined when there is no source text, or the plan names none. */
export function surveyOf({ document, source }: DocumentContext): Survey | undefined {
  if (source?.text === undefined || !document.bound.root?.fields.has('source')) return undefined;
  return surveySource(document, source.text);
}
